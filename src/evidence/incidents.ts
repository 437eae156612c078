import { daysAfter, type When } from '#case/dates'
import { type IncidentId, incidentId } from '#case/ids'
import { isNonEmpty, type Quote } from '#case/quote'
import type { Incident, Observation, Person } from '#case/reading'
import type { RiskForm } from '#case/riskForm'
import { bailRows, isOnBailSheet } from './incidents/bailRows.ts'
import { isBrief, isMaking, isOutright, isPutThere } from './incidents/byPolice.ts'
import { partedFromEarlier, partedFromHistory } from './incidents/earlier.ts'
import type { Part } from './incidents/episode.ts'
import { episodesIn } from './incidents/episodesIn.ts'
import { formDays } from './incidents/formDays.ts'
import { ideasOf } from './incidents/ideas.ts'
import { ideasIn, type Merged, merged } from './incidents/merge.ts'
import { messageDays } from './incidents/messageDays.ts'
import { joinedNearDays } from './incidents/nearDays.ts'
import { ofOneNight } from './incidents/oneNight.ts'
import { countsThem } from './incidents/ordinals.ts'
import { offencePeriod, showsAct, withoutPrelude } from './incidents/prelude.ts'
import { plainerRate } from './incidents/rates.ts'
import { scheduledDays } from './incidents/schedules.ts'
import { summaryOf } from './incidents/summary.ts'
import { placedAmongActs } from './incidents/unattributed.ts'
import { type Passage, quoteOf } from './passage.ts'
import { readSentences, type Sentences } from './sentences.ts'
import type { Told } from './time/telling.ts'

/** The course of conduct, and beside it what a paper tells of the time long before. Both oldest first, the undated last. */
export type Chronology = Readonly<{ incidents: readonly Incident[]; earlier: readonly Incident[] }>

/**
 * The chronology of the suspect's conduct: each event once with every source that tells of it, what is kept up as one entry with its rate, messages of an
 * export by the day. What the police, the court or the victim did is not in it.
 */
export function groupIncidents(
  passages: readonly Passage[],
  observations: readonly Observation[],
  people: readonly Person[],
  whens: ReadonlyMap<Passage, Told>,
  sentences: Sentences = readSentences(passages, people),
  forms: readonly RiskForm[] = [],
): Chronology {
  const ideas = ideasOf(observations)
  const told = placedAmongActs([
    ...messageDays(passages, people, ideas),
    ...scheduledDays(passages, whens, ideas),
    ...bailRows(passages, whens, ideas),
    ...formDays(forms, observations, passages, whens),
    ...episodesIn(passages, sentences, whens, ideas),
  ])
  const history = partedFromHistory(joinedNearDays(merged(told)))
  const { course, earlier } = partedFromEarlier(ofOneNight(withoutPrelude(withinConduct(history.course), offencePeriod(passages, whens))))
  const taken = new Map<string, number>()
  const incidentsOf = (them: readonly Merged[]) =>
    [...them].sort(inTime).flatMap((event): Incident[] => {
      const from = quotesOf(event)
      if (!isNonEmpty(from)) return []
      const rate = event.episodes.map((episode) => (episode.habit ? episode.rate : undefined)).reduce(plainerRate, undefined)
      return [{ id: idOf(event.when, taken), when: event.when, summary: summaryOf(event.episodes, ideas), ...ideasIn(event), from, rate }]
    })
  return { incidents: incidentsOf(course), earlier: incidentsOf([...history.earlier.filter(showsAct), ...earlier]) }
}

/** Leaves out what an office alone tells in running text, in which no act is read, before or after everything else: it tells of its own doings too. */
function withinConduct(events: readonly Merged[]): readonly Merged[] {
  const conduct = events.filter(isOfConduct)
  const days = conduct.flatMap(({ when: { earliest, latest } }) => [earliest, latest].filter((day) => day !== null)).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return events
  return events.filter((event) => {
    const { earliest, latest } = event.when
    const room = event.episodes.some(({ parts }) =>
      parts.some(({ passage: { text } }) => countsThem(text) || isBrief(text) || isMaking(text) || isPutThere(text) || isOutright(text)),
    )
      ? 31
      : 0
    return (
      conduct.includes(event) ||
      ((latest ?? earliest ?? first) >= daysAfter(first, -room) && (earliest ?? latest ?? last) <= daysAfter(last, room))
    )
  })
}

function isOfConduct(event: Merged): boolean {
  const { behaviours, markers } = ideasIn(event)
  return (
    behaviours.length + markers.length > 0 ||
    event.episodes.some(({ parts }) => parts.some(({ passage }) => isOnBailSheet(passage))) ||
    event.episodes.some(({ parts }) => parts.some(({ passage: { voice, role } }) => voice !== 'police' || role !== 'narrative'))
  )
}

const at = ({ when }: Merged): string => when.earliest ?? when.latest ?? '9999'
const inTime = (one: Merged, other: Merged): number => (at(one) < at(other) ? -1 : at(one) > at(other) ? 1 : 0)

const inDocument = (one: Part, other: Part): number =>
  one.passage.page - other.passage.page || one.passage.start + one.from - other.passage.start - other.from

function quotesOf({ episodes }: Merged): readonly Quote[] {
  const seen = new Set<string>()
  return episodes
    .flatMap(({ parts }) => [...parts].sort(inDocument).map(({ passage, from, to }) => quoteOf(passage, from, to)))
    .filter((quote) => {
      const key = `${quote.document}/${quote.page}/${quote.start}/${quote.words.length}`
      return quote.words !== '' && !seen.has(key) && seen.add(key)
    })
}

function idOf({ earliest }: When, taken: Map<string, number>): IncidentId {
  const base = `i-${earliest ?? 'undated'}`
  const count = (taken.get(base) ?? 0) + 1
  taken.set(base, count)
  return incidentId(count === 1 ? base : `${base}-${count}`) as IncidentId
}
