import { lowerWords, stemSet } from '../grammar/tokens.ts'
import { wordSet } from '../time/wordSet.ts'
import type { Episode } from './episode.ts'

const plain = wordSet(`
  the a an and or but of to in on at for from by with about as that this it its he she they him her his hers them their i me my mine we us our you your be have do
  will would could should can not no yes so then when where who what which there here up down out over off back again just also said say tell told go went come
  came get got was were is are been had has did if than into onto after before one two all very some any more
`)

const kept = new WeakMap<Episode, ReadonlySet<string>>()

/** The words of an episode that carry its matter, by their stems. */
export function matterOf(episode: Episode): ReadonlySet<string> {
  const known = kept.get(episode)
  if (known) return known
  const matter = new Set<string>()
  for (const { passage, from, to } of episode.parts)
    for (const word of lowerWords(passage.text.slice(from, to))) {
      const stem = stemOf(word)
      if (stem !== undefined) matter.add(stem)
    }
  kept.set(episode, matter)
  return matter
}

const stems = new Map<string, string | undefined>()
/** The stem of a word that carries matter; undefined of one that does not. */
function stemOf(word: string): string | undefined {
  if (stems.has(word)) return stems.get(word)
  const stem = word.length > 2 && !plain.has(word) && !/^\d+$/.test(word) ? (shortest(stemSet(word)) ?? word) : undefined
  if (stems.size < 50_000) stems.set(word, stem)
  return stem
}

/** The first of the shortest. */
function shortest(stems: ReadonlySet<string>): string | undefined {
  let found: string | undefined
  for (const stem of stems) if (found === undefined || stem.length < found.length) found = stem
  return found
}

/** The names an episode speaks of: capitals inside a sentence, in small letters. */
export const namesOf = ({ parts }: Episode): ReadonlySet<string> =>
  new Set(
    parts.flatMap(({ passage, from, to }) =>
      [...passage.text.slice(from, to).matchAll(/(?<=[\p{L},;] )\p{Lu}\p{Ll}{2,}/gu)].map(([name]) => name.toLowerCase()),
    ),
  )

export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return shared
}
