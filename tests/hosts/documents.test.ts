import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '#api/answer'
import { type RemoteDesk, type Reply, remoteDesk } from '#api/contract'
import { type OpenDesk, openDesk } from '#api/desk'
import { ended } from './contract.ts'
import { granted } from './granted.ts'

const home = mkdtempSync(join(tmpdir(), 'foursight-documents-'))
let opened: OpenDesk
let desk: RemoteDesk
let caseId: string

beforeAll(async () => {
  opened = openDesk({
    home,
    now: () => new Date('2026-11-21T10:00:00Z'),
    version: '0.0.0',
    mayReadPaths: true,
    sample: null,
    tell: () => {},
    cost: { N: 1024, r: 8, p: 1 },
  })
  desk = remoteDesk(async (method, ask) => structuredClone(await answer(opened, method, structuredClone(ask))))
  granted(await desk.createStore({ name: 'Asha Rahman', passphrase: 'larch otter violin', roles: ['chargingLawyer'] }))
  const { job, caseId: id } = granted(await desk.importPath({ path: 'tests/cases/case-27-r-v-coltman', into: null }))
  expect((await ended(desk, job)).state).toBe('done')
  caseId = id
}, 180_000)
afterAll(async () => {
  await opened.close()
  rmSync(home, { recursive: true, force: true })
})

const because = async (reply: Promise<Reply<unknown>>): Promise<readonly string[]> => {
  const answered = await reply
  return answered.done ? [] : answered.because
}
const text = async (kind: 'mg3' | 'mg3a' | 'special-measures' | 'action-plan', about?: string) =>
  Buffer.from(granted(await desk.exportDraft({ caseId, kind, format: 'text', ...(about ? { about } : {}) })).base64, 'base64').toString(
    'utf8',
  )

describe('what people recorded reaches the documents', () => {
  test('what was recorded of special measures stands in the application', async () => {
    const [victim] = granted(await desk.care({ caseId })).people
    const record = {
      type: 'specialMeasuresRecorded' as const,
      route: 's17_4' as const,
      measures: ['screens' as const],
      wish: 'wants' as const,
      stage: 'assessed' as const,
      note: 'She fears his eyes on her.',
    }
    granted(await desk.recordCare({ caseId, person: victim!.person, record }))
    expect(await text('special-measures')).toContain(
      'The witness wants special measures. Measures: screens. She fears his eyes on her. Recorded by Asha Rahman.',
    )
  })

  test('an MG3A that follows nothing says so', async () => {
    expect(await text('mg3a')).toContain('No earlier report has been issued here, so there is nothing to measure a change from.')
  })
})

test('what is protected on a person keeps the document for the defence from leaving, in every format, and no other', async () => {
  const [victim] = granted(await desk.care({ caseId })).people
  const name = victim!.name
  const hide = { type: 'detailsProtected' as const, what: 'name' as const, words: [name.toUpperCase()], reason: 'She has changed it.' }
  granted(await desk.recordCare({ caseId, person: victim!.person, record: hide }))
  for (const format of ['docx', 'pdf', 'html', 'text'] as const)
    expect(await because(desk.exportDraft({ caseId, kind: 'restraining-order', format }))).toEqual([
      `It would print a name of ${name} that its reader must not learn.`,
    ])
  expect(await text('mg3')).toContain('CASE SUMMARY')
  granted(
    await desk.recordCare({ caseId, person: victim!.person, record: { type: 'protectionLifted', what: 'name', reason: 'He knows it.' } }),
  )
  expect(await because(desk.exportDraft({ caseId, kind: 'restraining-order', format: 'pdf' }))).toEqual([])
})

test('a private comment on a draft is in no document', async () => {
  const { parts } = granted(await desk.editDraft({ caseId, kind: 'mg3' }))
  const sentence = parts.flatMap(({ slots }) => slots.flat()).find(({ kind }) => kind === 'fact')
  const says = 'Ask Sol whether this officer is reliable'
  granted(await desk.commentOnDraft({ caseId, kind: 'mg3', sentence: sentence!.key, words: '', says }))
  for (const kind of ['mg3', 'mg3a', 'action-plan'] as const) expect(await text(kind)).not.toContain(says)
})
