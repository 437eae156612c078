import type { Day } from '#case/dates'
import type { Observation } from '#case/reading'
import { behaviours, type Idea, markers } from '#case/vocabulary'

const acts = new Set<Idea>([...behaviours, ...markers])
acts.delete('previousOffending')

const years = (one: Day, other: Day): number => (Date.parse(other) - Date.parse(one)) / (365.25 * 24 * 3600 * 1000)

/** So many years before the newest paper, with so long a silence after them, acts are history and no part of the conduct complained of. */
const old = 3
const silence = 3.25

/**
 * Leaves out acts told of long before the conduct complained of: another abuser of years ago, a life since ended. `newest` is the day of the newest
 * paper. Where every dated act is as old as that, nothing is left out: the file is about them.
 */
export function withoutLongBefore(observed: readonly Observation[], newest: Day | undefined): readonly Observation[] {
  const days = observed.flatMap((one) => (acts.has(one.idea) && one.when?.latest && one.voice !== 'form' ? [one.when.latest] : []))
  const dated = [...new Set(days)].sort()
  const lastOld = newest && dated.findLast((day, at) => years(day, newest) >= old && years(day, dated[at + 1] ?? day) >= silence)
  return lastOld ? observed.filter(({ idea, when }) => !acts.has(idea) || !when?.latest || when.latest > lastOld) : observed
}
