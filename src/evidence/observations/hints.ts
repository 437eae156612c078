import { balanceOf } from '#case/balance'
import type { Observation } from '#case/reading'
import type { Passage } from '../passage.ts'
import type { Sentences } from '../sentences.ts'
import { hintedOf, type Seen } from './sentences.ts'

/** Whether the papers plainly tell of pursuit: what is told for it outweighs by five what gives it another reason. What touched nobody is none. */
export function tellsOfPursuit(seen: readonly Pick<Observation, 'idea' | 'voice'>[]): boolean {
  const { balance, touched } = balanceOf(seen)
  return touched > 0 && balance >= 5
}

/** What is told so often needs no hints: they would only lengthen the list. */
const amply = 20

/** What was seen, and where that tells of pursuit, the matters the papers are about considered, also what is only hinted at, sentence by sentence. */
export function withHints(seen: readonly Seen[], sentences: Sentences, matters: readonly Observation[]): readonly Seen[] {
  if (!tellsOfPursuit([...seen, ...matters])) return seen
  const plain = Map.groupBy(seen, ({ passage }) => passage)
  const told = Map.groupBy(seen, ({ idea }) => idea)
  const hintedIn = hintedOf((idea) => (told.get(idea)?.length ?? 0) < amply)
  return [...sentences.values()].flatMap((sentence) => {
    const own = plain.get(sentence.passage) ?? []
    return [...own, ...(isTold(sentence.passage) ? hintedIn(sentence, (idea) => own.some((one) => one.idea === idea)) : [])]
  })
}

const isTold = ({ role }: Passage): boolean => role === 'narrative' || role === 'answer' || role === 'message'
