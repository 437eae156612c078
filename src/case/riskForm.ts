import type { DocumentId } from './ids.ts'
import type { Fact, Quote } from './quote.ts'

/** `blank` = the question is there and nothing is marked; `notOnThisPage` = the page that would hold it is missing from the file. */
export type Answer = 'yes' | 'no' | 'dontKnow' | 'refused' | 'blank' | 'notOnThisPage'

/** What is noted beside a mark that stands in a copy whose columns are lost: the question was answered, and this copy does not show how. */
export const columnLost = 'A mark is there, but the text does not show under which heading.'

/**
 * One question of a risk form. `id` is ours and the same whatever the form's numbering: `dash.stalking` is the trigger question
 * (number 8 of both the police and the SafeLives form), `stalking.1` to `stalking.11` the supplementary questions.
 */
export type FormAnswer = Readonly<{ id: string; asked: string; answer: Answer; comment: string | undefined; quote: Quote | undefined }>

/** A risk form as found. The grade is the one written on it, never one computed from the answers. */
export type RiskForm = Readonly<{
  tool: 'DASH' | 'S-DASH' | 'SASH' | 'DARA'
  document: DocumentId
  questions: readonly FormAnswer[]
  stalkingQuestions: readonly FormAnswer[]
  grade: Fact<string> | undefined
  /** Pages or questions that the form should have and this copy has not, in words; undefined when nothing is missing. */
  missing: string | undefined
}>
