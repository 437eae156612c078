import type { Page } from '#case/page'

/** One cell of a line (a whole line where it has no cells): its text, and where it starts in `Page.text`. */
export type Cell = Readonly<{ text: string; start: number }>
/** One line of a page as its cells, left to right; `start` and `end` are offsets in `Page.text`, the line break left out. */
export type Line = Readonly<{ cells: readonly Cell[]; start: number; end: number; text: string }>

/** Cells are parted by a tab, a bar, or a run of three blanks as plain-text print-outs align their columns. */
function cellsIn(line: string, at: number): readonly Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (const gap of line.matchAll(/\t|\s?\|\s?| {3,}/g)) {
    cells.push(trimmed(line.slice(from, gap.index), at + from))
    from = gap.index + gap[0].length
  }
  cells.push(trimmed(line.slice(from), at + from))
  return cells
}

const trimmed = (text: string, at: number): Cell => ({ text: text.trim(), start: at + text.length - text.trimStart().length })

/** The lines of a page that hold anything, each with its cells; empty cells are kept because their place counts. */
export function linesOf(page: Page): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const text of page.text.split('\n')) {
    if (text.trim() !== '') lines.push({ cells: cellsIn(text, start), start, end: start + text.length, text })
    start += text.length + 1
  }
  return lines
}
