import { type Day, daysAfter } from '#case/dates'
import { dayOn, firstOf, lastOf, monthOf, yearOf } from './calendar.ts'
import type { Part, Season } from './said.ts'
import type { Days } from './scene.ts'

const parts: Record<Part, readonly [first: number, last: number]> = { early: [1, 10], mid: [11, 20], late: [21, 31] }

/** A month, or the early, middle or late third or one week of it. */
export function inMonth(year: number, month: number, part: Part | undefined, week: number | undefined): Days {
  const last = lastOf(year, month)
  if (week === -1) return [daysAfter(last, -6), last]
  if (week !== undefined) return [dayOn(year, month, week * 7 - 6) as Day, dayOn(year, month, week * 7) as Day]
  if (!part) return [firstOf(year, month), last]
  const [first, end] = parts[part]
  return [dayOn(year, month, first) as Day, dayOn(year, month, end) ?? last]
}

const seasonStarts: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** Three whole months; a winter begins in the December of its year. */
export function inSeason(year: number, season: Season, part: Part | undefined): Days {
  const start = seasonStarts[season]
  const step = part === 'mid' ? 1 : part === 'late' ? 2 : 0
  const first = firstOf(year, start + step)
  const last = part ? first : firstOf(year, start + 2)
  return [first, lastOf(yearOf(last), monthOf(last))]
}

/** "Winter 2023" may be the one that ended in that year or the one that began in it. */
export const eitherWinter = (year: number): Days => [firstOf(year, 1), lastOf(year + 1, 2)]

/** A year, or the early, middle or late third of it. */
export function inYear(year: number, part: Part | undefined): Days {
  const [from, to] = part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : part === 'late' ? [9, 12] : [1, 12]
  return [firstOf(year, from), lastOf(year, to)]
}

/** A feast's days, those round it, or those one means by "over Christmas". */
export const spread = (days: Days, how: 'on' | 'over' | 'around'): Days =>
  how === 'on' ? days : how === 'over' ? [daysAfter(days[0], -2), daysAfter(days[1], 6)] : [daysAfter(days[0], -7), daysAfter(days[1], 7)]
