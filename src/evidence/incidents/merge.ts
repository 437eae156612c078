import { type Day, daysBetween, type When } from '#case/dates'
import { behaviours, markers } from '#case/vocabulary'
import { compatible } from './channel.ts'
import type { Episode } from './episode.ts'
import { matterOf, namesOf, sharedWords } from './sameWords.ts'

/** Tellings of one event, the most exact first. */
export type Merged = { when: When; episodes: Episode[] }

const length = ({ earliest, latest }: When): number => (earliest && latest ? daysBetween(earliest, latest) : Number.POSITIVE_INFINITY)
const overlap = (one: When, other: When): boolean =>
  one.earliest !== null &&
  other.earliest !== null &&
  (one.latest ?? one.earliest) >= other.earliest &&
  (other.latest ?? other.earliest) >= one.earliest

const documentOf = ({ parts }: Episode) => parts[0].passage.document
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Two entries of one document at times an hour and more apart are two events. */
const apart = (one: Episode, other: Episode): boolean =>
  documentOf(one) === documentOf(other) &&
  one.time !== undefined &&
  other.time !== undefined &&
  Math.abs(minutes(one.time) - minutes(other.time)) >= 60

const sharesIdea = (one: Episode, other: Episode): boolean =>
  one.behaviours.some((idea) => other.behaviours.includes(idea)) || one.markers.some((idea) => other.markers.includes(idea))

const channelOf = ({ episodes }: Merged) => episodes.find(({ channel }) => channel !== 'either')?.channel ?? 'either'

/** How well an episode fits an event already found: 0 not at all. */
function fit(episode: Episode, merged: Merged): number {
  const [first] = merged.episodes
  if (!first || episode.habit !== first.habit) return 0
  if (merged.episodes.some((one) => apart(one, episode))) return 0
  if (episode.habit) return fitHabit(episode, merged)
  if (!compatible(episode.channel, channelOf(merged))) return 0
  const [long, short] = [length(episode.when), length(merged.when)]
  if (long === 0 && short === 0) return episode.when.earliest === merged.when.earliest ? 10 + wordsOf(episode, merged) : 0
  const same = hasSameDocument(episode, merged)
  if (long === Number.POSITIVE_INFINITY) {
    const words = !same && hasSameIdea(episode, merged) ? wordsOf(episode, merged) : 0
    return words >= 4 ? words : 0
  }
  if (!overlap(episode.when, merged.when)) return 0
  if (same && episode.when.text === merged.when.text && episode.when.earliest === merged.when.earliest) return 8 + wordsOf(episode, merged)
  if (same) return 0
  const words = wordsOf(episode, merged)
  return long <= 10 ? 1 + words : words >= 2 && hasSameIdea(episode, merged) ? words : 0
}

function fitHabit(episode: Episode, merged: Merged): number {
  const together = episode.when.earliest === null || merged.when.earliest === null || overlap(episode.when, merged.when)
  if (!together || !(hasSameDocument(episode, merged) || compatible(episode.channel, channelOf(merged)))) return 0
  const words = wordsOf(episode, merged)
  return words >= 2 || hasSameIdea(episode, merged) ? 1 + words : 0
}

const hasSameDocument = (episode: Episode, { episodes }: Merged): boolean => episodes.some((one) => documentOf(one) === documentOf(episode))
const hasSameIdea = (episode: Episode, { episodes }: Merged): boolean => episodes.some((one) => sharesIdea(one, episode))

/** The most words of its matter that an episode shares with a telling of the event. */
const wordsOf = (episode: Episode, { episodes }: Merged): number =>
  episodes.reduce((most, one) => Math.max(most, sharedWords(matterOf(episode), matterOf(one))), 0)

/** Joins the tellings of one event by several documents, exact dates first; what can stand alone nowhere and joins nothing is left out. */
export function merged(episodes: readonly Episode[]): readonly Merged[] {
  const events: Merged[] = []
  const byDay = new Map<Day, Merged[]>()
  const ordered = [...episodes].sort((one, other) => Number(other.firm) - Number(one.firm) || rank(one) - rank(other))
  for (const episode of ordered) {
    const day = length(episode.when) === 0 && !episode.habit ? episode.when.earliest : null
    const fitting: { event: Merged; worth: number }[] = []
    for (const event of day ? (byDay.get(day) ?? []) : events) {
      const worth = fit(episode, event)
      if (worth > 0) fitting.push({ event, worth })
    }
    const best = fitting.sort(
      (one, other) => other.worth - one.worth || ((one.event.when.earliest ?? '') < (other.event.when.earliest ?? '') ? -1 : 1),
    )[0]
    const event = best?.event ?? onlyTelling(episode, events)
    if (event) {
      event.episodes.push(episode)
      event.when = narrower(event.when, episode.when)
    } else if (episode.firm) {
      const made: Merged = { when: episode.when, episodes: [episode] }
      events.push(made)
      if (day) byDay.set(day, [...(byDay.get(day) ?? []), made])
    }
  }
  return events
}

/**
 * The one dated event another paper tells of that an undated telling can mean: the same sort of act, about the same named person, in a word more.
 * Where two events would do, neither is taken.
 */
function onlyTelling(episode: Episode, events: readonly Merged[]): Merged | undefined {
  if (episode.habit || episode.when.earliest !== null) return undefined
  const fitting = events.filter(
    (event) =>
      event.when.earliest !== null &&
      event.episodes.every((one) => !one.habit && documentOf(one) !== documentOf(episode)) &&
      compatible(episode.channel, channelOf(event)) &&
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
