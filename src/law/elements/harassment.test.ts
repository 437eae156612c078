import { expect, test } from 'vitest'
import { anEmptyReading, aReading, observed } from '../../../tests/cases/reading.ts'
import { harassmentIn } from './harassment.ts'

const upset = { impact: { alarmOrDistress: [observed('alarmOrDistress', 'I was upset.')] } }
const dispute = { disputeContext: [observed('disputeContext', 'We have argued about the fence for years.')] }
const mutual = { mutualContact: [observed('mutualContact', 'I sent her messages back, just as bad.')] }
const manyActs = {
  behaviours: {
    loitering: [observed('loitering', 'He waits.'), observed('loitering', 'He waits again.')],
    publishing: [observed('publishing', 'He put me on a page.')],
    contacting: [observed('contacting', 'He writes.')],
  },
}

test.each([
  ['alarm, and conduct that is oppressive', aReading(), 'yes', undefined],
  ['nothing said of alarm, and nothing oppressive', anEmptyReading(), 'no', undefined],
  ['alarm alone', anEmptyReading(upset), 'yes', undefined],
  ['alarm in a dispute about a fence', anEmptyReading({ ...upset, counterIndications: dispute }), 'arguable', true],
  ['alarm in an exchange', anEmptyReading({ ...upset, counterIndications: mutual }), 'arguable', true],
  [
    'a dispute that only the suspect speaks of',
    anEmptyReading({
      ...upset,
      counterIndications: { disputeContext: [observed('disputeContext', 'It is about the fence.', { voice: 'suspect' })] },
    }),
    'yes',
    undefined,
  ],
  [
    'a neighbour in a dispute who follows, waits, intrudes and breaks the order',
    aReading({ counterIndications: dispute }),
    'yes',
    undefined,
  ],
  [
    'several kinds of acts in a quarrel that the papers keep telling of',
    anEmptyReading({
      ...upset,
      ...manyActs,
      counterIndications: dispute,
    }),
    'arguable',
    true,
  ],
  [
    'the same, gone on with after a warning until her life was changed',
    anEmptyReading({
      impact: { ...upset.impact, dayToDayEffect: [observed('dayToDayEffect', 'I no longer go out.')] },
      ...manyActs,
      markers: { priorWarning: [observed('priorWarning', 'He was warned.', { voice: 'police' })] },
      counterIndications: dispute,
    }),
    'yes',
    undefined,
  ],
  [
    'oppressive acts and no word from the victim',
    aReading({ impact: { alarmOrDistress: [], fearOfViolence: [], dayToDayEffect: [] } }),
    'arguable',
    undefined,
  ],
] as const)('%s', (_, reading, met, doubtful) => {
  expect(harassmentIn(reading)).toMatchObject({ met, ...(doubtful && { doubtful }) })
})

test('what points away is shown even where it does not turn the answer', () => {
  expect(harassmentIn(aReading({ counterIndications: dispute })).against.map(({ text }) => text)).toEqual([
    'A dispute about something else.',
  ])
})
