import type { Answer } from '#case/riskForm'
import { dontKnow, no, notApplicable, refused, yes } from './answerWords.ts'

/** A word for an answer as it is printed: what it answers, and where it stands in the text. */
export type PrintedAnswer = Readonly<{ answer: Answer | 'notApplicable'; start: number; end: number }>

const kinds = ['dontKnow', 'notApplicable', 'refused', 'yes', 'no'] as const
const answers = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])(?:(${dontKnow})|(${notApplicable})|(${refused})|(${yes})|(${no}))(?![\p{L}\p{N}'’])`,
  'giu',
)

/** What stands between printed answers: blanks, boxes, marks and what parts or surrounds them. */
export const onlyBetween = /^(?:[\s/|:;,.–—~_*()[\]{}<>\\☐□▢◻○◯⬜☒☑■●◉⬛✓✔√✗✘⊠🗹🗸-]|(?<![\p{L}\p{N}])[xX](?![\p{L}\p{N}]))*$/u
/** No more letters than this stand between two of them. */
export const farthest = 60

const answersIn = (text: string): readonly PrintedAnswer[] =>
  [...text.matchAll(answers)].map((found) => ({
    answer: kinds[found.slice(1).findIndex((one) => one !== undefined)]!,
    start: found.index,
    end: found.index + found[0].length,
  }))

function areBeside(text: string, before: PrintedAnswer, after: PrintedAnswer): boolean {
  const gap = text.slice(before.end, after.start)
  return gap.length <= farthest && onlyBetween.test(gap) && !/\n\s*\n/.test(gap)
}

/** The answers of a text that are printed beside one another, each once and yes and no first. */
export function printedAnswers(text: string): readonly (readonly PrintedAnswer[])[] {
  const runs: PrintedAnswer[][] = []
  let run: PrintedAnswer[] = []
  for (const each of answersIn(text)) {
    const last = run.at(-1)
    if (last && areBeside(text, last, each) && run.every(({ answer }) => answer !== each.answer)) run.push(each)
    else {
      run = [each]
      runs.push(run)
    }
  }
  return runs.filter(([first, second]) => second && isYesOrNo(first!) && isYesOrNo(second))
}

const isYesOrNo = ({ answer }: PrintedAnswer): boolean => answer === 'yes' || answer === 'no'
