import type { DatedEvent } from '#case/datedEvents'
import { inWords } from '#case/dates'
import type { CaseId } from '#case/ids'
import { type DateStep, dateStepsOf } from '#store/dateSteps'
import type { Reads } from '#store/open'
import { readingOf } from '#store/readings'

const isOf = (step: DateStep, { event, suspect, on, at }: DatedEvent): boolean =>
  step.event === event && step.suspect === suspect && step.date === on && step.at === at

/** The dates of a case: those read from the file and those people recorded, without the ones said not to count. */
export const caseDates = (db: Reads, caseId: CaseId): readonly DatedEvent[] =>
  dateStepsOf(db, caseId).reduce<readonly DatedEvent[]>(withStep, readingOf(db, caseId)?.summary.clockStarts?.events ?? [])

function withStep(dates: readonly DatedEvent[], step: DateStep): readonly DatedEvent[] {
  const others = dates.filter((each) => !isOf(step, each))
  if (step.type === 'dateWithdrawn') return others
  const { event, suspect, date: on, at, note, from, by } = step
  return [...others, { event, suspect, on, at, note, source: { step: `Recorded by ${by.name} on ${inWords(step.on)}: ${from}` } }]
}
