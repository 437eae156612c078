import type { DocumentId } from '#case/ids'
import type { FormAnswer } from '#case/riskForm'
import { quoteAt } from '../documents/quoting.ts'
import { answerAtStart } from './answers.ts'
import { dashQuestions, type Question, stalkingQuestions } from './dashQuestions.ts'
import type { Flow } from './flow.ts'

const line =
  /^[ \t]*((?:yes|no|y|n|d ?\/ ?k|don['’]?t know|n ?\/ ?k|n ?\/ ?a|refused|declined)?)(?:\t| {2,}| - |: )[ \t]*(?:[QS]?\d{1,2}[.):]?[ \t]+)((?:has|have|is|are|do|does|what|was|were)\b[^\n]*)$/gim
const fewest = 6

/**
 * A form that prints the answer before its question ("Yes   2. Are you very frightened?"), by the words of each question; undefined where fewer than six lines are so.
 * Read the other way about, each question would take the next one's answer.
 */
export function answersBefore(document: DocumentId, flow: Flow): readonly FormAnswer[] | undefined {
  const rows = [...flow.text.matchAll(line)]
  if (rows.filter(([, given]) => given !== '').length < fewest || rows.some(([all]) => endsWithAnswer.test(all))) return undefined
  const found = new Map<string, FormAnswer>()
  for (const { 0: all, 1: given = '', 2: asked = '', index } of rows) {
    const question = [...dashQuestions, ...stalkingQuestions].find((one) => !found.has(one.id) && isAsked(one, asked))
    if (!question) continue
    const answer = answerAtStart(given)?.answer ?? 'blank'
    const place = flow.placeOf(index)
    const quote = place && quoteAt(document, place.page, place.offset, place.offset + all.length)
    found.set(question.id, {
      id: question.id,
      asked: question.asks,
      answer: answer === 'notApplicable' ? (question.mayNotApply ? 'no' : 'blank') : answer,
      comment: answer === 'notApplicable' ? 'N/A' : undefined,
      quote,
    })
  }
  return found.size >= fewest ? [...found.values()] : undefined
}

const endsWithAnswer = /\?[^?\n]{0,40}(?: {2,}|\t|\? )(?:yes|no|y|n|d\/k|don['’]t know|refused)[ \t]*$/i

const isAsked = ({ says }: Question, words: string): boolean => new RegExp(says.source, 'i').test(words)
