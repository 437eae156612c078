import { expect, test } from 'vitest'
import { anEmptyReading, aReading, incident, observed } from '../../../tests/cases/reading.ts'
import { ca2003s127, mca1988s1 } from '../authorities/communicationsOffences.ts'
import { stalkingIn } from '../stalking.ts'
import { ofNature, onOrAfter, persistently, sent, withPurpose } from './messages.ts'

const elements = {
  sent: sent([mca1988s1]),
  nature: ofNature('Indecent', ['sexual'], [mca1988s1]),
  purpose: withPurpose('To distress', [mca1988s1]),
  persistently: persistently([ca2003s127]),
}
const often = { rate: '40 calls a night' }
const messages = anEmptyReading({
  behaviours: { contacting: [observed('contacting', 'He texts me all night.')] },
  markers: { sexual: [observed('sexual', 'He sent me a picture of himself.')] },
  incidents: [incident('2026-01-10', 'Calls.', ['contacting'], often), incident('2026-01-11', 'Calls.', ['contacting'])],
})

test.each([
  ['sent', messages, 'yes'],
  ['sent', anEmptyReading(), 'no'],
  ['nature', messages, 'arguable'],
  ['nature', anEmptyReading(), 'no'],
  ['purpose', messages, 'arguable'],
  ['purpose', anEmptyReading(), 'no'],
  ['persistently', messages, 'yes'],
  ['persistently', aReading(), 'arguable'],
  ['persistently', anEmptyReading(), 'no'],
] as const)('%s', (element, reading, met) => {
  expect(elements[element].judge({ reading, stalking: stalkingIn(reading) }).met).toBe(met)
})

test('conduct wholly before a day is outside an offence made on that day', () => {
  expect([onOrAfter(aReading(), '2026-02-20'), onOrAfter(aReading(), '2026-02-21')]).toEqual([true, false])
})
