import type { Word } from './pattern.ts'
import { clauseStart } from './stance.ts'

/** Words of a sentence from one index up to another. */
export type Stretch = readonly [from: number, to: number]

const clausesOf = (words: readonly Word[], [from, to]: Stretch): ReadonlySet<number> => {
  const starts = new Set<number>()
  for (let at = from; at < to; at += 1) starts.add(clauseStart(words, at))
  return starts
}

/** Whether two stretches have a clause in common. A conjunction belongs to the clause before it: what hangs on that ("because it was late") shares it. */
export function sharesClause(words: readonly Word[], one: Stretch, other: Stretch): boolean {
  const clauses = clausesOf(words, one)
  return [...clausesOf(words, other)].some((start) => clauses.has(start))
}
