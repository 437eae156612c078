import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

test.each([
  ['Dear Miss Lascelles, the boiler has failed.', false],
  ['I saw Miss Ali at the gate.', false],
  ['Miss you every day.', true],
  ['Miss You', true],
  ['I miss Ali.', true],
  ['He told Miss. Ali left.', true],
])('%s: somebody is missed %s', (text, is) => {
  expect(tokensOf(text).some(({ stems }) => stems.has('miss'))).toBe(is)
})
