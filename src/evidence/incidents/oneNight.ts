import { daysBetween } from '#case/dates'
import type { Merged } from './merge.ts'

/** Where all that bears a date is of one day, or of one night, what is told without one is part of it. */
export function ofOneNight(events: readonly Merged[]): readonly Merged[] {
  const dated = events.filter(({ when }) => when.earliest !== null)
  const days = dated.flatMap(({ when }) => [when.earliest, when.latest ?? when.earliest]).filter((day) => day !== null)
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
  const [event] = dated
  if (!event || !first || !last || daysBetween(first, last) > 1) return events
  const loose = events.filter(({ when, episodes }) => when.earliest === null && episodes.every(({ habit }) => !habit))
  if (loose.length === 0) return events
  const whole = { when: event.when, episodes: [...event.episodes, ...loose.flatMap(({ episodes }) => episodes)] }
  return events.filter((one) => !loose.includes(one)).map((one) => (one === event ? whole : one))
}
