import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { type Page, test } from '@playwright/test'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import type { CaseId } from '#case/ids'
import { type Office, openOffice, signsIn, visit } from '../realDesk.ts'

type People = Parameters<typeof openOffice>[0]

/** A person's day in a real browser. `opens` opens the office with its people, prepares what others did before, and visits it; it is closed afterwards. */
export const journey = test.extend<{ opens: (people: People, before?: (office: Office) => Promise<void>) => Promise<Office> }>({
  opens: async ({ page }, use) => {
    test.setTimeout(240_000)
    let office: Office | undefined
    await use(async (people, before = async () => {}) => {
      office = await openOffice(people)
      await before(office)
      await visit(page, office)
      return office
    })
    await page.goto('about:blank')
    await office?.close()
  },
})

const cases = resolve(import.meta.dirname, '../../cases')

/** A labelled police file as the police send it: one zip, without our labels; or a part of it. */
export function policeFile(
  name: string,
  keep: (document: string) => boolean = () => true,
): { name: string; mimeType: string; buffer: Buffer } {
  const files = readdirSync(join(cases, name)).filter((document) => document !== 'expected.json' && keep(document))
  const zip = zipSync(Object.fromEntries(files.map((document) => [document, readFileSync(join(cases, name, document))])))
  return { name: `${name}.zip`, mimeType: 'application/zip', buffer: Buffer.from(zip) }
}

/** A part of a labelled police file taken in, as a case or into one: the rest is still to come, or came before. */
export async function takesInPart(office: Office, name: string, keep: (document: string) => boolean, into?: CaseId): Promise<CaseId> {
  const folder = join(mkdtempSync(join(tmpdir(), 'foursight-part-')), name.replace(/^case-\d+-/, ''))
  cpSync(join(cases, name), folder, {
    recursive: true,
    filter: (path) => path === join(cases, name) || (basename(path) !== 'expected.json' && keep(basename(path))),
  })
  const caseId = await office.takeIn(folder, into)
  rmSync(dirname(folder), { recursive: true })
  return caseId
}

/** The bytes of the file that an act brings. */
export async function saved(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()])
  return readFileSync(await file.path())
}

/** The words of a Word document, a line for each paragraph. */
export const wordsOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')

export const inSection = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name, exact: true })

/** One locks, the other signs in at the same screen. */
export async function changesHands(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Lock' }).click()
  await signsIn(page, to)
}
