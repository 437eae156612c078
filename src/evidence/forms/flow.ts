import type { Page } from '#case/page'
import { placedLines } from './placed.ts'

/** The text of several pages as one run, in the order it is read on paper, and the way back from an offset in it to the page. */
export type Flow = Readonly<{ text: string; placeOf: (offset: number) => Readonly<{ page: Page; offset: number }> | undefined }>

type Piece = Readonly<{ from: number; page: Page; offset: number; length: number }>

/** `keeps` leaves words out by their left edge and height on paper (the answer columns of a table, say); pages without places, and those whose text has its tables cell by cell, are taken whole. */
export function flowOf(pages: readonly Page[], keeps: (page: Page, left: number, height: number) => boolean = () => true): Flow {
  const pieces: Piece[] = []
  let text = ''
  const add = (page: Page, offset: number, words: string) => {
    pieces.push({ from: text.length, page, offset, length: words.length })
    text += words
  }
  for (const page of pages) {
    const lines = page.text.includes('\t') ? undefined : placedLines(page)
    if (!lines) add(page, 0, page.text)
    for (const line of lines ?? []) {
      const kept = line.words.filter(({ box }) => keeps(page, box[0], line.top))
      for (const [index, word] of kept.entries()) {
        if (index > 0) text += ' '
        add(page, word.start, word.text)
      }
      if (kept.length > 0) text += '\n'
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
