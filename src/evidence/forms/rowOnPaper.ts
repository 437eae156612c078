import type { Page } from '#case/page'
import { folded } from '#case/quote'
import { type Answer, columnLost } from '#case/riskForm'
import type { Given } from './answerInText.ts'
import { answerAtStart, isEmptyBox, isMark } from './answers.ts'
import type { Flow } from './flow.ts'
import { bottom, left, middle, type PlacedWord, placedLines, top } from './placed.ts'
import type { TickColumns } from './tickColumns.ts'

/** What a row says by the headings above it on paper, and its words. */
export type RowOnPaper = Given & Readonly<{ words: readonly PlacedWord[] }>

/** The answer in the row of a table: the mark nearest a heading, or the words under a single "Answer" heading. The row ends where `below` begins. */
export function answerOnPaper(
  page: Page,
  start: number,
  below: readonly ReturnType<Flow['placeOf']>[],
  columnsAt: (page: Page, height: number) => TickColumns | undefined,
): RowOnPaper | undefined {
  const words = placedLines(page)?.flatMap((line) => line.words) ?? []
  const first = words.find((word) => word.start === start)
  const columns = first && columnsAt(page, top(first))
  if (!first || !columns) return undefined
  const tops = below.flatMap((place) =>
    words.filter((word) => word.start === place?.offset && place.page === page && top(word) > top(first)).map(top),
  )
  const until = (tops.length > 0 ? Math.min(...tops) : endOfBlock(page, first)) - 2
  const row = words.filter((word) => (top(word) + bottom(word)) / 2 >= top(first) - 2 && (top(word) + bottom(word)) / 2 < until)
  const beside = row.filter(
    (word) =>
      left(word) >= columns.from - 12 && (middle(word) < columns.to || /^[✓✔√✗✘☑☒⊠■●]$/u.test(word.text)) && !isQuestionWord(word, columns),
  )
  const isComment = (word: PlacedWord): boolean =>
    middle(word) >= columns.to || (columns.comment !== undefined && left(word) >= columns.comment && left(word) < columns.from)
  const comment = folded(
    row
      .filter((word) => isComment(word) && !beside.includes(word))
      .map(({ text }) => text)
      .join(' '),
  )
  const written = folded(beside.map(({ text }) => text).join(' '))
  const answer = columns.ticks.length > 0 ? ticked(beside, columns, page.source !== 'digital') : writtenAnswer(written)
  const lost = columns.ticks.length > 0 && columns.ticks.every((tick) => tick.answer === 'blank') && beside.some(({ text }) => isMark(text))
  const said = [lost ? columnLost : '', comment].filter((part) => part !== '').join(' ')
  return { answer, comment: said === '' ? undefined : said, end: 0, words: row }
}

/** Where the lines below a word stop following one another: what comes after an empty line is no part of the last row of a table. */
function endOfBlock(page: Page, first: PlacedWord): number {
  let end = bottom(first)
  for (const line of placedLines(page)?.filter((each) => each.top > top(first)) ?? []) {
    if (line.top - end > (line.bottom - line.top) * 0.9) return line.top
    end = Math.max(end, line.bottom)
  }
  return page.height
}

const isQuestionWord = (word: PlacedWord, columns: TickColumns): boolean => left(word) < columns.from && !isMark(word.text)

/** In a scan a tick may come out as any letter or two; in a digital page it is a mark, or the answer's own word. */
function ticked(beside: readonly PlacedWord[], { ticks }: TickColumns, isScan: boolean): Answer {
  // An empty "[ ]" may be two words.
  const marks = beside.filter(
    ({ text }) =>
      !isEmptyBox(text) && !/^[[\]()]$/.test(text) && (isMark(text) || (isScan && text.length <= 2) || answerAtStart(text) !== undefined),
  )
  const [first, second] = ticks
  const reach = first && second ? (second.centre - first.centre) * 0.9 : Number.POSITIVE_INFINITY
  const nearest = marks.map((mark) => {
    const closest = ticks.toSorted((a, b) => Math.abs(a.centre - middle(mark)) - Math.abs(b.centre - middle(mark)))[0]
    return closest && Math.abs(closest.centre - middle(mark)) <= reach ? closest.answer : undefined
  })
  const [only, ...others] = [...new Set(nearest.filter((answer) => answer !== undefined))]
  return only && others.length === 0 ? only : 'blank'
}

const writtenAnswer = (written: string): Answer => {
  const found = answerAtStart(written)?.answer
  return found === undefined || found === 'notApplicable' ? 'blank' : found
}
