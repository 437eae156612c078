import { type Day, daysBetween, monthsAfter } from '#case/dates'
import type { Reading } from '#case/reading'
import { type Occasion, occasionsOf } from './courseOfConduct.ts'
import type { Offence } from './offence.ts'

/** The last occasion that is dated at all, and the day from which the six months surely run: the earliest it can have been. */
export function lastDatedOccasion(reading: Reading): Readonly<{ occasion: Occasion; day: Day }> | undefined {
  return occasionsOf(reading)
    .flatMap((occasion) => (occasion.when.earliest ? [{ occasion, day: occasion.when.earliest }] : []))
    .sort((one, other) => other.day.localeCompare(one.day))[0]
}

/** The last day to charge a summary-only offence; undefined where no limit applies or nothing is dated. */
export function lastDateToCharge({ timeLimit }: Pick<Offence, 'timeLimit'>, reading: Reading): Day | undefined {
  const last = lastDatedOccasion(reading)
  return timeLimit === 'sixMonths' && last ? monthsAfter(last.day, 6) : undefined
}

/** How near the limit is: warnings at 60, 28 and 7 days, and when it has passed. */
export type Nearness = 'passed' | 'within7' | 'within28' | 'within60' | 'later'

export function nearnessOf(lastDate: Day, on: Day): Readonly<{ daysLeft: number; nearness: Nearness }> {
  const daysLeft = daysBetween(on, lastDate)
  const nearness = daysLeft < 0 ? 'passed' : daysLeft <= 7 ? 'within7' : daysLeft <= 28 ? 'within28' : daysLeft <= 60 ? 'within60' : 'later'
  return { daysLeft, nearness }
}
