import type { DocumentId } from '#case/ids'
import type { ReadDocument } from '#case/page'
import { distinctIn, folded, type Quote } from '#case/quote'
import type { Citation } from '../checkReport.ts'

/** A citation whose words do not stand where it says: a defect of whatever read the file. */
export class BrokenCitation extends Error {
  override name = 'BrokenCitation'
  constructor(document: string, page: number) {
    super(`A citation does not check out: its words do not stand on page ${page} of ${document}.`)
  }
}

/** Whether words stand on their page, beginning where they are said to. */
export function standingIn(documents: readonly ReadDocument[]) {
  const byId = new Map<DocumentId, ReadDocument>(documents.map((document) => [document.id, document]))

  /** Pages are numbered from 1 in their order, so that the page is where its number says unless some are missing. */
  const pageText = (id: DocumentId, number: number): string => {
    const pages = byId.get(id)?.pages ?? []
    const there = pages[number - 1]
    return (there?.number === number ? there : pages.find((page) => page.number === number))?.text ?? ''
  }
  return ({ document, page, words, start }: Pick<Quote, 'document' | 'page' | 'words' | 'start'>): boolean => {
    const text = pageText(document, page)
    if (/^\S/.test(words) && text.startsWith(words, start)) return true
    const sought = folded(words)
    return sought !== '' && folded(text.slice(start, start + 3 * words.length + 100)).startsWith(sought)
  }
}

/** Turns quotes into citations, each checked against its page; `broken` is told of one that does not check out. */
export function citing(documents: readonly ReadDocument[], broken: (problem: BrokenCitation) => void) {
  const byId = new Map<DocumentId, ReadDocument>(documents.map((document) => [document.id, document]))
  const made = new Map<Quote, Citation>()
  const distinct = distinctIn()

  const checksOut = standingIn(documents)

  /** The same quote is cited by many findings; it is checked once. */
  const citation = (quote: Quote): Citation => {
    const known = made.get(quote)
    if (known) return known
    const document = byId.get(quote.document)?.name ?? quote.document
    if (!checksOut(quote)) broken(new BrokenCitation(document, quote.page))
    const { page, paragraph, words, start } = quote
    const fresh = { document, page, paragraph, quote: words, documentId: quote.document, start }
    made.set(quote, fresh)
    return fresh
  }

  /** Each passage once, in the order given. */
  return (quotes: readonly Quote[]): Citation[] => distinct(quotes).map(citation)
}
