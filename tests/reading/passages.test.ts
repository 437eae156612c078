import { describe, expect, test } from 'vitest'
import { findingOn, type Passage, passages } from './passages.ts'

/**
 * How many passages of the police's papers are read as their check should find, in hundredths. Each lot was written before its reading was tried: of the first 70 were read so at
 * first sight, of the second 85, of the third, which is full of traps, 78, of the fourth 94, of the fifth 68, of the sixth 77, of the seventh 67, of the eighth 82, of the ninth 76, of the tenth 65, of the eleventh 80, of the twelfth 83, of the thirteenth 86, of the fourteenth 82, of the fifteenth 85, of the sixteenth 79, of the seventeenth 76, of the eighteenth 73, of the nineteenth 60, of the twentieth 73, of the twenty-first, a victim's wishes for an order, 62, of the twenty-second 69. Never lowered.
 */
const atLeast = {
  first: 99,
  second: 99,
  third: 100,
  fourth: 100,
  fifth: 100,
  sixth: 100,
  seventh: 100,
  eighth: 100,
  ninth: 100,
  tenth: 100,
  eleventh: 100,
  twelfth: 99,
  thirteenth: 100,
  fourteenth: 100,
  fifteenth: 100,
  sixteenth: 100,
  seventeenth: 99,
  eighteenth: 96,
  nineteenth: 98,
  twentieth: 86,
  twentyfirst: 98,
  twentysecond: 90,
} as const

const isRight = (passage: Passage): boolean => findingOn(passage)?.outcome === passage.outcome

describe('what the papers say of the running of a case', () => {
  test.each(Object.entries(atLeast))(
    'of the passages called %s at least %d in a hundred are found as they should be',
    (name, least) => {
      const lot = passages(name)
      const wrong = lot.filter((passage) => !isRight(passage))
      expect(
        Math.floor(((lot.length - wrong.length) / lot.length) * 100),
        wrong.map(({ check, where, words }) => `${check} [${where}] ${words}`).join('\n'),
      ).toBeGreaterThanOrEqual(least)
    },
    120_000,
  )
})
