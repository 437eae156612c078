import { folded, type Quote } from '#case/quote'
import { type EditedSentence, type Part, wordsOf } from './part.ts'

export const placeOf = ({ document, page, start, words }: Quote) => `${document} ${page} ${start} ${folded(words)}`

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [])

/** The share of words two texts have in common: 1 where they have the same words, 0 where none. */
export function likenessOf(one: string, other: string): number {
  const [left, right] = [wordsIn(one), wordsIn(other)]
  if (left.size === 0 || right.size === 0) return left.size === right.size ? 1 : 0
  let both = 0
  for (const word of left) if (right.has(word)) both++
  return (2 * both) / (left.size + right.size)
}

/** What standing on one and the same passage adds to the likeness of words. */
const onOnePassage = 0.3

const share = (one: readonly Quote[], other: readonly Quote[]) => {
  const places = new Set(one.map(placeOf))
  return other.some((quote) => places.has(placeOf(quote))) ? onOnePassage : 0
}

/** Sentences that stand on the same passage, or have their words in common, are the same sentence told anew. */
export const sentenceLikeness = (was: EditedSentence, now: EditedSentence): number =>
  was.kind === now.kind ? likenessOf(was.text, now.text) + share(was.from, now.from) : 0

const passagesOf = ({ slots }: Part) => slots.flat().flatMap(({ from }) => from)

/** Parts of one kind are told by their words and passages; the place to sign is the place to sign, whoever's it is. */
export function partLikeness(was: Part, now: Part): number {
  if (was.shape.of !== now.shape.of) return 0
  if (was.shape.of === 'signature') return 1
  return likenessOf(wordsOf(was), wordsOf(now)) + share(passagesOf(was), passagesOf(now))
}

export const sameSources = (one: readonly Quote[], other: readonly Quote[]) =>
  one.length === other.length && one.every((quote, at) => placeOf(quote) === placeOf(other[at] as Quote))

export const sameSentence = (one: EditedSentence, other: EditedSentence) =>
  one.kind === other.kind &&
  folded(one.text) === folded(other.text) &&
  sameSources(one.from, other.from) &&
  one.law.join('; ') === other.law.join('; ')
