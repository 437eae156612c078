import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { CaseView, Reply } from '#api/contract'
import { type OpenDesk, openDesk } from '#api/desk'
import { caseId as asCase, type CaseId, type PersonId } from '#case/ids'
import { firstCharging } from '#charging/first/replay'
import { unnamedSuspect } from '#charging/steps'
import { addCase } from '#store/cases'
import { takeStep } from '#store/decisions'
import { createKeyring } from '#store/keyring'
import { migrationsFolder, migrationsOf } from '#store/migrations'
import { createStore } from '#store/open'
import { takeHouseStep } from '#store/users'
import { signedUnread } from '../cases/signing.ts'
import { granted } from './granted.ts'

const closing: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
const cost = { N: 1024, r: 8, p: 1 }
const passphrase = 'larch otter violin'
const because = async <T>(reply: Promise<Reply<T>> | Reply<T>) => {
  const answered = await reply
  return answered.done ? [] : answered.because
}

function aFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-charging-'))
  closing.push(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}
function aDesk(home = aFolder()): OpenDesk {
  const desk = openDesk({
    home,
    now: () => new Date('2026-03-10T09:00:00Z'),
    version: '0.0.0',
    mayReadPaths: true,
    sample: null,
    tell: () => {},
    cost,
  })
  closing.push(() => desk.close())
  return desk
}
async function takeIn(desk: OpenDesk, files: Readonly<Record<string, string>>, into: CaseId | null = null): Promise<CaseView> {
  const { caseId, job } = granted(await desk.importPath({ path: aFolder(files), into }))
  for (;;) {
    const found = granted(await desk.jobs({})).find((one) => one.job === job)
    if (found && found.state !== 'running') break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return granted(await desk.openCase({ caseId }))
}

const mg11 = `WITNESS STATEMENT
Statement of: Joan PIKE
I have known Carl Marlow since 2024. I ended our relationship on 4 January 2026. He has followed me home from the station nine times since.
On 4 February 2026 Carl Marlow followed me home from the station and stood outside my house for two hours. I told him to leave me alone.
On 11 February 2026 he followed me again. I am frightened that he will hurt me. I no longer go out alone and I have changed my job.
Signed: J PIKE`
const mg5 =
  'MG5 POLICE REPORT\nURN: 01AB1234526\nSuspect: Carl MARLOW\nVictim: Joan PIKE\nProposed charge: Stalking contrary to section 2A Protection from Harassment Act 1997\n'
const mg4 = `MG4 CHARGE SHEET
Defendant: Carl MARLOW

Charge 1
Between 4 February 2026 and 11 February 2026 at Larchester pursued a course of conduct which amounted to harassment of Joan Pike, contrary to section 2(1) and (2) of the Protection from Harassment Act 1997.

Signed: custody officer`
const second =
  'MG5 POLICE REPORT\nURN: 01AB1234526\nSuspect: Dean FROME\nVictim: Joan PIKE\nProposed charge: Harassment contrary to section 2 Protection from Harassment Act 1997\n'
const vps =
  'VICTIM PERSONAL STATEMENT\nStatement of: Joan PIKE\nI do not sleep. I am afraid to go to work. I want the court to know what he has done to my life.\nSigned: J PIKE\n'

async function aCase() {
  const desk = aDesk()
  granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer', 'advocate'] }))
  const view = await takeIn(desk, { 'MG5.txt': mg5, 'MG11 Pike.txt': mg11 })
  const caseId = view.row.caseId
  const defendant = view.suspects[0]!.id
  granted(await desk.openReview({ caseId }))
  const checks = view.report!.checks.filter(({ status }) => !['met', 'not-applicable'].includes(status)).map(({ id }) => id)
  granted(await desk.requestMaterial({ caseId, checks: checks as never, wanted: 'All that is missing.' }))
  return { desk, caseId, defendant, view }
}
const decision = (suspect: PersonId, charge = 'PHA1997.s2A') =>
  ({ suspect, charge, outcome: 'charge', test: 'fullCode', reasons: 'Both stages are met.', whyNotStalking: '', reviewOn: null }) as const

describe('a review', () => {
  test('is filled from the file, held back by what is not done, and signed as a version of its own', async () => {
    const { desk, caseId, defendant, view } = await aCase()
    granted(await desk.decideCharge({ caseId, decision: decision(defendant) }))
    const form = granted(await desk.reviewForm({ caseId, defendant }))
    expect(form.version).toBe(1)
    expect(form.unopened.map(({ name }) => name).toSorted()).toEqual(['MG11 Pike.txt', 'MG5.txt'])
    expect(form.elements.length).toBeGreaterThan(2)
    expect(form.elements.some(({ citations, before }) => citations.length > 0 && before !== 'notAssessed')).toBe(true)
    expect(form.questions.length).toBeGreaterThan(4)
    expect(Object.entries(form.parts).filter(([, text]) => text.trim() === '')).toEqual([])
    expect(form.parts.allocation).toContain('triable')

    for (const { documentId } of view.documents) granted(await desk.page({ caseId, documentId, page: 1 }))
    const again = granted(await desk.reviewForm({ caseId, defendant }))
    expect(again.unopened).toEqual([])

    const said = {
      elements: again.elements.map(({ charge, element }) => ({
        charge,
        element,
        strength: 'strong' as const,
        reason: 'She is clear and consistent.',
      })),
      answers: again.questions.map(({ charge, question }) => ({ charge, question, answer: 'yes' as const, words: '' })),
      parts: {
        publicInterest: 'It is called for.',
        allocation: 'Summary.',
        disclosure: 'None.',
        trialStrategy: 'The course of conduct.',
        victimAndWitness: 'Screens.',
      },
      adopted: again.partsFilled,
      exceptions: {},
    }
    const asItStood = await because(desk.submitReview({ caseId, defendant, said: { ...said, parts: {}, adopted: '' } }))
    expect(asItStood).toEqual([expect.stringMatching(/stand as they were filled from the file.*Public interest; Allocation/)])
    const otherFilling = await because(desk.submitReview({ caseId, defendant, said: { ...said, parts: {}, adopted: 'another' } }))
    expect(otherFilling).toEqual(asItStood)

    const unread = await because(desk.submitReview({ caseId, defendant, said: { ...said, answers: [] } }))
    expect(unread).toEqual([expect.stringMatching(/questions of the worksheets are not answered/)])
    expect(granted(await desk.reviewGates({ caseId, defendant, said })).map(({ stands }) => stands)).toEqual([null, null, null, null, null])
    const signed = granted(await desk.submitReview({ caseId, defendant, said }))
    expect(signed.defendants[0]).toMatchObject({ says: 'Waiting for police to charge', reviews: [{ version: 1, differences: [] }] })

    granted(await desk.reopenReview({ caseId, why: 'furtherReview', reason: 'The phone came.', defendant }))
    const further = granted(await desk.reviewForm({ caseId, defendant }))
    expect({ version: further.version, strategy: further.parts.trialStrategy, carried: further.carried }).toEqual({
      version: 2,
      strategy: 'The course of conduct.',
      carried: { elements: said.elements, answers: said.answers, parts: {}, exceptions: {} },
    })
    const second = granted(
      await desk.submitReview({
        caseId,
        defendant,
        said: { ...said, parts: { disclosure: 'The download is served.' }, adopted: further.partsFilled },
      }),
    )
    expect(second.defendants[0]?.reviews.map(({ version, differences }) => [version, differences])).toEqual([
      [1, []],
      [2, ['Disclosure: changed.']],
    ])
    expect(second.defendants[0]?.reviews[0]?.review.parts.disclosure).toBe('None.')
  })
})

describe('after the decision', () => {
  test('what the police lay is read from the MG4 and set against what was authorised; the case then goes to its end', async () => {
    const { desk, caseId, defendant } = await aCase()
    granted(await desk.decideCharge({ caseId, decision: decision(defendant) }))
    granted(await desk.submitReview({ caseId, defendant: null, said: signedUnread }))
    const later = await takeIn(desk, { 'MG4.txt': mg4 }, caseId)
    expect(later.defendants[0]?.notices).toEqual([expect.stringMatching(/^The MG4 has arrived:.*MG3 out of date\.$/)])

    const read = granted(await desk.chargesRead({ caseId }))
    expect(read).toMatchObject([{ offence: 'PHA1997.s2', from: '2026-02-04', to: '2026-02-11', citations: [{ document: 'MG4.txt' }] }])
    const charges = read.map(({ citations: _, ...laid }) => laid)
    const received = granted(await desk.receiveCharges({ caseId, defendant, charges, chargedOn: '2026-03-09' }))
    expect(received.defendants[0]?.received?.differences.map(({ kind }) => kind)).toEqual(['section'])
    const settle = (done: 'accepted' | 'policeToCorrect') =>
      desk.settleCharges({
        caseId,
        defendant,
        differences: [{ charge: 'PHA1997.s2A', kind: 'section', done, reason: 'Stalking was authorised.' }],
      })
    expect(await because(settle('accepted'))).toEqual([expect.stringMatching(/The police are to correct this/)])
    expect(granted(await settle('policeToCorrect')).row.stateWords).toBe('Waiting for police to charge')

    const right = charges.map((laid) => ({ ...laid, offence: 'PHA1997.s2A', title: 'Stalking' }))
    granted(await desk.receiveCharges({ caseId, defendant, charges: right, chargedOn: '2026-03-10' }))
    expect(granted(await desk.settleCharges({ caseId, defendant, differences: [] })).row.stateWords).toBe('Ready for area review')
    granted(await desk.submitReview({ caseId, defendant, said: signedUnread }))
    granted(
      await desk.fixHearing({
        caseId,
        defendant,
        hearing: { on: '2026-03-10', time: '10:00', court: 'Larchester Magistrates’ Court', kind: 'firstHearing' },
      }),
    )

    const plea = { caseId, defendant, charge: 'PHA1997.s2A', through: null } as const
    const lesser = { ...plea, plea: 'guiltyToLesser', lesser: 'PHA1997.s2', accepted: true } as const
    expect(await because(desk.recordPlea(lesser))).toEqual([expect.stringMatching(/until a supervisor has let it through/)])
    expect(await because(desk.recordPlea({ ...lesser, through: 'o-unknown' }))).toEqual([expect.stringMatching(/no such offer/)])
    granted(await desk.recordPlea({ ...plea, plea: 'notGuilty', lesser: null, accepted: false }))
    expect(
      await because(desk.stopCharge({ caseId, defendant, charge: 'PHA1997.s2A', stop: 'discontinued', reason: 'x', through: null })),
    ).toEqual([expect.stringMatching(/only when that has been approved/)])
    granted(await desk.recordVerdict({ caseId, defendant, charge: 'PHA1997.s2A', verdict: 'guilty', alternative: '' }))
    granted(await desk.recordSentence({ caseId, defendant, sentences: [{ charge: 'PHA1997.s2A', sentence: '16 weeks' }] }))
    granted(await desk.settleRestrainingOrder({ caseId, defendant, outcome: 'madeOnConviction', reason: 'Five years, no contact.' }))
    const closed = granted(await desk.closeCase({ caseId, defendant, reason: 'Nothing is left to do.' }))
    expect(closed.row.stateWords).toBe('Closed')
    const story = granted(await desk.log({ caseId })).map(({ says }) => says)
    expect(story.at(-1)).toBe('Closed the case of Carl MARLOW. Nothing is left to do.')
    expect(story.filter((says) => says.includes('cannot put into words'))).toEqual([])
  })

  test('a later delivery says what it touches, and opens the review again where it was waiting', async () => {
    const { desk, caseId } = await aCase()
    expect(granted(await desk.openCase({ caseId })).row.state).toBe('waitingForPolice')
    const later = await takeIn(desk, { 'VPS.txt': vps }, caseId)
    expect(later.row.state).toBe('underReview')
    expect(later.defendants[0]?.notices).toEqual([expect.stringMatching(/^The victim personal statement has arrived/)])
    const { defendants } = granted(
      await desk.considerMaterial({ caseId, defendant: later.suspects[0]!.id, reason: 'It supports what was said.' }),
    )
    expect(defendants[0]?.notices).toEqual([])
  })

  test('a supplement that names another suspect gives him a life of his own, and leaves the first where he stands', async () => {
    const { desk, caseId, defendant } = await aCase()
    granted(await desk.decideCharge({ caseId, decision: decision(defendant) }))
    granted(await desk.submitReview({ caseId, defendant: null, said: signedUnread }))
    const later = await takeIn(desk, { 'MG5 second suspect.txt': second }, caseId)
    const of = ({ defendants }: CaseView) => defendants.toSorted((one, other) => one.defendant.name.localeCompare(other.defendant.name))
    const [first, other] = of(later)
    expect([first, other].map((one) => [one?.defendant.name, one?.says])).toEqual([
      ['Carl MARLOW', 'Waiting for police to charge'],
      ['Dean FROME', 'Ready to review'],
    ])
    expect(first?.defendant.id).toBe(defendant)
    expect(first?.notices).toEqual([expect.stringMatching(/^The MG5 has arrived: .* Named as a suspect for the first time: Dean FROME\.$/)])
    const opened = granted(await desk.openReview({ caseId, defendant: other!.defendant.id }))
    expect(of(opened).map(({ says }) => says)).toEqual(['Waiting for police to charge', 'Charging decision needed'])
  })

  test('a case the police charged comes in by its own door', async () => {
    const desk = aDesk()
    granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['areaReviewer'] }))
    const view = await takeIn(desk, { 'MG5.txt': mg5, 'MG4.txt': mg4 })
    const caseId = view.row.caseId
    const defendant = view.suspects[0]!.id
    const charges = granted(await desk.chargesRead({ caseId })).map(({ citations: _, ...laid }) => laid)
    const charged = granted(await desk.chargedByPolice({ caseId, defendant, charges, chargedOn: '2026-03-09' }))
    expect(charged.defendants[0]).toMatchObject({ says: 'Ready for area review', charges: [{ from: 'police', stage: 'charged' }] })
    expect(granted(await desk.reviewForm({ caseId, defendant })).undecided).toEqual(['Harassment'])
  })
})

test('a decision not to prosecute starts the clocks of the victim: her letter, and her right to a review', async () => {
  const { desk, caseId, defendant } = await aCase()
  granted(await desk.decideCharge({ caseId, decision: { ...decision(defendant), outcome: 'noFurtherAction', code: 'K' } }))
  granted(await desk.submitReview({ caseId, defendant: null, said: signedUnread }))
  const clocks = async () =>
    granted(await desk.clocks({ caseId })).clocks.flatMap(({ name, due, unknown }) =>
      name === 'victimLetter' || name === 'rightToReview' ? [[name, due ?? unknown?.because]] : [],
    )
  expect(await clocks()).toEqual([
    ['victimLetter', 'in 7 days'],
    ['rightToReview', 'The victim may ask for a review; until when is not recorded.'],
  ])
  const told = { caseId, suspect: null, time: null, note: '', from: 'The letter to her' } as const
  granted(await desk.recordDate({ ...told, event: 'victimTold', date: '2026-03-10' }))
  granted(await desk.recordDate({ ...told, event: 'victimMayAskUntil', date: '2026-03-24' }))
  expect(await clocks()).toEqual([
    ['rightToReview', 'in 14 days'],
    ['victimLetter', undefined],
  ])
  const asked = { caseId, defendant, stage: 'local', askedBy: 'Joan Pike', words: 'He should be prosecuted.' } as const
  expect(granted(await desk.askVictimsReview(asked)).row.stateWords).toBe('Victim’s right to review: decision needed')
  expect((await clocks())[0]).toEqual(['rightToReview', 'The victim asked for a review; the day it was promised for is not recorded.'])
  granted(await desk.recordDate({ ...told, event: 'victimsReviewDueBy', date: '2026-03-20' }))
  expect((await clocks())[0]).toEqual(['rightToReview', 'in 10 days'])
})

test('a case decided before the whole life was known, in a store of that time, still shows where it stands, and goes on', async () => {
  const home = aFolder()
  const caseId = asCase('c-old')!
  /** The tables as they were when `charging/1` was the machine. */
  const migrations = migrationsOf(migrationsFolder()).slice(0, 3)
  const { made: store, user } = await createKeyring({ home, cost }, 'Asha Rahman', passphrase, (key) =>
    createStore(home, key, { now: () => new Date(), migrations }),
  )
  const me = { id: user, name: 'Asha Rahman', roles: ['chargingLawyer' as const] }
  takeHouseStep(store.db, { type: 'storeCreated', user, name: me.name, roles: me.roles }, me, new Date())
  const base = { by: me, on: '2025-12-01' } as const
  addCase(store.db, { caseId, title: 'R v Old', cameAs: 'old.zip', receivedOn: '2025-12-01', metadata: null })
  for (const step of [
    { ...base, type: 'reviewOpened' },
    {
      ...base,
      type: 'chargeDecided',
      decision: decision(unnamedSuspect.id),
      stalkingIndicated: true,
      openChecks: [],
      chargeTitle: 'Stalking',
    },
    { ...base, type: 'decisionIssued', suspects: [unnamedSuspect.id] },
  ] as const)
    expect(takeStep(store.db, caseId, firstCharging, step, new Date()).taken).toBe(true)
  store.close()

  const desk = aDesk(home)
  granted(await desk.signIn({ user: me.id, passphrase }))
  const open = granted(await desk.openCase({ caseId }))
  expect(open.row).toMatchObject({ state: 'waitingForCharge', stateWords: 'Waiting for police to charge' })
  expect(open.decisions).toMatchObject([{ charge: 'PHA1997.s2A', by: 'Asha Rahman', on: '2025-12-01' }])
  const charges = [{ offence: 'PHA1997.s2A', title: 'Stalking', from: null, to: null, wording: '' }]
  const received = granted(await desk.receiveCharges({ caseId, defendant: unnamedSuspect.id, charges, chargedOn: '2026-03-09' }))
  expect(received.row.stateWords).toBe('Charges to check against the decision')
  expect(granted(await desk.log({ caseId })).map(({ says }) => says.split(/[.:]/)[0])).toEqual([
    'Opened the review',
    expect.stringMatching(/^Decided on /),
    expect.stringMatching(/^Issued the decision/),
    expect.stringMatching(/^Went on with the case of/),
    expect.stringMatching(/^Received the charges laid/),
  ])
})
