import type { Day } from '#case/dates'
import type { CheckId, PersonId, UserId } from '#case/ids'
import type { NamedOffence } from '#case/reading'

/** What someone may do in the house; one person may hold several. */
export const roles = ['chargingLawyer', 'areaReviewer', 'advocate', 'supervisor'] as const
export type Role = (typeof roles)[number]
export type Actor = Readonly<{ id: UserId; name: string; roles: readonly Role[] }>

/** The outcomes CPS records for one charge against one suspect. */
export const outcomes = ['charge', 'noFurtherAction', 'hold', 'other'] as const
export type Outcome = (typeof outcomes)[number]

/** The test a charge was authorised on: Code for Crown Prosecutors sections 4 and 5. */
export type CodeTest = 'fullCode' | 'threshold'

/** One decision on one charge against one suspect; `whyNotStalking` is asked for where a harassment charge is chosen though stalking is indicated. */
export type ChargeDecision = Readonly<{
  suspect: PersonId
  charge: NamedOffence
  outcome: Outcome
  test: CodeTest
  reasons: string
  whyNotStalking: string
  /** The day a threshold-test charge is looked at again. */
  reviewOn: Day | null
}>

/** One step in a case, as the log keeps it: what was done, by whom, and on which day. */
export type Step = Readonly<{ by: Actor; on: Day }> &
  (
    | { type: 'fileReceived'; documents: number }
    | { type: 'reviewOpened' }
    | { type: 'materialRequested'; checks: readonly CheckId[]; wanted: string }
    | { type: 'materialReceived'; what: string }
    | { type: 'checkOverruled'; check: CheckId; reason: string }
    | { type: 'chargeDecided'; decision: ChargeDecision; stalkingIndicated: boolean; openChecks: readonly CheckId[] }
    | { type: 'decisionIssued'; suspects: readonly PersonId[] }
    | { type: 'reviewReopened'; reason: string }
  )

export type StepType = Step['type']
export type StateName = 'received' | 'underReview' | 'waitingForPolice' | 'decided'
