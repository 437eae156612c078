import type { When } from '#case/dates'
import type { Quote } from '#case/quote'
import type { Incident, Observation } from '#case/reading'
import { type Behaviour, behaviours, type Idea, type Marker, markers } from '#case/vocabulary'
import { type Entry, entryOf, touches, type Work } from './work.ts'

const isBehaviour = (idea: Idea): idea is Behaviour => (behaviours as readonly Idea[]).includes(idea)
const isMarker = (idea: Idea): idea is Marker => (markers as readonly Idea[]).includes(idea)

export const ideasOf = ({ behaviours: acted, markers: marked }: Pick<Incident, 'behaviours' | 'markers'>): readonly Idea[] => [
  ...acted,
  ...marked,
]

const withIdeas = (incident: Incident, ideas: readonly Idea[]): Incident => ({
  ...incident,
  behaviours: behaviours.filter((idea) => ideas.includes(idea)),
  markers: markers.filter((idea) => ideas.includes(idea)),
})

const shown = (work: Work, idea: Idea, passages: readonly Quote[]) =>
  work.observation.filter(({ value, gone }) => !gone && value.idea === idea && touches(passages, value.quote))

/**
 * A passage no longer shows an idea: the incidents told in it lose it, unless another of their passages shows it. An incident of which nothing is left
 * is none any more.
 */
export function ideaLost(work: Work, idea: Idea, quote: Quote, step: number): void {
  for (const entry of work.incident) {
    const { value, gone } = entry
    const ideas = ideasOf(value)
    if (gone || !ideas.includes(idea) || !touches(value.from, quote) || shown(work, idea, value.from).length > 0) continue
    entry.value = withIdeas(
      value,
      ideas.filter((one) => one !== idea),
    )
    entry.steps.push(step)
    entry.gone = ideas.length === 1
  }
}

/** A passage shows an idea now: so do the incidents told in it. */
export function ideaGained(work: Work, idea: Idea, quote: Quote, step: number): void {
  if (!isBehaviour(idea) && !isMarker(idea)) return
  for (const entry of work.incident) {
    const ideas = ideasOf(entry.value)
    if (entry.gone || ideas.includes(idea) || !touches(entry.value.from, quote)) continue
    entry.value = withIdeas(entry.value, [...ideas, idea])
    entry.steps.push(step)
  }
}

/** Every idea an incident is said to show has a passage that shows it: where none does yet, its first passage. */
export function ideasShown(work: Work, { from, when, ...incident }: Incident, step: number): void {
  for (const idea of ideasOf(incident)) {
    if (shown(work, idea, from).length > 0) continue
    const entry: Entry<Observation> = entryOf({ idea, quote: from[0], voice: voiceIn(work, from[0]), when, entry: byALawyer })
    entry.steps.push(step)
    work.observation.push(entry)
  }
}

/** Stands for the entry of the lexicon where a lawyer found what the reader did not. */
export const byALawyer = 'lawyer'

/** Whose words a passage is, as the reader took the nearest of the same document; a witness's where it read nothing there. */
function voiceIn(work: Work, { document, page }: Quote): Observation['voice'] {
  const there = work.observation.filter(({ value }) => value.quote.document === document && value.entry !== byALawyer)
  return (there.find(({ value }) => value.quote.page === page) ?? there[0])?.value.voice ?? 'witness'
}

/** An incident is said not to show some ideas: its passages do not either, unless they tell another incident that does. */
export function ideasDenied(work: Work, incident: Incident, denied: readonly Idea[], step: number): void {
  const others = work.incident.filter(({ value, gone }) => !gone && value.id !== incident.id)
  for (const idea of denied)
    for (const entry of shown(work, idea, incident.from)) {
      if (others.some(({ value }) => ideasOf(value).includes(idea) && touches(value.from, entry.value.quote))) continue
      entry.gone = true
      entry.steps.push(step)
    }
}

const sameDays = (one: When, other: When) => one.earliest === other.earliest && one.latest === other.latest

/** What an incident's passages show happened when the incident did: it moves with its date. */
export function redated(work: Work, { from, when }: Incident, to: When): void {
  if (sameDays(when, to)) return
  for (const entry of work.observation)
    if (entry.value.when && sameDays(entry.value.when, when) && touches(from, entry.value.quote)) entry.value = { ...entry.value, when: to }
}

export { withIdeas }
