import { type Day, day, dayOf, inWords } from './dates.ts'

/** A moment as an ISO instant in UTC, `2026-03-29T01:30:00.000Z`. Moments compare as text. */
export type Moment = `${string}T${string}Z`

/** Reads a moment from outside; `undefined` where the text is not one. */
export function moment(text: unknown): Moment | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/.test(text) || !day(text.slice(0, 10)))
    return undefined
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : momentAt(new Date(at))
}

export const momentAt = (at: Date): Moment => at.toISOString() as Moment

export const hoursAfter = (from: Moment, hours: number): Moment => momentAt(new Date(Date.parse(from) + hours * 3_600_000))

export const dayOfMoment = (at: Moment): Day => dayOf(new Date(at))

const clockIn = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** `19:55`, by the clock on the wall in England. */
export const timeOf = (at: Moment): string => clockIn.format(new Date(at))

/** `19:55 on 18 April 2026`, by the clock on the wall in England. */
export const momentWords = (at: Moment): string => `${timeOf(at)} on ${inWords(dayOfMoment(at))}`

/**
 * The moment when the clocks of England show `19:55` on a day; undefined where the text is no time of day.
 * Of the hour that comes twice in October the earlier is meant, so that no limit is shown later than it may be;
 * the hour that is left out in March is read as if it had not been.
 */
export function momentOn(on: Day, time: string): Moment | undefined {
  const read = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (!read) return undefined
  const asUtc = Date.parse(`${on}T${time}:00Z`)
  const candidates = [asUtc - 3_600_000, asUtc].map((at) => momentAt(new Date(at)))
  return candidates.find((at) => dayOfMoment(at) === on && timeOf(at) === time) ?? candidates[1]
}

/** Hours say less than days once there are this many of them. */
const daysFrom = 72 * 60

const parts = (minutes: number): string => {
  if (minutes >= daysFrom) return `${Math.floor(minutes / 1440)} days`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const said = [
    hours > 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '',
    rest > 0 ? `${rest} ${rest === 1 ? 'minute' : 'minutes'}` : '',
  ]
  return said.filter((part) => part !== '').join(' ')
}

/** "in 3 hours 20 minutes", "in less than a minute", "overdue by 40 minutes": for limits counted in hours. */
export function untilMoment(due: Moment, now: Moment): string {
  const left = Date.parse(due) - Date.parse(now)
  const minutes = Math.floor(Math.abs(left) / 60_000)
  if (minutes === 0) return left >= 0 ? 'in less than a minute' : 'overdue by less than a minute'
  return left >= 0 ? `in ${parts(minutes)}` : `overdue by ${parts(minutes)}`
}
