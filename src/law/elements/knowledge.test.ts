import { expect, test } from 'vitest'
import { anEmptyReading, aReading, observed } from '../../../tests/cases/reading.ts'
import { knowledgeIn } from './knowledge.ts'

const upset = { alarmOrDistress: [observed('alarmOrDistress', 'I was upset.')] }
const silent = { neverToldToStop: [observed('neverToldToStop', 'I never told him to stop.')] }

test.each([
  ['told by the police and went on', aReading(), 'yes'],
  ['never told to stop, and nothing that speaks for itself', anEmptyReading({ impact: upset, counterIndications: silent }), 'arguable'],
  [
    'never told to stop, but threats were made',
    anEmptyReading({
      impact: upset,
      counterIndications: silent,
      markers: { threatOfViolence: [observed('threatOfViolence', 'I will break your arms.')] },
    }),
    'yes',
  ],
  ['distress, and nothing that points away', anEmptyReading({ impact: upset }), 'yes'],
  ['no harassment to know of', anEmptyReading(), 'no'],
] as const)('%s', (_, reading, met) => {
  expect(knowledgeIn(reading).met).toBe(met)
})
