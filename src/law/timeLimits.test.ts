import { describe, expect, test } from 'vitest'
import { anEmptyReading, aReading, incident, undated, when } from '../../tests/cases/reading.ts'
import { aggravatedStalking } from './offences/aggravatedStalking.ts'
import { harassment } from './offences/harassment.ts'
import { lastDateToCharge, nearnessOf } from './timeLimits.ts'

describe('six months from the last linked incident', () => {
  test.each([
    ['the last of five', aReading(), '2026-08-20'],
    ['the last day of a long month', anEmptyReading({ incidents: [incident('2025-08-31', 'A call.', ['contacting'])] }), '2026-02-28'],
    [
      'a last incident between two days, counted from the earlier to be safe',
      anEmptyReading({ incidents: [incident('2026-01-10', 'A call.', ['contacting'], { when: when('2026-01-10', '2026-01-20') })] }),
      '2026-07-10',
    ],
    ['nothing dated', anEmptyReading({ incidents: [incident('2026-01-10', 'A call.', ['contacting'], { when: undated })] }), undefined],
    [
      'a later step of the case, which is no conduct',
      anEmptyReading({
        incidents: [
          incident('2026-01-10', 'A call.', ['contacting']),
          incident('2026-03-01', 'She withdrew her statement.', [], { markers: ['retraction'] }),
        ],
      }),
      '2026-07-10',
    ],
  ] as const)('%s', (_, reading, last) => {
    expect(lastDateToCharge(harassment, reading)).toBe(last)
  })

  test('does not run for an offence that can be tried on indictment', () => {
    expect(lastDateToCharge(aggravatedStalking, aReading())).toBeUndefined()
  })
})

test.each([
  ['2026-06-20', 61, 'later'],
  ['2026-06-21', 60, 'within60'],
  ['2026-07-23', 28, 'within28'],
  ['2026-08-13', 7, 'within7'],
  ['2026-08-20', 0, 'within7'],
  ['2026-08-21', -1, 'passed'],
] as const)('on %s the limit of 20 August 2026 is %i days away: %s', (on, daysLeft, nearness) => {
  expect(nearnessOf('2026-08-20', on)).toEqual({ daysLeft, nearness })
})
