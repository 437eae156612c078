import { expect, test } from 'vitest'
import { isOnlyLookedFor } from './lookedFor.ts'

test.each([
  ['I was asked to look for indecent images.', true],
  ['I was asked about searches for weapons.', true],
  ['I was asked to examine the car and found a tracker under the seat.', false],
  ['I looked in the bag and there was a knife.', false],
])('%s', (text, only) => {
  expect(isOnlyLookedFor('weapon', text)).toBe(only)
})
