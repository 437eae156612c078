import { z } from 'zod'
import { type CaseId, caseId, type DocumentId, documentId } from '#case/ids'
import type { Word } from '#case/page'
import { id } from './readers.ts'

export type PageView = Readonly<{
  documentId: DocumentId
  page: number
  pages: number
  text: string
  words: readonly Word[]
  width: number
  height: number
  source: 'digital' | 'ocr' | 'none'
}>

/** A slice of a document's bytes, base64; `total` is the whole length. */
export type BytesView = Readonly<{ base64: string; total: number; mediaType: string }>

export type SearchHit = Readonly<{
  caseId: CaseId
  documentId: DocumentId
  document: string
  page: number
  before: string
  words: string
  after: string
  start: number
}>

/** Asked of pages, their documents, and what is found in them. */
export const pagesAsks = {
  page: z.strictObject({ caseId: id(caseId), documentId: id(documentId), page: z.int().min(1) }),
  documentBytes: z.strictObject({
    caseId: id(caseId),
    documentId: id(documentId),
    offset: z.int().min(0),
    length: z.int().min(1).max(4_194_304),
  }),
  search: z.strictObject({
    caseId: id(caseId).nullable(),
    text: z.string().max(500),
    documentId: id(documentId).nullable().default(null),
    /** Leaves out words that the sentence before them denies. */
    notDenied: z.boolean().default(false),
  }),
} as const

export type PagesAnswers = {
  page: PageView
  documentBytes: BytesView
  search: readonly SearchHit[]
}
