import { expect, test } from 'vitest'
import { bankHolidays, holidaysKnown } from './bankHolidays.ts'
import type { Day } from './dates.ts'
import { holidaysKnownOn, isWorkingDay, workingDayOnOrBefore, workingDaysAfter } from './workingDays.ts'

test.each<[situation: string, from: Day, many: number, is: Day]>([
  ['over a weekend', '2026-11-19', 5, '2026-11-26'],
  ['over Easter', '2026-04-02', 1, '2026-04-07'],
  ['over Christmas with its substitute day', '2026-12-23', 5, '2027-01-04'],
  ['over the early May bank holiday', '2026-05-01', 5, '2026-05-11'],
])('working days counted %s', (_, from, many, is) => {
  expect(workingDaysAfter(from, many)).toBe(is)
})

test.each<[on: Day, is: Day]>([
  ['2026-04-06', '2026-04-02'],
  ['2026-12-28', '2026-12-24'],
  ['2026-11-22', '2026-11-20'],
  ['2026-11-20', '2026-11-20'],
])('the working day on or before %s', (on, is) => {
  expect(workingDayOnOrBefore(on)).toBe(is)
})

test('each year that is known has its eight holidays, none of them a Sunday', () => {
  const [from, until] = holidaysKnown
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    const weekdays = [...bankHolidays].filter(
      (day) => day.startsWith(`${year}`) && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
    )
    expect([year, weekdays.length]).toEqual([year, year === 2023 ? 9 : 8])
  }
  expect([holidaysKnownOn('2022-12-31'), holidaysKnownOn('2026-01-01'), holidaysKnownOn('2029-01-01')]).toEqual([false, true, false])
  expect(isWorkingDay('2026-01-01')).toBe(false)
})
