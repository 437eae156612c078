import { describe, expect, test } from 'vitest'
import type { Behaviour } from '#case/vocabulary'
import { anEmptyReading, aReading, incident, observed, undated, when } from '../../tests/cases/reading.ts'
import { bracketOf, howOften, occasionsOf, occasionsSince, spanOf } from './courseOfConduct.ts'

const of = (...incidents: ReturnType<typeof incident>[]) => anEmptyReading({ incidents })

describe('occasions are days, not messages', () => {
  test('three calls on one day are one occasion of three events', () => {
    const reading = of(
      incident('2026-01-10', 'First call.', ['contacting']),
      incident('2026-01-10', 'Second call.', ['contacting']),
      incident('2026-01-10', 'Third call.', ['contacting']),
    )
    expect([occasionsOf(reading).length, occasionsOf(reading)[0]!.events, howOften(reading)]).toEqual([1, 3, { sure: 1, told: 3 }])
  })

  test.each([
    ['two certain days', [when('2026-01-10'), when('2026-01-11')], { sure: 2, told: 2 }],
    ['the same day twice', [when('2026-01-10'), when('2026-01-10')], { sure: 1, told: 2 }],
    ['a day inside a week', [when('2026-01-10'), when('2026-01-05', '2026-01-12')], { sure: 1, told: 2 }],
    ['a day after a week', [when('2026-01-13'), when('2026-01-05', '2026-01-12')], { sure: 2, told: 2 }],
    ['a day and one without a date', [when('2026-01-10'), undated], { sure: 1, told: 2 }],
    ['two without dates', [undated, undated], { sure: 0, told: 2 }],
  ] as const)('%s', (_, dates, often) => {
    expect(howOften(of(...dates.map((date, at) => incident('2026-01-01', `Call ${at}.`, ['contacting'], { when: date }))))).toEqual(often)
  })

  test('a habit told at a rate is more than one occasion by its own terms', () => {
    expect(howOften(of(incident('2026-01-10', 'He rings.', ['contacting'], { when: undated, rate: 'about 30 calls a week' }))).sure).toBe(2)
  })

  test.each([
    ['a number of letters in a summary is more than one event', 'She has sent over 100 letters.', [], 2],
    ['one letter is not', 'She has sent a letter.', [], 1],
    ['nor where somebody calls it a single incident', 'She has rung repeatedly.', ['singleIncident'] as const, 1],
  ])('%s', (_, words, single, told) => {
    const reading = anEmptyReading({
      incidents: [incident('2026-01-10', 'A letter.', ['contacting'])],
      behaviours: { contacting: [observed('contacting', words, { voice: 'police' })] },
      counterIndications: Object.fromEntries(single.map((sign) => [sign, [observed(sign, 'It was the only time.')]])),
    })
    expect(howOften(reading).told).toBe(told)
  })

  test('acts of two kinds without a day may be two occasions', () => {
    const reading = anEmptyReading({
      behaviours: {
        following: [observed('following', 'He has followed her round campus.', { voice: 'police' })],
        loitering: [observed('loitering', 'He waits outside lectures.', { voice: 'police' })],
      },
    })
    expect(howOften(reading)).toEqual({ sure: 0, told: 2 })
  })

  test('what happened to the case is not conduct', () => {
    expect(occasionsOf(of(incident('2026-01-10', 'She withdrew her statement.', [], { markers: ['retraction'] })))).toEqual([])
  })

  test('a dated act that is in no incident counts as well', () => {
    const reading = anEmptyReading({
      incidents: [incident('2026-01-10', 'A call.', ['contacting'])],
      behaviours: { loitering: [observed('loitering', 'He was outside my work.', { on: '2026-02-01' })] },
    })
    expect(howOften(reading).sure).toBe(2)
  })

  test.each([
    ['2026-02-06', 2],
    ['2026-02-07', 1],
    ['2026-02-21', 0],
  ] as const)('dated occasions that can have been on or after %s: %i', (from, since) => {
    expect(occasionsSince(aReading(), from)).toBe(since)
  })
})

test('the span runs from the first certain day to the last, with the longest gap between', () => {
  expect(spanOf(aReading())).toEqual({ first: '2026-01-10', last: '2026-02-20', longestGap: 14 })
})

describe('the days a charge lies between', () => {
  const stretch = (acts: readonly Behaviour[], rate?: string) =>
    incident('2025-06-01', 'From June he came in.', acts, { when: when('2025-06-01', '2025-06-30'), rate })
  test('are the first and the last certain day', () => expect(bracketOf(aReading())).toEqual({ first: '2026-01-10', last: '2026-02-20' }))
  test.each([
    ['told with its rate', stretch(['contacting'], 'every day'), '2025-06-01'],
    ['of several kinds of act', stretch(['contacting', 'loitering']), '2025-06-01'],
    ['of one kind, told once', stretch(['contacting']), '2026-01-10'],
  ])('a stretch before them, %s', (_, one, first) => {
    const reading = aReading()
    expect(bracketOf({ ...reading, incidents: [...reading.incidents, one] })).toEqual({ first, last: '2026-02-20' })
  })
  test('not a stretch of which it is said that anybody may have done it', () => {
    const reading = aReading()
    const one = stretch(['contacting', 'loitering'])
    const doubted = { ...reading.counterIndications, identityInDoubt: [{ ...observed('identityInDoubt', 'x'), quote: one.from[0] }] }
    expect(bracketOf({ ...reading, counterIndications: doubted, incidents: [...reading.incidents, one] }).first).toBe('2026-01-10')
  })
  test('the end stays open where no day is certain', () =>
    expect(bracketOf(anEmptyReading({ incidents: [stretch(['contacting'], 'daily')] }))).toEqual({ first: '2025-06-01', last: undefined }))
})
