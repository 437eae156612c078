import { type Day, daysBetween, type When } from '#case/dates'
import { type Behaviour, behaviours, type Marker, markers } from '#case/vocabulary'
import { compatible } from './channel.ts'
import type { Channel, Episode } from './episode.ts'
import { matterOf, namesOf, sharedWords } from './sameWords.ts'

/** Tellings of one event, the most exact first. */
export type Merged = { when: When; episodes: Episode[] }

/** The same while it is put together, with what every further telling is compared with. */
type Gathering = Merged & {
  readonly documents: Set<string>
  readonly ideas: Set<Behaviour | Marker>
  readonly times: Timed[]
  channel: Channel
}
type Timed = Readonly<{ document: string; minutes: number }>

const length = ({ earliest, latest }: When): number => (earliest && latest ? daysBetween(earliest, latest) : Number.POSITIVE_INFINITY)
const overlap = (one: When, other: When): boolean =>
  one.earliest !== null &&
  other.earliest !== null &&
  (one.latest ?? one.earliest) >= other.earliest &&
  (other.latest ?? other.earliest) >= one.earliest

const documentOf = ({ parts }: Episode) => parts[0].passage.document
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const timesOf = (episode: Episode): readonly Timed[] =>
  episode.time === undefined ? [] : [{ document: documentOf(episode), minutes: minutes(episode.time) }]

/** Two entries of one document at times an hour and more apart are two events. */
const apart = (one: Timed, other: Timed): boolean => one.document === other.document && Math.abs(one.minutes - other.minutes) >= 60

const sharesIdea = (one: Episode, other: Episode): boolean =>
  one.behaviours.some((idea) => other.behaviours.includes(idea)) || one.markers.some((idea) => other.markers.includes(idea))

/** How well an episode fits an event already found that is kept up as it is, or is not: 0 not at all. */
function fit(episode: Episode, event: Gathering): number {
  const same = event.documents.has(documentOf(episode))
  const undated = episode.when.earliest === null || episode.when.latest === null
  if (!episode.habit && (undated ? same : !overlap(episode.when, event.when))) return 0
  if (timesOf(episode).some((time) => event.times.some((one) => apart(one, time)))) return 0
  if (episode.habit) return fitHabit(episode, event)
  if (!compatible(episode.channel, event.channel)) return 0
  if (undated) {
    const words = hasSameIdea(episode, event) ? wordsOf(episode, event) : 0
    return words >= 4 ? words : 0
  }
  const long = length(episode.when)
  if (long === 0 && length(event.when) === 0) return 10 + wordsOf(episode, event)
  if (same && episode.when.text === event.when.text && episode.when.earliest === event.when.earliest) return 8 + wordsOf(episode, event)
  if (same) return 0
  const words = wordsOf(episode, event)
  return long <= 10 ? 1 + words : words >= 2 && hasSameIdea(episode, event) ? words : 0
}

function fitHabit(episode: Episode, event: Gathering): number {
  const together = episode.when.earliest === null || event.when.earliest === null || overlap(episode.when, event.when)
  if (!together || !(event.documents.has(documentOf(episode)) || compatible(episode.channel, event.channel))) return 0
  const words = wordsOf(episode, event)
  return words >= 2 || hasSameIdea(episode, event) ? 1 + words : 0
}

const hasSameIdea = ({ behaviours, markers }: Episode, { ideas }: Gathering): boolean =>
  behaviours.some((idea) => ideas.has(idea)) || markers.some((idea) => ideas.has(idea))

/** The most words of its matter that an episode shares with a telling of the event. */
function wordsOf(episode: Episode, { episodes }: Gathering): number {
  const matter = matterOf(episode)
  let most = 0
  for (const one of episodes) {
    if (most === matter.size) break
    most = Math.max(most, sharedWords(matter, matterOf(one)))
  }
  return most
}

const begun = (when: When): Gathering => ({ when, episodes: [], documents: new Set(), ideas: new Set(), times: [], channel: 'either' })

function add(event: Gathering, episode: Episode): void {
  event.episodes.push(episode)
  event.documents.add(documentOf(episode))
  for (const idea of [...episode.behaviours, ...episode.markers]) event.ideas.add(idea)
  event.times.push(...timesOf(episode))
  if (event.channel === 'either') event.channel = episode.channel
}

/** Joins the tellings of one event by several documents, exact dates first; what can stand alone nowhere and joins nothing is left out. */
export function merged(episodes: readonly Episode[]): readonly Merged[] {
  const events: Gathering[] = []
  const habits: Gathering[] = []
  const single: Gathering[] = []
  const byDay = new Map<Day, Gathering[]>()
  const ordered = [...episodes].sort((one, other) => Number(other.firm) - Number(one.firm) || rank(one) - rank(other))
  for (const episode of ordered) {
    const day = length(episode.when) === 0 && !episode.habit ? episode.when.earliest : null
    const alike = episode.habit ? habits : single
    const fitting: { event: Gathering; worth: number }[] = []
    for (const event of day ? (byDay.get(day) ?? []) : alike) {
      const worth = fit(episode, event)
      if (worth > 0) fitting.push({ event, worth })
    }
    const best = fitting.sort(
      (one, other) => other.worth - one.worth || ((one.event.when.earliest ?? '') < (other.event.when.earliest ?? '') ? -1 : 1),
    )[0]
    const event = best?.event ?? onlyTelling(episode, events)
    if (event) {
      add(event, episode)
      event.when = narrower(event.when, episode.when)
    } else if (episode.firm) {
      const made = begun(episode.when)
      add(made, episode)
      events.push(made)
      alike.push(made)
      if (day) byDay.set(day, [...(byDay.get(day) ?? []), made])
    }
  }
  return events
}

/**
 * The one dated event another paper tells of that an undated telling can mean: the same sort of act, about the same named person, in a word more.
 * Where two events would do, neither is taken.
 */
function onlyTelling(episode: Episode, events: readonly Gathering[]): Gathering | undefined {
  if (episode.habit || episode.when.earliest !== null) return undefined
  const fitting = events.filter(
    (event) =>
      event.when.earliest !== null &&
      !event.documents.has(documentOf(episode)) &&
      event.episodes.every((one) => !one.habit) &&
      compatible(episode.channel, event.channel) &&
      event.episodes.some(
        (one) =>
          sharesIdea(one, episode) && sharedWords(namesOf(episode), namesOf(one)) > 0 && sharedWords(matterOf(episode), matterOf(one)) >= 2,
      ),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

const rank = (episode: Episode): number => (episode.habit ? 1e6 : 0) + Math.min(length(episode.when), 1e5)

/** The days both tellings allow, in the words of the more exact; where they allow none, the first as it is. */
function narrower(one: When, other: When): When {
  if (one.earliest === null) return other.earliest === null ? one : other
  if (other.earliest === null || one.latest === null || other.latest === null) return one
  const earliest: Day = one.earliest > other.earliest ? one.earliest : other.earliest
  const latest: Day = one.latest < other.latest ? one.latest : other.latest
  if (earliest > latest) return one
  return { earliest, latest, text: length(other) < length(one) ? other.text : one.text }
}

export const ideasIn = ({ episodes }: Merged) => ({
  behaviours: behaviours.filter((idea) => episodes.some((episode) => episode.behaviours.includes(idea))),
  markers: markers.filter((idea) => episodes.some((episode) => episode.markers.includes(idea))),
})
