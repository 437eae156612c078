import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import { folded, type Quote } from '#case/quote'

/** The words from one offset of a page to another as a quote, white space at the ends left off; undefined where nothing else is there. */
export function quoteAt(document: DocumentId, page: Page, from: number, to: number): Quote | undefined {
  const slice = page.text.slice(from, to)
  const words = folded(slice)
  if (words === '') return undefined
  const start = from + slice.length - slice.trimStart().length
  return { document, page: page.number, paragraph: paragraphAt(page.text, start), words, start }
}

/** Which paragraph of the page an offset lies in, counting from 1; blank lines part paragraphs. */
const paragraphAt = (text: string, start: number): number =>
  1 +
  [
    ...text
      .slice(0, start)
      .trimStart()
      .matchAll(/\n[ \t]*\n\s*/g),
  ].length
