import { type Day, day, daysAfter } from '#case/dates'
import { slipsOf } from './slips.ts'

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const named = (names: readonly string[], short: readonly (readonly [string, number])[]) =>
  new Map([
    ...names.flatMap((name, at) => (name.length > 5 ? slipsOf(name) : []).map((slip) => [slip, at] as const)),
    ...names.map((name, at) => [name, at] as const),
    ...names.map((name, at) => [name.slice(0, 3), at] as const),
    ...short,
  ])

const months = named(monthNames, [['sept', 8]])
const weekdays = named(weekdayNames, [
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
])

/** 1 to 12 for a month's name or short name in lower case. */
export const monthNamed = (word: string): number | undefined => {
  const at = months.get(word)
  return at === undefined ? undefined : at + 1
}

/** 0 (Sunday) to 6 for a weekday's name or short name in lower case. */
export const weekdayNamed = (word: string): number | undefined => weekdays.get(word)

export const weekdayName = (weekday: number): string => (weekdayNames[weekday] ?? '').replace(/^./, (first) => first.toUpperCase())

/** The day of that number, month (1 to 12) and year; `undefined` where the calendar has none. */
export const dayOn = (year: number, month: number, date: number): Day | undefined =>
  day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

export const lastOf = (year: number, month: number): Day => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as Day
export const firstOf = (year: number, month: number): Day => new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10) as Day
export const yearOf = (on: Day): number => Number(on.slice(0, 4))
export const monthOf = (on: Day): number => Number(on.slice(5, 7))

/** 0 (Sunday) to 6. */
export const weekdayOf = (on: Day): number => new Date(`${on}T00:00:00Z`).getUTCDay()

/** The Monday of the week of that day. */
export const mondayOf = (on: Day): Day => daysAfter(on, -((weekdayOf(on) + 6) % 7))

/** The nth (1 to 5; -1 for the last) such weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | undefined {
  if (nth === -1) {
    const end = lastOf(year, month)
    return daysAfter(end, -((weekdayOf(end) - weekday + 7) % 7))
  }
  const start = firstOf(year, month)
  const found = daysAfter(start, ((weekday - weekdayOf(start) + 7) % 7) + 7 * (nth - 1))
  return monthOf(found) === month ? found : undefined
}

/** Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const shifted = epact + weekday - 7 * correction + 114
  return dayOn(year, Math.floor(shifted / 31), (shifted % 31) + 1) as Day
}
