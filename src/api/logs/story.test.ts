import { expect, test } from 'vitest'
import { personId, userId } from '#case/ids'
import type { Step, StepOf } from '#charging/first/steps'
import { told } from './story.ts'

const by = { id: userId('asha')!, name: 'Asha Rahman', roles: ['chargingLawyer'] } as const
const on = '2025-03-10'
const suspect = personId('suspect-1')!
const named = [{ id: suspect, name: 'Carl Marlow' }]
const decided: StepOf<'chargeDecided'> = {
  type: 'chargeDecided',
  by,
  on,
  decision: {
    suspect,
    charge: 'PHA1997.s2A',
    outcome: 'charge',
    test: 'fullCode',
    reasons: 'Both stages are met',
    whyNotStalking: '',
    reviewOn: null,
  },
  stalkingIndicated: true,
  openChecks: [],
  suspectName: 'Carl Marlow',
  chargeTitle: 'Stalking',
}
const difference = (decision: Partial<typeof decided.decision>, rest = {}): Step => ({
  ...decided,
  ...rest,
  decision: { ...decided.decision, ...decision },
})

test.each<[Step, string]>([
  [{ type: 'fileReceived', documents: 1, by, on }, 'Received the police file: 1 document.'],
  [{ type: 'fileReceived', documents: 12, by, on }, 'Received the police file: 12 documents.'],
  [{ type: 'reviewOpened', by, on }, 'Opened the review.'],
  [
    { type: 'materialRequested', checks: ['victim.vps', 'bail.protection'], wanted: 'The statement and the bail notice', by, on },
    'Asked the police: The statement and the bail notice. For: Victim personal statement; bail.protection.',
  ],
  [{ type: 'materialRequested', checks: [], wanted: 'The phone?', by, on }, 'Asked the police: The phone?'],
  [{ type: 'materialReceived', what: 'The phone', by, on }, 'Recorded what the police sent: The phone.'],
  [
    { type: 'checkOverruled', check: 'victim.vps', reason: 'She has moved abroad.', by, on },
    'Overruled the check “Victim personal statement”. Reason: She has moved abroad.',
  ],
  [decided, 'Decided on Carl Marlow, Stalking: charge on the Full Code Test. Reasons: Both stages are met.'],
  [
    difference({ test: 'threshold', reviewOn: '2025-03-17' }),
    'Decided on Carl Marlow, Stalking: charge on the Threshold Test, to be reviewed on 17 March 2025. Reasons: Both stages are met.',
  ],
  [difference({ outcome: 'noFurtherAction' }), 'Decided on Carl Marlow, Stalking: no further action. Reasons: Both stages are met.'],
  [
    difference({ charge: 'PHA1997.s2', whyNotStalking: 'One act only' }, { chargeTitle: 'Harassment' }),
    'Decided on Carl Marlow, Harassment: charge on the Full Code Test. Reasons: Both stages are met. The file indicated stalking; why not charged as stalking: One act only.',
  ],
  [{ type: 'decisionIssued', suspects: [suspect], named, by, on }, 'Issued the decision on Carl Marlow.'],
  [{ type: 'reviewReopened', reason: 'Phone download received', by, on }, 'Reopened the review. Reason: Phone download received.'],
])('%o is told so', (step, says) => {
  expect(told(step, (check) => (check === 'victim.vps' ? 'Victim personal statement' : check))).toBe(says)
})
