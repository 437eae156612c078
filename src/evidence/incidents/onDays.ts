import type { When } from '#case/dates'
import type { DateFound } from '../time/datesIn.ts'
import type { Episode } from './episode.ts'
import { episode, lengthOf, type Telling, whole } from './tellings.ts'

/** An event for each of the days. */
export function onDays(telling: Telling, days: readonly DateFound[]): readonly Episode[] {
  const { passage } = telling.sentence
  const seen = new Set<string>()
  return days.flatMap((date) => {
    const key = `${date.when.earliest}/${date.when.latest}`
    if (namesDayBefore(passage.text, date, days)) return []
    if (
      seen.has(key) ||
      days.some((other) => other !== date && within(date.when, other.when) && lengthOf(date.when) > lengthOf(other.when))
    )
      return []
    seen.add(key)
    return [episode(telling, date.when, whole(passage), { time: date.time })]
  })
}

/** Whether a wider date only says again what a narrower one says: "Last night, Saturday 10th February". */
const within = (wide: When, narrow: When): boolean =>
  wide.earliest !== null &&
  wide.latest !== null &&
  narrow.earliest !== null &&
  narrow.latest !== null &&
  wide.earliest <= narrow.earliest &&
  narrow.latest <= wide.latest

/** Whether a feast only names the day just written: "2.4.23 - Easter", "the 31st, Hallowe'en". */
const namesDayBefore = (text: string, date: DateFound, days: readonly DateFound[]): boolean =>
  date.kind === 'feast' &&
  days.some(({ kind, end }) => kind === 'day' && end < date.start && /^[\s,(–-]*$/.test(text.slice(end, date.start)))
