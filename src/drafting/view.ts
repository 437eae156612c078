import type { Day } from '#case/dates'
import type { CheckId, DocumentId } from '#case/ids'
import type { Reading } from '#case/reading'
import type { ChargeDecision } from '#charging/steps'
import type { Assessment } from '#law/assessment'

/** A decision as the draft states it: who it is about, on what, and whose it is. */
export type DecisionInDraft = Readonly<ChargeDecision & { suspectName: string; by: string; on: Day }>

/** Everything a draft is made from: what was read, what the law makes of it, and what people decided. The day is handed in. */
export type DraftView = Readonly<{
  reading: Reading
  assessment: Assessment
  documents: readonly Readonly<{ id: DocumentId; name: string }>[]
  decisions: readonly DecisionInDraft[]
  overruled: readonly Readonly<{ check: CheckId; reason: string; by: string; on: Day }>[]
  requested: readonly CheckId[]
  /** The checks a supervisor has switched off for the team. */
  switchedOff?: readonly Readonly<{ check: CheckId; reason: string; by: string; on: Day }>[]
  today: Day
  /** `Version 1 (draft)`, as every page shows it. */
  version: string
  author: string
}>
