import { expect, test } from 'vitest'
import { type Day, dayOf } from './dates.ts'
import { fromToday, untilDue } from './dayWords.ts'

test.each<[on: Day, away: string, due: string]>([
  ['2026-03-29', 'today', 'today'],
  ['2026-03-30', 'tomorrow', 'tomorrow'],
  ['2026-04-02', 'in 4 days', 'in 4 days'],
  ['2026-03-28', 'yesterday', 'overdue by 1 day'],
  ['2026-03-27', '2 days ago', 'overdue by 2 days'],
])('%s, seen from 29 March 2026', (on, away, due) => {
  expect([fromToday(on, '2026-03-29'), untilDue(on, '2026-03-29')]).toEqual([away, due])
})

test.each([
  ['a minute after midnight in British Summer Time', '2026-06-30T23:01:00Z', 'today'],
  ['a minute before midnight in British Summer Time', '2026-07-01T22:59:00Z', 'today'],
  ['an hour before midnight in UTC, already the next day in England', '2026-07-01T23:00:00Z', 'overdue by 1 day'],
  ['a minute before midnight the day before', '2026-06-30T22:59:00Z', 'tomorrow'],
])('a limit of 1 July, %s', (_, now, said) => {
  expect(untilDue('2026-07-01', dayOf(new Date(now)))).toBe(said)
})
