import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import type { CaseView, JobView } from '#api/contract'
import { type OpenDesk, openDesk } from '#api/desk'
import type { CaseId, JobId } from '#case/ids'
import { signedUnread } from '../cases/signing.ts'
import { granted } from './granted.ts'

const closing: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

function aFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-intake-'))
  closing.push(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

async function aDesk(): Promise<OpenDesk> {
  const desk = openDesk({
    home: aFolder(),
    now: () => new Date(),
    version: '0.0.0',
    mayReadPaths: true,
    sample: null,
    tell: () => {},
    cost: { N: 1024, r: 8, p: 1 },
  })
  closing.push(() => desk.close())
  granted(await desk.createStore({ name: 'Asha Rahman', passphrase: 'larch otter violin', roles: ['chargingLawyer'] }))
  return desk
}

async function finished(desk: OpenDesk, job: JobId): Promise<JobView> {
  for (;;) {
    const found = granted(await desk.jobs({})).find((one) => one.job === job)
    if (found && found.state !== 'running') return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

type TakenIn = Readonly<{ caseId: CaseId; job: JobView; open: CaseView }>
async function takeIn(desk: OpenDesk, path: string, into: CaseId | null = null): Promise<TakenIn> {
  const { caseId, job } = granted(await desk.importPath({ path, into }))
  const ended = await finished(desk, job)
  return { caseId, job: ended, open: granted(await desk.openCase({ caseId })) }
}
const namesIn = ({ open }: TakenIn) => open.documents.map(({ name }) => name)

const mg11 = 'WITNESS STATEMENT\nStatement of: Joan PIKE\nOn 4 March 2025 Carl Marlow followed me home from the station.\n'
const mg5 = 'MG5 POLICE REPORT\nURN: 01AB1234525\nSuspect: Carl MARLOW\nVictim: Joan PIKE\n'
const leaflet = 'Support for victims of crime. Ring this number at any hour.\n'
const email = [
  'From: PC Lee <lee@police.example>',
  'To: CPS <cps@cps.example>',
  'Subject: Marlow',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="part"',
  '',
  '--part',
  'Content-Type: text/plain',
  '',
  'The statement is attached.',
  '--part',
  'Content-Type: text/plain; name="MG11 Pike.txt"',
  'Content-Disposition: attachment; filename="MG11 Pike.txt"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(mg11).toString('base64'),
  '--part--',
  '',
].join('\r\n')

describe('a police file taken in', { timeout: 60_000 }, () => {
  test('keeps what came inside an e-mail as documents with bytes of their own', async () => {
    const desk = await aDesk()
    const { caseId, open } = await takeIn(desk, aFolder({ 'note.eml': email }))
    const attachment = open.documents.find(({ name }) => name === 'note.eml/MG11 Pike.txt')!
    const { base64, total } = granted(await desk.documentBytes({ caseId, documentId: attachment.documentId, offset: 0, length: 10_000 }))
    expect({ total, text: Buffer.from(base64, 'base64').toString() }).toEqual({ total: mg11.length, text: mg11 })
    expect(
      granted(await desk.search({ caseId, text: '"followed me home"', documentId: null, notDenied: false })).map(
        ({ document }) => document,
      ),
    ).toEqual(['note.eml/MG11 Pike.txt'])
  })

  test('is the same dropped as a zip, dropped as a folder and read from its path', async () => {
    const desk = await aDesk()
    const files = { 'MG11.txt': mg11, 'statements/MG5.txt': mg5 }
    const first = await takeIn(desk, aFolder(files))
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])))
    for (const parcelled of [
      { 'marlow.zip': zip },
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`marlow/${name}`, Buffer.from(text)])),
    ]) {
      const { parcel } = granted(await desk.openParcel({}))
      for (const [path, bytes] of Object.entries(parcelled))
        granted(await desk.addToParcel({ parcel, path, base64: Buffer.from(bytes).toString('base64') }))
      const again = granted(await desk.importParcel({ parcel, title: '', into: null }))
      expect(again.caseId).toBe(first.caseId)
      expect((await finished(desk, again.job)).outcome).toEqual({
        added: [],
        alreadyThere: ['MG11.txt', 'statements/MG5.txt'],
        unreadable: [],
      })
      expect(await desk.addToParcel({ parcel, path: 'late.txt', base64: '' })).toMatchObject({ done: false })
    }
  })

  test('that has grown goes into the same case; one that shares only a leaflet does not', async () => {
    const desk = await aDesk()
    const first = await takeIn(desk, aFolder({ 'MG11.txt': mg11, 'MG5.txt': mg5, 'leaflet.txt': leaflet }))
    const grown = await takeIn(
      desk,
      aFolder({ 'MG11.txt': mg11, 'MG5.txt': mg5, 'leaflet.txt': leaflet, 'MG6.txt': 'MG6 CASE FILE INFORMATION\n' }),
    )
    const other = await takeIn(desk, aFolder({ 'MG11.txt': mg11.replaceAll('PIKE', 'FROME'), 'leaflet.txt': leaflet }))
    expect([grown.caseId === first.caseId, other.caseId === first.caseId]).toEqual([true, false])
    expect(grown.job.outcome).toMatchObject({ added: ['MG6.txt'], alreadyThere: ['MG11.txt', 'MG5.txt', 'leaflet.txt'] })
    expect(granted(await desk.cases({}))).toHaveLength(2)
  })

  test('with a new version of a document keeps both', async () => {
    const desk = await aDesk()
    const first = await takeIn(desk, aFolder({ 'MG11.txt': mg11, 'MG5.txt': mg5 }))
    const more = await takeIn(desk, aFolder({ 'MG11.txt': `${mg11}He did it again on 5 March 2025.\n` }), first.caseId)
    expect(namesIn(more)).toEqual(['MG11.txt', 'MG11.txt (2)', 'MG5.txt'])
    const again = await takeIn(desk, aFolder({ 'MG11.txt': `${mg11}He did it again on 5 March 2025.\n` }), first.caseId)
    expect(again.job.because).toBe(null)
    expect(again.job.outcome).toEqual({ added: [], alreadyThere: ['MG11.txt (2)'], unreadable: [] })
    expect(granted(await desk.log({ caseId: first.caseId })).map(({ says }) => says)).toEqual([
      'Received the police file: 2 documents.',
      'Received the police file: 1 document.',
    ])
  })

  test('says which documents are copies and which could not be read, and reads the rest', async () => {
    const desk = await aDesk()
    const { open, job } = await takeIn(
      desk,
      aFolder({
        'MG11.txt': mg11,
        'copy/MG11.txt': mg11,
        'broken.pdf': '%PDF-1.7 and nothing more',
        'video.mp4': '\0\0\0\x18ftypmp42........',
      }),
    )
    expect(open.row).toMatchObject({ documents: 4, unreadable: 2, reading: 'complete' })
    expect(open.documents.map(({ name, problem, duplicateOf }) => ({ name, problem: problem !== null, duplicateOf }))).toEqual([
      { name: 'MG11.txt', problem: false, duplicateOf: null },
      { name: 'broken.pdf', problem: true, duplicateOf: null },
      { name: 'copy/MG11.txt', problem: false, duplicateOf: 'MG11.txt' },
      { name: 'video.mp4', problem: true, duplicateOf: null },
    ])
    expect(job.outcome?.unreadable.map(({ name }) => name)).toEqual(['broken.pdf', 'video.mp4'])
  })

  test('that nobody can read is still a case, which a lawyer can decide', async () => {
    const desk = await aDesk()
    const { caseId, open } = await takeIn(desk, aFolder({ 'broken.pdf': '%PDF-1.7 and nothing more' }))
    expect(open.row).toMatchObject({ reading: 'complete', suspects: [], unreadable: 1 })
    granted(await desk.openReview({ caseId }))
    const [suspect] = open.suspects
    const decision = {
      suspect: suspect!.id,
      charge: 'PHA1997.s2A',
      outcome: 'hold',
      test: 'fullCode',
      reasons: 'The file must be sent again.',
      whyNotStalking: '',
      reviewOn: null,
    } as const
    granted(await desk.decideCharge({ caseId, decision }))
    expect(granted(await desk.submitReview({ caseId, defendant: null, said: signedUnread })).row.state).toBe('heldForMaterial')
  })
})
