import { columnLost, type FormAnswer } from '#case/riskForm'

/** Questions that bear a mark of which this copy does not show whether it says yes or no. */
export const markedSomehow = (answers: readonly FormAnswer[]): readonly FormAnswer[] =>
  answers.filter(({ answer, comment }) => answer === 'blank' && comment?.startsWith(columnLost))

/** Questions that are on the form and not marked, or on a page this copy has not. */
export const unanswered = (answers: readonly FormAnswer[]): readonly FormAnswer[] =>
  answers.filter((one) => (one.answer === 'blank' && markedSomehow([one]).length === 0) || one.answer === 'notOnThisPage')

export const answered = (answers: readonly FormAnswer[]): readonly FormAnswer[] => answers.filter((one) => unanswered([one]).length === 0)
