import { type Day, dayOf, daysBetween } from '#case/dates'
import { untilDue } from '#case/dayWords'
import { dayOfMoment, momentAt, untilMoment } from '#case/moments'
import type { Clock, ClockName, Due } from './clock.ts'
import { custodyWarnings } from './custodyTimeLimit.ts'

/** How pressing a running clock is: a limit on custody first, then what is overdue, then a hearing, then what is due. */
export const urgencies = ['custody', 'overdue', 'hearing', 'due'] as const
export type Urgency = (typeof urgencies)[number]

/** Days before the limit from which a clock is shown as near. */
const near: Readonly<Partial<Record<ClockName, number>>> = {
  summaryTimeLimit: 56,
  custodyTimeLimit: custodyWarnings[0],
  policeBailLimit: 14,
  hearing: 7,
}
const usuallyNear = 3

export const dueDay = (due: Due): Day => ('day' in due ? due.day : dayOfMoment(due.moment))

/** Over at the end of the day in England, or at the moment. */
export const isOverdue = (due: Due, now: Date): boolean => ('day' in due ? due.day < dayOf(now) : due.moment < momentAt(now))

export const dueWords = (due: Due, now: Date): string =>
  'day' in due ? untilDue(due.day, dayOf(now)) : untilMoment(due.moment, momentAt(now))

/** Whether a limit is near enough to be said before it is asked for. */
export const isNear = (name: ClockName, due: Due, now: Date): boolean => daysBetween(dayOf(now), dueDay(due)) <= (near[name] ?? usuallyNear)

export function urgencyOf(name: ClockName, due: Due, now: Date): Urgency {
  if (name === 'policeDetention' || name === 'detentionReview') return 'custody'
  if (name === 'custodyTimeLimit' && isNear(name, due, now)) return 'custody'
  if (isOverdue(due, now)) return 'overdue'
  return name === 'hearing' ? 'hearing' : 'due'
}

/** Compares limits of days with limits of moments: a day ends when it ends. */
export const dueKey = (due: Due): string => ('day' in due ? `${due.day}T99` : due.moment)

const standingOrder = { running: 0, unknown: 1, stopped: 2 } as const

export function byPriority(clocks: readonly Clock[], now: Date): readonly Clock[] {
  const keyOf = ({ name, standing }: Clock): string =>
    standing.is === 'running'
      ? `0 ${urgencies.indexOf(urgencyOf(name, standing.due, now))} ${dueKey(standing.due)}`
      : `${standingOrder[standing.is]}`
  return clocks
    .map((clock) => [keyOf(clock), clock] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, clock]) => clock)
}

/** The warning a custody time limit has reached: 28, 14 or 7 days; undefined before the first. */
export const custodyWarning = (due: Due, now: Date): (typeof custodyWarnings)[number] | undefined =>
  custodyWarnings.findLast((days) => daysBetween(dayOf(now), dueDay(due)) <= days)
