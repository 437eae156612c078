import type { Observation } from '#case/reading'
import { anchored, type Pages } from './anchor.ts'
import { ideaGained, ideaLost } from './ideas.ts'
import type { Outcome } from './outcome.ts'
import type { CorrectionOf } from './steps.ts'
import { byPassage, entryOf, type Matched, type Work } from './work.ts'

const matched = (work: Work, { idea, quote }: Observation, pages: Pages): Matched<Observation> | undefined =>
  byPassage(
    work.observation.filter(({ value }) => value.idea === idea),
    ({ quote: from }) => from,
    quote,
    pages,
  )

/** The observation somebody stands by, though it is not read today: kept where its words still are. */
function kept(work: Work, observation: Observation, pages: Pages, step: number): Outcome {
  const { state, quote } = anchored(observation.quote, pages)
  if (state === 'broken') return { state }
  const entry = entryOf({ ...observation, quote })
  entry.steps.push(step)
  work.observation.push(entry)
  ideaGained(work, observation.idea, quote, step)
  return { state: 'notReadNow', entry }
}

export function acceptObservation(work: Work, read: Observation, pages: Pages, step: number): Outcome {
  const found = matched(work, read, pages)
  if (!found) return kept(work, read, pages, step)
  found.entry.steps.push(step)
  found.entry.gone = false
  return found
}

export function rejectObservation(work: Work, read: Observation, pages: Pages, step: number): Outcome {
  const found = matched(work, read, pages)
  if (!found) return { state: anchored(read.quote, pages).state === 'broken' ? 'broken' : 'notReadNow' }
  found.entry.gone = true
  found.entry.steps.push(step)
  ideaLost(work, read.idea, found.entry.value.quote, step)
  return found
}

type To = Extract<CorrectionOf<'findingCorrected'>['to'], { is: 'observation' }>

export function correctObservation(work: Work, read: Observation, { idea, when }: To, pages: Pages, step: number): Outcome {
  const to = { idea, when: when ?? undefined }
  const found = matched(work, read, pages)
  if (!found) return kept(work, { ...read, ...to }, pages, step)
  const { entry } = found
  const { quote, idea: was } = entry.value
  entry.value = { ...entry.value, ...to }
  entry.gone = false
  entry.steps.push(step)
  if (idea !== was) {
    ideaLost(work, was, quote, step)
    ideaGained(work, idea, quote, step)
  }
  return found
}

export function addObservation(work: Work, observation: Observation, pages: Pages, step: number): Outcome {
  const found = matched(work, observation, pages)
  if (found && !found.entry.gone) {
    found.entry.steps.push(step)
    return found
  }
  const { state, quote } = anchored(observation.quote, pages)
  if (state === 'broken') return { state }
  const entry = entryOf({ ...observation, quote })
  entry.steps.push(step)
  work.observation.push(entry)
  ideaGained(work, observation.idea, quote, step)
  return { state, entry }
}
