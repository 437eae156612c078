import { type Day, dayOf, inWords } from '#case/dates'
import { fromToday, untilDue } from '#case/dayWords'

/** "about 2 minutes", for a wait nobody measures to the second. */
export function aboutTime(seconds: number): string {
  if (seconds < 10) return 'a few seconds'
  if (seconds < 55) return `about ${Math.ceil(seconds / 10) * 10} seconds`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`
  const hours = Math.round(minutes / 60)
  return hours === 1 ? 'about an hour' : `about ${hours} hours`
}

/** "4 March 2025 (3 days ago)". */
export const dayWithWords = (on: Day, today: Day = dayOf(new Date())): string => `${inWords(on)} (${fromToday(on, today)})`

/** "4 March 2025 (overdue by 2 days)": a day by which something must be done. */
export const deadline = (on: Day, today: Day = dayOf(new Date())): string => `${inWords(on)} (${untilDue(on, today)})`

/** "20 April 2026 (in 9 days)", "20 April 2026 (passed)": the last day on which something is still open. */
export const lastDay = (on: Day, today: Day = dayOf(new Date())): string =>
  on < today ? `${inWords(on)} (passed)` : dayWithWords(on, today)

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })

/** "4 March 2025 at 03:12", in English time whatever the machine's. */
export const momentInWords = (at: string): string => (Number.isNaN(Date.parse(at)) ? at : moment.format(new Date(at)))
