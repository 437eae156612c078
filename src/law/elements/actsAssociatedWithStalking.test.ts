import { expect, test } from 'vitest'
import { anEmptyReading, aReading } from '../../../tests/cases/reading.ts'
import { stalkingIn } from '../stalking.ts'
import { actsAssociatedWithStalking } from './actsAssociatedWithStalking.ts'

const whole = aReading()

test.each([
  ['acts in circumstances of pursuit', whole, 'yes', 'yes'],
  ['acts whose circumstances are open', whole, 'borderline', 'arguable'],
  ['acts in circumstances that are not those of stalking', whole, 'no', 'no'],
  ['no acts, whatever else', anEmptyReading(), 'yes', 'no'],
] as const)('%s', (_, reading, indicated, met) => {
  expect(actsAssociatedWithStalking.judge({ reading, stalking: { ...stalkingIn(reading), indicated } }).met).toBe(met)
})
