import { daysBetween } from '#case/dates'
import type { Episode } from './episode.ts'
import type { Merged } from './merge.ts'

/** Where all that bears a date is of one day, or of one night, what a paper tells after it without a date is part of it. */
export function ofOneNight(events: readonly Merged[]): readonly Merged[] {
  const dated = events.filter(({ when }) => when.earliest !== null)
  const days = dated.flatMap(({ when }) => [when.earliest, when.latest ?? when.earliest]).filter((day) => day !== null)
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
  const [event] = dated
  if (!event || !first || !last || daysBetween(first, last) > 1) return events
  const loose = events.filter(
    ({ when, episodes }) =>
      when.earliest === null && episodes.every((one) => !one.habit && event.episodes.some((told) => goesOn(told, one))),
  )
  if (loose.length === 0) return events
  const whole = { when: event.when, episodes: [...event.episodes, ...loose.flatMap(({ episodes }) => episodes)] }
  return events.filter((one) => !loose.includes(one)).map((one) => (one === event ? whole : one))
}

/** Whether an episode is told in the same paper, after another. */
function goesOn(told: Episode, one: Episode): boolean {
  const [first, next] = [told.parts[0].passage, one.parts[0].passage]
  return first.document === next.document && (next.page > first.page || (next.page === first.page && next.start > first.start))
}
