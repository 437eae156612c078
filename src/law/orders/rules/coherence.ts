import { debnath } from '../../authorities/restrainingOrderCases.ts'
import type { Found, OrderCheck } from '../fault.ts'
import type { OrderTerm } from '../order.ts'

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? [])

/** How much of the smaller of two texts stands in the other, 0 to 1. */
export function alike(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.max(1, Math.min(left.size, right.size))
}

const allows = /\b(?:may|is allowed to|is permitted to|save)\b[^.;]*\b(?:contact|see|collect|attend)\b/i
const forbidsAll = /\bnot to contact\b(?![^.;]*\b(?:save|except|unless)\b)/i

const repeated = (terms: readonly OrderTerm[]) =>
  terms.flatMap((term, at) =>
    terms.slice(0, at).some((earlier) => alike(earlier.text, term.text) > 0.9)
      ? [{ gravity: 'consider' as const, term: term.id, says: 'It says again what an earlier term says.', suggestion: 'Keep one of them.' }]
      : [],
  )

/** RT11: the terms agree with each other and with every other order in force. */
export const agrees: OrderCheck = {
  rule: 'RT11',
  law: [debnath],
  find: ({ onConviction, onAcquittal, otherOrders, exceptions = [] }) => [
    ...repeated(onConviction),
    ...repeated(onAcquittal),
    ...otherOrders.flatMap(({ name, terms }): Found[] => {
      if (exceptions.length === 0 && terms.some((term) => allows.test(term)) && onConviction.some(({ text }) => forbidsAll.test(text)))
        return [
          {
            gravity: 'mustMend' as const,
            says: `${name} allows contact that this order would forbid.`,
            suggestion: 'Add an exception for it, or ask the other court to vary.',
          },
        ]
      return onConviction.some(({ text }) => terms.some((term) => alike(term, text) > 0.9))
        ? [
            {
              gravity: 'consider' as const,
              says: `A term repeats ${name}.`,
              suggestion: 'Say why it is needed as well; two orders can be breached by one act.',
            },
          ]
        : []
    }),
  ],
}
