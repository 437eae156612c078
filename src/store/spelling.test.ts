import { expect, test } from 'vitest'
import { lettersApart, sameName } from './spelling.ts'

test.each([
  ['smith', 'smith', 0],
  ['smith', 'smyth', 1],
  ['coltman', 'coltmna', 1],
  ['coltman', 'coleman', 1],
  ['gate', 'gates', 1],
  ['abc', 'xyz', 3],
])('%s and %s are %i apart', (one, other, apart) => {
  expect(lettersApart(one, other, 2)).toBe(apart)
})

test.each([
  ['smith', 'smyth', true],
  ['kathryn', 'cathrin', true],
  ['phillips', 'filips', true],
  ['yusuf', 'yousef', true],
  ['ann', 'anne', true],
  ['coltman', 'hartigan', false],
  ['lee', 'day', false],
  ['dunne', 'down', false],
])('%s for %s: %s', (sought, term, is) => {
  expect(sameName(sought, term)).toBe(is)
})
