import type { Actor } from '#case/actor'
import type { Day, When } from '#case/dates'
import type { DocumentId } from '#case/ids'
import type { NonEmpty, Quote } from '#case/quote'
import type { DocumentReading, Incident, Observation, Person, PersonRole } from '#case/reading'
import type { Remark } from '#case/remarks'
import type { Answer, FormAnswer } from '#case/riskForm'
import type { Behaviour, DocumentKind, Idea, Marker } from '#case/vocabulary'

/** One thing the reader found, whole, as it was read on the day somebody spoke about it: it is found again by its words, not by its place in a list. */
export type Finding =
  | Readonly<{ is: 'observation'; read: Observation }>
  | Readonly<{ is: 'incident'; read: Incident }>
  | Readonly<{ is: 'person'; read: Person }>
  | Readonly<{ is: 'document'; read: DocumentReading }>
  | Readonly<{ is: 'answer'; read: FormAnswer; document: DocumentId }>
  | Readonly<{ is: 'remark'; read: Remark }>
export type FindingKind = Finding['is']
export type FindingOf<K extends FindingKind> = Extract<Finding, { is: K }>

/** What a finding is said to be instead. */
export type Correction =
  | Readonly<{ is: 'observation'; idea: Idea; when: When | null }>
  | Readonly<{ is: 'incident'; when: When; summary: string; behaviours: readonly Behaviour[]; markers: readonly Marker[] }>
  | Readonly<{ is: 'person'; name: string; role: PersonRole }>
  | Readonly<{ is: 'document'; kind: DocumentKind }>
  | Readonly<{ is: 'answer'; answer: Answer }>
  | Readonly<{ is: 'remark'; says: string }>

/** One of the incidents another is split into: its date, its summary and the passages that tell it. */
export type SplitPart = Readonly<{ when: When; summary: string; passages: NonEmpty<Quote> }>

/**
 * What somebody said of a reading. Nothing that was read is changed by it: the view of a case is worked out from both.
 * `undone` names an earlier step by its number in this log, counted from 1; undoing an `undone` does the step again.
 */
export type CorrectionStep = Readonly<{ by: Actor; on: Day }> &
  (
    | Readonly<{ type: 'findingAccepted'; finding: Finding }>
    | Readonly<{ type: 'findingCorrected'; finding: Finding; to: Correction; reason: string }>
    | Readonly<{ type: 'findingRejected'; finding: Finding; reason: string }>
    | Readonly<{ type: 'observationAdded'; observation: Observation; reason: string }>
    | Readonly<{ type: 'incidentAdded'; incident: Incident; reason: string }>
    | Readonly<{ type: 'incidentsMerged'; incidents: readonly Incident[]; when: When; summary: string; reason: string }>
    | Readonly<{ type: 'incidentSplit'; incident: Incident; parts: readonly SplitPart[]; reason: string }>
    | Readonly<{ type: 'undone'; step: number }>
  )
export type CorrectionType = CorrectionStep['type']
export type CorrectionOf<T extends CorrectionType> = Extract<CorrectionStep, { type: T }>

/** A step with its number in the log of corrections, counted from 1. */
export type Numbered = Readonly<{ number: number; step: CorrectionStep }>

/** The steps that hold, in order: an undone step does not, unless its undoing was undone. */
export function holding(steps: readonly CorrectionStep[]): readonly Numbered[] {
  const undone = new Set<number>()
  for (let at = steps.length; at >= 1; at -= 1) {
    const step = steps[at - 1]
    if (step?.type === 'undone' && !undone.has(at)) undone.add(step.step)
  }
  return steps.flatMap((step, at) => (step.type === 'undone' || undone.has(at + 1) ? [] : [{ number: at + 1, step }]))
}
