import { describe, expect, test } from 'vitest'
import * as a from '../../tests/cases/charging.ts'
import { charging } from './replay.ts'
import type { StateName, Step } from './steps.ts'

const replayed = (...steps: readonly Step[]) => charging.replay(a.logOf(...steps))
const stages = (...steps: readonly Step[]) => Object.fromEntries(replayed(...steps).context.charges.map(({ key, stage }) => [key, stage]))
const refused = (before: readonly Step[], step: Step) => {
  const answer = charging.tryStep(a.logOf(...before), step)
  return answer.taken ? [] : answer.because
}

const harassed = a.decided({ charge: a.harassment, whyNotStalking: 'One act only.' })
const toCorrect = { kind: 'missing', charge: a.stalking, says: 'Missing.', done: 'policeToCorrect', reason: 'It was authorised.' } as const

test.each<[StateName, readonly Step[]]>([
  ['received', []],
  ['received', [a.fileReceived(), a.laterRead()]],
  ['underReview', [a.opened()]],
  ['waitingForPolice', [a.opened(), a.requested()]],
  ['underReview', [a.opened(), a.requested({ defendants: [a.frome.id] })]],
  ['underReview', [a.opened(), a.requested(), a.arrived()]],
  ['underReview', [a.opened(), a.requested(), a.laterRead()]],
  ['underReview', [a.opened(), a.requested(), a.noLongerAsked()]],
  ['waitingForPolice', [a.opened(), a.requested(), a.noLongerAsked({ stillOwed: true })]],
  ['waitingForCharge', [a.opened(), a.decided(), a.signed()]],
  ['waitingForCharge', [a.opened(), a.decided(), a.decided({ charge: 'MCA1988.s1', outcome: 'hold' }), a.signed()]],
  ['heldForMaterial', [a.opened(), a.decided({ outcome: 'hold' }), a.signed()]],
  ['underReview', [a.opened(), a.decided({ outcome: 'hold' }), a.signed(), a.laterRead()]],
  ['notProsecuted', [a.opened(), a.notProsecuted(), a.signed()]],
  ['chargesReceived', [a.opened(), a.decided(), a.signed(), a.received()]],
  ['areaReview', a.toCharged],
  [
    'waitingForCharge',
    [
      a.opened(),
      a.decided(),
      harassed,
      a.signed(),
      a.received({ charges: [a.laid(a.harassment)] }),
      a.reconciled({ differences: [toCorrect] }),
    ],
  ],
  ['areaReview', [a.byPolice()]],
  ['trialPreparation', [...a.toCharged, a.signed()]],
  ['hearing', a.toHearing],
  ['hearing', [...a.toCharged, a.hearing(), a.signed()]],
  ['trialPreparation', [...a.toHearing, a.held()]],
  ['underReview', [...a.toHearing, a.reopened()]],
  ['hearing', [...a.toHearing, a.reopened(), a.signed()]],
  ['hearing', [...a.toHearing, a.plea({ plea: 'notGuilty' })]],
  ['sentence', [...a.toHearing, a.plea()]],
  ['sentence', [...a.toHearing, a.plea({ plea: 'notGuilty' }), a.verdict()]],
  ['restrainingOrder', [...a.toHearing, a.plea({ plea: 'notGuilty' }), a.verdict({ verdict: 'notGuilty' })]],
  ['restrainingOrder', [...a.toHearing, a.stopped()]],
  ['restrainingOrder', [...a.toHearing, a.plea(), a.sentenced(), a.orderSettled()]],
  ['closed', [...a.toHearing, a.plea(), a.sentenced(), a.orderSettled(), a.closed()]],
  ['underReview', [...a.toHearing, a.plea(), a.sentenced(), a.orderSettled(), a.closed(), a.begunAgain()]],
  ['closed', [a.opened(), a.notProsecuted(), a.signed(), a.closed()]],
  ['victimsReview', [a.opened(), a.notProsecuted(), a.signed(), a.reviewAsked()]],
  ['notProsecuted', [a.opened(), a.notProsecuted(), a.signed(), a.reviewAsked(), a.reviewDecided()]],
  ['closed', [a.opened(), a.notProsecuted(), a.signed(), a.closed(), a.reviewAsked({ stage: 'appeal' }), a.reviewDecided()]],
  ['underReview', [a.opened(), a.notProsecuted(), a.signed(), a.closed(), a.reviewAsked(), a.reviewDecided({ upheld: false })]],
  [
    'waitingForCharge',
    [a.opened(), a.notProsecuted(), a.signed(), a.reviewAsked(), a.reviewDecided({ upheld: false }), a.decided(), a.signed()],
  ],
])('a defendant is at %s', (state, steps) => {
  expect(replayed(...steps).value).toBe(state)
})

test.each<[string, readonly Step[], Record<string, string>]>([
  ['decided and unsigned', [a.opened(), a.decided()], { [a.stalking]: 'toSign' }],
  [
    'one charged, one not prosecuted',
    [a.opened(), a.decided(), a.notProsecuted({ charge: 'MCA1988.s1' }), a.signed()],
    { [a.stalking]: 'waitingForCharge', 'MCA1988.s1': 'notProsecuted' },
  ],
  [
    'two counts of the same offence',
    [a.opened(), a.decided(), a.decided({ count: 2 }), a.signed()],
    { [a.stalking]: 'waitingForCharge', [`${a.stalking}#2`]: 'waitingForCharge' },
  ],
  ['pleaded to less, let through', [...a.toHearing, a.lesserPlea({ through: 'o-1' })], { [a.stalking]: 'convicted' }],
  ['pleaded to less, not taken', [...a.toHearing, a.lesserPlea({ accepted: false })], { [a.stalking]: 'notGuiltyPlea' }],
  ['a plea not taken yet', [...a.toHearing, a.plea({ plea: 'noPlea' })], { [a.stalking]: 'charged' }],
  [
    'stopped, then decided again',
    [...a.toHearing, a.stopped(), a.reopened(), a.decided(), a.signed()],
    { [a.stalking]: 'waitingForCharge' },
  ],
])('charges: %s', (_, steps, expected) => {
  expect(stages(...steps)).toEqual(expected)
})

const unsigned = { ...a.excepted, exceptions: {} }
describe('a step is refused, with the reason,', () => {
  test.each<[string, readonly Step[], Step, string | RegExp]>([
    [
      'when someone without a role decides',
      [a.opened()],
      a.decided({}, { by: a.nobody }),
      'Only a charging lawyer or an area reviewer may do this.',
    ],
    [
      'when harassment is charged though stalking is indicated',
      [a.opened()],
      a.decided({ charge: a.harassment }),
      /Say why this is charged as harassment/,
    ],
    ['when a check stands', [a.opened()], a.decided({}, { openChecks: ['victim.vps'] }), /These checks are not met/],
    [
      'when a check was asked about and that was withdrawn',
      [a.opened(), a.requested(), a.noLongerAsked()],
      a.decided({}, { openChecks: ['victim.vps'] }),
      /These checks are not met/,
    ],
    [
      'when no prosecution has no code',
      [a.opened()],
      a.decided({ outcome: 'noFurtherAction' }),
      'Choose the charging code of this decision.',
    ],
    ['when a code does not fit', [a.opened()], a.decided({ outcome: 'noFurtherAction', code: 'J' }), /does not belong to this outcome/],
    [
      'when the public interest is not said',
      [a.opened()],
      a.decided({ outcome: 'other', code: 'C' }),
      /public interest calls for the code C/,
    ],
    ['when nothing is decided', [a.opened()], a.signed(), 'No decision has been recorded yet.'],
    ['when material is unopened', [a.opened(), a.decided()], a.signed({ review: unsigned }), /You have not opened: MG11.pdf/],
    [
      'when a charge is undecided',
      [a.opened(), a.decided()],
      a.signed({ review: unsigned, undecided: ['Harassment'] }),
      /Nothing is decided on: Harassment/,
    ],
    [
      'when the police charged tomorrow',
      [a.opened(), a.decided(), a.signed()],
      a.received({ chargedOn: '2025-03-11' }),
      'The day of charge has not come yet.',
    ],
    ['when no charge is said', [a.opened(), a.decided(), a.signed()], a.received({ charges: [] }), 'Say which charges the police laid.'],
    [
      'when a difference is not settled',
      [a.opened(), a.decided(), a.signed(), a.received({ charges: [a.laid(a.harassment)] })],
      a.reconciled(),
      /Say what is done about each difference/,
    ],
    [
      'when a stalking charge would be lost to a form',
      [a.opened(), a.decided(), a.signed(), a.received({ charges: [a.laid(a.harassment)] })],
      a.reconciled({ differences: [{ kind: 'section', charge: a.stalking, says: 'x', done: 'accepted', reason: 'It will do.' }] }),
      /The police are to correct this/,
    ],
    ['when a plea comes before a hearing', [...a.toCharged, a.signed()], a.plea(), 'Fix the hearing first.'],
    [
      'when the hearing is tomorrow',
      [...a.toCharged, a.signed(), a.hearing({ hearing: { on: '2025-03-11', time: '', court: 'Larchester', kind: 'plea' } })],
      a.plea(),
      'The day of the hearing has not come yet.',
    ],
    ['when a lesser plea is taken unapproved', a.toHearing, a.lesserPlea(), /until a supervisor has let it through/],
    [
      'when harassment alone is pleaded to where stalking is indicated',
      [a.byPolice(), a.hearing()],
      a.plea({ charge: a.harassment }),
      /until a supervisor has let it through/,
    ],
    ['when a verdict comes before a plea', a.toHearing, a.verdict(), 'Record the plea of not guilty first.'],
    ['when a charge is stopped unapproved', a.toHearing, a.stopped({ through: null }), /stopped only when that has been approved/],
    ['when a charge laid is dropped in a review', [...a.toHearing, a.reopened()], a.notProsecuted(), /This charge has been laid/],
    ['when a conviction has no sentence', [...a.toHearing, a.plea()], a.sentenced({ sentences: [] }), /Say the sentence for/],
    ['when no order was settled', [...a.toHearing, a.stopped()], a.closed(), 'Record what was done about a restraining order first.'],
    [
      'when an order on conviction has no conviction',
      [...a.toHearing, a.stopped()],
      a.orderSettled({ outcome: 'madeOnConviction' }),
      /no conviction/,
    ],
    [
      'when her own decision is reviewed by her',
      [a.opened(), a.notProsecuted(), a.signed(), a.reviewAsked()],
      a.reviewDecided({ by: a.lawyer }),
      'Someone who did not make this decision must review it.',
    ],
    ['when nothing new came', [a.opened()], a.considered(), 'Nothing has come that is not dealt with.'],
    ['when it is brought forward twice', [a.forward({ from: 'received' })], a.forward(), 'This was brought forward already.'],
  ])('%s', (_, before, step, because) => {
    expect(refused(before, step)).toContainEqual(typeof because === 'string' ? because : expect.stringMatching(because))
  })
})

describe('a step is taken', () => {
  test.each<[string, readonly Step[], Step]>([
    ['by an advocate in court', a.toHearing, a.plea({ by: a.advocate })],
    [
      'when a plea to harassment leaves a stalking charge to be tried',
      [
        ...a.toHearing,
        a.received({ charges: [a.laid(a.harassment)] }),
        a.reconciled({ differences: [{ kind: 'extra', charge: 'extra 1', says: 'x', done: 'accepted', reason: 'Added at court.' }] }),
        a.signed(),
      ],
      a.plea({ charge: a.harassment }),
    ],
    [
      'when harassment is pleaded to and stalking is not indicated',
      [a.byPolice(), a.hearing()],
      a.plea({ charge: a.harassment, stalkingIndicated: false }),
    ],
    ['when the plea was let through', [a.byPolice(), a.hearing()], a.plea({ charge: a.harassment, through: 'o-1' })],
    ['when the open check was asked for before the review', [a.requested(), a.opened()], a.decided({}, { openChecks: ['victim.vps'] })],
    ['when the open check was overruled', [a.opened(), a.overruled()], a.decided({}, { openChecks: ['victim.vps'] })],
    ['when what is new changes nothing', [...a.toHearing, a.laterRead()], a.considered()],
  ])('%s', (_, before, step) => {
    expect(refused(before, step)).toEqual([])
  })
})

test('what came later stands until it is considered or the case is reviewed again', () => {
  const says = (...after: readonly Step[]) => replayed(...a.toHearing, a.laterRead(), ...after).context.notices.map((notice) => notice.says)
  expect(says()).toEqual(['The victim personal statement has arrived: 1 request answered.'])
  expect(says(a.considered())).toEqual([])
  expect(says(a.reopened(), a.signed())).toEqual([])
})

test('each signed review is a version of its own, and the earlier stays as it was', () => {
  const { reviews } = replayed(...a.toHearing, a.reopened(), a.signed({ unopened: [] })).context
  expect(reviews.map(({ version, unopened }) => ({ version, unopened }))).toEqual([
    { version: 1, unopened: ['MG11.pdf'] },
    { version: 2, unopened: ['MG11.pdf'] },
    { version: 3, unopened: [] },
  ])
})
