import type { Flow } from './flow.ts'
import { left, type PlacedLine, placedLines, top } from './placed.ts'
import type { QuestionStart } from './questionStarts.ts'

const answer = /^(?:yes|no|y|n|d\/?k|n\/?[ka]|don['’]?t|unknown|refused|declined)[.,:;]?$/i

/** Points on paper that two answers of one column may differ by at their left edges, and that a comment beside it stands away. */
const within = 8
const away = 24

/** The first answer word on the question's line, right of a question of some length. */
function answerBeside(flow: Flow, { start }: QuestionStart): number | undefined {
  const place = flow.placeOf(start)
  const lines: readonly PlacedLine[] = place ? (placedLines(place.page) ?? []) : []
  const line = lines.find(({ words }) => words.some((word) => word.start === place?.offset))
  const from = line?.words.findIndex((word) => word.start === place?.offset) ?? -1
  if (!line || from < 0) return undefined
  const word = line.words.slice(from + 2).find(({ text }) => answer.test(text))
  return word && Math.abs(top(word) - line.top) < line.bottom - line.top + 1 ? left(word) : undefined
}

/**
 * The questions, by their number in `starts`, on whose line the first word that could be an answer stands right of the column in which the others are answered: it
 * begins a comment ("No previous reports"). Empty where there is no such column.
 */
export function besideColumn(flow: Flow, starts: readonly QuestionStart[]): ReadonlySet<number> {
  const places = starts.map((start) => answerBeside(flow, start))
  const known = places.filter((place) => place !== undefined)
  const column = known.find((one) => known.filter((other) => Math.abs(other - one) <= within).length >= Math.max(5, known.length * 0.6))
  if (column === undefined) return new Set()
  return new Set(places.flatMap((place, at) => (place !== undefined && place > column + away ? [at] : [])))
}
