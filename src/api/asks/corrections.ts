import { z } from 'zod'
import type { Day, When } from '#case/dates'
import { caseId, documentId } from '#case/ids'
import { behaviours, counterIndications, documentKinds, impacts, markers } from '#case/vocabulary'
import type { Standing } from '#corrections/outcome'
import type { FindingKind } from '#corrections/steps'
import type { Citation } from '../checkReport.ts'
import type { CaseView, ReadingChanges } from './cases.ts'
import { aDay, id, inCase } from './readers.ts'

export { answerWords, ideaWords, personRoleWords, whenWords } from '#corrections/words'

/** A finding as it stands: read, or as somebody corrected it. `key` is what the asks below call it by. */
export type FindingView = Readonly<{
  key: string
  is: FindingKind
  title: string
  says: string
  citations: readonly Citation[]
  when: When | null
  /** What a form to correct it begins with; only what its kind has. */
  now: Readonly<{
    idea?: string
    summary?: string
    behaviours?: readonly string[]
    markers?: readonly string[]
    name?: string
    role?: string
    kind?: string
    answer?: string
    topic?: string
    remark?: string
  }>
  /** The words a remark on this topic may be corrected to, in code and in words. */
  choices: readonly Readonly<{ value: string; words: string }>[]
}>

/** One thing somebody said of the reading: what was read, what was said instead, and what it is about today. */
export type SaidView = Readonly<{
  /** What `undoCorrection` calls it by. */
  number: number
  how: 'accepted' | 'corrected' | 'rejected' | 'added' | 'merged' | 'split'
  by: string
  on: Day
  reason: string
  is: FindingKind
  /** For a passage: what it was read as. */
  idea: string | null
  title: string
  was: string
  says: string
  state: Standing
  /** The finding it is about; null where that is not in the reading. */
  key: string | null
  /** Where it was read. */
  citations: readonly Citation[]
}>

export type FindingsView = Readonly<{ findings: readonly FindingView[]; said: readonly SaidView[]; bars: readonly string[] }>

/** The case after a correction, and what that changed. */
export type CorrectionTaken = Readonly<{ view: CaseView; findings: FindingsView; changed: ReadingChanges | null }>

const reason = z.string().max(5000)
const key = z.string().min(1).max(300)
const when = z.strictObject({ earliest: aDay.nullable(), latest: aDay.nullable(), text: z.string().max(500) })
const summary = z.string().max(2000)
const idea = z.enum([...behaviours, ...markers, ...impacts, ...counterIndications])
const acts = { behaviours: z.array(z.enum(behaviours)).max(7), markers: z.array(z.enum(markers)).max(30) }

/** Words on a page, as a person chose them: `start` is the offset of the first of them in the page's text. */
export const passage = z.strictObject({
  documentId: id(documentId),
  page: z.int().min(1),
  start: z.int().min(0),
  quote: z.string().min(1).max(10_000),
})
export type AskedPassage = z.output<typeof passage>

const correction = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('observation'), idea, when: when.nullable() }),
  z.strictObject({ is: z.literal('incident'), when, summary, ...acts }),
  z.strictObject({
    is: z.literal('person'),
    name: z.string().max(200),
    role: z.enum(['suspect', 'victim', 'witness', 'officer', 'child', 'other']),
  }),
  z.strictObject({ is: z.literal('document'), kind: z.enum(documentKinds) }),
  z.strictObject({ is: z.literal('answer'), answer: z.enum(['yes', 'no', 'dontKnow', 'refused', 'blank', 'notOnThisPage']) }),
  z.strictObject({ is: z.literal('remark'), says: z.string().max(100) }),
])

const of = { caseId: id(caseId), key }

/** Asked of what was read: what a lawyer says of it. */
export const correctionsAsks = {
  findings: inCase,
  acceptFinding: z.strictObject(of),
  correctFinding: z.strictObject({ ...of, to: correction, reason }),
  rejectFinding: z.strictObject({ ...of, reason }),
  addObservation: z.strictObject({ caseId: id(caseId), passage, idea, when: when.nullable(), reason }),
  addIncident: z.strictObject({ caseId: id(caseId), passage, when, summary, ...acts, reason }),
  mergeIncidents: z.strictObject({ caseId: id(caseId), keys: z.array(key).min(1).max(50), when, summary, reason }),
  /** `passages` are the places of the incident's own, counted from 0. */
  splitIncident: z.strictObject({
    ...of,
    parts: z.array(z.strictObject({ when, summary, passages: z.array(z.int().min(0)).max(500) })).max(20),
    reason,
  }),
  undoCorrection: z.strictObject({ caseId: id(caseId), number: z.int().min(1) }),
} as const

export type CorrectionsAnswers = {
  findings: FindingsView
  acceptFinding: CorrectionTaken
  correctFinding: CorrectionTaken
  rejectFinding: CorrectionTaken
  addObservation: CorrectionTaken
  addIncident: CorrectionTaken
  mergeIncidents: CorrectionTaken
  splitIncident: CorrectionTaken
  undoCorrection: CorrectionTaken
}
