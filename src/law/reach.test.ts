import { expect, test } from 'vitest'
import { growth, steady } from '../../tests/cases/growth.ts'
import { quote } from '../../tests/cases/reading.ts'
import { gapsBetween, reachOf } from './reach.ts'

const reach = (...words: string[]) => reachOf(words.map((said) => quote(said)))

test.each([
  ['Not to contact Gemma Lodge', ['contact'], false],
  ['no contact with N Pell; not to enter Coniston Drive', ['contact'], true],
  ['condition not to go back home until 14/02', ['home'], true],
  ['Not to attend Lowe’s Veterinary Practice', ['work'], true],
  ['not within 100m of any address where she lives', ['home'], true],
  ['not to post or share anything about her', ['online'], false],
  ['Conditional bail with tag', [], false],
  ['Conditions: doorstep curfew', [], false],
] as const)('%s', (words, subjects, keepsAwayFromAPlace) => {
  const { subjects: found, ...rest } = reach(words)
  expect({ subjects: [...found], keepsAway: rest.keepsAwayFromAPlace }).toEqual({ subjects, keepsAway: keepsAwayFromAPlace })
})

test.each([
  ['her mum and the hospice', 'no contact and not to go to her address', ['care', 'family']],
  ['her mum and the hospice', 'not to go to her address, to the hospice, or near her mother', []],
  ['the nursery', 'not to enter Little Acorns', []],
  ['the nursery and her work', 'not to enter Little Acorns', ['work', 'school']],
  ['nothing to do with her ex partner', 'no contact', []],
  ['it to cover his nan’s church as well', 'not to contact Tia Holland; not to enter Ropewalk or Kestrel Court', ['leisure', 'family']],
  ['her mum’s and the school', 'not to contact Gemma THURLOW; not to enter Larkspur Close, Hethersea', ['school', 'family']],
  ['parents’ shop adding (done)', 'not to contact Tia Holland; not to enter Ropewalk or Kestrel Court', []],
] as const)('asked for %s, given %s', (asked, given, gaps) => {
  expect(gapsBetween([quote(asked)], reach(given))).toEqual(gaps)
})

test.each([
  ['beginnings', (size: number) => 'Not To Enter '.repeat(size)],
  ['letters', (size: number) => `${'a'.repeat(size)} within`],
  ['capitals', (size: number) => ' The'.repeat(size)],
] as const)('a very long line of %s is read in time that grows with its length', (_, line) => {
  expect(growth((size) => reach(line(size)), 1_250, 20_000)).toBeLessThan(steady)
})
