import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import { afterEach, describe, expect, test } from 'vitest'
import type { CaseView, JobView } from '#api/contract'
import { type OpenDesk, openDesk } from '#api/desk'
import type { CaseId, DocumentId, JobId, UserId } from '#case/ids'
import { openPdf } from '#intake/pdf/pdfium'
import { renderPage } from '#intake/pdf/render'
import { storeFile } from '#store/home'
import { tryPassphrase } from '#store/keyring'
import { joinStore } from '#store/open'
import { granted } from './granted.ts'

const closing: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

function aFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-again-'))
  closing.push(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const passphrase = 'larch otter violin'
const cost = { N: 1024, r: 8, p: 1 } as const
/** Every piece of news and every line for the technical log. */
const said: string[] = []
const aDesk = (home: string, { version = '0.0.0', on = '2025-06-02' } = {}): OpenDesk => {
  const desk = openDesk({
    home,
    now: () => new Date(`${on}T10:00:00Z`),
    version,
    mayReadPaths: true,
    sample: null,
    tell: (news) => void said.push(JSON.stringify(news)),
    note: (line) => void said.push(line),
    cost,
  })
  closing.push(() => desk.close())
  return desk
}
const aNewDesk = async (home = aFolder()) => {
  const desk = aDesk(home)
  const { me } = granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer'] }))
  return { desk, me, home }
}

async function finished(desk: OpenDesk, job: JobId): Promise<JobView> {
  for (;;) {
    const found = granted(await desk.jobs({})).find((one) => one.job === job)
    if (found && found.state !== 'running') return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const opened = async (desk: OpenDesk, caseId: CaseId): Promise<CaseView> => granted(await desk.openCase({ caseId }))
async function takeIn(desk: OpenDesk, files: Readonly<Record<string, string | Uint8Array>>, into: CaseId | null = null) {
  const { caseId, job } = granted(await desk.importPath({ path: aFolder(files), into }))
  expect(await finished(desk, job)).toMatchObject({ state: 'done' })
  return { caseId, open: await opened(desk, caseId) }
}
const idOf = ({ documents }: CaseView, name: string): DocumentId => documents.find((one) => one.name === name)!.documentId
const storyOf = async (desk: OpenDesk, caseId: CaseId) => granted(await desk.log({ caseId })).map(({ says }) => says)
const saysOf = ({ changes }: CaseView) => changes?.changes.map(({ says }) => says) ?? []

async function pdf(draw: (doc: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A5', margin: 40, ...options })
  const pieces: Buffer[] = []
  const made = new Promise((resolve) => doc.on('data', (piece: Buffer) => pieces.push(piece)).on('end', resolve))
  draw(doc)
  doc.end()
  await made
  return Buffer.concat(pieces)
}
const chunk = (name: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
}
/** The words as a picture of their page. */
async function picture(words: string): Promise<Buffer> {
  const drawn = await openPdf(await pdf((doc) => doc.fontSize(14).text(words)), undefined)
  const { width, height, pixels } = renderPage(drawn, 0, 200, 1e7)
  drawn.close()
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const lines = Array.from({ length: height }, (_, y) => [Buffer.alloc(1), pixels.subarray(y * width, (y + 1) * width)]).flat()
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
/** A PDF whose page is a picture of the words; `layer` is what its text layer says instead, unseen. */
async function scan(words: string, layer?: string): Promise<Buffer> {
  const image = await picture(words)
  return pdf((doc) => {
    if (layer) doc.fontSize(14).text(layer)
    doc.image(image, 0, 0, { width: doc.page.width })
  })
}
/** An archive whose file says that it is encrypted. */
function encryptedZip(name: string): Uint8Array {
  const zip = Buffer.from(zipSync({ [name]: Buffer.from('MG6 CASE FILE INFORMATION') }))
  for (const [mark, flags] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const) {
    const at = zip.indexOf(mark, 0, 'latin1') + flags
    zip[at] = zip[at]! | 1
  }
  return zip
}

const mg5 = 'MG5 POLICE REPORT\nURN: 01AB1234525\nSuspect: Carl MARLOW\nVictim: Joan PIKE\n'
const mg11 =
  'WITNESS STATEMENT\nStatement of: Joan PIKE\n\nOn 4 March 2025 Carl Marlow followed me home from the station.\nOn 9 April 2025 he followed me home again and said he would kill me.\n'
const secret = 'kittiwake 7'

/** All that the store holds, decrypted, as text. */
async function everythingIn(home: string, user: UserId): Promise<string> {
  const tried = await tryPassphrase({ home, cost }, user, passphrase, new Date())
  if (!tried.opened) throw new Error('The store did not open.')
  const { sqlite, close } = joinStore(storeFile(home), tried.key)
  const tables = sqlite.prepare<[], string>(`select name from sqlite_master where type = 'table'`).pluck().all()
  const values = tables.flatMap((table) => sqlite.prepare<[], unknown[]>(`select * from "${table}"`).raw().all().flat())
  close()
  return values.map(String).join('\n')
}

describe('a document with a password', { timeout: 60_000 }, () => {
  const aCase = async () => {
    const { desk, home, me } = await aNewDesk()
    const locked = await pdf((doc) => doc.text(mg11), { userPassword: secret, pdfVersion: '1.7' })
    const { caseId, open } = await takeIn(desk, { 'MG5.txt': mg5, 'scan0003.pdf': locked })
    return { desk, home, me, caseId, documentId: idOf(open, 'scan0003.pdf') }
  }

  test('is read once it is given, and what it says is told; the password is kept nowhere', async () => {
    const { desk, home, me, caseId, documentId } = await aCase()
    expect((await opened(desk, caseId)).documents.find((one) => one.documentId === documentId)).toMatchObject({
      problem: 'password protected',
      pages: 0,
    })
    const { job } = granted(await desk.readWithPassword({ caseId, documentId, password: secret }))
    expect(await finished(desk, job)).toMatchObject({ state: 'done' })

    const open = await opened(desk, caseId)
    expect(open.documents.find((one) => one.documentId === documentId)).toMatchObject({ problem: null, pages: 1, text: 'digital' })
    expect(granted(await desk.page({ caseId, documentId, page: 1 })).text).toContain('Carl Marlow followed me home')
    expect(granted(await desk.search({ caseId, text: '"followed me home again"', documentId: null, notDenied: false }))).toHaveLength(1)
    expect(open.report?.behaviours.following.found).toBe(true)
    expect(open.changes).toMatchObject({ since: '2025-06-02', because: ['a document was read afresh'] })
    expect(saysOf(open)).toEqual(
      expect.arrayContaining([
        'scan0003.pdf could now be read.',
        'scan0003.pdf is now taken for: MG11. Before: not yet classified.',
        'Now found: following.',
      ]),
    )
    expect(await storyOf(desk, caseId)).toEqual(['Received the police file: 2 documents.', 'Read scan0003.pdf with its password.'])
    expect(granted(await desk.verify({})).clean).toBe(true)
    await desk.close()
    const written = await everythingIn(home, me.id)
    expect(written).toContain('Carl Marlow followed me home')
    expect([written.includes(secret), said.join('\n').includes(secret)]).toEqual([false, false])
  })

  test('and a wrong one is said so at once, with nothing changed', async () => {
    const { desk, caseId, documentId } = await aCase()
    expect(await desk.readWithPassword({ caseId, documentId, password: 'Kittiwake 7' })).toEqual({
      done: false,
      because: ['That is not the password of scan0003.pdf.'],
    })
    const open = await opened(desk, caseId)
    expect([open.row.reading, open.changes, await storyOf(desk, caseId)]).toEqual([
      'complete',
      null,
      ['Received the police file: 2 documents.'],
    ])
  })

  test.each([
    ['MG5.txt', 'This document is not waiting for a password.'],
    ['packed.zip/MG6.txt', 'Only a PDF can be opened here with its password. Ask the police for a copy without one.'],
  ])('is asked for only where it can help: %s', async (name, because) => {
    const { desk } = await aNewDesk()
    const { caseId, open } = await takeIn(desk, { 'MG5.txt': mg5, 'packed.zip': encryptedZip('MG6.txt') })
    expect(await desk.readWithPassword({ caseId, documentId: idOf(open, name), password: 'x' })).toEqual({
      done: false,
      because: [because],
    })
  })
})

describe('a page recognised again', { timeout: 120_000 }, () => {
  const followed = 'On 4 March 2025 Carl Marlow followed me home from the station.'

  test('has what its picture says in the place of what its text layer said, and the case is read with it', async () => {
    const { desk } = await aNewDesk()
    const statement = `WITNESS STATEMENT\nStatement of: Joan PIKE\n\n`
    const { caseId, open } = await takeIn(desk, {
      'MG5.txt': mg5,
      'MG11.pdf': await scan(statement + followed, `${statement}On 4 March 2025 Carl Marlow greeted me once from the station.`),
    })
    const documentId = idOf(open, 'MG11.pdf')
    expect(granted(await desk.page({ caseId, documentId, page: 1 }))).toMatchObject({
      source: 'digital',
      text: expect.stringContaining('greeted me once'),
    })
    expect(open.report?.behaviours.following.found).toBe(false)

    const { job } = granted(await desk.recogniseAgain({ caseId, documentId, page: 1 }))
    expect(await finished(desk, job)).toMatchObject({ state: 'done' })
    const page = granted(await desk.page({ caseId, documentId, page: 1 }))
    expect([page.source, page.text.replace(/\s+/g, ' ')]).toEqual(['ocr', expect.stringContaining(followed)])
    expect(granted(await desk.search({ caseId, text: 'greeted', documentId: null, notDenied: false }))).toEqual([])
    const again = await opened(desk, caseId)
    expect(again.documents.find((one) => one.documentId === documentId)).toMatchObject({ text: 'ocr', problem: null, pages: 1 })
    expect(saysOf(again)).toContain('Now found: following.')
    expect(again.changes?.changes.find(({ says }) => says === 'Now found: following.')?.citations).toMatchObject([
      { documentId, page: 1, quote: expect.stringContaining('followed me home') },
    ])
    expect((await storyOf(desk, caseId)).at(-1)).toBe('Had page 1 of MG11.pdf recognised again.')
  })

  test('with the same words changes nothing and says nothing; a photograph can be recognised again too', async () => {
    const { desk } = await aNewDesk()
    const { caseId, open } = await takeIn(desk, { 'MG5.txt': mg5, 'note.png': await picture(followed) })
    const documentId = idOf(open, 'note.png')
    const before = granted(await desk.page({ caseId, documentId, page: 1 }))
    const { job } = granted(await desk.recogniseAgain({ caseId, documentId, page: 1 }))
    expect(await finished(desk, job)).toMatchObject({ state: 'done' })
    expect(granted(await desk.page({ caseId, documentId, page: 1 }))).toEqual(before)
    const again = await opened(desk, caseId)
    expect([again.changes, again.row.reading]).toEqual([null, 'complete'])
  })

  test('is refused where there is nothing to recognise, and a page that cannot be opened stays as it was', async () => {
    const { desk } = await aNewDesk()
    const locked = await pdf((doc) => doc.text(mg11), { userPassword: secret, pdfVersion: '1.7' })
    const { caseId, open } = await takeIn(desk, { 'MG5.txt': mg5, 'MG11.pdf': locked })
    const [text, documentId] = [idOf(open, 'MG5.txt'), idOf(open, 'MG11.pdf')]
    const because = async (document: DocumentId, page: number) => {
      const reply = await desk.recogniseAgain({ caseId, documentId: document, page })
      return reply.done ? [] : reply.because
    }
    expect(await because(text, 1)).toEqual(['Only a page of a PDF or of a picture can be recognised.'])
    expect(await because(documentId, 1)).toEqual(['This page has not been read, or the document has no such page.'])
    const read = granted(await desk.readWithPassword({ caseId, documentId, password: secret }))
    await finished(desk, read.job)
    const { job } = granted(await desk.recogniseAgain({ caseId, documentId, page: 1 }))
    expect(await finished(desk, job)).toMatchObject({
      state: 'failed',
      because: 'Page 1 of MG11.pdf could not be recognised again: password protected. What was read of it before is kept.',
    })
    expect(granted(await desk.page({ caseId, documentId, page: 1 })).source).toBe('digital')
  })
})

describe('what changed since the last reading', { timeout: 60_000 }, () => {
  test('is said of a supplement, what arrived and what it changed, until somebody has seen it', async () => {
    const { desk } = await aNewDesk()
    const { caseId, open } = await takeIn(desk, { 'MG5.txt': mg5 })
    expect(open.changes).toBeNull()
    const first = (await takeIn(desk, { 'MG11.txt': mg11 }, caseId)).open
    expect(first.changes).toMatchObject({ since: '2025-06-02', because: ['1 document arrived'] })
    expect(saysOf(first)).toEqual(
      expect.arrayContaining(['MG11.txt arrived: MG11.', 'Now found: following.', 'Now found: threat to kill.']),
    )
    const incidents = first.changes!.changes.filter(({ about }) => about === 'incident')
    expect(incidents).toHaveLength(first.report!.incidents.length - open.report!.incidents.length)
    expect(incidents.every(({ citations }) => citations.length > 0)).toBe(true)

    // A second supplement before anybody has looked: both are told.
    const both = (await takeIn(desk, { 'note.txt': 'To follow.\n' }, caseId)).open
    expect(both.changes?.because).toEqual(['2 documents arrived'])
    expect(saysOf(both)).toEqual(
      expect.arrayContaining(['MG11.txt arrived: MG11.', 'note.txt arrived: not yet classified.', 'Now found: following.']),
    )

    expect(await desk.seenChanges({ caseId, version: first.changes!.version })).toMatchObject({ done: false })
    const seen = granted(await desk.seenChanges({ caseId, version: both.changes!.version }))
    expect(seen.changes).toBeNull()
    expect((await storyOf(desk, caseId)).at(-1)).toBe(
      `Saw what changed since the reading of 2 June 2025: ${both.changes!.changes.length} changes.`,
    )
    expect(await desk.seenChanges({ caseId, version: both.changes!.version })).toMatchObject({ done: false })
    expect((await opened(desk, caseId)).changes).toBeNull()
    expect(granted(await desk.verify({})).clean).toBe(true)
  })

  test('is nothing after an update that reads the same; after a time limit has passed it is that', async () => {
    const { desk, home, me } = await aNewDesk()
    const { caseId } = await takeIn(desk, { 'MG5.txt': mg5, 'MG11.txt': mg11 })
    await desk.close()

    const updated = aDesk(home, { version: '0.0.1' })
    granted(await updated.signIn({ user: me.id, passphrase }))
    expect(await opened(updated, caseId)).toMatchObject({ changes: null, row: { reading: 'complete' } })
    await updated.close()

    const later = aDesk(home, { version: '0.0.1', on: '2026-01-05' })
    granted(await later.signIn({ user: me.id, passphrase }))
    const { changes } = await opened(later, caseId)
    expect(changes).toMatchObject({ since: '2025-06-02', because: ['time went on'] })
    expect(changes?.changes.map(({ check }) => check)).toContain('charge.time-limit')
  })

  test('stands beside the charging workflow without touching it', async () => {
    const { desk } = await aNewDesk()
    const { caseId } = await takeIn(desk, { 'MG5.txt': mg5 })
    const { open } = await takeIn(desk, { 'MG11.txt': mg11 }, caseId)
    granted(await desk.seenChanges({ caseId, version: open.changes!.version }))
    expect(granted(await desk.openReview({ caseId })).row.state).toBe('underReview')
    expect(granted(await desk.draft({ caseId, kind: 'mg3' })).blocks.length).toBeGreaterThan(3)
  })
})
