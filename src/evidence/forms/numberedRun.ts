import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import { folded } from '#case/quote'
import type { Answer, FormAnswer } from '#case/riskForm'
import { quoteAt } from '../documents/quoting.ts'
import { besideQuestion, settled } from './answerInText.ts'
import { answerAtStart } from './answers.ts'
import { answerOfRow } from './answersChosen.ts'
import type { ChoiceRow } from './choiceRows.ts'
import { dashQuestions, type Question, stalkingQuestions } from './dashQuestions.ts'
import type { Flow } from './flow.ts'
import { rowsOfTables } from './questionAnswers.ts'
import type { QuestionStart } from './questionStarts.ts'

type Item = Readonly<{ question: Question; start: number; end: number }>

const number = /(?<=^|[\s([])(?:question[ ]|[QS]\.?\s?)?(\d{1,2})(?=[.):\]\s])/gim
const farthest = 400

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
  /\b(?:stalking(?: (?:and|&) harassment)?|additional|supplementary)(?:[ –:-]{1,3}\w+)? questions|\bstalking\b[^\n\w]{1,4}(?:11|eleven)\b[^\n]{0,24}|\bS-?DASH\b/gi

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

const letter = /^[ \t]{0,20}[(]?(?:[QS]?\.?8[ .-]?)?([a-k])[.):]?(?=[ \t])/gim

/** The eleven stalking questions as letters of question 8, among the others: "8a Very frightened NO" to "8k Violent in past NO". */
function letteredBlock(text: string): readonly Item[] | undefined {
  const letters = [...text.matchAll(letter)].map((one) => ({ letter: one[1]!.toLowerCase(), start: one.index }))
  const first = letters.findIndex((_, from) => stalkingQuestions.every((__, nth) => letters[from + nth]?.letter === 'abcdefghijk'[nth]))
  if (first < 0) return undefined
  const items = stalkingQuestions.map((question, nth): Item => {
    const { start } = letters[first + nth]!
    const end = nth + 1 < stalkingQuestions.length ? letters[first + nth + 1]!.start : text.indexOf('\n', start)
    return { question, start, end: end < 0 ? text.length : end }
  })
  const known = items.filter(({ question, start, end }) => question.short.test(text.slice(start, end)))
  return known.length >= items.length * 0.6 ? items : undefined
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
  const items = numberedRun(flow.text, bank, from)
  return items && agrees(items, found, flow.text) ? answersOfItems(document, pages, flow, items, chosen) : undefined
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
      place && quoteAt(document, place.page, place.offset, last?.page === place.page ? last.offset + 1 : place.offset + (end - start))
    return { id: question.id, asked: question.asks, ...(marked ?? answerIn(question, flow.text.slice(start, end))), quote }
  })
}

function numberedRun(text: string, bank: readonly Question[], from: number): readonly Item[] | undefined {
  const block = letteredBlock(text)
  const [inner, outer] = [block?.[0]?.start ?? 0, block?.at(-1)?.end ?? 0]
  const between = (start: number, end: number): number => end - start - (start < inner && end > inner ? outer - inner : 0)
  const numbers = [...text.matchAll(number)]
    .filter(({ index }) => index >= from && !(index >= inner && index < outer))
    .map((one) => ({
      value: Number(one[1]),
      start: one.index - (/[([]/.test(text[one.index - 1] ?? '') ? 1 : 0),
      opens: opensLine(text, one.index),
    }))
  for (const first of numbers.filter(({ value }) => value === 1)) {
    const run = [first]
    for (let last = first; run.length < bank.length; ) {
      const next = numbers.filter(
        ({ value, start }) => value === run.length + 1 && start > last.start && between(last.start, start) <= farthest,
      )
      const chosen = next.find(({ opens }) => opens) ?? next[0]
      if (!chosen) break
      run.push(chosen)
      last = chosen
    }
    if (run.length < bank.length) continue
    return run.map(({ start }, index) => ({
      question: bank[index]!,
      start,
      end: run[index + 1]?.start ?? start + (/\n(?!\s{0,4}(?:answer|response|reply)\b)|$/i.exec(text.slice(start))?.index ?? 0),
    }))
  }
  return undefined
}

const opensLine = (text: string, at: number): boolean => /(?:^|[\n\t])[ (|[]*$/.test(text.slice(Math.max(0, at - 12), at))

/** Questions known by their words stand under their own numbers, and enough of the rest have a word of their question or a bare answer. */
function agrees(items: readonly Item[], found: readonly QuestionStart[], text: string): boolean {
  const own = found.filter(({ question, shownTo }) => items.some((item) => item.question.id === question.id && within(item, shownTo)))
  if (own.length < found.length * 0.6) return false
  const known = items.filter(
    (item) => item.question.short.test(text.slice(item.start, item.end)) || isBare(text.slice(item.start, item.end)),
  )
  return known.length >= items.length * 0.6
}

const within = ({ start, end }: Item, at: number): boolean => at > start && at <= end
const isBare = (item: string): boolean =>
  answerAtStart(item.replace(/^[\s([]*(?:question |[QS]?\.?\s?)\d{1,2}[.):\]]*\s*/i, '')) !== undefined

/** What a form prints in brackets beside a question answers nothing: "(If yes, please specify who)". */
const withoutNotes = (item: string): string =>
  item.replace(/\((?:if yes|please|consider|i\.e\.|e\.g\.)[^()]{0,300}\)/gi, (note) => ' '.repeat(note.length))

const nothing = /^(?:nothing|nobody|no one|none|nil)\b/i

/** The answer after the question mark, a dash or a blank column; else the first word that is one. Single letters count only as capitals. */
function answerIn(question: Question, item: string): Readonly<{ answer: Answer; comment: string | undefined }> {
  const words = withoutNotes(item.replace(/^[\s([]*(?:question |[QS]\.?\s?)?\d{1,2}[.):\]]*\s*/i, ''))
  const mark = words.lastIndexOf('?')
  const after = mark >= 0 && mark < 320 ? mark + 1 : 0
  const beside = after > 0 ? besideQuestion(words.slice(0, after)) : undefined
  if (beside) return settled(question, beside.answer, beside.comment)
  for (const place of words.slice(after).matchAll(/(?<=^|[\s([–—-])(?=[A-Za-z])/g)) {
    const rest = words.slice(after + place.index)
    const given = answerAtStart(rest)
    if (!given && question.id === 'dash.afraidOf' && nothing.test(rest)) return { answer: 'no', comment: undefined }
    if (!given || (given.length === 1 && /^[a-z]/.test(rest))) continue
    const comment = folded(rest.slice(given.length)).replace(/^[\s:;,.)–—-]+|[\s*_|(-]+$/g, '')
    const said = /[\p{L}\d]{2}/u.test(comment) ? comment : undefined
    return settled(question, given.answer, said)
  }
  const comment = folded(words.slice(after))
  return { answer: 'blank', comment: /[\p{L}]{3}/u.test(comment) ? comment : undefined }
}
