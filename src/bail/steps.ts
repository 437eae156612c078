import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { PersonId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { NamedOffence } from '#case/reading'

/** How a defendant is at liberty, or not. */
export const statuses = [
  'releasedUnderInvestigation',
  'voluntaryInterview',
  'postalRequisition',
  'conditional',
  'unconditional',
  'remand',
] as const
export type Status = (typeof statuses)[number]

/** Whose bail it is, as the file named him on the day of the step. */
export type Bailed = Readonly<{ id: PersonId; name: string }>

/** A time of day in England and Wales, `14:05`. */
export type TimeOfDay = `${number}:${number}`

/** A ground relied on, with the facts for it in the lawyer's words and the passages they stand on. `ground` is the law room's id of it. */
export type GroundRelied = Readonly<{ ground: string; title: string; facts: string; from: readonly Quote[] }>

export type Seeks = 'remand' | 'conditions' | 'variation'

/** One step about one defendant's bail. `closed`, `needsImmediateCustody` and `exempt` are filled in by the desk from the law of the day: which grounds this charge does not open, whether the others need a real prospect of immediate custody, and which are exempt from that test. */
export type Step = Readonly<{ by: Actor; on: Day; defendant: Bailed }> &
  (
    | { type: 'statusRecorded'; status: Status; since: Day; conditions: readonly string[]; from: string }
    | {
        type: 'applicationMade'
        seeks: Seeks
        offence: NamedOffence
        adult: boolean
        charge: string
        court: string
        hearing: Day
        grounds: readonly GroundRelied[]
        conditions: readonly string[]
        immediateCustody: string
        victimViews: string
        closed: readonly Readonly<{ ground: string; because: string }>[]
        needsImmediateCustody: boolean
        exempt: readonly string[]
      }
    /** `conditions` are those the court set. `ended`: when the hearing ended, from which the notice of an appeal runs. */
    | {
        type: 'courtDecided'
        outcome: Exclude<Status, 'releasedUnderInvestigation' | 'voluntaryInterview' | 'postalRequisition'>
        conditions: readonly string[]
        reasons: string
        decided: Day
        ended: TimeOfDay | null
      }
    /** `toldCourt`: when the court was told by word of mouth, before release. */
    | { type: 'appealDecided'; appeal: boolean; reasons: string; approvedBy: string; toldCourt: TimeOfDay | null }
    | { type: 'noticeServed'; served: Day; at: TimeOfDay | null }
    | { type: 'appealDropped'; why: string }
    | { type: 'appealHeard'; outcome: 'remand' | 'conditional' | 'unconditional'; conditions: readonly string[]; reasons: string }
    | { type: 'breachReported'; what: string; condition: string; happened: Day | null; arrested: boolean; source: string }
    /** `conduct`: whether the breach is also part of the course of conduct, asked of every breach. */
    | {
        type: 'breachAnswered'
        outcome: 'remand' | 'conditional' | 'unconditional'
        conditions: readonly string[]
        reasons: string
        conduct: 'yes' | 'no' | 'cannotTell'
        conductWhy: string
      }
  )

export type StepType = Step['type']
export type StepOf<T extends StepType> = Extract<Step, { type: T }>

export type StateName =
  | 'notRecorded'
  | 'unprotected'
  | 'onConditions'
  | 'inCustody'
  | 'beforeCourt'
  | 'appealToDecide'
  | 'appealing'
  | 'appealLodged'
  | 'breachToAnswer'
