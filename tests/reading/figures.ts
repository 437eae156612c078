import type { Comparison } from './compare.ts'
import { counted, f1, nothingYet, precision, recall, type Tally, together } from './measure.ts'

const found = ['behaviours', 'markers', 'impact'] as const
type Found = (typeof found)[number]
const isFound = (group: string): group is Found => found.some((one) => one === group)

/** Tallies per behaviour, marker and impact; for everything else, how many of how many were right. */
export type Figures = Readonly<{
  tallies: Readonly<Record<Found, Readonly<Record<string, Tally>>>>
  accuracy: Readonly<Record<string, Readonly<{ right: number; of: number }>>>
}>

export function figuresOf(comparisons: readonly Comparison[]): Figures {
  const tallies: Record<Found, Record<string, Tally>> = { behaviours: {}, markers: {}, impact: {} }
  const accuracy: Record<string, { right: number; of: number }> = {}
  for (const { group, id, expected, found: read, right } of comparisons) {
    if (isFound(group)) {
      tallies[group][id] = counted(tallies[group][id] ?? nothingYet, expected === 'true', read === 'true')
      continue
    }
    const key = group === 'documents' || group === 'checks' ? group : `${group}.${id}`
    const kept = accuracy[key] ?? { right: 0, of: 0 }
    accuracy[key] = { right: kept.right + (right ? 1 : 0), of: kept.of + 1 }
  }
  return { tallies, accuracy }
}

export const groupF1 = (figures: Figures, group: Found): number => f1(together(Object.values(figures.tallies[group])))
export const accuracyOf = (figures: Figures, key: string): number => {
  const kept = figures.accuracy[key]
  return kept ? kept.right / kept.of : 1
}

/** The figures as a table for the terminal. */
export function printed(figures: Figures): string {
  const row = (name: string, tally: Tally) =>
    `${name.padEnd(28)} right ${String(tally.right).padStart(4)}  wrong ${String(tally.wrong).padStart(3)}  missed ${String(tally.missed).padStart(3)}  precision ${precision(tally).toFixed(3)}  recall ${recall(tally).toFixed(3)}  F1 ${f1(tally).toFixed(3)}`
  return [
    ...found.flatMap((group) => [
      row(group.toUpperCase(), together(Object.values(figures.tallies[group]))),
      ...Object.entries(figures.tallies[group]).map(([id, tally]) => row(`  ${id}`, tally)),
    ]),
    ...Object.entries(figures.accuracy).map(([key, { right, of }]) => `${key.padEnd(36)} ${right} of ${of}`),
  ].join('\n')
}
