import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkReport } from '#api/checkReport'

const folder = mkdtempSync(join(tmpdir(), 'foursight-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const home = join(folder, 'home')
const run = promisify(execFile)

type Ended = { status: number; out: string; err: string }

/** The program as a person runs it, from the source; the built program is tried in the browser tests. */
async function foursight(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const settings = {
    env: { ...process.env, FOURSIGHT_HOME: home, FOURSIGHT_PASSPHRASE: 'three calm herons wade', FOURSIGHT_USER: 'Asha Rahman', ...env },
    maxBuffer: 64 * 1024 * 1024,
  }
  try {
    const { stdout, stderr } = await run(process.execPath, ['main/cli.ts', ...args], settings)
    return { status: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { status: code, out: stdout, err: stderr }
  }
}

const policeFile = 'tests/cases/case-27-r-v-coltman'
let caseId: string

describe('a police file, from the command line', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const { status, out, err } = await foursight(['import', policeFile, '--json'])
    expect([status, err]).toEqual([0, expect.stringMatching(/A case store was created for Asha Rahman[\s\S]*Recovery key, shown once/)])
    const imported = JSON.parse(out)
    expect(imported).toMatchObject({ state: 'done', alreadyThere: [], unreadable: [] })
    expect(imported.added).toHaveLength(7)
    caseId = imported.case
  }, 120_000)

  test('is listed', async () => {
    const { out } = await foursight(['cases'])
    expect(out).toContain('09KL5580216')
    expect(JSON.parse((await foursight(['cases', '--json'])).out)).toMatchObject([{ caseId, state: 'received', reading: 'complete' }])
  })

  test('stands in the work list with what it needs, and is found by a name', async () => {
    const { out } = await foursight(['worklist'])
    expect(out).toContain('To charge (1)')
    expect(out).toMatch(/R v \w+ \(.*\): Ready to review/)
    const { out: json } = await foursight(['worklist', 'yusuf', '--as', 'advocate', '--json'])
    expect(JSON.parse(json)).toMatchObject({ as: 'advocate', total: 1, found: 1 })
    expect((await foursight(['worklist', 'zebra'])).out).toBe('No case is found.\n')
    expect((await foursight(['worklist', '--lane', 'other'])).err).toContain('--lane can be toCharge')
  })

  test('is not taken in twice', async () => {
    const { out } = await foursight(['import', policeFile, '--json'])
    expect(JSON.parse(out)).toMatchObject({ case: caseId, added: [] })
  })

  test('is drafted as Word and as text', async () => {
    const file = join(folder, 'mg3.docx')
    expect((await foursight(['draft', caseId, 'mg3', '--format', 'docx', '--out', file])).status).toBe(0)
    expect(strFromU8(unzipSync(readFileSync(file))['word/document.xml']!)).toContain('Case summary')
    const { out } = await foursight(['draft', caseId, 'restraining-order'])
    expect(out).toContain('PART B: TERMS NECESSARY ON ACQUITTAL')
  })

  test('its log is a story, and is verified', async () => {
    expect((await foursight(['log', caseId])).out).toMatch(/Asha Rahman: Received the police file/)
    const { status, out } = await foursight(['verify'])
    expect([status, out.length > 10]).toEqual([0, true])
  })

  test('survives the loss of the store, from a backup', async () => {
    const backup = join(folder, 'backup.foursight')
    expect((await foursight(['backup', backup])).status).toBe(0)
    rmSync(home, { recursive: true })
    expect((await foursight(['restore', backup])).status).toBe(0)
    expect(JSON.parse((await foursight(['cases', '--json'])).out)).toMatchObject([{ caseId }])
  })

  test('a wrong passphrase is said plainly', async () => {
    const { status, err } = await foursight(['cases'], { FOURSIGHT_PASSPHRASE: 'another thing altogether' })
    expect([status, err.trim().split('\n').length, /passphrase/.test(err)]).toEqual([1, 1, true])
  })
})

describe('check, without a store', { timeout: 60_000 }, () => {
  test('prints the report and nothing else', async () => {
    const { status, out } = await foursight(['check', policeFile, '--json'])
    const report = JSON.parse(out)
    expect([status, checkReport.safeParse(report).success]).toEqual([0, true])
    expect(report.file.urn).toBe('09KL5580216')
  })

  test('gives the same answer for a folder and for a zip of it, twice over', async () => {
    const zipped = join(folder, 'coltman.zip')
    const names = ['PIN.txt', 'nursery mgr.docx', 'MG5 coltman.pdf']
    writeFileSync(zipped, zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(policeFile, name)))]))))
    mkdirSync(join(folder, 'coltman'))
    for (const name of names) cpSync(join(policeFile, name), join(folder, 'coltman', name))
    const fromZip = await foursight(['check', zipped, '--json'])
    expect((await foursight(['check', zipped, '--json'])).out).toBe(fromZip.out)
    expect((await foursight(['check', join(folder, 'coltman'), '--json'])).out).toBe(fromZip.out)
  })

  test('is pleasant to read in a terminal, and uncoloured in a pipe', async () => {
    const { out } = await foursight(['check', policeFile])
    expect(out).toMatch(/Stalking is indicated[\s\S]*Police propose: PHA1997\.s2\b[\s\S]*Not met \(\d+\)/)
    expect(out).not.toContain('\u001b[')
  })

  test.each<[string, () => string, RegExp]>([
    ['is missing', () => join(folder, 'nowhere'), /nowhere/],
    [
      'is empty',
      () => {
        mkdirSync(join(folder, 'empty'), { recursive: true })
        return join(folder, 'empty')
      },
      /document/,
    ],
    [
      'is neither a folder nor a zip',
      () => {
        writeFileSync(join(folder, 'notes.xyz'), 'x')
        return join(folder, 'notes.xyz')
      },
      /./,
    ],
    [
      'holds nothing that can be read',
      () => {
        mkdirSync(join(folder, 'broken'), { recursive: true })
        writeFileSync(join(folder, 'broken/a.pdf'), '%PDF-1.7 broken')
        return join(folder, 'broken')
      },
      /read/,
    ],
  ])('exits with 2 and one plain line where the path %s', async (_, make, says) => {
    const { status, out, err } = await foursight(['check', make(), '--json'])
    expect([status, out, err.trim().split('\n').length]).toEqual([2, '', 1])
    expect(err).toMatch(says)
    expect(err).not.toMatch(/\bat .*\.ts/)
  })

  test('one unreadable document is listed and never stops the rest', async () => {
    const mixed = join(folder, 'mixed')
    cpSync('tests/cases/case-27-r-v-coltman', mixed, { recursive: true })
    writeFileSync(join(mixed, 'zz broken.pdf'), '%PDF-1.7 broken')
    const report = JSON.parse((await foursight(['check', mixed, '--json'])).out)
    expect(report.file.documents.at(-1)).toMatchObject({ name: 'zz broken.pdf', problem: 'damaged' })
    expect(report.stalking.indicated).toBe('yes')
  })
})

describe('the command line itself', { timeout: 60_000 }, () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown command', ['prosecute'], /no command “prosecute”/],
    ['a command without its path', ['check'], /which police file/],
    ['an unknown option', ['check', 'x', '--shiny'], /--shiny/],
    ['an unknown draft', ['draft', 'c-1', 'poem'], /mg3/],
    ['an unknown format', ['draft', 'c-1', 'mg3', '--format', 'gif'], /docx, pdf, html, text/],
    ['an unknown case', ['draft', 'c-1', 'mg3'], /case/],
    ['a restore of nothing', ['restore', '/nowhere.foursight'], /./],
  ])('%s is one plain line', async (_, args, says) => {
    const { status, err } = await foursight(args)
    expect([status > 0, says.test(err), /\bat .*\.ts/.test(err)]).toEqual([true, true, false])
  })

  test('a store without a passphrase asks for one in words', async () => {
    const { status, err } = await foursight(['cases'], { FOURSIGHT_PASSPHRASE: '' })
    expect([status, err]).toEqual([1, expect.stringContaining('FOURSIGHT_PASSPHRASE')])
  })

  test.each(['--help', '--version'])('%s', async (flag) => {
    expect((await foursight([flag])).status).toBe(0)
  })
})
