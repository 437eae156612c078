import { expect, test } from 'vitest'
import { anEmptyReading, aReading, incident, observed, undated } from '../../../tests/cases/reading.ts'
import { courseIn } from './courseOfConduct.ts'

const call = (on: `${number}-${number}-${number}`, summary = `A call on ${on}.`) => incident(on, summary, ['contacting'])

test.each([
  ['five occasions', aReading(), 'yes'],
  ['no conduct', anEmptyReading(), 'no'],
  ['one occasion', anEmptyReading({ incidents: [call('2026-01-10')] }), 'no'],
  [
    'a burst within one day, which may be several occasions (Kelly)',
    anEmptyReading({ incidents: [call('2026-01-10', 'One.'), call('2026-01-10', 'Two.')] }),
    'arguable',
  ],
  [
    'two occasions without dates',
    anEmptyReading({
      incidents: [
        { ...call('2026-01-10', 'One.'), when: undated },
        { ...call('2026-01-10', 'Two.'), when: undated },
      ],
    }),
    'arguable',
  ],
  ['two occasions three weeks apart', anEmptyReading({ incidents: [call('2026-01-10'), call('2026-01-31')] }), 'yes'],
  ['two occasions six months apart (Lau, Hills)', anEmptyReading({ incidents: [call('2026-01-10'), call('2026-07-10')] }), 'arguable'],
  [
    'three occasions, however far apart',
    anEmptyReading({ incidents: [call('2025-01-10'), call('2025-09-10'), call('2026-07-10')] }),
    'yes',
  ],
] as const)('%s', (_, reading, met) => {
  expect(courseIn(reading).met).toBe(met)
})

test('what others did for the suspect is part of the course, and coming back together is shown against it', () => {
  const reading = aReading({
    markers: { thirdPartyContact: [observed('thirdPartyContact', 'His brother came to tell me to unblock him.')] },
    counterIndications: { reconciliation: [observed('reconciliation', 'We got back together for a week.')] },
  })
  const { for: supports, against } = courseIn(reading)
  expect([supports.at(-1)?.text, against.map(({ text }) => text)]).toEqual([
    'Reaching the victim through others.',
    ['They came back together.'],
  ])
})

test('says what would close the gap where it is not made out', () => {
  expect(courseIn(anEmptyReading({ incidents: [call('2026-01-10')] })).closesTheGap).toMatch(/second occasion/)
})
