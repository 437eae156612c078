import type { Answer } from '#case/riskForm'
import { answerAtStart } from './answers.ts'
import type { Row } from './choicesInRow.ts'
import { farthest } from './printedAnswers.ts'

/** An answer written behind the printed ones ("Yes / No / Don't know  REFUSED"), and where it ends in the text. */
export function writtenBehind(text: string, { choices }: Row): Readonly<{ answer: Answer | 'notApplicable'; end: number }> | undefined {
  const from = choices.at(-1)!.end
  const behind = text.slice(from, from + farthest)
  const lead = /^[\s/|:–()\]-]*/.exec(behind)![0].length
  const found = answerAtStart(behind.slice(lead))
  if (!found) return undefined
  const end = lead + found.length
  return /^\s*(?:$|\n|[.,;:–(-])/.test(behind.slice(end)) ? { answer: found.answer, end: from + end } : undefined
}
