import { expect, test } from 'vitest'
import type { Day } from './dates.ts'
import { type Moment, moment, momentOn, momentWords, untilMoment } from './moments.ts'

test.each<[situation: string, on: Day, time: string, is: string | undefined]>([
  ['in winter', '2026-01-18', '19:55', '2026-01-18T19:55:00.000Z'],
  ['in summer the clocks are an hour ahead', '2026-04-18', '19:55', '2026-04-18T18:55:00.000Z'],
  ['midnight in summer is the evening before in UTC', '2026-07-01', '00:00', '2026-06-30T23:00:00.000Z'],
  ['the hour that comes twice: the earlier', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['the hour that is left out', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
  ['no time of day', '2026-03-29', '25:00', undefined],
])('by the clock on the wall: %s', (_, on, time, is) => {
  expect(momentOn(on, time)).toBe(is)
})

test('a moment is said by the clock on the wall', () => {
  expect(momentWords('2026-04-18T18:55:00.000Z')).toBe('19:55 on 18 April 2026')
  expect(momentWords('2026-06-30T23:00:00.000Z')).toBe('00:00 on 1 July 2026')
})

test.each<[due: Moment, said: string]>([
  ['2026-11-21T15:20:00.000Z', 'in 3 hours 20 minutes'],
  ['2026-11-21T13:00:00.000Z', 'in 1 hour'],
  ['2026-11-21T12:01:30.000Z', 'in 1 minute'],
  ['2026-11-21T12:00:20.000Z', 'in less than a minute'],
  ['2026-11-21T11:20:00.000Z', 'overdue by 40 minutes'],
  ['2026-11-20T10:59:00.000Z', 'overdue by 25 hours 1 minute'],
  ['2026-11-18T11:59:00.000Z', 'overdue by 3 days'],
  ['2026-11-25T13:00:00.000Z', 'in 4 days'],
])('%s is %s', (due, said) => {
  expect(untilMoment(due, '2026-11-21T12:00:00.000Z')).toBe(said)
})

test.each(['2026-02-30T10:00:00Z', '2026-02-03', 'soon', 7, '2026-02-03T25:00Z'])('%s is no moment', (text) => {
  expect(moment(text)).toBeUndefined()
})
