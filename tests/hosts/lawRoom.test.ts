import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '#api/answer'
import type { Citation } from '#api/checkReport'
import { type CaseView, type RemoteDesk, type Reply, remoteDesk } from '#api/contract'
import { openDesk } from '#api/desk'
import { ended } from './contract.ts'
import { granted } from './granted.ts'

const passphrase = 'larch otter violin'
const home = mkdtempSync(join(tmpdir(), 'foursight-law-room-'))
const opened = openDesk({
  home,
  now: () => new Date('2026-11-21T10:00:00Z'),
  version: '0.0.0',
  mayReadPaths: true,
  sample: null,
  tell: () => {},
  cost: { N: 1024, r: 8, p: 1 },
})
const desk: RemoteDesk = remoteDesk(async (method, ask) => structuredClone(await answer(opened, method, structuredClone(ask))))
let caseId: string
let view: CaseView
let supervisor: string
let advocate: string

const because = async (reply: Promise<Reply<unknown>>): Promise<readonly string[]> => {
  const answered = await reply
  return answered.done ? [] : answered.because
}
const signIn = async (user: string) => {
  granted(await desk.lock({}))
  granted(await desk.signIn({ user, passphrase }))
}

beforeAll(async () => {
  supervisor = granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer', 'supervisor'] })).me.id
  const { user, code } = granted(await desk.invite({ name: 'Ben Okoro', roles: ['advocate'], passphrase }))
  const { job, caseId: id } = granted(await desk.importPath({ path: 'tests/cases/case-27-r-v-coltman', into: null }))
  expect((await ended(desk, job)).state).toBe('done')
  caseId = id
  granted(await desk.lock({}))
  advocate = granted(await desk.acceptInvitation({ user, code, passphrase })).id
  await signIn(supervisor)
  view = granted(await desk.openCase({ caseId }))
}, 180_000)
afterAll(async () => {
  await opened.close()
  rmSync(home, { recursive: true, force: true })
})

function citationsIn(answered: unknown): readonly Citation[] {
  if (typeof answered !== 'object' || answered === null) return []
  if ('documentId' in answered && 'quote' in answered) return [answered as Citation]
  return Object.values(answered).flatMap(citationsIn)
}

/** How many passages an answer stands on, each of them found on its page. */
async function passagesThatStand(answered: unknown): Promise<number> {
  const citations = citationsIn(answered)
  for (const { documentId, document, page, start, quote } of citations) {
    const { text } = granted(await desk.page({ caseId, documentId, page }))
    expect([document, text.slice(start, start + 3 * quote.length + 100).replace(/\s+/g, ' ')]).toEqual([
      document,
      expect.stringMatching(new RegExp(`^${quote.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)),
    ])
  }
  return citations.length
}

const contact = {
  id: 't1',
  text: 'Not to contact [name], directly or indirectly, by any means.',
  evidence: [{ proposed: 'contact' }],
  wish: 'wanted' as const,
  againstWish: '',
  necessity: '',
}
const draft = {
  defendant: { name: 'Coltman', home: null, work: null },
  persons: [],
  onConviction: [contact],
  onAcquittal: [],
  duration: { until: null, reasons: '' },
  map: false,
  children: false,
  unsafe: [],
  otherOrders: [],
}

describe('every answer stands on passages of the file', () => {
  const offence = 'PHA1997.s4A'
  test.each<[string, () => Promise<Reply<unknown>>]>([
    ['bail', () => desk.bail({ caseId, offence, adult: true })],
    ['the full code worksheet', () => desk.worksheet({ caseId, offence, test: 'fullCode' })],
    ['the threshold worksheet', () => desk.worksheet({ caseId, offence, test: 'threshold' })],
    ['orders', () => desk.orders({ caseId, stage: 'charged' })],
    ['why it is stalking', () => desk.why({ caseId, about: 'stalking' })],
    ['why a check is not met', () => desk.why({ caseId, about: { check: 'restraining-order.conditions' } })],
    ['why an offence is made out', () => desk.why({ caseId, about: { offence } })],
    ['what is left without a witness', () => desk.whatIf({ caseId, without: [view.documents[0]!.documentId] })],
    ['a plea to harassment', () => desk.pleaOffer({ caseId, to: 'PHA1997.s2', reasons: '', basis: 'He did not go to her home.' })],
  ])('%s', async (_, asked) => {
    expect(await passagesThatStand(granted(await asked()))).toBeGreaterThan(0)
  })

  test('notes on the kind of stalker, where there are any', async () => {
    const notes = granted(await desk.typology({ caseId }))
    expect((await passagesThatStand(notes)) >= notes.length).toBe(true)
  })
})

test('without the victim’s statement, the terms and sentences that stand on it alone are named', async () => {
  const statement = view.documents.find(({ name }) => name.startsWith('Samina Y'))!.documentId
  const { terms, sentences, left, of } = granted(await desk.whatIf({ caseId, without: [statement] }))
  expect(sentences.length).toBeGreaterThan(0)
  expect(sentences.every((sentence) => sentence.length > 5)).toBe(true)
  expect(terms.every((term) => term.startsWith('Not to '))).toBe(true)
  expect(left.length).toBeLessThan(of)
})

test('an offered plea is weighed, with its basis line by line and what it leaves out', async () => {
  const basis = 'He accepts sending her two messages.\nNo gifts were ever sent. He is of good character.'
  const offer = granted(await desk.pleaOffer({ caseId, to: 'PHA1997.s2', reasons: 'It saves a trial.', basis }))
  expect(offer).toMatchObject({ warn: true, is: 'instead' })
  expect(offer.basis.lines.map(({ line }) => line)).toEqual([
    'He accepts sending her two messages.',
    'No gifts were ever sent.',
    'He is of good character.',
  ])
  expect(offer.basis.lines.map(({ verdict }) => verdict).slice(1)).toEqual(['contradicted', 'notAddressed'])
  expect(offer.basis.leftOut.map(({ text }) => text.split(/[,.]/)[0])).toEqual(
    expect.arrayContaining(['Fear of violence', 'Effect on day-to-day life', 'Breach of bail']),
  )
  const without = granted(await desk.pleaOffer({ caseId, to: 'PHA1997.s2', reasons: '' }))
  expect(without.basis).toMatchObject({ lines: [], leftOut: [] })
})

describe('a draft order', () => {
  const faultsOf = async (difference: Partial<typeof draft>) =>
    granted(await desk.lintOrder({ caseId, draft: { ...draft, ...difference } }))

  test('is told its faults, with the law and what to do', async () => {
    const { faults, maySend } = await faultsOf({})
    expect(maySend).toBe(false)
    expect(faults.map(({ rule, gravity }) => `${rule} ${gravity}`)).toEqual(expect.arrayContaining(['RT2 mustMend', 'RT6 mustMend']))
    expect(faults.every(({ law, suggestion }) => law.length > 0 && suggestion !== '')).toBe(true)
  })

  test('spells a name as the papers do, or is told', async () => {
    const name = view.report!.file.suspects[0]!.name.split(' ').at(-1)!
    const misspelt = `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}`
    const { faults } = await faultsOf({ onConviction: [{ ...contact, text: `Not to contact any friend of ${misspelt} by any means.` }] })
    expect(faults.map(({ says }) => says).join(' ')).toContain(`“${misspelt}” is spelled otherwise in the papers.`)
  })

  test('stands on passages of this case, or is refused', async () => {
    const { documentId, page, start, quote } = citationsIn(view.report)[0]!
    const on = (evidence: readonly unknown[]) =>
      desk.lintOrder({ caseId, draft: { ...draft, onConviction: [{ ...contact, evidence: evidence as typeof contact.evidence }] } })
    expect(granted(await on([{ documentId, page, start, quote }])).faults.map(({ rule }) => rule)).not.toContain('RT12')
    expect(granted(await on([])).faults.map(({ rule }) => rule)).toContain('RT12')
    const lost = ['One of the passages a term rests on is not in this case. Choose it again from the file.']
    expect(await because(on([{ documentId, page, start, quote: 'words that nobody wrote' }]))).toEqual(lost)
    expect(await because(on([{ documentId: 'd-nowhere', page, start, quote }]))).toEqual(lost)
    expect(await because(on([{ proposed: 'no-such-term' }]))).toEqual(lost)
  })
})

test('what this file does not know is refused', async () => {
  expect(await because(desk.bail({ caseId, offence: 'no such offence', adult: true }))).toEqual([
    'This offence was not considered on this file.',
  ])
  expect(await because(desk.worksheet({ caseId, offence: 'no such offence', test: 'fullCode' }))).toEqual([
    'This offence was not considered on this file.',
  ])
  expect(await because(desk.why({ caseId, about: { check: 'no.such' } }))).toEqual([
    'There is nothing of that name to explain on this file.',
  ])
  expect(await because(desk.whatIf({ caseId, without: ['d-nowhere'] }))).toEqual(['One of these documents is not in this case.'])
  expect(await because(desk.lintOrder({ caseId: 'c-nowhere', draft }))).toEqual(['There is no such case in this store.'])
})

describe('the checks of the team', () => {
  const off = 'risk-management.plan'
  const title = () => view.report!.checks.find(({ id }) => id === off)!.title

  test('are all there, each with its question and its law, and are on', async () => {
    const settings = granted(await desk.checkSettings({}))
    expect(settings.map(({ id }) => id)).toEqual(view.report!.checks.map(({ id }) => id))
    expect(settings.every(({ on, off: by, asks, authorities }) => on && by === null && asks !== '' && authorities.length > 0)).toBe(true)
  })

  test('cannot be set without a reason, by an unknown name, or to what they are', async () => {
    expect(await because(desk.setCheckSettings({ off: [off], order: [], reason: ' ' }))).toEqual([
      'Give your reason for setting the checks so.',
    ])
    expect(await because(desk.setCheckSettings({ off: ['no.such'] as never, order: [], reason: 'x' }))).toEqual([
      'One of these checks is not known.',
    ])
    expect(await because(desk.setCheckSettings({ off: [], order: [], reason: 'x' }))).toEqual(['The checks are set so already.'])
  })

  test('may be asked for by an advocate and set by a supervisor alone', async () => {
    await signIn(advocate)
    expect(granted(await desk.checkSettings({})).length).toBeGreaterThan(30)
    expect(await because(desk.setCheckSettings({ off: [off], order: [], reason: 'x' }))).toEqual([
      'Only a supervisor may set the checks of the team. In one case, overrule a check with a reason.',
    ])
    expect(granted(await desk.pleaOffer({ caseId, to: 'PHA1997.s2', reasons: '' })).warn).toBe(true)
    await signIn(supervisor)
  })

  test('when one is switched off it bars no charge, stands in every report as switched off, and can be switched on again', async () => {
    const suspect = view.suspects[0]!.id
    const decision = {
      suspect,
      charge: 'PHA1997.s4A',
      outcome: 'charge',
      test: 'fullCode',
      reasons: 'x',
      whyNotStalking: '',
      reviewOn: null,
    } as const
    granted(await desk.openReview({ caseId }))
    expect((await because(desk.decideCharge({ caseId, decision }))).join(' ')).toContain(title())

    const reason = 'The plan is kept by the multi-agency meeting in this area.'
    granted(await desk.setCheckSettings({ off: [off], order: ['restraining-order.request'], reason }))
    const now = granted(await desk.openCase({ caseId }))
    expect(now.report!.switchedOff).toEqual([{ id: off, title: title(), by: 'Asha Rahman', on: '2026-11-21', reason }])
    expect(now.report!.checks.map(({ id }) => id)).not.toContain(off)
    expect(now.report!.checks[0]?.id).toBe('restraining-order.request')
    expect(now.report!.checks).toHaveLength(view.report!.checks.length - 1)
    expect(now.row.checksNotMet).toBe(view.row.checksNotMet! - 1)
    expect((await because(desk.decideCharge({ caseId, decision }))).join(' ')).not.toContain(title())

    expect(JSON.stringify(granted(await desk.draft({ caseId, kind: 'mg3' })))).toContain(
      `Not asked for by this team, by the decision of Asha Rahman on 21 November 2026: ${reason}`,
    )

    granted(await desk.setCheckSettings({ off: [off, 'victim.needs'], order: [], reason: 'Another.' }))
    expect(granted(await desk.openCase({ caseId })).report!.switchedOff.map(({ id, reason: why }) => [id, why])).toEqual([
      [off, reason],
      ['victim.needs', 'Another.'],
    ])

    granted(await desk.setCheckSettings({ off: [], order: [], reason: 'Back to the whole list.' }))
    expect(granted(await desk.openCase({ caseId })).report).toEqual(view.report)
    expect(granted(await desk.verify({})).clean).toBe(true)
  })
})
