import type { ChargeKey } from './steps.ts'

/** How strong the evidence of one element is, in the lawyer's judgement. */
export const strengths = ['strong', 'moderate', 'weak', 'notAssessed'] as const
export type Strength = (typeof strengths)[number]

/** One element of one charge. `before` is what the form was filled with from the evidence; a reason is asked for where the lawyer thinks otherwise. */
export type ElementAssessed = Readonly<{
  charge: ChargeKey
  element: string
  title: string
  strength: Strength
  before: Strength
  reason: string
  /** The passages it stands on, as cited: `MG11 Hale.pdf, page 2`. */
  from: readonly string[]
}>

export const worksheetAnswers = ['yes', 'no', 'unsure', 'notAnswered'] as const
export type WorksheetAnswer = (typeof worksheetAnswers)[number]

/** A question of the Full Code or Threshold worksheet as it was asked and answered. */
export type Answered = Readonly<{
  charge: ChargeKey
  test: 'fullCode' | 'threshold'
  question: string
  asks: string
  answer: WorksheetAnswer
  words: string
}>

/** The parts of a review besides its decisions, in the order of the MG3. */
export const parts = [
  'evidence',
  'publicInterest',
  'allocation',
  'humanRights',
  'disclosure',
  'trialStrategy',
  'victimAndWitness',
  'instructions',
] as const
export type Part = (typeof parts)[number]

/** Parts a review is not signed without. */
export const neededParts: readonly Part[] = ['publicInterest', 'allocation', 'disclosure', 'trialStrategy', 'victimAndWitness']

/** What a review is held back for, until it is done or an exception says why not. */
export const gates = ['materialOpened', 'elementsAssessed', 'chargesDecided', 'worksheetsAnswered', 'partsWritten'] as const
export type Gate = (typeof gates)[number]

/** A review of one defendant, beside the decisions on each charge. Plain data: kept as it is typed, then signed. */
export type Review = Readonly<{
  elements: readonly ElementAssessed[]
  worksheets: readonly Answered[]
  parts: Readonly<Partial<Record<Part, string>>>
  /** What the parts were drafted as from the file on that day, a line a sentence or an item. Reviews signed before this was kept have none of these three. */
  drafted?: Readonly<Partial<Record<Part, string>>>
  /** The parts that stand as the form was filled, and whether their author has said that she read and adopts them. */
  asFilled?: readonly Part[]
  adopted?: boolean
  /** Why the review is signed though something is not done, by what is not done. */
  exceptions: Readonly<Partial<Record<Gate, string>>>
}>

export const emptyReview: Review = { elements: [], worksheets: [], parts: {}, exceptions: {} }
