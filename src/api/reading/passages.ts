import type { CaseId, DocumentId } from '#case/ids'
import { folded, type Quote } from '#case/quote'
import { documentsOf } from '#store/documents'
import type { Reads } from '#store/open'
import { pageOf } from '#store/pages'
import type { AskedPassage } from '../asks/corrections.ts'
import type { Citation } from '../checkReport.ts'

/** How the passages of a case are cited: by the documents' names as they are in the store. */
export function citeIn(db: Reads, caseId: CaseId): (quotes: readonly Quote[]) => readonly Citation[] {
  const names = new Map(documentsOf(db, caseId).map(({ documentId, name }) => [documentId, name]))
  return (quotes) =>
    quotes.map(({ document, page, paragraph, words, start }) => ({
      document: names.get(document) ?? document,
      page,
      paragraph,
      quote: words,
      documentId: document,
      start,
    }))
}

/** The words of a page that somebody chose, as the page has them; undefined where they do not stand there. */
export function quoteAsked(db: Reads, caseId: CaseId, { documentId, page, start, quote }: AskedPassage): Quote | undefined {
  const text = pageOf(db, caseId, documentId, page)?.text
  const words = folded(quote)
  if (text === undefined || words === '' || /\s/.test(text[start] ?? ' ')) return undefined
  return folded(text.slice(start, start + 3 * quote.length + 100)).startsWith(words)
    ? { document: documentId, page, paragraph: null, words, start }
    : undefined
}

/** The pages of a case's documents, each fetched when it is first asked for. */
export function pagesIn(db: Reads, caseId: CaseId, counts: ReadonlyMap<DocumentId, Readonly<{ pages: number }>>) {
  const known = new Map<DocumentId, readonly Readonly<{ number: number; text: string }>[]>()
  return (document: DocumentId) => {
    const there = known.get(document)
    if (there) return there
    const fresh = Array.from({ length: counts.get(document)?.pages ?? 0 }, (_, at) => pageOf(db, caseId, document, at + 1)).flatMap(
      (page) => (page ? [{ number: page.number, text: page.text }] : []),
    )
    known.set(document, fresh)
    return fresh
  }
}
