import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { PersonId } from '#case/ids'
import type { BuiltOrder } from './built.ts'

/** Whom an order would bind and whom protect, as the file named them on the day of the step. One order for each two. */
export type OrderBetween = Readonly<{ defendant: PersonId; defendantName: string; person: PersonId; personName: string }>

export type View = Readonly<{ text: string; wanted: boolean }>

/** What must be mended in a draft, and the reason a person gave for leaving it so. */
export type RedItem = Readonly<{ rule: string; says: string }>
export type Overruling = Readonly<{ rule: string; says: string; reason: string }>

export type MadeOn = 'conviction' | 'acquittal'
export type Until = Day | 'furtherOrder'

/** One step in the life of a restraining order. What the desk fills in and no person types: `faults`, `texts`, `stalkingIndicated`. */
export type Step = Readonly<{ by: Actor; on: Day; order: OrderBetween }> &
  (
    | { type: 'orderConsidered'; seek: boolean; reasons: string }
    | { type: 'termsPutForward'; built: BuiltOrder }
    /** `notHad`: why her views could not be had; blank where they were. */
    | { type: 'victimAsked'; askedOn: Day; askedBy: string; words: string; views: readonly View[]; notHad: string }
    | { type: 'addressesConfirmed'; officer: string; confirmedOn: Day; words: string; texts: readonly string[] }
    | { type: 'madeReady'; faults: readonly RedItem[]; overruled: readonly Overruling[] }
    /** `dispensed`: what the court shortened or dispensed with (r31.12), where a notice that was needed was not served. */
    | {
        type: 'orderServed'
        court: string
        onCourt: Day
        onDefence: Day
        evidenceNotice: Day | null
        hearsayNotice: Day | null
        dispensed: string
      }
    | { type: 'orderGranted'; madeOn: MadeOn; court: string; granted: Day; wrote: string; until: Until }
    | { type: 'orderRefused'; court: string; refused: Day; reasons: string }
    | { type: 'orderVaried'; court: string; varied: Day; wrote: string; until: Until; why: string }
    | { type: 'orderEnded'; ended: Day; why: string }
    | { type: 'breachReported'; what: string; happened: Day | null; source: string }
    | {
        type: 'breachReviewed'
        stalking: 'yes' | 'no' | 'cannotTell'
        why: string
        next: string
        stalkingIndicated: boolean
      }
  )

export type StepType = Step['type']
export type StepOf<T extends StepType> = Extract<Step, { type: T }>

export type StateName =
  | 'toConsider'
  | 'notSought'
  | 'considered'
  | 'termsProposed'
  | 'viewsTaken'
  | 'confirmed'
  | 'ready'
  | 'applied'
  | 'granted'
  | 'varied'
  | 'refused'
  | 'breached'
  | 'ended'

/** Which order a step is about: one for each defendant and protected person. */
export const orderKey = ({ defendant, person }: Pick<OrderBetween, 'defendant' | 'person'>): string => `${defendant} ${person}`
