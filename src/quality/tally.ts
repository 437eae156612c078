import type { CaseFacts } from './caseFacts.ts'
import type { Measure } from './measures.ts'

/** How often something was done: `of` counts the cases it applies to and in which it is known. */
export type Tally = Readonly<{ done: number; of: number; notKnown: number }>

export function tally(measure: Measure, cases: readonly CaseFacts[]): Tally {
  const did = cases.map((facts) => measure.did(facts))
  const count = (what: string) => did.filter((one) => one === what).length
  return { done: count('yes'), of: count('yes') + count('no'), notKnown: count('notKnown') }
}

/** The same for each group of cases, in the order of the groups' names; groups it never applies to are left out. */
export const tallyBy = (
  measure: Measure,
  cases: readonly CaseFacts[],
  groupOf: (facts: CaseFacts) => string,
): readonly Readonly<{ group: string; tally: Tally }>[] =>
  [...Map.groupBy(cases, groupOf)]
    .map(([group, of]) => ({ group, tally: tally(measure, of) }))
    .filter(({ tally: { of, notKnown } }) => of + notKnown > 0)
    .sort((one, other) => one.group.localeCompare(other.group))

/** The middle one of some numbers; null where there is none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return below === undefined || above === undefined ? null : (below + above) / 2
}
