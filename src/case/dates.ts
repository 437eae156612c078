/** A calendar day, `2025-03-10`. Days compare as text; there is no time of day and no zone. */
export type Day = `${number}-${number}-${number}`

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Reads a day from outside; `undefined` where the text is not a day of the calendar (31 November). */
export function day(text: unknown): Day | undefined {
  if (typeof text !== 'string' || !dayPattern.test(text)) return undefined
  const there = new Date(`${text}T00:00:00Z`)
  return there.toISOString().slice(0, 10) === text ? (text as Day) : undefined
}

const inEngland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** The day at this moment in England and Wales, where every date of the law is counted. */
export const dayOf = (moment: Date): Day => inEngland.format(moment) as Day

/**
 * The corresponding day some months on. Where that month is too short, its last day:
 * six months from 31 August end on 28 (or 29) February. Dodds v Walker [1981] 1 WLR 1027.
 */
export function monthsAfter(from: Day, months: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0))
  const corresponding = Math.min(date, lastOfMonth.getUTCDate())
  return `${lastOfMonth.toISOString().slice(0, 8)}${String(corresponding).padStart(2, '0')}` as Day
}

export function daysAfter(from: Day, days: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10) as Day
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round(numberOf(to) - numberOf(from))

/** A day as the count of days from 1970, worked out once: a large file asks for the same days a million times. */
function numberOf(of: Day): number {
  const known = numbers.get(of)
  if (known !== undefined) return known
  const number = Date.parse(`${of}T00:00:00Z`) / 86_400_000
  if (numbers.size < 20_000) numbers.set(of, number)
  return number
}

const numbers = new Map<Day, number>()

/**
 * When something happened, as exactly as the source says and no more: it was on one of the days from `earliest` to `latest`
 * (the same day where the date is certain). `text` keeps the source's own words. A date that cannot be placed has neither day.
 */
export type When = Readonly<{ earliest: Day | null; latest: Day | null; text: string }>

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `4 March 2025` */
export function inWords(on: Day): string {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number]
  return `${date} ${monthNames[month - 1]} ${year}`
}
