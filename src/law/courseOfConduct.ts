import { type Day, daysBetween, type When } from '#case/dates'
import { type NonEmpty, overlap, type Quote } from '#case/quote'
import type { Incident, Observation, Reading } from '#case/reading'
import { type Behaviour, behaviours, type Marker, markers } from '#case/vocabulary'
import { rateIn } from '#evidence/incidents/rates'
import { oncePerReading } from './oncePerReading.ts'

/** What a suspect does, as against what is said about the case and its people. */
const acts: readonly Marker[] = [
  'threatOfViolence',
  'threatToKill',
  'violence',
  'sexual',
  'breachOfOrder',
  'breachOfBail',
  'thirdPartyContact',
  'falseIdentity',
  'gifts',
  'entryToHome',
  'suicideThreat',
  'declaredFixation',
  'trackingDevice',
  'vexatiousComplaint',
]

/**
 * One occasion of the course of conduct: everything told of one certain day, or one event or habit that cannot be put on a day.
 * A burst within a day is one occasion here and may be several in law (Kelly, Hardy): that is for the lawyer, and `events` says how many there were.
 */
export type Occasion = Readonly<{
  when: When
  summaries: NonEmpty<string>
  events: number
  behaviours: readonly Behaviour[]
  markers: readonly Marker[]
  from: NonEmpty<Quote>
  /** A rate in the source's own words ("about 30 calls a week"): more than one occasion by its own terms. */
  rate: string | undefined
}>

/** An entry of the chronology is conduct, unless all that is noted of it is something about the case or its people. */
const isConduct = ({ behaviours: acted, markers: marked }: Incident): boolean =>
  acted.length > 0 || marked.length === 0 || marked.some((marker) => acts.includes(marker))

const certainDay = ({ earliest, latest }: When): Day | undefined => (earliest && earliest === latest ? earliest : undefined)

const together = (incidents: NonEmpty<Incident>): Occasion => {
  const [first, ...rest] = incidents
  return {
    when: first.when,
    summaries: [first.summary, ...rest.map((incident) => incident.summary)],
    events: incidents.length,
    behaviours: behaviours.filter((behaviour) => incidents.some((incident) => incident.behaviours.includes(behaviour))),
    markers: markers.filter((marker) => incidents.some((incident) => incident.markers.includes(marker))),
    from: [...first.from, ...rest.flatMap((incident) => incident.from)] as unknown as NonEmpty<Quote>,
    rate: incidents.find((incident) => incident.rate)?.rate,
  }
}

/** The occasions of the file, oldest first; those without a date at the end. Messages are not counted, days are. */
export const occasionsOf = oncePerReading(({ incidents }): readonly Occasion[] => {
  const byDay = new Map<string, [Incident, ...Incident[]]>()
  for (const incident of incidents.filter(isConduct)) {
    const key = certainDay(incident.when) ?? incident.id
    const told = byDay.get(key)
    if (told) told.push(incident)
    else byDay.set(key, [incident])
  }
  return [...byDay.values()].map(together).sort((one, other) => earlier(ordinal(one.when), ordinal(other.when)))
})

const earlier = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const ordinal = ({ earliest, latest }: When) => earliest ?? latest ?? '9999'

const conductIn = ({ behaviours: acted, markers: marked }: Reading): readonly Observation[] => [
  ...behaviours.flatMap((behaviour) => acted[behaviour]),
  ...acts.flatMap((marker) => marked[marker]),
]

type Span = readonly [Day, Day]

const spansOf = oncePerReading((reading): readonly Span[] =>
  [...occasionsOf(reading).map(({ when }) => when), ...conductIn(reading).map(({ when }) => when)].flatMap((when) =>
    when?.earliest && when.latest ? [[when.earliest, when.latest] as const] : [],
  ),
)

/** The least number of different occasions there can have been, however the uncertain dates fall: spans that cannot be one and the same day. */
function leastOccasions(spans: readonly Span[]): number {
  let count = 0
  let last: Day | undefined
  for (const [earliest, latest] of [...spans].sort((one, other) => earlier(one[1], other[1])))
    if (last === undefined || earliest > last) {
      count += 1
      last = latest
    }
  return count
}

/** Acts of so many kinds may be two occasions, though no day parts them. */
const severalKinds = 2

/**
 * Two, where what is told may be more than one occasion though no days part it: somebody says how often ("over 100 letters", "repeatedly"), or acts of several kinds are told of,
 * the suspect's own words not counted and nobody calling it a single incident.
 */
function toldWithoutDays(reading: Reading): number {
  if (reading.counterIndications.singleIncident.length > 0) return 0
  const told = conductIn(reading).filter(({ voice }) => voice !== 'suspect')
  const often = told.some(({ quote }) => rateIn(quote.words) !== undefined)
  const [day, ...others] = new Set(told.map(({ when }) => when && certainDay(when)))
  const onOneDay = day !== undefined && others.length === 0
  return often || (!onOneDay && new Set(told.map(({ idea }) => idea)).size >= severalKinds) ? 2 : 0
}

/** How often the file says it happened: surely at least `sure` times, and in all `told` events, dated or not. */
export function howOften(reading: Reading): Readonly<{ sure: number; told: number }> {
  const occasions = occasionsOf(reading)
  const least = leastOccasions(spansOf(reading))
  const sure = occasions.some(({ rate }) => rate !== undefined) ? Math.max(2, least) : least
  const events = occasions.reduce((sum, { events }) => sum + events, 0)
  return { sure, told: Math.max(sure, events, toldWithoutDays(reading)) }
}

/** The least number of dated occasions that can have been on or after a day. */
export const occasionsSince = (reading: Reading, from: Day): number =>
  leastOccasions(spansOf(reading).filter(([, latest]) => latest >= from))

const certainDays = (whens: readonly (When | undefined)[]): readonly Day[] => [
  ...new Set(whens.flatMap((when) => (when ? (certainDay(when) ?? []) : []))),
]

/**
 * First and last certain days of the conduct, by the chronology; by single passages where it has no certain day, since a passage may carry a day
 * that is not of the conduct. Undefined where no day is certain.
 */
export const spanOf = oncePerReading((reading): Readonly<{ first: Day; last: Day; longestGap: number }> | undefined => {
  const told = certainDays(occasionsOf(reading).map(({ when }) => when))
  const days = [...(told.length > 0 ? told : certainDays(conductIn(reading).map(({ when }) => when)))].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return undefined
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day))
  return { first, last, longestGap: Math.max(0, ...gaps) }
})

/**
 * The days a charge lies between. It reaches back to the beginning of an earlier stretch where that is told with its rate or as several kinds of act ("from June he began coming
 * in and ringing"), so that conduct told without its days is not lost from it, but not to one that anybody may have done; it ends on the last certain day, since a stretch mostly ends where the paper that tells of it does.
 */
export const bracketOf = oncePerReading((reading): Readonly<{ first: Day | undefined; last: Day | undefined }> => {
  const certain = spanOf(reading)
  const isInDoubt = (from: readonly Quote[]) =>
    reading.counterIndications.identityInDoubt.some(({ quote }) => from.some((one) => overlap(quote, one)))
  const stretches = occasionsOf(reading).flatMap(({ when, rate, behaviours: acted, from }) =>
    when.earliest && when.latest && (rate !== undefined || acted.length > 1) && !isInDoubt(from) ? [when.earliest] : [],
  )
  return { first: [...stretches, ...(certain ? [certain.first] : [])].sort()[0], last: certain?.last }
})

/** The least number of different days on which something observed can have happened; what has no date counts for nothing. */
export const daysOf = (observations: readonly Observation[]): number =>
  leastOccasions(observations.flatMap(({ when }) => (when?.earliest && when.latest ? [[when.earliest, when.latest] as const] : [])))
