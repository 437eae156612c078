import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { DocumentId } from '#case/ids'
import type { Box } from '#case/page'
import type { Quote } from '#case/quote'

/** What a lawyer marks a passage as: CPS's own five. An issue is the negative of evidence; a note is for its writer alone. */
export const markKinds = ['evidence', 'issue', 'request', 'note', 'redaction'] as const
export type MarkKind = (typeof markKinds)[number]

export const redactionReasons = ['personalDetails', 'thirdParty', 'notEvidence', 'sensitive', 'inadmissible', 'privileged'] as const
export type RedactionReason = (typeof redactionReasons)[number]

/** Words on a page, or an area of it in points from its top left corner. */
export type MarkPlace = Readonly<{ is: 'words'; quote: Quote }> | Readonly<{ is: 'area'; document: DocumentId; page: number; box: Box }>

export type MarkSaid = Readonly<{
  /** What it is about, in the lawyer's words. */
  comment: string
  /** The elements it supports or troubles: `PHA1997.s2A/courseOfConduct`. */
  elements: readonly string[]
  redact: RedactionReason | null
}>

/** One mark's life: made, changed, taken away, brought back. `mark` is its id. */
export type MarkStep = Readonly<{ by: Actor; on: Day; mark: string }> &
  (
    | Readonly<{ type: 'markMade'; kind: MarkKind; place: MarkPlace } & MarkSaid>
    | Readonly<{ type: 'markChanged' } & MarkSaid>
    | Readonly<{ type: 'markRemoved' }>
    | Readonly<{ type: 'markRestored' }>
  )
export type MarkStepType = MarkStep['type']
export type MarkStepOf<T extends MarkStepType> = Extract<MarkStep, { type: T }>
