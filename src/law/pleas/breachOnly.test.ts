import { expect, test } from 'vitest'
import { aDispute, aReading, observed } from '../../../tests/cases/reading.ts'
import { stalkingIn } from '../stalking.ts'
import { breachOnlyTrap, isBreachOffence } from './breachOnly.ts'

const broken = { breachOfOrder: [observed('breachOfOrder', 'He broke the restraining order.')] }

test.each([
  ['a breach within a course of stalking', aReading({ markers: broken }), 1],
  ['no breach', aReading(), 0],
  ['a breach in a dispute that is not stalking', aDispute({ markers: broken }), 0],
] as const)('%s', (_, reading, points) => {
  expect(breachOnlyTrap(reading, stalkingIn(reading)).length).toBe(points)
})

test.each([
  ['SA2020.s363', true],
  ['PHA1997.s5(5)', true],
  ['PHA1997.s5A', true],
  ['FLA1996.s42A', true],
  ['PHA1997.s4A', false],
  ['PHA1997.s2', false],
] as const)('%s answers a breach alone: %s', (offence, alone) => {
  expect(isBreachOffence(offence)).toBe(alone)
})
