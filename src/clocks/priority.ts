import { type Day, dayOf, daysBetween } from '#case/dates'
import { untilDue } from '#case/dayWords'
import { dayOfMoment, type Moment, momentAt, untilMoment } from '#case/moments'
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

/** The hour the clocks are read at: worked out once for a whole list. */
export type Hour = Readonly<{ today: Day; moment: Moment }>
export const hourOf = (now: Date): Hour => ({ today: dayOf(now), moment: momentAt(now) })

export const dueDay = (due: Due): Day => ('day' in due ? due.day : dayOfMoment(due.moment))

/** Over at the end of the day in England, or at the moment. */
export const isOverdue = (due: Due, hour: Hour): boolean => ('day' in due ? due.day < hour.today : due.moment < hour.moment)

export const dueWords = (due: Due, hour: Hour): string =>
  'day' in due ? untilDue(due.day, hour.today) : untilMoment(due.moment, hour.moment)

/** Whether a limit is near enough to be said before it is asked for. */
export const isNear = (name: ClockName, due: Due, hour: Hour): boolean =>
  daysBetween(hour.today, dueDay(due)) <= (near[name] ?? usuallyNear)

export function urgencyOf(name: ClockName, due: Due, hour: Hour): Urgency {
  if (name === 'policeDetention' || name === 'detentionReview') return 'custody'
  if (name === 'custodyTimeLimit' && isNear(name, due, hour)) return 'custody'
  if (isOverdue(due, hour)) return 'overdue'
  return name === 'hearing' ? 'hearing' : 'due'
}

/** Compares limits of days with limits of moments: a day ends when it ends. */
export const dueKey = (due: Due): string => ('day' in due ? `${due.day}T99` : due.moment)

const after = { unknown: '1', stopped: '2' } as const

export function byPriority(clocks: readonly Clock[], hour: Hour): readonly Clock[] {
  const keyOf = ({ name, standing }: Clock): string =>
    standing.is === 'running' ? `0 ${urgencies.indexOf(urgencyOf(name, standing.due, hour))} ${dueKey(standing.due)}` : after[standing.is]
  return clocks
    .map((clock) => [keyOf(clock), clock] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, clock]) => clock)
}

/** The warning a custody time limit has reached: 28, 14 or 7 days; undefined before the first. */
export const custodyWarning = (due: Due, hour: Hour): (typeof custodyWarnings)[number] | undefined =>
  custodyWarnings.findLast((days) => daysBetween(hour.today, dueDay(due)) <= days)
