import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import type { FormAnswer } from '#case/riskForm'
import { quoteAt } from '../documents/quoting.ts'
import { answerOfRow } from './answersChosen.ts'
import type { ChoiceRow } from './choiceRows.ts'
import { dashQuestions, type Question, stalkingQuestions } from './dashQuestions.ts'
import type { Flow } from './flow.ts'
import { itemAnswer } from './itemAnswer.ts'
import { type Item, letteredBlock } from './letteredBlock.ts'
import { numberedRun } from './numberedRun.ts'
import type { QuestionStart } from './questionStarts.ts'
import { rowsOfTables } from './tableRows.ts'

/**
 * A form typed up in short: every number of the police form in its order, each with a word or two or nothing but the answer
 * ("9 Pregnant? N", "Q13 More often - No.", "21 N"). Undefined where the numbers are not all there, or questions found by their words
 * stand under other numbers.
 */
export const numberedAnswers = (
  document: DocumentId,
  pages: readonly Page[],
  flow: Flow,
  found: readonly QuestionStart[],
  chosen: readonly ChoiceRow[],
): readonly FormAnswer[] | undefined => answersOfRun(document, pages, flow, found, chosen, dashQuestions, 0)

const stalkingHeading =
  /\b(?:stalking(?: (?:and|&) harassment)?|additional|supplementary)(?:[ –:-]{1,3}\w+)? questions|\bstalking(?: (?:and|&) harassment)?\b[^\n\w]{1,4}(?:(?:11|eleven)\b|\(?Q ?8\b)[^\n]{0,40}|\bS-?DASH\b/gi

/** The same for the eleven stalking questions, below their heading. */
export function numberedStalkingAnswers(
  document: DocumentId,
  pages: readonly Page[],
  flow: Flow,
  found: readonly QuestionStart[],
  chosen: readonly ChoiceRow[],
): readonly FormAnswer[] | undefined {
  for (const heading of [...flow.text.matchAll(stalkingHeading)].reverse()) {
    const answers = answersOfRun(document, pages, flow, found, chosen, stalkingQuestions, heading.index + heading[0].length)
    if (answers) return answers
  }
  const items = letteredBlock(flow.text)
  return items && answersOfItems(document, pages, flow, items, chosen)
}

function answersOfRun(
  document: DocumentId,
  pages: readonly Page[],
  flow: Flow,
  found: readonly QuestionStart[],
  chosen: readonly ChoiceRow[],
  bank: readonly Question[],
  from: number,
): readonly FormAnswer[] | undefined {
  const items = numberedRun(flow.text, bank, from, found)
  return items && answersOfItems(document, pages, flow, items, chosen)
}

function answersOfItems(
  document: DocumentId,
  pages: readonly Page[],
  flow: Flow,
  items: readonly Item[],
  chosen: readonly ChoiceRow[],
): readonly FormAnswer[] {
  const rows = rowsOfTables(
    pages,
    flow,
    items.map(({ question, start, end }) => ({ question, start, shownTo: Math.min(end, start + 8) })),
  )
  return items.map(({ question, start, end }, nth) => {
    const choice = chosen.find(({ at }) => at >= start && at < end)
    if (choice) return answerOfRow(document, flow, { question, start, shownTo: Math.min(end, start + 8) }, end, choice)
    const row = rows[nth]
    const marked = row && (row.holds || row.answer !== 'blank') ? { answer: row.answer, comment: row.comment } : undefined
    const place = flow.placeOf(start)
    const last = flow.placeOf(end - 1)
    const quote =
      place &&
      quoteAt(
        document,
        place.page,
        place.offset,
        last?.page === place.page && last.offset > place.offset ? last.offset + 1 : place.offset + (end - start),
      )
    return { id: question.id, asked: question.asks, ...(marked ?? itemAnswer(question, flow.text.slice(start, end))), quote }
  })
}
