import { type Day, dayOf, daysBetween, inWords } from '#case/dates'

/** "about 2 minutes", for a wait nobody measures to the second. */
export function aboutTime(seconds: number): string {
  if (seconds < 10) return 'a few seconds'
  if (seconds < 55) return `about ${Math.ceil(seconds / 10) * 10} seconds`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`
  const hours = Math.round(minutes / 60)
  return hours === 1 ? 'about an hour' : `about ${hours} hours`
}

/** "today", "3 days ago", "in 4 days": how far a day is from today. */
export function fromToday(on: Day, today: Day = dayOf(new Date())): string {
  const days = daysBetween(today, on)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/** "4 March 2025 (3 days ago)". */
export const dayWithWords = (on: Day, today?: Day): string => `${inWords(on)} (${fromToday(on, today)})`

/** "4 March 2025 (overdue)": a day by which something must be done. */
export const deadline = (on: Day, today: Day = dayOf(new Date())): string =>
  on < today ? `${inWords(on)} (overdue)` : dayWithWords(on, today)

/** "20 April 2026 (in 9 days)", "20 April 2026 (passed)": the last day on which something is still open. */
export const lastDay = (on: Day, today: Day = dayOf(new Date())): string =>
  on < today ? `${inWords(on)} (passed)` : dayWithWords(on, today)

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })

/** "4 March 2025 at 03:12", in English time whatever the machine's. */
export const momentInWords = (at: string): string => (Number.isNaN(Date.parse(at)) ? at : moment.format(new Date(at)))
