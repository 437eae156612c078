import { debnath } from '../../authorities/restrainingOrderCases.ts'
import { s359 } from '../../authorities/sentencingAct2020.ts'
import type { OrderCheck } from '../fault.ts'

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

/** RT7: indirect contact, other people and every electronic means are covered. */
export const coversIndirectContact: OrderCheck = {
  rule: 'RT7',
  law: [debnath],
  find: ({ onConviction }) => {
    const terms = onConviction.map(({ text }) => text).join('\n')
    if (!contact.test(terms))
      return [
        { gravity: 'consider', says: 'No term forbids contact.', suggestion: 'Consider one, directly or indirectly and by any means.' },
      ]
    const missing = [
      indirect.test(terms) ? '' : 'indirect contact',
      electronic.test(terms) ? '' : 'electronic means',
      thirdParty.test(terms) || indirect.test(terms) ? '' : 'contact through other people',
    ].filter((each) => each !== '')
    return missing.length > 0
      ? [
          {
            gravity: 'consider',
            says: `The terms leave open: ${missing.join(', ')}.`,
            suggestion: 'Say “directly or indirectly, by any means”.',
          },
        ]
      : []
  },
}

/** RT8: solicitors, the courts and contact with children have their way through. */
export const leavesLawfulWays: OrderCheck = {
  rule: 'RT8',
  law: [debnath],
  find: ({ onConviction, children }) => {
    const contactTerms = onConviction.filter(({ text }) => contact.test(text))
    if (contactTerms.length === 0 || contactTerms.some(({ text }) => saving.test(text))) return []
    return [
      {
        gravity: children ? 'mustMend' : 'consider',
        says: children
          ? 'There are children, and no way is left for contact ordered by the Family Court.'
          : 'No way is left for contact through a solicitor or a court.',
        suggestion: 'Add: save through a solicitor or as ordered by the Family Court.',
      },
    ]
  },
}
