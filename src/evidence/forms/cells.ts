import type { Page } from '#case/page'
import { type PlacedWord, partedFrom, placedLines, placedWords } from './placed.ts'

/** One cell of a line (a whole line where it has no cells): its text, the first and last offset of it in `Page.text`, and its left edge where known. */
export type Cell = Readonly<{ text: string; start: number; end: number; left?: number }>
/** One line of a page as its cells, left to right. */
export type Line = Readonly<{ cells: readonly Cell[]; text: string; start: number; end: number }>

/**
 * The lines of a page that hold anything. Where its text has the cells of its tables, parted by tabs, it is taken as it stands; else the lines as they
 * lie on paper, where that is known; else cells are told by a bar or a run of blanks.
 */
export function linesOf(page: Page): readonly Line[] {
  const kept = read.get(page)
  if (kept) return kept
  const lines = linesIn(page)
  read.set(page, lines)
  return lines
}

/** Every reader of forms asks for the lines of the same pages. */
const read = new WeakMap<Page, readonly Line[]>()

function linesIn(page: Page): readonly Line[] {
  const placed = page.text.includes('\t') ? undefined : placedLines(page)
  return placed ? placed.map(({ words }) => line(cellsOfWords(words))) : linesOfText(page)
}

const first = (words: readonly Readonly<{ start: number }>[]): number =>
  words.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
const last = (words: readonly Readonly<{ end: number }>[]): number =>
  words.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY)

const line = (cells: readonly Cell[]): Line => ({
  cells,
  text: cells.map(({ text }) => text).join('\t'),
  start: first(cells),
  end: last(cells),
})

function cellsOfWords(words: readonly PlacedWord[]): readonly Cell[] {
  const cells: PlacedWord[][] = []
  let cell: PlacedWord[] = []
  let before: PlacedWord | undefined
  for (const word of words) {
    if (before && !partedFrom(before, word)) cell.push(word)
    else {
      cell = [word]
      cells.push(cell)
    }
    before = word
  }
  return cells.map((cell) => ({
    text: cell.map(({ text }) => text).join(' '),
    start: first(cell),
    end: last(cell),
    left: cell.reduce((least, { box }) => Math.min(least, box[0]), Number.POSITIVE_INFINITY),
  }))
}

function linesOfText(page: Page): readonly Line[] {
  const { text } = page
  const lefts = new Map(placedWords(page)?.map(({ start, box }) => [start, box[0]] as const))
  const lines: Line[] = []
  let start = 0
  for (const each of text.split('\n')) {
    const cells = cellsOfLine(each, start).map((cell) => placedAt(cell, lefts.get(cell.start)))
    if (each.trim() !== '') lines.push({ ...line(cells), text: each.trim() })
    start += each.length + 1
  }
  return lines
}

const placedAt = (cell: Cell, left: number | undefined): Cell => (left === undefined ? cell : { ...cell, left })

function cellsOfLine(text: string, at: number): readonly Cell[] {
  const cells: Cell[] = []
  let from = 0
  const add = (until: number) => {
    const cell = text.slice(from, until)
    const start = at + from + (cell.length - cell.trimStart().length)
    cells.push({ text: cell.trim(), start, end: start + cell.trim().length })
  }
  for (const gap of text.matchAll(/\t| ?\| ?| {3,}/g)) {
    if (gap.index === 0 && gap[0].trim() === '') {
      from = gap[0].length
      continue
    }
    add(gap.index)
    from = gap.index + gap[0].length
  }
  add(text.length)
  return cells
}
