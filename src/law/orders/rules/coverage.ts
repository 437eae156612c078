import { debnath } from '../../authorities/restrainingOrderCases.ts'
import { s359 } from '../../authorities/sentencingAct2020.ts'
import type { Found, OrderCheck } from '../fault.ts'
import type { OrderTerm } from '../order.ts'

const contact = /\bnot to contact\b|\bcommunicat/i
const indirect = /\bindirect/i
const electronic = /\bany means\b|\bsocial media\b|\belectronic/i
const thirdParty = /\bany other person\b|\bthird part/i
const saving = /\bsave\b|\bexcept\b|\bunless\b/i

/** RT6: it says how long it lasts, and why. */
export const saysHowLong: OrderCheck = {
  rule: 'RT6',
  law: [s359],
  find: ({ duration: { until, reasons } }) => {
    if (until === undefined)
      return [{ gravity: 'mustMend', says: 'No period is stated.', suggestion: 'State a period, or “until further order”, with reasons.' }]
    return reasons.trim() === ''
      ? [{ gravity: 'consider', says: 'No reason is given for the period.', suggestion: 'Say why it is as long as it is.' }]
      : []
  },
}

const parts = (onConviction: readonly OrderTerm[], onAcquittal: readonly OrderTerm[]) =>
  [
    { terms: onConviction, where: 'on conviction' },
    { terms: onAcquittal, where: 'on acquittal' },
  ].filter(({ terms }) => terms.length > 0)

/** RT7: indirect contact, other people and every electronic means are covered, in each part. */
export const coversIndirectContact: OrderCheck = {
  rule: 'RT7',
  law: [debnath],
  find: ({ onConviction, onAcquittal }) =>
    parts(onConviction, onAcquittal).flatMap(({ terms, where }): Found[] => {
      const text = terms.map((term) => term.text).join('\n')
      if (!contact.test(text))
        return [
          {
            gravity: 'consider',
            says: `No term ${where} forbids contact.`,
            suggestion: 'Consider one, directly or indirectly and by any means.',
          },
        ]
      const missing = [
        indirect.test(text) ? '' : 'indirect contact',
        electronic.test(text) ? '' : 'electronic means',
        thirdParty.test(text) || indirect.test(text) ? '' : 'contact through other people',
      ].filter((each) => each !== '')
      return missing.length > 0
        ? [
            {
              gravity: 'consider',
              says: `The terms ${where} leave open: ${missing.join(', ')}.`,
              suggestion: 'Say “directly or indirectly, by any means”.',
            },
          ]
        : []
    }),
}

/** RT8: solicitors, the courts and contact with children have their way through, in each part. */
export const leavesLawfulWays: OrderCheck = {
  rule: 'RT8',
  law: [debnath],
  find: ({ onConviction, onAcquittal, children, exceptions = [] }) =>
    parts(onConviction, onAcquittal).flatMap(({ terms, where }): Found[] => {
      const contactTerms = terms.filter(({ text }) => contact.test(text))
      const ways = [...exceptions, ...contactTerms.map(({ text }) => text).filter((text) => saving.test(text))].join('\n')
      if (contactTerms.length === 0) return []
      if (children && !/\bfamily court\b|\bchild/i.test(ways))
        return [
          {
            gravity: 'mustMend',
            says: `There are children, and the terms ${where} leave no way for contact ordered by the Family Court.`,
            suggestion: 'Add: save through a solicitor or as ordered by the Family Court.',
          },
        ]
      return ways === ''
        ? [
            {
              gravity: 'consider',
              says: `The terms ${where} leave no way for contact through a solicitor or a court.`,
              suggestion: 'Add: save through a solicitor or as ordered by the Family Court.',
            },
          ]
        : []
    }),
}
