import { distinct, isNonEmpty, type Quote } from '#case/quote'
import type { Observation, Reading } from '#case/reading'
import type { CounterIndication, Idea, Marker } from '#case/vocabulary'
import { counterIndicationWords, markerWords } from '#case/words'
import type { Point } from './finding.ts'
import { bestFirst, isOutright } from './outright.ts'
import { capitalised, dated, listed } from './wording.ts'

/** Something said, with the passages that say it; nothing where there are none. */
export function point(text: string, quotes: readonly Quote[]): readonly Point[] {
  const passages = distinct(quotes)
  return isNonEmpty(passages) ? [{ text, quotes: passages }] : []
}

/** The days on which something was observed, in words: `on 6 February 2026 and 20 February 2026`; nothing where no day is given. */
function daysIn(observations: readonly Observation[]): string {
  const days = [
    ...new Set(observations.filter(({ when }) => when?.earliest && when.earliest === when.latest).map(({ when }) => dated(when))),
  ]
  if (days.length === 0) return ''
  return days.length > 4 ? `, on ${days.length} days` : `, on ${listed(days)}`
}

/** Said with it where nothing says it outright: slight words read beside the other acts, what the papers are about, only the order of the acts, or their days. */
function ground(observations: readonly Observation<Idea>[]): string {
  const all = (kind: RegExp) => observations.length > 0 && observations.every(({ entry }) => kind.test(entry))
  if (all(/\/after$/)) return ' (by the days: it came after the terms were set, and nobody calls it a breach)'
  if (observations.length === 0 || observations.some(isOutright)) return ''
  if (all(/\/matter$/)) return ' (by what the papers are about: nobody says that it is the reason)'
  if (all(/\/growth$/)) return ' (by the order in which the acts come: nobody says so)'
  return ' (only hinted at: read so beside the other acts)'
}

/** What was observed of one idea, as one point: its name and its days, those of what is said outright where anything is. Many checks and offences ask for the same. */
export function observedOf(name: string, observations: readonly Observation<Idea>[]): readonly Point[] {
  const known = pointsOf.get(observations) ?? new Map<string, readonly Point[]>()
  pointsOf.set(observations, known)
  const outright = observations.filter(isOutright)
  const points =
    known.get(name) ??
    point(
      `${capitalised(name)}${daysIn(outright.length > 0 ? outright : observations)}${ground(observations)}.`,
      bestFirst(observations).map(({ quote }) => quote),
    )
  known.set(name, points)
  return points
}

const pointsOf = new WeakMap<readonly Observation<Idea>[], Map<string, readonly Point[]>>()

export const markersOf = ({ markers }: Reading, ...wanted: readonly Marker[]): readonly Point[] =>
  wanted.flatMap((marker) => observedOf(markerWords[marker], markers[marker]))

/** What points away, as carefully as what points to it. */
export const against = ({ counterIndications }: Reading, ...wanted: readonly CounterIndication[]): readonly Point[] =>
  wanted.flatMap((sign) => observedOf(counterIndicationWords[sign], counterIndications[sign]))
