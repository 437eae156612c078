import { z } from 'zod'
import { caseId } from '#case/ids'
import type { Draft } from '#drafting/block'
import { id } from './readers.ts'

export const draftKinds = ['mg3', 'restraining-order'] as const

export type DraftKind = (typeof draftKinds)[number]

export const draftFormats = ['docx', 'pdf', 'html', 'text'] as const

export type DraftFormat = (typeof draftFormats)[number]

export type DraftFile = Readonly<{ name: string; mediaType: string; base64: string }>

/** Asked of documents drafted from a case. */
export const draftsAsks = {
  draft: z.strictObject({ caseId: id(caseId), kind: z.enum(draftKinds) }),
  exportDraft: z.strictObject({ caseId: id(caseId), kind: z.enum(draftKinds), format: z.enum(draftFormats) }),
} as const

export type DraftsAnswers = {
  draft: Draft
  exportDraft: DraftFile
}
