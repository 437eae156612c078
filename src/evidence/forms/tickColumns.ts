import type { Page } from '#case/page'
import { isMark } from './answers.ts'
import { headingColumns, isHeading, type TickColumns } from './headingColumns.ts'
import { left, middle, type PlacedLine, type PlacedWord, placedLines, right } from './placed.ts'
import { shiftOfMarks } from './shiftedMarks.ts'

export type { TickColumns }

const spotOf = (word: PlacedWord) => ({ text: word.text, left: left(word), right: right(word) })
const letterWidth = 5

type Headings = { index: number; top: number; columns: TickColumns; below: PlacedLine[] }

/** The columns in force at each height of each page: a heading holds until the next one, over the page's end where a table goes on. */
export function tickColumnsOf(pages: readonly Page[]): (page: Page, height: number) => TickColumns | undefined {
  const tables: Headings[] = []
  for (const [index, page] of pages.entries())
    for (const line of placedLines(page) ?? []) {
      const columns = headingColumns(line.words.map(spotOf), letterWidth, page.width)
      if (columns) tables.push({ index, top: line.top, columns, below: [] })
      else tables.at(-1)?.below.push(line)
    }
  const headings = tables
    .filter(({ columns, below }) => isHeading(columns, rowsMarked(below)))
    .map((table) => ({ ...table, columns: underOwnMarks(table) }))
  if (headings.length === 0) return () => undefined
  return (page, height) => {
    const index = pages.indexOf(page)
    return headings.findLast((each) => each.index < index || (each.index === index && each.top <= height))?.columns
  }
}

const rowsMarked = (lines: readonly PlacedLine[]): number => lines.filter(({ words }) => words.some(({ text }) => isMark(text))).length

/** The columns where their marks stand, which may be beside the headings; without any answer where it cannot be told which mark belongs to which. */
function underOwnMarks({ columns, below }: Headings): TickColumns {
  const { ticks, from, to } = columns
  const rows = below.map(({ words }) => words.filter(({ text }) => isMark(text))).filter((row) => row.length > 0)
  const shift = shiftOfMarks(
    ticks.map(({ centre }) => centre),
    rows.map((row) => row.map(middle)),
  )
  if (shift === 0) return columns
  if (shift === undefined) {
    const [first = 0, second = 0] = ticks.map(({ centre }) => centre)
    const marked = rows.flat().flatMap((mark) => (middle(mark) > first - 3 * (second - first) ? [left(mark) - 3] : []))
    return { ticks: ticks.map(({ centre }) => ({ answer: 'blank', centre })), from: Math.min(from, ...marked), to }
  }
  return { ticks: ticks.map(({ answer, centre }) => ({ answer, centre: centre - shift })), from: from - shift, to: to - shift }
}
