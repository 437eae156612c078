import { expect, test } from 'vitest'
import { anEmptyReading, aReading, incident, observed } from '../../../tests/cases/reading.ts'
import { stalkingIn } from '../stalking.ts'
import { fearIn, knowledgeOfFear } from './fearOfViolence.ts'

const fear = (words: string, on?: `${number}-${number}-${number}`) => observed('fearOfViolence', words, { on })
const twoCalls = [incident('2026-01-10', 'A call.', ['contacting']), incident('2026-01-12', 'Another.', ['contacting'])]

test.each([
  ['fear on two days', aReading(), 'yes'],
  ['no fear of violence, however distressed', aReading({ impact: { fearOfViolence: [] } }), 'no'],
  [
    'fear told of on one day in a course of several',
    aReading({ impact: { fearOfViolence: [fear('I thought he would hit me.', '2026-02-06')] } }),
    'arguable',
  ],
  [
    'fear told of generally',
    anEmptyReading({ incidents: twoCalls, impact: { fearOfViolence: [fear('I am afraid he will hurt me.')] } }),
    'arguable',
  ],
  [
    'fear on the only occasion there was',
    anEmptyReading({ incidents: twoCalls.slice(0, 1), impact: { fearOfViolence: [fear('I thought he would hit me.', '2026-01-10')] } }),
    'no',
  ],
] as const)('%s', (_, reading, met) => {
  expect(fearIn(reading).met).toBe(met)
})

test.each([
  ['threats that would tell anyone', aReading(), 'yes'],
  ['nothing that would have told the suspect', aReading({ markers: { threatOfViolence: [] } }), 'arguable'],
  ['no fear to know of', aReading({ impact: { fearOfViolence: [] } }), 'no'],
] as const)('the suspect’s knowledge of the fear: %s', (_, reading, met) => {
  expect(knowledgeOfFear.judge({ reading, stalking: stalkingIn(reading) }).met).toBe(met)
})
