import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { CheckId, DocumentId, PersonId, RequestId } from '#case/ids'
import type { Moment } from '#case/moments'
import type { Quote } from '#case/quote'
import type { RequestCategory, RequestType } from '#case/requestTypes'

/** What is asked of the police, for what, and by when. */
export type Asking = Readonly<{
  category: RequestCategory
  type: RequestType
  description: string
  /** Which element or check it is needed for, in words the police can read. */
  why: string
  /** Whom it concerns; empty for the case as a whole. The names are those of the day of the step. */
  defendants: readonly Readonly<{ id: PersonId; name: string }>[]
  requiredBy: Day | null
  due: 'before-charge' | 'after-charge'
}>

/** Where a request was raised: from a check that is not met, from a passage of the file, or by hand. */
export type RaisedFrom =
  | Readonly<{ from: 'check'; check: CheckId; title: string }>
  | Readonly<{ from: 'passage'; passage: Quote; document: string }>
  | Readonly<{ from: 'hand' }>

/** The rungs of the ladder above a chase, each after the one before. */
export const rungs = ['policeSupervisor', 'inspector', 'singlePointOfContact', 'dgaReport'] as const
export type Rung = (typeof rungs)[number]

/** Another request for the same thing that was sent earlier, as the screen says it: "asked on 3 March 2026, chased twice". */
export type AskedEarlier = Readonly<{ request: RequestId; says: string }>

/** A document that came in answer, named as it was on that day. */
export type Answering = Readonly<{ id: DocumentId; name: string }>

/** One step in the life of a request, as the log keeps it. `named` says which it is, in short, to whoever reads the log without the screen. */
export type Step = Readonly<{ by: Actor; on: Day; request: RequestId; named: string }> &
  (
    | { type: 'requestDrafted'; asking: Asking; raisedFrom: RaisedFrom }
    | { type: 'requestRewritten'; asking: Asking }
    /** `at` parts what was in the file when it was asked from what came after. `earlier` is filled in by the desk. */
    | { type: 'requestSent'; at: Moment; earlier: readonly AskedEarlier[]; whyAgain: string }
    /** `requiredBy` is a new date, or null where the old one stays. */
    | { type: 'requestChased'; words: string; requiredBy: Day | null }
    | { type: 'requestEscalated'; to: Rung; words: string; whyNow: string }
    | { type: 'requestPartlyAnswered'; documents: readonly Answering[]; what: string; stillWanted: string }
    | { type: 'requestReceived'; documents: readonly Answering[]; what: string }
    | { type: 'requestSatisfied' }
    | { type: 'requestNotSatisfied'; reason: string }
    | { type: 'requestWithdrawn'; reason: string }
    | { type: 'requestReopened'; reason: string }
  )

export type StepType = Step['type']
export type StepOf<T extends StepType> = Extract<Step, { type: T }>

export const stateNames = ['draft', 'sent', 'partlyAnswered', 'received', 'satisfied', 'notSatisfied', 'withdrawn'] as const
export type StateName = (typeof stateNames)[number]

const shortest = 90

/** "Victim personal statement: A statement from Ann Example, or …": a request in a few words. */
export function nameOfAsking({ type, description }: Pick<Asking, 'type' | 'description'>): string {
  const words = description.replace(/\s+/g, ' ').trim()
  const short = words.length <= shortest ? words : `${words.slice(0, words.lastIndexOf(' ', shortest))} …`
  return short === '' ? type : `${type}: ${short}`
}
