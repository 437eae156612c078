import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '#api/answer'
import { type Asked, type RemoteDesk, type Reply, type RequestView, remoteDesk } from '#api/contract'
import { openDesk } from '#api/desk'
import { ended } from './contract.ts'
import { granted } from './granted.ts'

const passphrase = 'larch otter violin'
const folder = mkdtempSync(join(tmpdir(), 'foursight-plan-'))
let now = new Date('2026-11-21T10:00:00Z')
const opened = openDesk({
  home: join(folder, 'home'),
  now: () => now,
  version: '0.0.0',
  mayReadPaths: true,
  sample: null,
  tell: () => {},
  cost: { N: 1024, r: 8, p: 1 },
})
const desk: RemoteDesk = remoteDesk(async (method, ask) => structuredClone(await answer(opened, method, structuredClone(ask))))
let caseId: string

const because = async (reply: Promise<Reply<unknown>>): Promise<readonly string[]> => {
  const answered = await reply
  return answered.done ? [] : answered.because
}
const asking = (more: Partial<Asked<'draftRequest'>['asking']> = {}): Asked<'draftRequest'>['asking'] => ({
  category: 'Statements',
  type: 'Victim personal statement',
  description: 'A victim personal statement from Samina Yusuf, or her reasons for not making one.',
  why: 'For sentence, and her views.',
  defendants: [],
  requiredBy: '2026-12-05',
  due: 'before-charge',
  ...more,
})
const plan = async () => granted(await desk.requests({ caseId }))
const one = async (request: string): Promise<RequestView> => (await plan()).requests.find((each) => each.request === request)!
const drafted = async (more: Partial<Asked<'draftRequest'>['asking']> = {}, raisedFrom: Asked<'draftRequest'>['raisedFrom'] = null) =>
  granted(await desk.draftRequest({ caseId, asking: asking(more), raisedFrom })).request
const send = async (request: string, whyAgain = '') => granted(await desk.sendRequests({ caseId, requests: [request], whyAgain }))
const story = async () => granted(await desk.log({ caseId })).map(({ says }) => says)

beforeAll(async () => {
  granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer', 'supervisor'] }))
  const { job, caseId: id } = granted(await desk.importPath({ path: 'tests/cases/case-27-r-v-coltman', into: null }))
  expect((await ended(desk, job)).state).toBe('done')
  caseId = id
}, 180_000)
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the ledger of a real police file', () => {
  let vps: string

  test('a draft is kept as unfinished as it is, and is not sent so', async () => {
    const request = await drafted({ description: '', why: '', requiredBy: null })
    expect(await send(request)).toMatchObject({
      notSent: [
        {
          request,
          because: [
            'Say what is wanted from the police.',
            'Say why it is needed: for which element or check.',
            'Give the date by which it is required.',
          ],
        },
      ],
    })
    expect((await one(request)).is).toBe('draft')
    granted(await desk.withdrawRequest({ caseId, request, reason: 'Begun by mistake.' }))
  })

  test('it is sent, chased past its date and escalated, and the log tells it', async () => {
    vps = await drafted()
    await send(vps)
    now = new Date('2026-12-07T10:00:00Z')
    expect(await one(vps)).toMatchObject({ is: 'sent', due: 'overdue by 2 days', overdue: true })
    expect(granted(await desk.clocks({ caseId })).clocks).toContainEqual(
      expect.objectContaining({ name: 'requestDue', due: 'overdue by 2 days' }),
    )
    expect(await because(desk.escalateRequest({ caseId, request: vps, to: 'policeSupervisor', words: 'E-mail.', whyNow: '' }))).toEqual([
      'Chase the officer in the case first, or say why this cannot wait.',
    ])
    granted(await desk.chaseRequest({ caseId, request: vps, words: 'E-mail to PC Dunne.', requiredBy: '2026-12-14' }))
    granted(await desk.escalateRequest({ caseId, request: vps, to: 'policeSupervisor', words: 'E-mail to his sergeant.', whyNow: '' }))
    expect(await one(vps)).toMatchObject({ due: 'in 7 days', nextRung: { to: 'inspector' } })
    const name = 'Victim personal statement: A victim personal statement from Samina Yusuf, or her reasons for not making one.'
    expect((await story()).slice(-4)).toEqual([
      `Drafted a request to the police, “${name}”.`,
      `Asked the police for “${name}”.`,
      `Chased the police for “${name}”: E-mail to PC Dunne. Now required by 14 December 2026.`,
      `Took the request “${name}” to the officer’s supervisor: E-mail to his sergeant.`,
    ])
  })

  test('the same is not asked twice without saying so', async () => {
    const again = await drafted({ description: 'VPS please', requiredBy: '2026-12-20' })
    expect((await one(again)).earlier).toEqual(['asked on 21 November 2026, chased once'])
    const { notSent } = await send(again)
    expect(notSent[0]?.because[0]).toContain('asked on 21 November 2026, chased once')
    expect((await send(again, 'The first went to an officer who has left.')).notSent).toEqual([])
    granted(await desk.withdrawRequest({ caseId, request: again, reason: 'The first was found.' }))
  })

  test('a passage of the file may be why, and one that does not stand there may not', async () => {
    const { documents } = granted(await desk.openCase({ caseId }))
    const documentId = documents.find(({ name }) => name.includes('statement'))!.documentId
    const { text } = granted(await desk.page({ caseId, documentId, page: 1 }))
    const quote = text.slice(0, 40).trim()
    const passage = { documentId, page: 1, start: text.indexOf(quote), quote }
    const request = await drafted({ type: 'Other', category: 'Other', description: 'The rest of it' }, passage)
    expect((await one(request)).from).toMatchObject({ documentId, page: 1, quote })
    expect(await because(desk.draftRequest({ caseId, asking: asking(), raisedFrom: { ...passage, quote: 'nowhere at all' } }))).toEqual([
      'These words do not stand on that page. Mark them again.',
    ])
  })

  test('what arrives is proposed, confirmed by a person, and judged', async () => {
    const supplement = join(folder, 'supplement')
    mkdirSync(supplement)
    writeFileSync(
      join(supplement, 'VPS Yusuf.txt'),
      'VICTIM PERSONAL STATEMENT\nStatement of: Samina Yusuf\n\nI make this victim personal statement to say how this has affected me. I do not sleep. I have moved my daughter to another nursery.\n\nSigned: S Yusuf  Date: 08/12/2026\n',
    )
    now = new Date('2026-12-08T10:00:00Z')
    const { job } = granted(await desk.importPath({ path: supplement, into: caseId }))
    expect((await ended(desk, job)).state).toBe('done')
    const [proposal, ...more] = (await one(vps)).proposals
    expect([proposal?.name, proposal?.because, more]).toEqual(['VPS Yusuf.txt', 'It is a document of the kind asked for (VPS).', []])
    expect((await one(vps)).is).toBe('sent')
    granted(
      await desk.answerRequest({
        caseId,
        request: vps,
        documents: [proposal!.document],
        what: 'Her statement, signed.',
        stillWanted: null,
      }),
    )
    expect(await one(vps)).toMatchObject({ is: 'received', proposals: [], answers: [{ documents: [{ name: 'VPS Yusuf.txt' }] }] })
    granted(await desk.judgeAnswer({ caseId, request: vps, reason: null }))
    expect(await one(vps)).toMatchObject({ is: 'satisfied', due: null })
  }, 60_000)
})

describe('requests raised from checks', () => {
  test('are sent one by one, let charging know, and touch nothing else', async () => {
    const opened = granted(await desk.openReview({ caseId }))
    const wanted = opened.report!.checks.filter(({ action, status }) => action?.to === 'police' && status === 'not-met').slice(0, 2)
    expect(wanted).toHaveLength(2)
    const before = (await plan()).requests.length
    const checks = wanted.map(({ id, action }) => ({ check: id, description: action!.text }))
    const { notSent } = granted(await desk.requestChecks({ caseId, checks, requiredBy: '2026-12-20', whyAgain: '' }))
    expect(notSent).toEqual([])
    const { requests } = await plan()
    expect(requests.length - before).toBe(2)
    expect(
      requests.filter(({ from }) => from && 'check' in from).map(({ is, from }) => [is, from && 'check' in from && from.check]),
    ).toEqual(checks.map(({ check }) => ['sent', check]))
    expect(granted(await desk.openCase({ caseId })).requested).toEqual(expect.arrayContaining(checks.map(({ check }) => check)))
  })

  test('one that is withdrawn no longer answers for its check; opened again, it does', async () => {
    const raised = (await plan()).requests.filter(({ from, is }) => is === 'sent' && from && 'check' in from)
    const asked = async () => granted(await desk.openCase({ caseId })).requested
    const [first, second] = raised.map(({ request, from }) => ({ request, check: from && 'check' in from ? from.check : '' }))
    granted(await desk.withdrawRequest({ caseId, request: first!.request, reason: 'The officer has it in his book.' }))
    expect(await asked()).not.toContain(first!.check)
    expect(await asked()).toContain(second!.check)
    expect((await story()).at(-1)).toMatch(/^The police are no longer asked for: .* Reason: The officer has it in his book\.$/)
    granted(await desk.reopenRequest({ caseId, request: first!.request, reason: 'He has not.' }))
    expect(await asked()).toContain(first!.check)
  })

  test('an unknown check is refused', async () => {
    expect(
      await because(
        desk.requestChecks({ caseId, checks: [{ check: 'other.check', description: 'x' }], requiredBy: '2026-12-20', whyAgain: '' }),
      ),
    ).toEqual(['One of these checks is not known.'])
  })
})

describe('the dates of a case', () => {
  const remand = { event: 'remandedInCustody', suspect: null, date: '2026-12-01', time: null } as const

  test('one recorded by a person starts a clock, and one that does not count stops it', async () => {
    const of = async () =>
      granted(await desk.clocks({ caseId })).clocks.filter(({ name, due }) => name === 'custodyTimeLimit' && due !== null)
    expect(await of()).toEqual([])
    granted(await desk.recordDate({ caseId, ...remand, note: 'Leeds Magistrates’ Court', from: 'The court register' }))
    const [clock] = await of()
    expect(clock?.start).toEqual({
      says: 'Remanded in custody by the court on 1 December 2026: Leeds Magistrates’ Court',
      file: null,
      step: 'Recorded by Asha Rahman on 8 December 2026: The court register',
    })
    expect(clock?.law.map(({ id }) => id)).toEqual(['POA1985.s22'])
    granted(await desk.withdrawDate({ caseId, ...remand, reason: 'Another defendant of that name' }))
    expect(await of()).toEqual([])
    expect((await story()).slice(-2)).toEqual([
      'Recorded a date. Remanded in custody by the court: 1 December 2026, Leeds Magistrates’ Court. From: The court register.',
      'Said that a date does not count. Remanded in custody by the court: 1 December 2026. Reason: Another defendant of that name.',
    ])
  })

  test.each<[situation: string, ask: Partial<Asked<'recordDate'>>, why: readonly string[]]>([
    ['a clock of hours needs its time of day', { event: 'relevantTime' }, ['Give the time of day: this clock counts in hours.']],
    ['whose it is', { suspect: 'p-nobody' }, ['Choose one of the suspects of this file.']],
    ['where it was learnt', { from: ' ' }, ['Say where this was learnt.']],
  ])('%s', async (_, ask, why) => {
    expect(await because(desk.recordDate({ caseId, ...remand, note: '', from: 'The register', ...ask }))).toEqual(why)
  })

  test('a date that is not there cannot be said not to count', async () => {
    expect(await because(desk.withdrawDate({ caseId, ...remand, reason: 'x' }))).toEqual(['There is no such date in this case.'])
  })
})
