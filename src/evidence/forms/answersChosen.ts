import type { DocumentId } from '#case/ids'
import { columnLost, type FormAnswer } from '#case/riskForm'
import { quoteAt } from '../documents/quoting.ts'
import { commentIn, endOfAsking, settled } from './answerInText.ts'
import { severalMarked } from './answers.ts'
import { type ChoiceRow, lineEnd } from './choiceRows.ts'
import type { Question } from './dashQuestions.ts'
import type { Flow } from './flow.ts'
import { blockOf } from './questionBlock.ts'
import type { QuestionStart } from './questionStarts.ts'

/**
 * The answers of a form that prints its choices beside each question and has one of them marked, by question; empty where there are no such rows.
 * A question in whose block no such row is understood is left to the other readers.
 */
export function answersChosen(
  document: DocumentId,
  flow: Flow,
  rows: readonly ChoiceRow[],
  starts: readonly QuestionStart[],
  banks: readonly (readonly Question[])[],
): ReadonlyMap<string, FormAnswer> {
  if (rows.length === 0) return new Map()
  const asked = withNumbered(flow.text, rows, starts, banks)
  const own = rowsOf(flow.text, rows, asked)
  return new Map(
    asked.flatMap((each, nth) => {
      const row = own[nth]
      return row ? [[each.question.id, answerOfRow(document, flow, each, asked[nth + 1]?.start ?? flow.text.length, row)] as const] : []
    }),
  )
}

/** What a row of choices answers to the question beside it, with what is written there; `next` is where the next question begins. */
export function answerOfRow(
  document: DocumentId,
  flow: Flow,
  { question, start, shownTo }: QuestionStart,
  next: number,
  row: ChoiceRow,
): FormAnswer {
  const from = Math.min(start, row.start)
  const block = blockOf(flow.text, from, next, Math.max(shownTo, row.end))
  const asking = endOfAsking(block, shownTo - from)
  const said = row.unclear
    ? columnLost
    : row.both
      ? severalMarked
      : commentIn(block.slice(Math.max(row.end - from, row.start < shownTo ? asking : 0)))
  const [place, last] = [flow.placeOf(from), flow.placeOf(Math.max(shownTo, lineEnd(flow.text, row)))]
  const end = place && last?.page === place.page && last.offset > place.offset ? last.offset : (place?.offset ?? 0) + (shownTo - from)
  const quote = place && quoteAt(document, place.page, place.offset, end)
  return { id: question.id, asked: question.asks, ...settled(question, row.answer, said), quote }
}

/** The number of a question at the head of its line. */
const numbered = /^[ \t|]*(?:question[ ]?|[QS]\.?\s?)?(\d{1,2})[a-z]?[.):]?(?=[ \t|])/i
const numberedLines = new RegExp(numbered.source, 'gim')

/** Where the row of a question begins: at its number, which may stand a line or two above the words that made it known. */
function regionOf(text: string, { start, question: { number } }: QuestionStart): number {
  let line = text.lastIndexOf('\n', start - 1) + 1
  for (let back = 0; back < 3; back += 1) {
    const found = numbered.exec(text.slice(line, line + 20))
    if (found) return Number(found[1]) === number ? Math.min(line, start) : start
    if (line === 0) break
    line = text.lastIndexOf('\n', line - 2) + 1
  }
  return start
}

/** Each question's row: the first from where the question begins to where the next does. */
function rowsOf(text: string, rows: readonly ChoiceRow[], asked: readonly QuestionStart[]): readonly (ChoiceRow | undefined)[] {
  const regions = asked.map((each) => regionOf(text, each))
  const of: ChoiceRow[][] = asked.map(() => [])
  for (const row of rows) of[regions.findLastIndex((from) => from <= row.at)]?.push(row)
  return of.map(([first], nth) => (first && !isPastAnother(text, asked[nth]!, first) ? first : undefined))
}

/** Whether a line with another question's number stands between a question and a row: the row is that one's, whose words are not known. */
const isPastAnother = (text: string, { shownTo, question }: QuestionStart, row: ChoiceRow): boolean =>
  [...text.slice(shownTo, Math.max(shownTo, row.start)).matchAll(/\n[ \t|]*[QS]?(\d{1,2})[.)][ \t|]/gi)].some(
    ([, number]) => Number(number) !== question.number,
  )

/** Questions that are not known by their words, by their numbers: a line with the number between its neighbours', and a row of choices beside it. */
function withNumbered(
  text: string,
  rows: readonly ChoiceRow[],
  starts: readonly QuestionStart[],
  banks: readonly (readonly Question[])[],
): readonly QuestionStart[] {
  const lines = [...text.matchAll(numberedLines)].map((found) => ({
    value: Number(found[1]),
    start: found.index,
    end: found.index + found[0].length,
  }))
  let nth = 0
  const answered = lines.filter(({ start, end }) => {
    while (nth < rows.length && rows[nth]!.start < start) nth += 1
    return nth < rows.length && rows[nth]!.start - end < near
  })
  const known = new Map(starts.map((each) => [each.question.id, each]))
  for (const bank of banks) {
    const own = bank.flatMap((question) => known.get(question.id) ?? [])
    const agreeing = own.filter((each) =>
      lines.some(({ value, start }) => value === each.question.number && start === regionOf(text, each)),
    )
    if (own.length < fewest || agreeing.length < own.length * 0.6) continue
    for (const [at, question] of bank.entries()) {
      if (known.has(question.id)) continue
      const before = bank
        .slice(0, at)
        .flatMap(({ id }) => known.get(id) ?? [])
        .at(-1)
      const after = bank.slice(at + 1).flatMap(({ id }) => known.get(id) ?? [])[0]
      const [low, high] = [before?.start ?? (after?.start ?? 0) - near, after?.start ?? (before?.start ?? 0) + near]
      const line = answered.find(({ value, start }) => value === question.number && start > low && start < high)
      if (line) known.set(question.id, { question, start: line.start, shownTo: line.end })
    }
  }
  return [...known.values()].toSorted((a, b) => a.start - b.start)
}

const fewest = 5
const near = 500
