import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import type { Quote } from '#case/quote'
import { quoteAt } from '../documents/quoting.ts'
import type { Flow } from './flow.ts'
import type { PlacedWord } from './placed.ts'

/** The row as one passage where its words follow one another on the page's text, else the question's own words. */
export function rowQuote(
  document: DocumentId,
  page: Page,
  start: number,
  row: readonly PlacedWord[],
  end: ReturnType<Flow['placeOf']>,
  length: number,
): Quote | undefined {
  if (row.length === 0) {
    const until = end?.page === page && end.offset > start ? end.offset : start + 120
    const line = page.text.indexOf('\n', start)
    // The answer stands elsewhere in the text: the question's own line is what can be quoted.
    return quoteAt(document, page, start, until - start > 1.5 * length + 20 ? (line < 0 ? page.text.length : line) : until)
  }
  const ofRow = new Set(row.map((word) => word.start))
  let to = start
  for (const word of page.words.filter((each) => each.start >= start).toSorted((a, b) => a.start - b.start)) {
    if (!ofRow.has(word.start)) break
    to = word.end
  }
  return quoteAt(document, page, start, to)
}
