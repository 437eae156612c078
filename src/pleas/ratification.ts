import type { Telephone } from './context.ts'

const hours = 24

/** `14:05`, as a clock shows it. */
export const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What the clocks of England and Wales show at an instant, as if it were a time of the meridian. */
const shownAt = (instant: number): number => {
  const part = Object.fromEntries(london.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute)
}

/** The instant of a call, from its day and the time the clock showed; the earlier of the two where the clock showed it twice. */
export function calledInstant({ calledOn, calledAt }: Pick<Telephone, 'calledOn' | 'calledAt'>): Date {
  const shown = Date.parse(`${calledOn}T${calledAt}:00Z`)
  const summer = shown - 3_600_000
  return new Date(shownAt(summer) === shown ? summer : shown)
}

/** By when an approval by telephone is to be ratified or disowned: twenty-four hours after the call. */
export const ratifyBy = (call: Pick<Telephone, 'calledOn' | 'calledAt'>): Date =>
  new Date(calledInstant(call).getTime() + hours * 3_600_000)

export const isOverdue = (call: Pick<Telephone, 'calledOn' | 'calledAt'>, now: Date): boolean => now > ratifyBy(call)
