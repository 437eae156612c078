import { columnLost, type FormAnswer } from '#case/riskForm'

/** Questions that bear a mark of which this copy does not show whether it says yes or no. */
export const markedSomehow = (answers: readonly FormAnswer[]): readonly FormAnswer[] =>
  answers.filter(({ answer, comment }) => answer === 'blank' && comment?.startsWith(columnLost))

/** Questions that are on the form and not marked, or on a page this copy has not. */
export const unanswered = (answers: readonly FormAnswer[]): readonly FormAnswer[] =>
  answers.filter((one) => (one.answer === 'blank' && markedSomehow([one]).length === 0) || one.answer === 'notOnThisPage')

/** Answered by words of which none says yes or no: "Neighbour", "Sat in van outside the once"; the label of an empty box is no word. */
const isInWords = ({ answer, comment = '' }: FormAnswer): boolean =>
  answer === 'blank' && /\p{L}{2}/u.test(comment) && !/^(?:answers?|comments?|notes?|details?)\W*$/i.test(comment)

/** The same of a short list of questions: where half are marked, words in the place of an answer are one too. */
export function leftOpen(answers: readonly FormAnswer[]): readonly FormAnswer[] {
  const open = unanswered(answers)
  return open.length <= answers.length / 2 ? open.filter((one) => !isInWords(one)) : open
}

/** The others. */
export function answered(answers: readonly FormAnswer[]): readonly FormAnswer[] {
  const open = leftOpen(answers)
  return answers.filter((one) => !open.includes(one))
}
