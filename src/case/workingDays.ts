import { bankHolidays, holidaysKnown } from './bankHolidays.ts'
import { type Day, daysAfter } from './dates.ts'

const weekday = (on: Day) => new Date(`${on}T00:00:00Z`).getUTCDay()

/** A day on which courts and offices in England and Wales are open: no Saturday, Sunday, Christmas Day, Good Friday or bank holiday. */
export const isWorkingDay = (on: Day): boolean => weekday(on) !== 0 && weekday(on) !== 6 && !bankHolidays.has(on)

/** So many working days after a day; the day itself is not counted. */
export function workingDaysAfter(from: Day, many: number): Day {
  let on = from
  for (let left = many; left > 0; ) {
    on = daysAfter(on, 1)
    if (isWorkingDay(on)) left--
  }
  return on
}

/** The day itself where it is a working day, else the last one before it. */
export function workingDayOnOrBefore(on: Day): Day {
  let day = on
  while (!isWorkingDay(day)) day = daysAfter(day, -1)
  return day
}

/** Whether the bank holidays round a day are known to this program. */
export const holidaysKnownOn = (on: Day): boolean => on >= holidaysKnown[0] && on <= holidaysKnown[1]
