import { expect, test } from 'vitest'
import { anEmptyReading, observed } from '../../tests/cases/reading.ts'
import { withdrawalOf } from './accountWithdrawn.ts'

const madeUp = [observed('retraction', 'I made it all up.')]
const hers = [observed('contacting', 'He rang me every night.')]

test('an account that nobody else bears out stands alone', () =>
  expect(withdrawalOf(anEmptyReading({ behaviours: { contacting: hers }, markers: { retraction: madeUp } })).alone).toBe(true))

test.each([
  ['a witness who saw him', { behaviours: { contacting: [...hers, observed('contacting', 'He rang our desk.', { voice: 'witness' })] } }],
  [
    'a tag that a witness found',
    {
      behaviours: { contacting: hers },
      markers: { trackingDevice: [observed('trackingDevice', 'I found the tag in her bag.', { voice: 'witness' })] },
    },
  ],
  ['what he admits', { behaviours: { contacting: [...hers, observed('contacting', 'I rang her, yes.', { voice: 'suspect' })] } }],
])('it does not beside %s', (_, { behaviours, ...other }: { behaviours: object; markers?: object }) =>
  expect(withdrawalOf(anEmptyReading({ behaviours, markers: { retraction: madeUp, ...other.markers } })).alone).toBe(false),
)

test('what it rests on is shown, whoever bears her out', () =>
  expect(withdrawalOf(anEmptyReading({ behaviours: { contacting: hers }, markers: { retraction: madeUp } })).points).toHaveLength(1))

test.each([
  ['It said "tell them u made it up and they will drop it".', 0],
  ['He texted me to tell the police that it was not true.', 0],
  ['I told them I made it up.', 1],
  ['None of it happened, I lied.', 1],
])('%s: taken back in %i passages', (words, passages) =>
  expect(
    withdrawalOf(anEmptyReading({ behaviours: { contacting: hers }, markers: { retraction: [observed('retraction', words)] } })).points,
  ).toHaveLength(passages),
)
