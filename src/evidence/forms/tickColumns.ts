import type { Page } from '#case/page'
import type { Answer } from '#case/riskForm'
import { isMark } from './answers.ts'
import { left, middle, type PlacedLine, type PlacedWord, placedLines, right } from './placed.ts'
import { shiftOfMarks } from './shiftedMarks.ts'

/**
 * The answer columns of a table of questions, by the place of their headings: one column for each answer, where the mark's column is the answer,
 * or a single column in which the answer is written. `from` and `to` bound them on the page; what lies beyond `to` is comment.
 */
export type TickColumns = Readonly<{ ticks: readonly Readonly<{ answer: Answer; centre: number }>[]; from: number; to: number }>

const heading =
  /^(?:no\.?|#|q\.?|ref|questions?|yes|ye|y|n|d\/?k|dk|don['’]?t|know|n\/?k|unknown|not|known|refused|details?|notes?|comments?|further|information|info|answers?|responses?|tick|please|n\/?a|omitted|and|or|\/|expand|if|to|✓|score|y\/n|yes\/no|(?:yes|y)\/(?:no|n)\/(?:d\/?k|dk))$/i
const isDontKnow = /^(?:d\/?k|dk|don['’]?t|n\/?k|unknown)$/i
const isComment = /^(?:details?|notes?|comments?|further|information|info|expand)$/i

/** A heading often stands a little to the right of what is written below it, in points. */
const slack = 10

function columnsOf({ words }: PlacedLine, pageWidth: number): TickColumns | undefined {
  if (words.length < 2 || words.filter(({ text }) => heading.test(text)).length < words.length * 0.8) return undefined
  const find = (after: PlacedWord | undefined, pattern: RegExp) =>
    words.find((word) => pattern.test(word.text) && (!after || left(word) > right(after)))
  const yes = find(undefined, /^(?:yes|ye|y)$/i)
  const no = yes && find(yes, /^no?$/i)
  const written = find(undefined, /^(?:answers?|responses?|(?:yes|y)\/(?:no|n)(?:\/(?:d\/?k|dk))?)$/i)
  if (yes && no) {
    const dontKnow = find(no, isDontKnow)
    const last = dontKnow ?? no
    const comment = find(last, isComment)
    const pitch = middle(no) - middle(yes)
    return {
      ticks: [
        { answer: 'yes', centre: middle(yes) },
        { answer: 'no', centre: middle(no) },
        ...(dontKnow ? [{ answer: 'dontKnow' as const, centre: middle(dontKnow) }] : []),
      ],
      from: left(yes) - 3,
      to: comment ? Math.max(right(last) + 1, left(comment) - slack) : Math.min(right(last) + pitch * 0.75, pageWidth),
    }
  }
  if (!written) return undefined
  const comment = find(written, isComment)
  return { ticks: [], from: left(written) - slack, to: comment ? left(comment) - slack : pageWidth }
}

type Headings = { index: number; top: number; columns: TickColumns; below: PlacedLine[] }

/** The columns in force at each height of each page: a heading holds until the next one, over the page's end where a table goes on. */
export function tickColumnsOf(pages: readonly Page[]): (page: Page, height: number) => TickColumns | undefined {
  const tables: Headings[] = []
  for (const [index, page] of pages.entries())
    for (const line of placedLines(page) ?? []) {
      const columns = columnsOf(line, page.width)
      if (columns) tables.push({ index, top: line.top, columns, below: [] })
      else tables.at(-1)?.below.push(line)
    }
  const headings = tables.map((table) => ({ ...table, columns: underOwnMarks(table) }))
  if (headings.length === 0) return () => undefined
  return (page, height) => {
    const index = pages.indexOf(page)
    return headings.findLast((each) => each.index < index || (each.index === index && each.top <= height))?.columns
  }
}

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
