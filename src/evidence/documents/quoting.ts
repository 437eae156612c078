import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import { folded, type Quote } from '#case/quote'

/** The words from one offset of a page to another as a quote, white space at the ends left off; undefined where nothing else is there. */
export function quoteAt(document: DocumentId, page: Page, from: number, to: number): Quote | undefined {
  const slice = page.text.slice(from, to)
  const words = folded(slice)
  if (words === '') return undefined
  const start = from + slice.length - slice.trimStart().length
  return { document, page: page.number, paragraph: paragraphAt(page, start), words, start }
}

const breaks = new WeakMap<Page, readonly number[]>()

/** Where the paragraphs after the first begin, found once for a page. */
function paragraphStarts(page: Page): readonly number[] {
  const known = breaks.get(page)
  if (known) return known
  const lead = page.text.length - page.text.trimStart().length
  const starts = [...page.text.matchAll(/\n[ \t]*\n\s*/g)].map((found) => found.index + found[0].length).filter((start) => start > lead)
  breaks.set(page, starts)
  return starts
}

/** Which paragraph of the page an offset lies in, counting from 1; blank lines part paragraphs. */
function paragraphAt(page: Page, start: number): number {
  const starts = paragraphStarts(page)
  let low = 0
  let high = starts.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((starts[mid] ?? 0) <= start) low = mid + 1
    else high = mid
  }
  return low + 1
}
