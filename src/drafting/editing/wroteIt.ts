import { sameSentence } from './alike.ts'
import { type Part, sentencesIn } from './part.ts'

/** Who gave each sentence of the last version its present words: the maker of the first version from which on it stood so. Sentences as drafted have nobody. */
export function wroteIt(
  drafted: readonly Part[],
  versions: readonly Readonly<{ parts: readonly Part[]; by: string }>[],
): ReadonlyMap<string, string> {
  const machine = new Map(sentencesIn(drafted).map((sentence) => [sentence.key, sentence]))
  const authors = new Map<string, string>()
  let before = machine
  for (const { parts, by } of versions) {
    const now = new Map(sentencesIn(parts).map((sentence) => [sentence.key, sentence]))
    for (const [key, sentence] of now) {
      const earlier = before.get(key)
      const asDrafted = machine.get(key)
      if (asDrafted && sameSentence(asDrafted, sentence)) authors.delete(key)
      else if (!earlier || !sameSentence(earlier, sentence)) authors.set(key, by)
    }
    before = now
  }
  return authors
}
