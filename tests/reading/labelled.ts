import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PoliceFile } from '#case/page'
import { readPoliceFile } from '#intake/policeFile'
import { intakeVersion } from '#intake/version'

/** A labelled police file of tests/cases: its folder and what its `expected.json` says. */
export type LabelledCase = Readonly<{ id: string; folder: string; expected: Readonly<Record<string, unknown>> }>

const root = fileURLToPath(new URL('../..', import.meta.url))
const cases = join(root, 'tests/cases')

export const labelledCases = (): LabelledCase[] =>
  readdirSync(cases)
    .filter((id) => id.startsWith('case-'))
    .sort()
    .map((id) => {
      const folder = join(cases, id)
      return { id, folder, expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) }
    })

/** The labelled police files of any folder: those of its folders that hold an `expected.json`, in the order of their names. */
export const casesIn = (dir: string): LabelledCase[] =>
  readdirSync(dir)
    .sort()
    .map((id) => ({ id, folder: join(dir, id) }))
    .filter(({ folder }) => existsSync(join(folder, 'expected.json')))
    .map((one) => ({ ...one, expected: JSON.parse(readFileSync(join(one.folder, 'expected.json'), 'utf8')) }))

/** The pages of a labelled police file of tests/cases. */
export const readLabelled = (id: string): Promise<PoliceFile> => readKept(join(cases, id))

/** The pages of the police file in a folder, taken in once and kept in .cache until its files or the intake change. */
export async function readKept(folder: string): Promise<PoliceFile> {
  const kept = join(root, '.cache/labelled', `${basename(folder)}-${fingerprint(folder)}.json`)
  try {
    return JSON.parse(readFileSync(kept, 'utf8'))
  } catch {
    const file = await readPoliceFile(folder)
    mkdirSync(join(root, '.cache/labelled'), { recursive: true })
    const beside = `${kept}.${process.pid}`
    writeFileSync(beside, JSON.stringify(file))
    renameSync(beside, kept)
    return file
  }
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256').update(String(intakeVersion))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name !== 'expected.json') hash.update(`${name}\0`).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
