import type { CaseId, DocumentId } from '#case/ids'
import { folded, type Quote } from '#case/quote'
import { documentOf } from '#store/documents'
import type { Reads } from '#store/open'
import { pageOf } from '#store/pages'

/** A passage as a screen names it. */
export type AskedPassage = Readonly<{ documentId: DocumentId; page: number; start: number; quote: string }>

/** The passage as a quote, with the name of its document; undefined where its words do not stand there in this case. */
export function passageIn(
  db: Reads,
  caseId: CaseId,
  { documentId, page, start, quote }: AskedPassage,
): Readonly<{ passage: Quote; document: string }> | undefined {
  const document = documentOf(db, caseId, documentId)
  const there = pageOf(db, caseId, documentId, page)?.text.slice(start, start + 3 * quote.length + 100)
  if (!document || there === undefined || folded(quote) === '' || !folded(there).startsWith(folded(quote))) return undefined
  return { passage: { document: documentId, page, paragraph: null, words: quote, start }, document: document.name }
}
