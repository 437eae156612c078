import type { Day } from '#case/dates'
import type { CaseId, CheckId, DocumentId, PersonId } from '#case/ids'
import type { NamedOffence } from '#case/reading'
import type { RollUp } from '#charging/status'
import type { ChargeDecision, StepType } from '#charging/steps'
import type { CheckReport, Citation } from '../checkReport.ts'
import type { DefendantView } from './charging.ts'
import { inCase, nothing } from './readers.ts'

export type CaseRow = Readonly<{
  caseId: CaseId
  title: string
  urn: string | null
  suspects: readonly string[]
  victims: readonly string[]
  /** Where its defendants stand; `several` where they stand in different places. */
  state: RollUp['state']
  stateWords: string
  documents: number
  unreadable: number
  receivedOn: Day
  stalking: 'yes' | 'no' | 'borderline' | null
  checksNotMet: number | null
  reading: 'complete' | 'inProgress' | 'interrupted'
}>

export type DocumentRow = Readonly<{
  documentId: DocumentId
  name: string
  kind: string
  pages: number
  mediaType: string
  bytes: number
  text: 'digital' | 'ocr' | 'mixed' | 'none'
  problem: string | null
  duplicateOf: string | null
}>

/** A step with its door: open when `bars` is empty, otherwise barred for these reasons. A barred step stays visible. */
export type StepDoor = Readonly<{ type: StepType; open: boolean; bars: readonly string[] }>

export type DecisionView = Readonly<ChargeDecision & { by: string; on: Day }>

/** One thing that another reading changed, as a sentence, with the passages it stands on, or stood on where nothing is found any more. */
export type ReadingChange = Readonly<{
  about: 'document' | 'people' | 'stalking' | 'offence' | 'behaviour' | 'marker' | 'impact' | 'incident' | 'check'
  says: string
  /** Which check, where it is about one. */
  check: string | null
  citations: readonly Citation[]
  /** Words it stood on that no longer stand in their document. */
  noLongerThere: readonly Readonly<{ document: string; page: number; quote: string }>[]
}>

/** What changed since the reading that somebody last knew of; `because` says in phrases why the case was read again. */
export type ReadingChanges = Readonly<{ since: Day; because: readonly string[]; changes: readonly ReadingChange[] }>

export type CaseView = Readonly<{
  row: CaseRow
  documents: readonly DocumentRow[]
  /** The check report of the file as read; null while it is being read. */
  report: CheckReport | null
  suspects: readonly { id: PersonId; name: string }[]
  /** Where each defendant stands, with the charges and the doors of each. */
  defendants: readonly DefendantView[]
  /** The doors of the case: open where it is open for one of them. */
  doors: readonly StepDoor[]
  decisions: readonly DecisionView[]
  overruled: readonly { check: CheckId; reason: string; by: string; on: Day }[]
  requested: readonly CheckId[]
  offences: readonly { id: NamedOffence; title: string }[]
  /** What changed since the last reading, until somebody says it was seen; `version` names these changes. */
  changes: (ReadingChanges & Readonly<{ version: string }>) | null
}>

/** Asked of the list of cases, and a case opened. */
export const casesAsks = {
  cases: nothing,
  openCase: inCase,
} as const

export type CasesAnswers = {
  cases: readonly CaseRow[]
  openCase: CaseView
}
