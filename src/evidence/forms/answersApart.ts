import { folded } from '#case/quote'
import type { Answer } from '#case/riskForm'
import { answerAtStart } from './answers.ts'
import type { QuestionStart } from './questionStarts.ts'

export type Apart = Readonly<{ answer: Answer; comment: string | undefined; start: number; end: number }>

const fewest = 5

/**
 * The answers of a form whose text gives all questions first and then all answers, one a line, as a copy does that lost its columns: as many as there are
 * questions, or none of them where they are more or fewer. Undefined where no such lines follow the last question.
 */
export function answersApart(text: string, inOrder: readonly QuestionStart[]): readonly Apart[] | undefined {
  const last = inOrder.at(-1)
  if (!last || inOrder.length < fewest) return undefined
  const found: Apart[] = []
  let from = text.indexOf('\n', last.shownTo)
  while (from >= 0) {
    const end = text.indexOf('\n', from + 1)
    const line = text.slice(from + 1, end < 0 ? undefined : end)
    const words = line.trimStart()
    const given = answerAtStart(words)
    if (words !== '' && !given) break
    if (given) {
      const comment = folded(words.slice(given.length)).replace(/^[\s:;,.–—-]+/, '')
      const start = from + 1 + line.length - words.length
      found.push({
        answer: given.answer === 'notApplicable' ? 'blank' : given.answer,
        comment: comment === '' ? undefined : comment,
        start,
        end: start + words.length,
      })
    }
    from = end
  }
  if (found.length < fewest) return undefined
  return found.length === inOrder.length ? found : []
}
