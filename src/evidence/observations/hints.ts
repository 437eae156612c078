import { balanceOf } from '#case/balance'
import type { Observation } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import type { Passage } from '../passage.ts'
import type { Sentences } from '../sentences.ts'
import { foundBaseless } from './foundBaseless.ts'
import { hintedIn, type Seen } from './sentences.ts'

/** Whether the papers plainly tell of pursuit: what is told for it outweighs by five what gives it another reason. What touched nobody is none. */
export function tellsOfPursuit(seen: readonly Pick<Observation, 'idea' | 'voice' | 'quote'>[]): boolean {
  const { balance, touched } = balanceOf(seen)
  return touched > 0 && balance >= 5
}

/** What is told so often needs no hints: they would only lengthen the list. */
const amply = 20

/** What was seen, and where that tells of pursuit, the matters the papers are about considered, also what is only hinted at, sentence by sentence, and reports of the victim that were found baseless. */
export function withHints(seen: readonly Seen[], sentences: Sentences, matters: readonly Observation[]): readonly Seen[] {
  if (!tellsOfPursuit([...seen, ...matters])) return seen
  const plain = Map.groupBy(seen, ({ passage }) => passage)
  const told = Map.groupBy(seen, ({ idea }) => idea)
  const isAmplyTold = (idea: Idea): boolean => (told.get(idea)?.length ?? 0) >= amply
  const baseless = Map.groupBy(foundBaseless(sentences), ({ passage }) => passage)
  return [...sentences.values()].flatMap((sentence) => {
    const { passage } = sentence
    const own = plain.get(passage) ?? []
    const isKnown = (idea: Idea): boolean => isAmplyTold(idea) || own.some((one) => one.idea === idea)
    const said = isTold(passage) ? hintedIn(sentence, isKnown) : []
    const reports = (baseless.get(passage) ?? []).filter(({ idea }) => ![...own, ...said].some((one) => one.idea === idea))
    return [...own, ...said, ...reports]
  })
}

const isTold = ({ role }: Passage): boolean => role === 'narrative' || role === 'answer' || role === 'message'
