import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { CheckId, PersonId } from '#case/ids'
import type { ChargeDecision, Suspect } from '../steps.ts'

/**
 * One step in a case decided under `charging/1`, as the log keeps it: what was done, by whom, and on which day.
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
