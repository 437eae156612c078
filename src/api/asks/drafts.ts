import { z } from 'zod'
import { caseId } from '#case/ids'
import type { Draft } from '#drafting/block'
import { id } from './readers.ts'

export const draftKinds = [
  'mg3',
  'mg3a',
  'action-plan',
  'restraining-order',
  'bail-objections',
  'bail-appeal',
  'hearing-sheet',
  'special-measures',
  'plea-note',
  'victim-letter',
  'dip-sample',
  'rule-extract',
] as const

export type DraftKind = (typeof draftKinds)[number]

export const draftFormats = ['docx', 'pdf', 'html', 'text'] as const

export type DraftFormat = (typeof draftFormats)[number]

export type DraftFile = Readonly<{ name: string; mediaType: string; base64: string }>

const about = z.string().max(200).optional()

/** Asked of documents drafted from a case. */
export const draftsAsks = {
  /** `about`: which of several, an order by its key or a defendant by his id; the first where not said. */
  draft: z.strictObject({ caseId: id(caseId), kind: z.enum(draftKinds), about }),
  exportDraft: z.strictObject({ caseId: id(caseId), kind: z.enum(draftKinds), format: z.enum(draftFormats), about }),
} as const

export type DraftsAnswers = {
  draft: Draft
  exportDraft: DraftFile
}
