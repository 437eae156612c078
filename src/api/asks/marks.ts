import { z } from 'zod'
import type { Day } from '#case/dates'
import { caseId, type DocumentId, documentId } from '#case/ids'
import type { Box } from '#case/page'
import { type MarkKind, markKinds, type RedactionReason, redactionReasons } from '#corrections/marks/steps'
import type { Citation } from '../checkReport.ts'
import { passage } from './corrections.ts'
import { id, inCase } from './readers.ts'

export { markWords, redactionWords } from '#corrections/marks/words'

/** A mark on a page. `citation` for words; null where they are not on the page any more (`broken`), or where an area is marked. */
export type MarkView = Readonly<{
  mark: string
  kind: MarkKind
  documentId: DocumentId
  document: string
  page: number
  citation: Citation | null
  box: Box | null
  /** The words as they were when they were marked. */
  words: string | null
  state: 'stands' | 'moved' | 'broken'
  comment: string
  elements: readonly Readonly<{ id: string; title: string }>[]
  redact: RedactionReason | null
  by: string
  on: Day
  removed: boolean
  mine: boolean
}>

export type MarksView = Readonly<{
  marks: readonly MarkView[]
  /** The elements evidence may be marked as supporting: those of the offences considered on this file. */
  elements: readonly Readonly<{ id: string; title: string; offence: string }>[]
}>

const comment = z.string().max(5000)
const elements = z.array(z.string().max(200)).max(50)
const redact = z.enum(redactionReasons).nullable()
const points = z.number().min(0).max(100_000)

/** Asked of the marks lawyers make on pages. */
export const marksAsks = {
  marks: inCase,
  makeMark: z.strictObject({
    caseId: id(caseId),
    kind: z.enum(markKinds),
    place: z.union([
      passage,
      z.strictObject({ documentId: id(documentId), page: z.int().min(1), box: z.tuple([points, points, points, points]) }),
    ]),
    comment,
    elements,
    redact,
  }),
  changeMark: z.strictObject({ caseId: id(caseId), mark: z.string().max(64), comment, elements, redact }),
  removeMark: z.strictObject({ caseId: id(caseId), mark: z.string().max(64) }),
  restoreMark: z.strictObject({ caseId: id(caseId), mark: z.string().max(64) }),
} as const

export type MarksAnswers = {
  marks: MarksView
  makeMark: MarksView
  changeMark: MarksView
  removeMark: MarksView
  restoreMark: MarksView
}
