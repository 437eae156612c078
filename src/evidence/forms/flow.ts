import type { Page } from '#case/page'
import { placedLines } from './placed.ts'

/** The text of several pages as one run, in the order it is read on paper, and the way back from an offset in it to the page. */
export type Flow = Readonly<{ text: string; placeOf: (offset: number) => Readonly<{ page: Page; offset: number }> | undefined }>

/** A stretch of the run that stands on its page in the same order, blanks for any white space between its words. */
type Piece = { from: number; page: Page; offset: number; length: number }

/**
 * `edge` leaves out, at a height on paper, the words whose left edge is there or beyond (the answer columns of a table, say); pages without places, and
 * those whose text has its tables cell by cell, are taken whole unless they are read by their lines.
 */
export function flowOf(
  pages: readonly Page[],
  edge: (page: Page, height: number) => number = () => Number.POSITIVE_INFINITY,
  by: 'cells' | 'lines' = 'cells',
): Flow {
  const pieces: Piece[] = []
  let text = ''
  const add = (page: Page, offset: number, words: string, goesOn: boolean) => {
    const last = pieces.at(-1)
    if (goesOn && last && last.offset + last.length + 1 === offset) last.length += 1 + words.length
    else pieces.push({ from: text.length, page, offset, length: words.length })
    text += words
  }
  for (const page of pages) {
    const lines = by === 'cells' && page.text.includes('\t') ? undefined : placedLines(page)
    if (!lines) add(page, 0, page.text, false)
    for (const line of lines ?? []) {
      const until = edge(page, line.top)
      let goesOn = false
      for (const word of line.words) {
        if (word.box[0] >= until) continue
        if (goesOn) text += ' '
        add(page, word.start, word.text, goesOn)
        goesOn = true
      }
      if (goesOn) text += '\n'
    }
    text += '\n'
  }
  return {
    text,
    placeOf(offset) {
      let low = 0
      let high = pieces.length - 1
      while (low < high) {
        const mid = Math.ceil((low + high) / 2)
        if ((pieces[mid]?.from ?? 0) <= offset) low = mid
        else high = mid - 1
      }
      const piece = pieces[low]
      return piece && { page: piece.page, offset: piece.offset + Math.min(Math.max(offset - piece.from, 0), piece.length) }
    },
  }
}
