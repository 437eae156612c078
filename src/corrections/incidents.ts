import { type IncidentId, incidentId } from '#case/ids'
import { isNonEmpty, overlap, type Quote, samePassage } from '#case/quote'
import type { Incident } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import { anchored, likeness, type Pages } from './anchor.ts'
import { ideasDenied, ideasOf, ideasShown, redated, withIdeas } from './ideas.ts'
import type { Outcome } from './outcome.ts'
import type { CorrectionOf } from './steps.ts'
import { type Entry, entryOf, type Matched, touches, type Work } from './work.ts'

/** The incident somebody speaks of. One told of the time before the course of conduct comes into the course by that. */
function matched(work: Work, read: Incident): Matched<Incident> | undefined {
  const inCourse = matchedAmong(work.incident, read)
  if (inCourse) return inCourse
  const before = matchedAmong(work.earlier, read)
  if (!before) return undefined
  work.earlier = work.earlier.filter((entry) => entry !== before.entry)
  work.incident.push(before.entry)
  return before
}

/** The incident told in the same passages: the one that shares most of them, and of these the one most like it. */
function matchedAmong(all: readonly Entry<Incident>[], { from, when, summary }: Incident): Matched<Incident> | undefined {
  const [best] = all
    .map((entry) => {
      const shared = from.filter((passage) =>
        entry.value.from.some((other) => samePassage(passage, other) || overlap(passage, other)),
      ).length
      const sameDay = entry.value.when.earliest === when.earliest && entry.value.when.latest === when.latest
      return { entry, shared: shared / from.length, sameDay, worth: Number(sameDay) + likeness(entry.value.summary, summary) }
    })
    .filter(({ shared, sameDay }) => shared >= 0.5 || (shared > 0 && sameDay))
    .toSorted((one, other) => Number(one.entry.gone) - Number(other.entry.gone) || other.shared - one.shared || other.worth - one.worth)
  if (!best) return undefined
  const whole = from.every((passage) => best.entry.value.from.some((other) => samePassage(passage, other)))
  return { entry: best.entry, state: whole ? 'stands' : 'moved' }
}

const passagesNow = (from: readonly Quote[], pages: Pages) => from.flatMap((passage) => anchored(passage, pages).quote ?? [])

function put(work: Work, incident: Incident, step: number): Entry<Incident> {
  const entry = entryOf(incident)
  entry.steps.push(step)
  work.incident.push(entry)
  return entry
}

/** An incident somebody stands by, though it is not read today. */
function kept(work: Work, incident: Incident, pages: Pages, step: number): Outcome {
  const from = passagesNow(incident.from, pages)
  if (!isNonEmpty(from)) return { state: 'broken' }
  const entry = put(work, { ...incident, id: idFor(step), from }, step)
  ideasShown(work, entry.value, step)
  return { state: 'notReadNow', entry }
}

const idFor = (step: number, part?: number): IncidentId => incidentId(`i-said-${step}${part === undefined ? '' : `-${part}`}`) as IncidentId

export function acceptIncident(work: Work, read: Incident, pages: Pages, step: number): Outcome {
  const found = matched(work, read)
  if (!found) return kept(work, read, pages, step)
  found.entry.gone = false
  found.entry.steps.push(step)
  return found
}

export function rejectIncident(work: Work, read: Incident, pages: Pages, step: number): Outcome {
  const found = matched(work, read)
  if (!found) return { state: passagesNow(read.from, pages).length > 0 ? 'notReadNow' : 'broken' }
  found.entry.gone = true
  found.entry.steps.push(step)
  return found
}

type To = Extract<CorrectionOf<'findingCorrected'>['to'], { is: 'incident' }>

export function correctIncident(work: Work, read: Incident, { is: _, ...to }: To, pages: Pages, step: number): Outcome {
  const found = matched(work, read)
  if (!found) return kept(work, { ...read, ...to }, pages, step)
  const { entry } = found
  const was = entry.value
  const says = ideasOf(to)
  redated(work, was, to.when)
  ideasDenied(
    work,
    was,
    ideasOf(was).filter((idea) => !says.includes(idea)),
    step,
  )
  entry.value = withIdeas({ ...was, when: to.when, summary: to.summary }, says)
  entry.gone = false
  entry.steps.push(step)
  ideasShown(work, entry.value, step)
  return found
}

export function addIncident(work: Work, incident: Incident, pages: Pages, step: number): Outcome {
  const states = incident.from.map((passage) => anchored(passage, pages))
  const from = states.flatMap(({ quote }) => quote ?? [])
  if (!isNonEmpty(from)) return { state: 'broken' }
  const entry = put(work, { ...incident, id: idFor(step), from }, step)
  ideasShown(work, entry.value, step)
  return { state: states.every(({ state }) => state === 'stands') ? 'stands' : 'moved', entry }
}

const distinct = (quotes: readonly Quote[]) => quotes.filter((quote, at) => quotes.findIndex((one) => samePassage(one, quote)) === at)

/** Several incidents are one: it keeps the first's name, everyone's passages and everything they show. */
export function mergeIncidents(
  work: Work,
  { incidents, when, summary }: Pick<CorrectionOf<'incidentsMerged'>, 'incidents' | 'when' | 'summary'>,
  step: number,
): Outcome {
  const found = incidents.map((incident) => matched(work, incident))
  const there = [...new Set(found.flatMap((one) => one?.entry ?? []))]
  const [first, ...rest] = there
  if (!first) return { state: 'broken' }
  const ideas = there.flatMap(({ value }) => ideasOf(value))
  for (const { value } of there) redated(work, value, when)
  for (const entry of rest) {
    entry.gone = true
    entry.steps.push(step)
  }
  const from = distinct(there.flatMap(({ value }) => value.from))
  if (!isNonEmpty(from)) return { state: 'broken' }
  const rate = there.find(({ value }) => value.rate)?.value.rate
  first.value = withIdeas({ ...first.value, when, summary, from, rate }, ideas)
  first.gone = false
  first.steps.push(step)
  const whole = there.length === incidents.length && found.every((one) => one?.state === 'stands')
  return { state: whole ? 'stands' : 'moved', entry: first }
}

/** One incident is several: each part has its own passages, and shows what is observed in them; what no passage shows stays with the first. */
export function splitIncident(
  work: Work,
  { incident, parts }: Pick<CorrectionOf<'incidentSplit'>, 'incident' | 'parts'>,
  pages: Pages,
  step: number,
): Outcome {
  const found = matched(work, incident)
  if (!found) return { state: 'broken' }
  const was = found.entry.value
  const ideas = ideasOf(was)
  const showing = (idea: Idea, from: readonly Quote[]) =>
    work.observation.some(({ value, gone }) => !gone && value.idea === idea && touches(from, value.quote))
  const placed = parts.map(({ passages, ...part }) => ({ ...part, from: passagesNow(passages, pages) }))
  const made = placed.flatMap(({ from, when, summary }, at) => {
    if (!isNonEmpty(from)) return []
    const own = ideas.filter((idea) => showing(idea, from) || (at === 0 && !placed.some((part) => showing(idea, part.from))))
    redated(work, { ...was, from }, when)
    return [put(work, withIdeas({ ...was, id: idFor(step, at + 1), when, summary, from, rate: undefined }, own), step)]
  })
  if (made.length === 0) return { state: 'broken' }
  found.entry.gone = true
  found.entry.steps.push(step)
  return { state: made.length === parts.length ? found.state : 'moved', entry: made[0]! }
}
