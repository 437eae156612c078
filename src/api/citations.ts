import type { DocumentId } from '#case/ids'
import type { ReadDocument } from '#case/page'
import { folded, type Quote } from '#case/quote'
import type { Citation } from './checkReport.ts'

/** A citation whose words do not stand where it says: a defect of whatever read the file. */
export class BrokenCitation extends Error {
  override name = 'BrokenCitation'
  constructor(document: string, page: number) {
    super(`A citation does not check out: its words do not stand on page ${page} of ${document}.`)
  }
}

/** Turns quotes into citations, each checked against its page; `broken` is told of one that does not check out. */
export function citing(documents: readonly ReadDocument[], broken: (problem: BrokenCitation) => void) {
  const byId = new Map<DocumentId, ReadDocument>(documents.map((document) => [document.id, document]))
  const foldedPages = new Map<string, string>()

  const pageText = (id: DocumentId, number: number) => byId.get(id)?.pages.find((page) => page.number === number)?.text ?? ''
  const foldedPage = (id: DocumentId, number: number) => {
    const key = `${id} ${number}`
    const text = foldedPages.get(key) ?? folded(pageText(id, number))
    foldedPages.set(key, text)
    return text
  }
  /** The words stand on the page, and begin where the quote says they do. */
  const checksOut = ({ document, page, words, start }: Quote) => {
    const text = folded(words)
    const there = pageText(document, page).slice(start, start + 3 * words.length + 100)
    return text !== '' && foldedPage(document, page).includes(text) && folded(there).startsWith(text)
  }

  const citation = (quote: Quote): Citation => {
    const document = byId.get(quote.document)?.name ?? quote.document
    if (!checksOut(quote)) broken(new BrokenCitation(document, quote.page))
    return { document, page: quote.page, paragraph: quote.paragraph, quote: quote.words, documentId: quote.document, start: quote.start }
  }

  /** Each passage once, in the order given. */
  return (quotes: readonly Quote[]): Citation[] =>
    [...new Map(quotes.map((quote) => [`${quote.document} ${quote.page} ${quote.start} ${quote.words}`, quote])).values()].map(citation)
}
