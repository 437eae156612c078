import { expect, test } from 'vitest'
import type { Step } from '#charging/steps'
import { openWhile } from '#charging/words'
import * as a from '../../../../tests/cases/charging.ts'
import { storyOf } from '../story.ts'

const told = (step: Step) => storyOf('charging/2', step, (check) => check)

const every: readonly [Step, string][] = [
  [a.fileReceived(), 'Received the police file: 4 documents.'],
  [a.requested(), 'Asked the police: The victim personal statement. For: victim.vps.'],
  [a.noLongerAsked(), 'The police are no longer asked for: victim.vps. Reason: She gave it in her statement.'],
  [a.overruled({ title: 'Victim personal statement' }), 'Overruled the check “Victim personal statement”. Reason: She has moved abroad.'],
  [a.laterRead(), 'The victim personal statement has arrived: 1 request answered.'],
  [a.opened(), 'Opened the review of Carl Marlow.'],
  [a.forward(), 'Went on with the case of Carl Marlow as it stood before: 0 decisions brought forward.'],
  [a.arrived(), 'Recorded what the police sent about Carl Marlow: The victim personal statement.'],
  [a.considered(), 'Considered what came later about Carl Marlow; nothing changes. Reason: It repeats what was said.'],
  [
    a.decided({ test: 'threshold', reviewOn: '2025-03-20' }),
    'Decided on Carl Marlow, Stalking with fear of violence: charge on the Threshold Test, to be reviewed on 20 March 2025. Reasons: Both stages are met.',
  ],
  [
    a.decided({ outcome: 'other', code: 'C', publicInterest: 'A first offence' }),
    'Decided on Carl Marlow, Stalking with fear of violence: other disposal (code C: simple caution). Reasons: Both stages are met. Public interest: A first offence.',
  ],
  [
    a.signed({ review: { ...a.excepted, exceptions: { materialOpened: 'The rest are copies' } } }),
    'Signed the review of Carl Marlow. Signed without: all material opened. Reason: The rest are copies.',
  ],
  [a.reopened(), 'Reopened the review of Carl Marlow (new material). Reason: The phone has come.'],
  [a.received(), 'Received the charges laid against Carl Marlow on 10 March 2025: Stalking with fear of violence.'],
  [a.reconciled(), 'Checked the charges against Carl Marlow: they are as authorised.'],
  [
    a.reconciled({
      differences: [{ kind: 'missing', charge: a.stalking, says: 'It is missing.', done: 'policeToCorrect', reason: 'Lay it' }],
    }),
    'Checked the charges against Carl Marlow. It is missing. The police are to correct it: Lay it.',
  ],
  [a.byPolice(), 'Recorded that the police charged Carl Marlow on 10 March 2025: Harassment.'],
  [a.hearing(), 'Plea hearing of Carl Marlow fixed for 10 March 2025 at 10:00, Larchester Crown Court.'],
  [a.held(), 'The hearing of Carl Marlow was held: Adjourned for trial.'],
  [
    a.lesserPlea({ through: 'o-1' }),
    'Carl Marlow, PHA1997.s4A: guilty to a lesser offence (Harassment), accepted after a supervisor let it through.',
  ],
  [a.lesserPlea({ accepted: false }), 'Carl Marlow, PHA1997.s4A: guilty to a lesser offence (Harassment), not accepted.'],
  [a.verdict({ chargeTitle: 'Stalking' }), 'Verdict on Carl Marlow, Stalking: guilty.'],
  [a.stopped(), 'Carl Marlow, PHA1997.s4A: discontinued. Reason: She is too ill.'],
  [a.sentenced(), 'Sentence on Carl Marlow: PHA1997.s4A: 12 months.'],
  [a.orderSettled(), 'Restraining order against Carl Marlow: refused by the court. The court was not satisfied.'],
  [a.closed(), 'Closed the case of Carl Marlow. Nothing is left to do.'],
  [a.begunAgain(), 'Reopened the case of Carl Marlow (appeal). Reason: Leave was given.'],
  [
    a.reviewAsked({ stage: 'appeal' }),
    'Ms Hale asked under the Victims’ Right to Review for the decision on Carl Marlow to be looked at again (appeal): He should be prosecuted.',
  ],
  [a.reviewDecided(), 'Decided the victim’s request for a review on Carl Marlow: the decision stands. Reason: The decision was right.'],
]

test.each(every.map(([step, says]) => [says, step] as const))('%s', (says, step) => {
  expect(told(step)).toBe(says)
})

test('every step is told', () => {
  const types = new Set(every.map(([{ type }]) => type))
  expect(Object.keys(openWhile).filter((type) => !types.has(type as Step['type']))).toEqual([])
})
