import type { DocumentId } from '#case/ids'
import { folded } from '#case/quote'
import type { FormAnswer } from '#case/riskForm'
import { quoteAt } from '../documents/quoting.ts'
import { answerAtStart } from './answers.ts'
import { anyAnswer } from './answerWords.ts'
import type { Question } from './dashQuestions.ts'
import type { Flow } from './flow.ts'
import type { QuestionStart } from './questionStarts.ts'

const number = String.raw`[QS]?\d{1,2}[.):]?`
const opening = String.raw`(?:has|have|is|are|do|does|did|what|was|were|any|how)\b`
const line = new RegExp(
  String.raw`^[ \t|]*(?:(?:${number}[ \t]+)?[\[(] ?(?:(${anyAnswer})|[ _]*) ?[\])][ \t|:–-]*(?:${number}[ \t]+)?|(${anyAnswer})(?:[ \t|:–-]+${number}[ \t|]+|(?:\t| {2,}| [-–|] |: )[ \t]*(?=${opening}))|${number}[ \t]+(${anyAnswer})[ \t|]+(?=${opening})|${number}[ \t]+)(?![/|]|(?:${anyAnswer})\b)(\S[^\n]*)$`,
  'gim',
)
const endsWithAnswer = new RegExp(String.raw`\?[^?\n]{0,40}(?: {2,}|\t|\? )(?:${anyAnswer})[ \t]*$`, 'i')
const fewest = 6

/**
 * A form that prints the answer before its question ("Yes   2. Are you very frightened?", "[N] 2. …"), by the words of each question; undefined where fewer
 * than six lines are so. Read the other way about, each question would take the next one's answer.
 */
export function answersBefore(
  document: DocumentId,
  flow: Flow,
  starts: readonly QuestionStart[],
  banks: readonly (readonly Question[])[],
): readonly FormAnswer[] | undefined {
  const rows = [...flow.text.matchAll(line)].map(({ 0: all, 1: boxed, 2: bare, 3: behind, 4: asked = '', index }) => ({
    all,
    given: boxed ?? bare ?? behind ?? '',
    asked,
    index,
  }))
  const answered = rows.filter((row) => row.given !== '')
  // "No 1", "No 2" number the questions.
  const numbers = answered.every((row) => /^no$/i.test(row.given))
  if (answered.length < fewest || numbers || rows.some(({ all }) => endsWithAnswer.test(all))) return undefined
  const found = new Map<string, FormAnswer>()
  for (const { all, given, asked, index } of rows) {
    const own = starts.find(({ start, shownTo }) => shownTo > index && start < index + all.length && shownTo <= index + all.length + 1)
    const question = banks.flat().find((one) => !found.has(one.id) && isAsked(one, asked)) ?? own?.question ?? byNumber(banks.flat(), all)
    if (!question || found.has(question.id)) continue
    const answer = answerAtStart(given)?.answer ?? 'blank'
    const place = flow.placeOf(index)
    const quote = place && quoteAt(document, place.page, place.offset, place.offset + all.length)
    const comment = folded(/\?(?:\t| {2,}|[ \t]*\|)([^\n]*)$/.exec(all)?.[1] ?? '').replace(/[\s|]+$/, '')
    found.set(question.id, {
      id: question.id,
      asked: question.asks,
      answer: answer === 'notApplicable' ? (question.mayNotApply ? 'no' : 'blank') : answer,
      comment: comment !== '' ? comment : answer === 'notApplicable' ? 'N/A' : undefined,
      quote,
    })
  }
  return found.size >= fewest ? [...found.values(), ...starts.flatMap((start) => unanswered(document, flow, start, found))] : undefined
}

const isAsked = ({ says }: Question, words: string): boolean => new RegExp(says.source, 'i').test(words)

/** The question whose number and keyword a line has: "2. (N) Frightened". */
const byNumber = (bank: readonly Question[], words: string): Question | undefined => {
  const own = Number(/\d{1,2}/.exec(words)?.[0])
  return bank.find((one) => one.number === own && one.short.test(words))
}

/** A question of the form that no line answers. */
function unanswered(
  document: DocumentId,
  flow: Flow,
  { question, start, shownTo }: QuestionStart,
  found: ReadonlyMap<string, FormAnswer>,
): readonly FormAnswer[] {
  if (found.has(question.id)) return []
  const place = flow.placeOf(start)
  const quote = place && quoteAt(document, place.page, place.offset, place.offset + (shownTo - start))
  return [{ id: question.id, asked: question.asks, answer: 'blank', comment: undefined, quote }]
}
