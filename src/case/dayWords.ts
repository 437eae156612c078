import { type Day, daysBetween } from './dates.ts'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** How far a day is from today: "today", "tomorrow", "in 4 days", "yesterday", "3 days ago". The one definition for every screen, list and draft. */
export function fromToday(on: Day, today: Day): string {
  const away = daysBetween(today, on)
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  if (away === -1) return 'yesterday'
  return away > 0 ? `in ${days(away)}` : `${days(-away)} ago`
}

/** How far the last day for something is: "today" is still in time; past it is "overdue by 2 days". */
export const untilDue = (due: Day, today: Day): string =>
  due < today ? `overdue by ${days(daysBetween(due, today))}` : fromToday(due, today)
