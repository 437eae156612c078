import { r31_3 } from '../../authorities/criminalProcedureRules2025.ts'
import { s5A_1 } from '../../authorities/protectionFromHarassmentAct1997.ts'
import { amri, herrington, khellaf, mcCarren } from '../../authorities/restrainingOrderCases.ts'
import type { OrderCheck, TermCheck } from '../fault.ts'

const fearOfViolenceOnly = /\b(?:violence|violent)\b/i

/** RT12: each term stands on evidence of a future risk; on acquittal each is necessary, even by consent. */
export const standsOnEvidence: TermCheck = {
  rule: 'RT12',
  law: [amri, mcCarren, s5A_1],
  find: ({ evidence, necessity, text }, _draft, part) => {
    if (evidence.length === 0)
      return [
        {
          gravity: 'mustMend',
          says: 'No passage of the file shows the risk it meets.',
          suggestion: 'Tie it to the evidence, or take it out.',
        },
      ]
    if (part === 'conviction') return []
    return [
      ...(necessity.trim() === ''
        ? [
            {
              gravity: 'mustMend' as const,
              says: 'On acquittal each term must be shown to be necessary; consent is not enough.',
              suggestion: 'Say why it is necessary to protect from harassment by the defendant.',
            },
          ]
        : []),
      ...(fearOfViolenceOnly.test(text)
        ? [
            {
              gravity: 'consider' as const,
              says: 'On acquittal only protection from harassment counts; fear of violence alone is not in section 5A.',
              suggestion: 'Show how the conduct is harassment.',
            },
          ]
        : []),
    ]
  },
}

/** RT13: the victim's informed wish is known, and going against it is explained. */
export const followsTheVictim: TermCheck = {
  rule: 'RT13',
  law: [khellaf, herrington],
  find: ({ wish, againstWish }) => {
    if (wish === 'notAsked')
      return [
        {
          gravity: 'consider',
          says: 'The victim’s view of this term is not recorded.',
          suggestion: 'Ask, and record the answer with its date.',
        },
      ]
    return wish === 'notWanted' && againstWish.trim() === ''
      ? [
          {
            gravity: 'mustMend',
            says: 'The victim does not want this term and no reason is given for it.',
            suggestion: 'Give the reason, or take the term out.',
          },
        ]
      : []
  },
}

/** RT14: standard conditions with no facts of this case are the fault the 2017 inspection found. */
export const madeForThisCase: OrderCheck = {
  rule: 'RT14',
  law: [khellaf],
  find: ({ onConviction }) =>
    onConviction.length > 0 && onConviction.every(({ evidence }) => evidence.length === 0)
      ? [
          {
            gravity: 'mustMend',
            says: 'These are standard conditions: none is tied to anything that happened in this case.',
            suggestion: 'Start from the risks the file shows.',
          },
        ]
      : [],
}

/** The rule of 6 October 2025: one draft, both parts. */
export const hasBothParts: OrderCheck = {
  rule: 'RT14',
  law: [r31_3],
  find: ({ onConviction, onAcquittal }) =>
    (onConviction.length === 0) !== (onAcquittal.length === 0)
      ? [
          {
            gravity: 'consider',
            says: `Only the terms on ${onConviction.length > 0 ? 'conviction' : 'acquittal'} are drafted.`,
            suggestion: 'The draft served before the verdict lists both apart; say in terms if one is not sought.',
          },
        ]
      : [],
}
