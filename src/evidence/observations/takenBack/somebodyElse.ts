import { type Behaviour, behaviours, type Idea, type Marker } from '#case/vocabulary'
import type { Sentence } from '../../grammar/mentions.ts'

const acts: ReadonlySet<Idea> = new Set<Behaviour | Marker>([
  ...behaviours,
  'violence',
  'weapon',
  'threatOfViolence',
  'threatToKill',
  'entryToHome',
  'gifts',
])

/** "it turned out to be somebody else". */
const another =
  /\bturned out (?:to be|it was|that it was) (?:\p{L}+ )?(?:somebody|someone|another|a different|a stranger|not)\b|\b(?:it|that) was (?:\p{L}+ )?(?:somebody|someone) else\b|\bmistaken identity\b/iu
/** "I thought it was his, but it was a different van": taken for his. */
const takenFor =
  /\b(?:thought|could have sworn|mistook|looked like|took it for)\b.*\b(?:a|an|another) (?:\p{L}+ )?(?:different|other) \p{L}+|\b(?:thought|could have sworn|mistook)\b.*\bit was(?: not|n['’]t) (?:him|her|his|hers)\b/iu
/** "but it wasn't", before the suspect's name. */
const butNot = /^(?:but|and|though|although)$/

/** Whether the sentence says that it was not the suspect after all. */
export function isSomebodyElse(idea: Idea, { passage: { text }, words }: Sentence): boolean {
  if (!acts.has(idea)) return false
  if (another.test(text) || takenFor.test(text)) return true
  return words.some(
    (word, at) =>
      word.who === 'S' &&
      !word.own &&
      (words[at - 1]?.text === 'not' || words[at - 1]?.text === "n't") &&
      words[at - 2]?.stems.has('be') === true &&
      words[at - 3]?.text === 'it' &&
      butNot.test(words[at - 4]?.text ?? ''),
  )
}
