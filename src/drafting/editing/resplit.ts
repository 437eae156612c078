import { diffWordsWithSpace } from 'diff'
import { folded } from '#case/quote'
import type { EditedSentence } from './part.ts'

/** Past so many differing words, what came back is another text. */
const mostEdits = 2000

/**
 * A paragraph that came back as one text, parted into the sentences it was made of: each keeps what still stands in its place.
 * A sentence put before, between or after them is one of its own, without a source until somebody gives it one.
 */
export function resplit(
  sentences: readonly EditedSentence[],
  text: string,
  keyOf: (initial: string, words: string) => string,
): readonly EditedSentence[] {
  const was = sentences.map((sentence) => folded(sentence.text))
  const now = folded(text)
  if (was.join(' ') === now) return sentences
  const own = (words: string): EditedSentence => ({ key: keyOf('s', words), kind: 'reason', text: words, from: [], law: [] })
  const said = (words: string) => (folded(words) === '' ? [] : [own(folded(words))])
  const pieces = sentences.length > 0 ? diffWordsWithSpace(was.join(' '), now, { maxEditLength: mostEdits }) : undefined
  if (!pieces) return said(now)

  const ends = was.map((_, at) => was.slice(0, at + 1).join(' ').length)
  const last = sentences.length - 1
  const kept = sentences.map(() => '')
  /** What came before the first sentence, and after each. */
  const between = ['', ...kept]
  let place = 0
  for (const { value, added, removed } of pieces) {
    if (!added) {
      for (const character of value) {
        const at = ends.findIndex((end) => place < end)
        if (!removed) kept[at < 0 ? last : at] += character
        place += character.length
      }
      continue
    }
    const ended = ends.findIndex((end) => place === end || place === end + 1)
    if (place === 0 && isWhole(value)) between[0] += value
    else if (ended >= 0 && (isWhole(value) || ended === last) && isWhole(kept[ended] ?? '')) between[ended + 1] += value
    else if (ended >= 0 && place === ends[ended]) kept[ended] += value
    else kept[ends.findIndex((end) => place < end)] += value
  }
  return [
    ...said(between[0] ?? ''),
    ...sentences.flatMap((sentence, at) => {
      const words = folded(kept[at] ?? '')
      const mine = words === '' ? [] : [words === was[at] ? sentence : { ...sentence, text: words }]
      return [...mine, ...said(between[at + 1] ?? '')]
    }),
  ]
}

/** Ends as a sentence does; what was emptied leaves room for one. */
const isWhole = (text: string) => text.trim() === '' || /[.?!][”’")\]]*\s*$/.test(text)
