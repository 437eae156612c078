import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import { type CheckId, type PersonId, personId } from '#case/ids'
import type { NamedOffence } from '#case/reading'

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

/** A suspect as the file named him on the day of the step, so that the log can be read without the file. */
export type Suspect = Readonly<{ id: PersonId; name: string }>

/** Stands for the suspect where no name could be read, so that a case can still be decided. */
export const unnamedSuspect: Suspect = { id: personId('unnamed-suspect')!, name: 'The suspect (no name was read from the file)' }

/**
 * One step in a case, as the log keeps it: what was done, by whom, and on which day.
 * `openChecks` are the checks that bar charging and that the file did not meet on that day, whatever was asked for or overruled since.
 */
export type Step = Readonly<{ by: Actor; on: Day }> &
  (
    | { type: 'fileReceived'; documents: number }
    | { type: 'reviewOpened' }
    | { type: 'materialRequested'; checks: readonly CheckId[]; wanted: string }
    | { type: 'materialReceived'; what: string }
    | { type: 'checkOverruled'; check: CheckId; reason: string }
    | {
        type: 'chargeDecided'
        decision: ChargeDecision
        stalkingIndicated: boolean
        openChecks: readonly CheckId[]
        /** The suspect's name in the file and the titles of the charge and the open checks, as the lawyer saw them. */
        suspectName?: string
        chargeTitle?: string
        checkTitles?: Readonly<Partial<Record<CheckId, string>>>
      }
    | { type: 'decisionIssued'; suspects: readonly PersonId[]; named?: readonly Suspect[] }
    | { type: 'reviewReopened'; reason: string }
  )

export type StepType = Step['type']
export type StepOf<T extends StepType> = Extract<Step, { type: T }>
export type StateName = 'received' | 'underReview' | 'waitingForPolice' | 'decided'
