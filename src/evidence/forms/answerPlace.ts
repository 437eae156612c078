import type { Flow } from './flow.ts'
import { left, placedLines } from './placed.ts'
import type { QuestionStart } from './questionStarts.ts'

const answer = /^(?:yes|no|y|n|d\/?k|n\/?[ka]|don['’]?t|unknown|refused|declined)[.,:;]?$/i

/** Points on paper that the left edges of one column differ by at most. */
const within = 8

/** Where the first word on a question's line that could be an answer begins, and the word after it. */
type Beside = Readonly<{ answer: number; next: number | undefined }>

function besideQuestion(flow: Flow, { start }: QuestionStart): Beside | undefined {
  const place = flow.placeOf(start)
  for (const { words } of place ? (placedLines(place.page) ?? []) : []) {
    const from = words.findIndex((word) => word.start === place?.offset)
    if (from < 0) continue
    const at = words.findIndex(({ text }, index) => index >= from + 2 && answer.test(text))
    return at < 0 ? undefined : { answer: left(words[at]!), next: words[at + 1] && left(words[at + 1]!) }
  }
  return undefined
}

/** `besideColumn` for each block of questions by itself: the stalking questions are mostly a table of their own. */
export function commentedOnly(flow: Flow, starts: readonly QuestionStart[]): ReadonlySet<QuestionStart> {
  const blocks = Map.groupBy(starts, ({ question }) => question.id.split('.')[0])
  return new Set([...blocks.values()].flatMap((block) => [...besideColumn(flow, block)].flatMap((at) => block[at] ?? [])))
}

/**
 * The questions, by their number in `starts`, on whose line the first word that could be an answer stands where the comments of the others begin, beside the column in which
 * those are answered: it begins a comment ("No previous reports"). Empty where there are no such columns.
 */
function besideColumn(flow: Flow, starts: readonly QuestionStart[]): ReadonlySet<number> {
  const rows = starts.map((start) => besideQuestion(flow, start))
  const known = rows.filter((row) => row !== undefined)
  const isAt = (place: number, other: number | undefined): boolean => other !== undefined && Math.abs(place - other) <= within
  const column = known.find((one) => known.filter((other) => isAt(one.answer, other.answer)).length >= Math.max(5, known.length * 0.6))
  if (!column) return new Set()
  const answered = known.filter((row) => isAt(column.answer, row.answer))
  const beginsComment = (row: Beside): boolean =>
    row.answer > column.answer + within && answered.filter(({ next }) => isAt(row.answer, next)).length >= 2
  return new Set(rows.flatMap((row, at) => (row && beginsComment(row) ? [at] : [])))
}
