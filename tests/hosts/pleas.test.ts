import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '#api/answer'
import { type Asked, type CaseOffers, type CaseView, type OfferView, type RemoteDesk, type Reply, remoteDesk } from '#api/contract'
import { openDesk } from '#api/desk'
import { ended } from './contract.ts'
import { granted } from './granted.ts'

const passphrase = 'larch otter violin'
const home = mkdtempSync(join(tmpdir(), 'foursight-pleas-'))
let clock = '2026-11-21T14:00:00Z'
const opened = openDesk({
  home,
  now: () => new Date(clock),
  version: '0.0.0',
  mayReadPaths: true,
  sample: null,
  tell: () => {},
  cost: { N: 1024, r: 8, p: 1 },
})
const desk: RemoteDesk = remoteDesk(async (method, ask) => structuredClone(await answer(opened, method, structuredClone(ask))))
let caseId: string
let view: CaseView
let asha: string
let ben: string
let carys: string

const because = async (reply: Promise<Reply<unknown>>): Promise<readonly string[]> => {
  const answered = await reply
  return answered.done ? [] : answered.because
}
const signIn = async (user: string) => {
  granted(await desk.lock({}))
  granted(await desk.signIn({ user, passphrase }))
}
const letIn = async (name: string, roles: Asked<'invite'>['roles']) => {
  const { user, code } = granted(await desk.invite({ name, roles, passphrase }))
  granted(await desk.lock({}))
  granted(await desk.acceptInvitation({ user, code, passphrase }))
  await signIn(asha)
  return user as string
}

beforeAll(async () => {
  asha = granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['areaReviewer', 'supervisor'] })).me.id
  ben = await letIn('Ben Okoro', ['advocate'])
  carys = await letIn('Carys Vaughan', ['supervisor'])
  const { job, caseId: id } = granted(await desk.importPath({ path: 'tests/cases/case-27-r-v-coltman', into: null }))
  expect((await ended(desk, job)).state).toBe('done')
  caseId = id
  view = granted(await desk.openCase({ caseId }))
}, 180_000)
afterAll(async () => {
  await opened.close()
  rmSync(home, { recursive: true, force: true })
})

const written = 'He sent no more than two messages.\nHe is of good character.'
const recorded = async (difference: Partial<Asked<'recordOffer'>> = {}): Promise<OfferView> => {
  const answered = granted(
    await desk.recordOffer({
      caseId,
      kind: 'plea',
      defendant: view.suspects[0]!.id,
      to: 'PHA1997.s2',
      charges: ['PHA1997.s4A'],
      from: 'Mr Blane, counsel for the defendant',
      hearing: 'Trial, Larchester Crown Court',
      until: '2026-11-21',
      reasons: 'It saves a trial.',
      basis: { is: 'written', text: written, document: null },
      ...difference,
    }),
  )
  return answered.offers.find(({ offer }) => offer === answered.recorded)!
}
const now = (offers: CaseOffers, { offer }: Pick<OfferView, 'offer'>) => offers.offers.find((one) => one.offer === offer)!

/** Everything a supervisor has to have before her. */
async function prepared(offer: OfferView) {
  const on = { caseId, offer: offer.offer }
  granted(
    await desk.recordView({
      ...on,
      whose: 'victim',
      view: { had: true, askedBy: 'PC Lunn', askedOn: '2026-11-21', words: 'I want it called stalking.', toldWhatFollows: true },
    }),
  )
  granted(
    await desk.recordView({ ...on, whose: 'officer', view: { had: false, because: 'Off duty; the duty sergeant knows nothing of it.' } }),
  )
  if (offer.lines.length > 0)
    granted(await desk.checkBasis({ ...on, lines: offer.lines.map(({ line }) => ({ line, answer: 'disputed', note: 'Paragraph 4.' })) }))
  for (const { id } of offer.needs.filter((need) => need.when === 'before'))
    granted(await desk.answerNeed({ ...on, need: id, applies: true, words: 'It could not.' }))
  return on
}

test('an offer of harassment is recorded, looked at and warned against, with passages that stand on their pages', async () => {
  await signIn(ben)
  const offer = await recorded()
  expect(offer).toMatchObject({ state: 'warned', warned: true, what: { by: 'Ben Okoro', to: { title: 'Harassment' } } })
  expect(offer.findings).toMatchObject({ against: 'instead', stalkingIndicated: true, supported: { id: 'PHA1997.s4A' } })
  expect(offer.findings!.badReasons.map(({ reason }) => reason)).toEqual(['It is expedient: it saves a trial, time or cost.'])
  expect(offer.findings!.law.length).toBeGreaterThan(3)
  expect(offer.findings!.lost.length).toBeGreaterThan(2)
  expect(offer.lines.map(({ verdict }) => verdict)).toEqual(['contradicted', 'notAddressed'])
  const cited = offer.findings!.because.flatMap(({ passages }) => passages)
  expect(cited.length).toBeGreaterThan(5)
  for (const { documentId, page, quote, start } of cited) {
    const { text } = granted(await desk.page({ caseId, documentId, page }))
    expect(text.slice(start, start + 3 * quote.length + 100).replace(/\s+/g, ' ')).toContain(quote.replace(/\s+/g, ' '))
  }
})

test('a plea that answers the evidence is clear, and may be accepted at once', async () => {
  const offer = await recorded({ to: 'PHA1997.s4A', basis: { is: 'fullFacts', text: '', document: null } })
  expect(offer).toMatchObject({ state: 'clear', warned: false })
  const closed = await desk.closeOffer({ caseId, offer: offer.offer, how: 'acceptedInCourt', court: 'Larchester Crown Court', words: '' })
  expect(now(granted(closed), offer).state).toBe('accepted')
})

describe('at the desk', () => {
  test('nothing is accepted, and no supervisor asked, before what must be on file is there', async () => {
    const offer = await recorded()
    const on = { caseId, offer: offer.offer }
    expect(await because(desk.proposeOffer({ ...on, reasons: 'x' }))).toEqual([
      'Record the victim’s view, or why it could not be had.',
      'Record the officer’s view, or why it could not be had.',
      'Check the basis line by line against the statements: 2 lines are left.',
      expect.stringMatching(/^Answer first: /),
    ])
    expect(await because(desk.closeOffer({ ...on, how: 'acceptedInCourt', court: 'x', words: '' }))).toEqual([
      expect.stringContaining('after a supervisor has approved it'),
    ])
  })

  test('a supervisor who is someone else approves it, with her passphrase, and it is accepted', async () => {
    const offer = await recorded()
    const on = await prepared(offer)
    expect(now(granted(await desk.proposeOffer({ ...on, reasons: 'The second witness has gone abroad.' })), offer).state).toBe('proposed')
    expect(await because(desk.approveOffer({ ...on, words: 'Yes.', passphrase }))).toEqual(['Only a supervisor may do this.'])
    const mine = granted(await desk.approvals({}))
    expect(mine.bars).toHaveLength(1)
    await signIn(carys)
    const { bars, queue } = granted(await desk.approvals({}))
    expect(bars).toEqual([])
    expect(queue.find((row) => row.offer === offer.offer)).toMatchObject({
      defendant: view.suspects[0]!.name,
      to: 'Harassment',
      proposedBy: 'Ben Okoro',
      waitingDays: 0,
      stalkingIndicated: true,
      victimHeard: true,
      officerHeard: false,
      bars: [],
    })
    expect(await because(desk.approveOffer({ ...on, words: 'Yes.', passphrase: 'not the passphrase' }))).toEqual([
      expect.stringContaining('The passphrase is not right.'),
    ])
    clock = '2026-11-21T14:05:00Z'
    expect(now(granted(await desk.approveOffer({ ...on, words: 'The evidence has changed.', passphrase })), offer).state).toBe('approved')
    expect(granted(await desk.approvals({})).queue.some((row) => row.offer === offer.offer)).toBe(false)
    await signIn(ben)
    const closed = granted(await desk.closeOffer({ ...on, how: 'acceptedInCourt', court: 'Larchester Crown Court', words: '' }))
    expect(now(closed, offer)).toMatchObject({ state: 'accepted', approved: { by: 'Carys Vaughan' } })
  })

  test('nobody approves her own, though she is a supervisor', async () => {
    await signIn(asha)
    const offer = await recorded()
    const on = await prepared(offer)
    granted(await desk.proposeOffer({ ...on, reasons: 'x' }))
    expect(await because(desk.approveOffer({ ...on, words: 'Yes.', passphrase }))).toEqual([
      'You put this forward yourself: nobody approves her or his own. Another supervisor must decide.',
    ])
    expect(granted(await desk.approvals({})).queue.find((row) => row.offer === offer.offer)!.bars).toHaveLength(1)
    await signIn(carys)
    expect(now(granted(await desk.returnOffer({ ...on, reason: 'Ask the officer again.' })), offer)).toMatchObject({
      state: 'returned',
      sentBack: { how: 'returned', reason: 'Ask the officer again.', by: 'Carys Vaughan' },
    })
  })
})

test('of two answers to one offer at the same moment one is recorded, and the other is told why not', async () => {
  await signIn(ben)
  const offer = await recorded()
  const on = await prepared(offer)
  granted(await desk.proposeOffer({ ...on, reasons: 'x' }))
  await signIn(carys)
  const answers = await Promise.all([
    desk.approveOffer({ ...on, words: 'Yes.', passphrase }),
    desk.refuseOffer({ ...on, reason: 'No.', passphrase }),
  ])
  expect(answers.map((answered) => answered.done)).toEqual([true, false])
  expect(await because(Promise.resolve(answers[1]!))).toEqual([
    'This can be done while it is waiting for a supervisor; the offer now says “Approved: may be accepted”.',
  ])
})

describe('at the door of the court', () => {
  const call = (supervisor: { id: string | null; name: string }) => ({
    supervisor,
    calledOn: '2026-11-21',
    calledAt: '14:10',
    words: 'Yes, on that evidence.',
    reasons: 'The second witness has gone abroad.',
  })
  const phoned = async (supervisor = { id: carys as string | null, name: '' }) => {
    clock = '2026-11-21T14:15:00Z'
    await signIn(ben)
    const offer = await recorded()
    const on = await prepared(offer)
    granted(await desk.approvedByTelephone({ ...on, ...call(supervisor) }))
    return { offer, on }
  }

  test('an approval by telephone lets the plea be accepted, waits for that supervisor at her sign-in, and is ratified', async () => {
    const { offer, on } = await phoned()
    const closed = granted(await desk.closeOffer({ ...on, how: 'acceptedInCourt', court: 'Larchester Crown Court', words: '' }))
    expect(now(closed, offer)).toMatchObject({ state: 'acceptedToRatify', telephone: { supervisor: 'Carys Vaughan', overdue: false } })
    await signIn(asha)
    expect(granted(await desk.approvals({})).mine).toEqual([])
    expect(await because(desk.ratifyApproval({ ...on, words: '', passphrase }))).toEqual([
      'Carys Vaughan is named as having approved this: only she or he can say whether that is right.',
    ])
    clock = '2026-11-22T14:10:01Z'
    await signIn(carys)
    const [row, ...more] = granted(await desk.approvals({})).mine
    expect([more.length, row]).toMatchObject([0, { offer: offer.offer, accepted: true, telephone: { overdue: true, calledAt: '14:10' } }])
    expect(now(granted(await desk.ratifyApproval({ ...on, words: '', passphrase })), offer)).toMatchObject({
      state: 'accepted',
      ratified: { by: 'Carys Vaughan' },
    })
    expect(granted(await desk.approvals({})).mine).toEqual([])
  })

  test('where that supervisor has left, another names herself with a reason, and ratifies what was accepted', async () => {
    await signIn(asha)
    const gone = await letIn('Dev Mistry', ['supervisor'])
    const { offer, on } = await phoned({ id: gone, name: '' })
    granted(await desk.closeOffer({ ...on, how: 'acceptedInCourt', court: 'Larchester Crown Court', words: '' }))
    await signIn(carys)
    const instead = { ...on, supervisor: carys, reason: 'He left the Service.', passphrase }
    const stillHere = ['Dev Mistry is still a supervisor here: only she or he can say whether it is right.']
    const doorOf = async () => now(granted(await desk.offers({ caseId })), offer).doors.find(({ type }) => type === 'supervisorReplaced')
    expect(await doorOf()).toMatchObject({ open: false, bars: stillHere })
    expect(await because(desk.replaceSupervisor(instead))).toEqual(stillHere)
    await signIn(asha)
    granted(await desk.removePerson({ user: gone, reason: 'He left the Service.', passphrase }))
    await signIn(carys)
    expect(await doorOf()).toMatchObject({ open: true, bars: [] })
    expect(await because(desk.replaceSupervisor({ ...instead, supervisor: gone }))).toEqual(['Choose one of the supervisors of the list.'])
    expect(await because(desk.replaceSupervisor({ ...instead, reason: '' }))).toEqual(['Say why another supervisor decides.'])
    expect(now(granted(await desk.replaceSupervisor(instead)), offer)).toMatchObject({
      state: 'acceptedToRatify',
      telephone: { supervisor: 'Carys Vaughan', replaced: [{ name: 'Dev Mistry', reason: 'He left the Service.', by: 'Carys Vaughan' }] },
    })
    expect(granted(await desk.approvals({})).mine.map((row) => row.offer)).toEqual([offer.offer])
    expect(now(granted(await desk.ratifyApproval({ ...on, words: '', passphrase })), offer).state).toBe('accepted')
    const told = granted(await desk.log({ caseId })).map(({ by, says }) => `${by}: ${says}`)
    expect(told).toContain(
      'Carys Vaughan: Named Carys Vaughan to decide on the approval given by telephone, in place of Dev Mistry, who has left. Reason: He left the Service.',
    )
  })

  test('one that is disowned is shown as such, and the offer opens again', async () => {
    const { offer, on } = await phoned({ id: null, name: 'carys vaughan' })
    granted(await desk.closeOffer({ ...on, how: 'acceptedInCourt', court: 'x', words: '' }))
    await signIn(carys)
    expect(now(granted(await desk.disownApproval({ ...on, reason: 'I said no.', passphrase })), offer).state).toBe('acceptedDisowned')
    await signIn(ben)
    expect(now(granted(await desk.reopenOffer({ ...on, reason: 'The plea was vacated.' })), offer)).toMatchObject({
      state: 'warned',
      telephone: null,
    })
  })

  test('it names a supervisor of this store, or somebody by name', async () => {
    await signIn(ben)
    const on = await prepared(await recorded())
    expect(await because(desk.approvedByTelephone({ ...on, ...call({ id: ben, name: '' }) }))).toEqual([
      'Choose one of the supervisors of the list, or give the name.',
    ])
    expect(
      await because(desk.approvedByTelephone({ ...on, ...call({ id: carys, name: '' }), calledOn: '2026-11-22', calledAt: '23:59' })),
    ).toEqual(['The time of the call lies in the future.'])
    expect(await because(desk.approvedByTelephone({ ...on, ...call({ id: carys, name: '' }), calledAt: '25:00' }))).toEqual([
      'Give the time of the call, for example 14:05.',
    ])
    expect(await because(desk.approvedByTelephone({ ...on, ...call({ id: null, name: 'Ben Okoro' }) }))).toEqual([
      'The supervisor must be someone other than those who put this forward.',
    ])
  })
})

test('to offer no evidence asks for its own needs, the order on acquittal among them, and says what falls due afterwards', async () => {
  const offer = await recorded({
    kind: 'offerNoEvidence',
    to: null,
    reasons: 'The victim has withdrawn her support.',
    basis: { is: 'fullFacts', text: '', document: null },
  })
  expect(offer.needs.map(({ id }) => id)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S9', 'S11', 'S12', 'S13'])
  expect(offer.findings!.lost).toEqual(['An acquittal: the charges cannot be brought again, and no conviction stands in the record.'])
})

test('a new basis is compared afresh, and may be a document of the file', async () => {
  const offer = await recorded({ basis: { is: 'notInWriting', text: '', document: null } })
  const document = view.documents.find(({ pages, problem }) => pages === 1 && problem === null) ?? view.documents[0]!
  const given = granted(
    await desk.giveBasis({
      caseId,
      offer: offer.offer,
      basis: { is: 'written', text: 'He never followed her.', document: document.documentId },
    }),
  )
  expect(now(given, offer)).toMatchObject({ state: 'warned', what: { basis: { document: { name: document.name } } } })
  expect(now(given, offer).lines.map(({ line }) => line)).toEqual(['He never followed her.'])
})

test('the log tells it as a story', async () => {
  const told = granted(await desk.log({ caseId })).map(({ by, says }) => `${by}: ${says}`)
  expect(told.filter((line) => line.startsWith('Carys Vaughan: '))).toEqual([
    'Carys Vaughan: Approved the offer: The evidence has changed.',
    'Carys Vaughan: Returned the offer: Ask the officer again.',
    'Carys Vaughan: Approved the offer: Yes.',
    'Carys Vaughan: Ratified the approval given by telephone.',
    'Carys Vaughan: Named Carys Vaughan to decide on the approval given by telephone, in place of Dev Mistry, who has left. Reason: He left the Service.',
    'Carys Vaughan: Ratified the approval given by telephone.',
    'Carys Vaughan: Disowned the approval recorded as given by telephone: I said no.',
  ])
  expect(told.find((line) => line.includes('by telephone on'))).toBe(
    'Ben Okoro: Recorded that Carys Vaughan approved the offer by telephone on 21 November 2026 at 14:10, in these words: Yes, on that evidence. Reasons put to her or him: The second witness has gone abroad.',
  )
  expect(told.filter((line) => line.includes('undefined'))).toEqual([])
})

test('what is not there is refused', async () => {
  expect(await because(desk.lookAgain({ caseId, offer: 'offer-nowhere' }))).toEqual(['There is no such offer in this case.'])
  expect(await because(desk.offers({ caseId: 'c-nowhere' }))).toEqual(['There is no such case in this store.'])
})
