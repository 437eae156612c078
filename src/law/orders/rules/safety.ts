import { s360 } from '../../authorities/sentencingAct2020.ts'
import type { TermCheck } from '../fault.ts'

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** RT10: nothing is printed that the defendant does not know and must not learn. */
export const printsNothingUnsafe: TermCheck = {
  rule: 'RT10',
  law: [s360],
  find: ({ text }, { unsafe }) =>
    unsafe
      .filter((secret) => bare(secret).length > 3 && bare(text).includes(bare(secret)))
      .map(() => ({
        gravity: 'mustMend' as const,
        says: 'It prints an address, number or place that the defendant must not learn.',
        suggestion: 'Describe an area with other edges, or give the place to the court and police separately.',
      })),
}
