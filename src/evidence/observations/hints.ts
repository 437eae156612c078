import { balanceOf } from '#case/balance'
import type { Observation } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import type { Sentence } from '../grammar/mentions.ts'
import type { Passage } from '../passage.ts'
import type { Sentences } from '../sentences.ts'
import { withoutLoneHints } from './loneHints.ts'
import { hintedIn, type Seen } from './sentences.ts'

/** Whether the papers plainly tell of pursuit: what is told for it outweighs by five what gives it another reason. What touched nobody is none. */
export function tellsOfPursuit(seen: readonly Told[]): boolean {
  const { balance, touched } = balanceOf(seen)
  return touched > 0 && balance >= 5
}

/** Whether they do so again and again, what is only hinted at taken in: it changed a life or frightened and distressed, and weighs half as much again as what gives it another reason. */
function hintsOfPursuit(seen: readonly Told[]): boolean {
  const { balance, touched, away, insisted } = balanceOf(seen)
  return touched > 1 && insisted >= 2 && balance >= 1.5 * away
}
type Told = Pick<Observation, 'idea' | 'voice' | 'quote'>

/** What is told so often needs no hints: they would only lengthen the list. */
const amply = 20

/** What the papers tell plainly, for those who look for hints: ideas told so often that they need none, and what each sentence tells, by its number. */
export type Plain = Readonly<{ amply: readonly Idea[]; known: readonly (readonly Idea[])[] }>

const plainOf = (seen: readonly Seen[], sentences: Sentences): Plain => {
  const own = Map.groupBy(seen, ({ passage }) => passage)
  const told = Map.groupBy(seen, ({ idea }) => idea)
  return {
    amply: [...told].flatMap(([idea, tellings]) => (tellings.length >= amply ? [idea] : [])),
    known: [...sentences.keys()].map((passage) => own.get(passage)?.map(({ idea }) => idea) ?? []),
  }
}

/** What one sentence only hints at. */
export function hintsIn(sentence: Sentence, { amply, known }: Plain, at: number): readonly Seen[] {
  const isKnown = (idea: Idea): boolean => amply.includes(idea) || known[at]?.includes(idea) === true
  return isTold(sentence.passage) ? hintedIn(sentence, isKnown) : []
}

/** What is only hinted at, and reports of the victim that were found baseless. */
export type Hinted = Readonly<{ hinted: readonly Seen[]; baseless: readonly Seen[] }>

/** What was seen, and where that tells of pursuit, the matters the papers are about considered, also what is hinted at; sentence by sentence. */
export function withHints(
  seen: readonly Seen[],
  sentences: Sentences,
  matters: readonly Observation[],
  look: (plain: Plain) => Hinted,
): readonly Seen[] {
  const found = look(plainOf(seen, sentences))
  const hints = withoutLoneHints(found.hinted, seen)
  const told = [...seen, ...matters]
  if (!tellsOfPursuit(told) && !hintsOfPursuit([...told, ...found.hinted])) return seen
  const [plain, hinted, baseless] = [seen, hints, found.baseless].map((all) => Map.groupBy(all, ({ passage }) => passage))
  return [...sentences.keys()].flatMap((passage) => {
    const all = [...(plain?.get(passage) ?? []), ...(hinted?.get(passage) ?? [])]
    const reports = baseless?.get(passage)?.filter(({ idea }) => !all.some((one) => one.idea === idea)) ?? []
    return [...all, ...reports]
  })
}

/** A heading in capitals that stands on a line of its own. */
const isTitle = ({ kind, voice, text }: Passage): boolean =>
  voice === 'police' && kind !== 'LOG' && text.length < 80 && !/\p{Ll}/u.test(text)

const isTold = (passage: Passage): boolean =>
  (passage.role === 'narrative' || passage.role === 'answer' || passage.role === 'message') && !isTitle(passage)
