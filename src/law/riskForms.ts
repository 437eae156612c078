import type { FormAnswer } from '#case/riskForm'

/** Questions that are on the form and not marked, or on a page this copy has not. */
export const unanswered = (answers: readonly FormAnswer[]): readonly FormAnswer[] =>
  answers.filter(({ answer }) => answer === 'blank' || answer === 'notOnThisPage')

export const answered = (answers: readonly FormAnswer[]): readonly FormAnswer[] =>
  answers.filter(({ answer }) => answer !== 'blank' && answer !== 'notOnThisPage')
