import { expect, test } from 'vitest'
import { isDayOfPrint } from './dayOfPrint.ts'

test.each([
  ['INCIDENT LOG EXTRACT (linked)      printed 09/09/24', true],
  ['LOG 0231   Print date: 09/09/24', true],
  ['Printed on 09/09/24', true],
  ['INCIDENT 0231   OPENED 09/09/24', false],
  ['He printed the photographs. 09/09/24', false],
  ['printed by PC 3308. Call taken 09/09/24', false],
])('%s', (text, is) => {
  expect(isDayOfPrint(text, text.indexOf('09/09/24'))).toBe(is)
})
