import type { Reading } from '#case/reading'
import type { Remark } from '#case/remarks'
import type { Pages } from './anchor.ts'
import { acceptIncident, addIncident, correctIncident, mergeIncidents, rejectIncident, splitIncident } from './incidents.ts'
import { keysOf } from './keys.ts'
import { acceptObservation, addObservation, correctObservation, rejectObservation } from './observations.ts'
import type { Outcome, Standing } from './outcome.ts'
import { answerDenied, answerIn, documentIn, laidOver, personIn, remarkIn } from './papers.ts'
import { type Correction, type CorrectionStep, type Finding, holding, type Numbered } from './steps.ts'
import { readingOf, type Work, workOf } from './work.ts'

/** One thing somebody said, and what it is about in the reading of today. */
export type Said = Readonly<{
  /** Its number in the log of corrections: what an undoing names. */
  number: number
  step: Exclude<CorrectionStep, { type: 'undone' }>
  state: Standing
  /** The finding it speaks of, in the corrected reading; null where that is not in it (rejected, or broken). */
  key: string | null
  /** Others that it changed on the way: incidents that lost an act with it. */
  also: readonly string[]
}>

export type Corrected = Readonly<{ reading: Reading; said: readonly Said[] }>

/**
 * What was read as people corrected it, and what they said. Their word wins over the reader's and outlives another reading: each finding is found again
 * by its words. What cannot be found again is said to be broken and changes nothing. Pure: the same reading and steps give the same answer.
 */
export function corrected(reading: Reading, steps: readonly CorrectionStep[], pages: Pages): Corrected {
  const held = holding(steps)
  if (held.length === 0) return { reading, said: [] }
  const work = workOf(reading)
  const outcomes = held.map((numbered) => ({ numbered, outcome: laid(work, numbered, pages) }))
  const now = readingOf(reading, work)
  const keys = keysOf(now)
  const keyOf = (value: unknown) => keys.get(value as object) ?? null
  const live = Object.values(work)
    .flat()
    .filter(({ gone }) => !gone)
  return {
    reading: now,
    said: outcomes.map(({ numbered: { number, step }, outcome: { state, entry } }) => ({
      number,
      step: step as Said['step'],
      state,
      key: entry && !entry.gone ? keyOf(subjectOf(entry.value)) : null,
      also: live.flatMap((other) => (other !== entry && other.steps.includes(number) ? (keyOf(subjectOf(other.value)) ?? []) : [])),
    })),
  }
}

/** A placed answer stands in the reading as the answer itself. */
const subjectOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'answer' in value && 'block' in value ? value.answer : value

function laid(work: Work, { number, step }: Numbered, pages: Pages): Outcome {
  switch (step.type) {
    case 'findingAccepted':
      return accepted(work, step.finding, pages, number)
    case 'findingCorrected':
      return changed(work, step.finding, step.to, step.by.name, pages, number)
    case 'findingRejected':
      return rejected(work, step.finding, pages, number)
    case 'observationAdded':
      return addObservation(work, step.observation, pages, number)
    case 'incidentAdded':
      return addIncident(work, step.incident, pages, number)
    case 'incidentsMerged':
      return mergeIncidents(work, step, number)
    case 'incidentSplit':
      return splitIncident(work, step, pages, number)
    case 'undone':
      return { state: 'stands' }
  }
}

function accepted(work: Work, finding: Finding, pages: Pages, step: number): Outcome {
  if (finding.is === 'observation') return acceptObservation(work, finding.read, pages, step)
  if (finding.is === 'incident') return acceptIncident(work, finding.read, pages, step)
  return other(work, finding, undefined, pages, step)
}

function rejected(work: Work, finding: Finding, pages: Pages, step: number): Outcome {
  if (finding.is === 'observation') return rejectObservation(work, finding.read, pages, step)
  if (finding.is === 'incident') return rejectIncident(work, finding.read, pages, step)
  return other(work, finding, null, pages, step)
}

function changed(work: Work, finding: Finding, to: Correction, by: string, pages: Pages, step: number): Outcome {
  if (finding.is === 'observation' && to.is === 'observation') return correctObservation(work, finding.read, to, pages, step)
  if (finding.is === 'incident' && to.is === 'incident') return correctIncident(work, finding.read, to, pages, step)
  return other(work, finding, to, pages, step, by)
}

type To = Correction | null | undefined

function other(work: Work, finding: Finding, to: To, pages: Pages, step: number, by = ''): Outcome {
  switch (finding.is) {
    case 'person': {
      const with_ = to?.is === 'person' ? { name: to.name.trim(), role: to.role } : undefined
      return laidOver(
        personIn(work, finding.read, pages),
        with_ ? (person) => ({ ...person, ...with_, aliases: formsOf(person.name, with_.name, person.aliases) }) : (to as null | undefined),
        step,
      )
    }
    case 'document': {
      const kind = to?.is === 'document' ? to.kind : undefined
      return laidOver(
        documentIn(work, finding.read),
        kind && ((document) => ({ ...document, kind, because: by === '' ? 'the kind that was read was rejected' : `said so by ${by}` })),
        step,
      )
    }
    case 'answer': {
      const answer = to?.is === 'answer' ? to.answer : undefined
      if (answer !== undefined && answer !== 'yes') answerDenied(work, finding, step)
      return laidOver(answerIn(work, finding), answer && ((placed) => ({ ...placed, answer: { ...placed.answer, answer } })), step)
    }
    case 'remark': {
      const says = to?.is === 'remark' ? to.says : undefined
      return laidOver(
        remarkIn(work, finding.read, pages),
        says === undefined ? (to as null | undefined) : (remark) => ({ ...remark, says }) as Remark,
        step,
      )
    }
    default:
      return { state: 'broken' }
  }
}

/** The name that was read stays known as another form of it. */
const formsOf = (was: string, is: string, aliases: readonly string[]) => [...new Set([was, ...aliases])].filter((alias) => alias !== is)
