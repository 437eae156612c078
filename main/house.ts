import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { News } from '#api/contract'
import { type OpenDesk, openDesk, type RememberedKey } from '#api/desk'
import { restoreBackup } from '#store/backup'
import { homeFolder } from '#store/home'
import { newsroom } from './news.ts'

/** What every host opens: the desk over this installation's store, its news, and where accidents are noted. */
export type House = Readonly<{
  desk: OpenDesk
  home: string
  listen: (listener: (news: News) => void) => () => void
  accident: (error: unknown) => void
  close: () => Promise<void>
}>

type Manifest = Readonly<{ name?: string; version?: string }>
const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The folder of this installation, found upwards from the source or the bundle. */
export const programRoot = ((from: string) => {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && manifestIn(folder).name === 'foursight') return folder
    if (folder === dirname(folder)) throw new Error('This installation of Foursight is not whole: its package.json is missing.')
  }
})(dirname(fileURLToPath(import.meta.url)))

export const version = (): string => manifestIn(programRoot).version ?? ''

/** The sample police file: beside the built program, or in the source. */
const sampleFolder = (): string | null =>
  [join(programRoot, 'out/sample/R v Coltman (sample)'), join(programRoot, 'tests/cases/case-27-r-v-coltman')].find((path) =>
    existsSync(path),
  ) ?? null

type Host = {
  /** True only where the user already has the file rights of this process: the command line. */
  mayReadPaths: boolean
  remembered?: (home: string) => RememberedKey | undefined
}

export function openHouse({ mayReadPaths, remembered }: Host): House {
  const home = homeFolder(process.env)
  const { tell, listen } = newsroom()
  const note = noteIn(home)
  const keychain = remembered?.(home)
  const desk = openDesk({
    home,
    now: () => new Date(),
    version: version(),
    mayReadPaths,
    sample: sampleFolder(),
    tell,
    note,
    ...(keychain && { remembered: keychain }),
  })
  return { desk, home, listen, accident: (error) => note(accidentLine(error)), close: desk.close }
}

/** The technical log: what went wrong and where in the code, never the words of a case. One line each, so that nothing can be forged into it. */
const noteIn = (home: string) => (line: string) => {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 })
    appendFileSync(join(home, 'technical.log'), `${new Date().toISOString()} ${line.replace(/[\r\n]+/g, ' | ')}\n`, { mode: 0o600 })
  } catch {
    // A log that cannot be written must not stop the work.
  }
}

const accidentLine = (error: unknown): string => {
  if (!(error instanceof Error)) return 'something that is not an error was thrown'
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, ...places.slice(0, 8)].join('\n')
}

/** Puts a backup in the place of the store, keeping what it replaces; says so in a sentence. @throws StoreProblem */
export async function restore(from: string): Promise<string> {
  const home = homeFolder(process.env)
  const { made, putAside } = restoreBackup(from, home, new Date())
  return `The backup of ${made} is in place.${putAside ? ` What it replaced is kept in ${putAside}` : ''}`
}
