import type { CourseView } from '#api/contract'
import { type Day, daysAfter, daysBetween, type When } from '#case/dates'

/** A stretch of days, both ends in it. */
export type Span = Readonly<{ from: Day; to: Day }>

export const first = ({ earliest, latest }: When): Day | null => earliest ?? latest
export const last = ({ earliest, latest }: When): Day | null => latest ?? earliest
export const certain = ({ earliest, latest }: When): boolean => earliest !== null && earliest === latest

/** From the first day anything can have happened to the last; undefined where nothing has a date. */
export function wholeSpan({ incidents, events, messages }: CourseView): Span | undefined {
  const whens = [...incidents, ...events].map(({ when }) => when)
  const days = [...whens.flatMap((when) => [first(when) ?? [], last(when) ?? []].flat()), ...messages.map(({ day }) => day)].sort()
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? { from, to } : undefined
}

/** Where a day stands in a span, 0 to 1; a day stands in its middle. */
export const placeIn = ({ from, to }: Span, day: Day): number => (daysBetween(from, day) + 0.5) / (daysBetween(from, to) + 1)

/** The day at a place of a span, 0 to 1. */
export const dayAt = ({ from, to }: Span, place: number): Day =>
  daysAfter(from, Math.min(daysBetween(from, to), Math.max(0, Math.floor(place * (daysBetween(from, to) + 1)))))

export const overlaps = (span: Span, when: When): boolean => {
  const [start, end] = [first(when), last(when)]
  return start !== null && end !== null && start <= span.to && end >= span.from
}

/**
 * Quiet stretches between dated incidents, in days: at least three weeks, and twice what is usual between them. A stretch in which something is told to have gone on
 * again and again ("thirty times a day") is not quiet.
 */
export function gapsIn({ incidents, messages }: Pick<CourseView, 'incidents' | 'messages'>): readonly (Span & { days: number })[] {
  const days = [
    ...new Set([...incidents.flatMap(({ when }) => (certain(when) ? [first(when)!] : [])), ...messages.map(({ day }) => day)]),
  ].sort()
  const between = days.slice(1).map((to, at) => ({ from: days[at]!, to, days: daysBetween(days[at]!, to) }))
  const usual = between.map((one) => one.days).toSorted((one, other) => one - other)[Math.floor(between.length / 2)] ?? 0
  const goesOn = incidents.filter(({ when, rate }) => rate !== null && !certain(when))
  return between.filter((one) => one.days >= 21 && one.days >= 2 * usual && !goesOn.some(({ when }) => within(one, when)))
}

const within = ({ from, to }: Span, when: When): boolean => overlaps({ from: daysAfter(from, 1), to: daysAfter(to, -1) }, when)

/** Weeks in which three incidents or more fall, at their thickest. */
export function burstsIn({ incidents }: Pick<CourseView, 'incidents'>): readonly (Span & { incidents: number })[] {
  const days = incidents.flatMap(({ when }) => (certain(when) ? [first(when)!] : [])).sort()
  const bursts: (Span & { incidents: number })[] = []
  for (let at = 0; at < days.length; ) {
    const from = days[at]!
    const within = days.slice(at).filter((day) => daysBetween(from, day) <= 7)
    if (within.length >= 3) bursts.push({ from, to: within.at(-1)!, incidents: within.length })
    at += within.length >= 3 ? within.length : 1
  }
  return bursts
}

const monthShort = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const atNoon = (day: Day) => new Date(`${day}T12:00:00Z`)

/** Where the axis is marked: by the day, the week, the month or the year, as many as can be read. */
export function ticksIn(span: Span, most: number): readonly { day: Day; words: string }[] {
  const length = daysBetween(span.from, span.to) + 1
  const [years, months] = [length / 365, length / 30]
  const every = months <= most ? 1 : months / 3 <= most ? 3 : months / 6 <= most ? 6 : 12 * Math.ceil(years / most)
  if (length <= most) return Array.from({ length }, (_, at) => daysAfter(span.from, at)).map((day) => ({ day, words: short(day) }))
  if (length / 7 <= most)
    return Array.from({ length: Math.ceil(length / 7) }, (_, at) => daysAfter(span.from, at * 7)).map((day) => ({ day, words: short(day) }))
  const ticks: { day: Day; words: string }[] = []
  const [year, month] = span.from.split('-').map(Number) as [number, number]
  for (let at = 0; at < 12 * (years + 2); at += 1) {
    const whole = year * 12 + (month - 1) + at
    if (whole % every !== 0) continue
    const day = `${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, '0')}-01` as Day
    if (day > span.to) break
    if (day >= span.from) ticks.push({ day, words: every >= 12 || whole % 12 === 0 ? day.slice(0, 4) : monthShort.format(atNoon(day)) })
  }
  return ticks
}

const short = (day: Day) => `${Number(day.slice(8))} ${monthShort.format(atNoon(day))}`
