import { expect, test } from 'vitest'
import { anEmptyReading, document, observed, quote } from '../../../tests/cases/reading.ts'
import { s363 } from '../authorities/sentencingAct2020.ts'
import { stalkingIn } from '../stalking.ts'
import { elementsOfBreach } from './breach.ts'

const breach = (words: string) => ({ breachOfOrder: [observed('breachOfOrder', words)] })
const judged = (reading: ReturnType<typeof anEmptyReading>) =>
  elementsOfBreach('restrainingOrder', [s363]).map(({ judge }) => judge({ reading, stalking: stalkingIn(reading) }).met)

test.each([
  ['no breach', anEmptyReading(), ['no', 'no', 'no']],
  ['an act in breach of an order not named', anEmptyReading({ markers: breach('He broke the order again.') }), ['arguable', 'yes', 'yes']],
  [
    'of a restraining order that is not in the file',
    anEmptyReading({ markers: breach('He broke the restraining order.') }),
    ['arguable', 'yes', 'yes'],
  ],
  [
    'of a restraining order that is in the file',
    anEmptyReading({ documents: [document('order', 'ORDER')], markers: breach('He broke the restraining order.') }),
    ['yes', 'yes', 'yes'],
  ],
] as const)('%s', (_, reading, met) => {
  expect(judged(reading)).toEqual(met)
})

test('what the suspect says of it is shown and left to the lawyer', () => {
  const reading = anEmptyReading({
    markers: breach('He broke the restraining order.'),
    suspectSays: [{ says: 'explains', quote: quote('I had to collect my tools.', 'interview') }],
  })
  const [, , excuse] = elementsOfBreach('restrainingOrder', [s363])
  expect(excuse?.judge({ reading, stalking: stalkingIn(reading) }).against.map(({ text }) => text)).toEqual(['The suspect’s explanation.'])
})
