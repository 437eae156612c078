import type { DocumentId } from '#case/ids'
import { folded, type Quote } from '#case/quote'

/** The text of a document's pages as they are read today, in order. */
export type Pages = (document: DocumentId) => readonly Readonly<{ number: number; text: string }>[]

/**
 * What became of a passage since somebody spoke of it. `stands`: the same words on the same page. `moved`: the words are on another page, or are read
 * a little differently now. `broken`: they are not there any more, and nothing is put in their place.
 */
export type Anchored = Readonly<{ state: 'stands' | 'moved'; quote: Quote }> | Readonly<{ state: 'broken'; quote: undefined }>

const broken: Anchored = { state: 'broken', quote: undefined }

/** How alike two wordings are, 0 to 1: the share of words they have in common, however often each is said. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length === 0 || b.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of a) {
    const more = left.get(word) ?? 0
    if (more > 0) shared += 1
    left.set(word, more - 1)
  }
  return (2 * shared) / (a.length + b.length)
}

/** From here on two wordings are taken for one passage recognised twice. */
export const alike = 0.7

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Finds a passage again in its document. Of several places with the same words the nearest to the old one is taken. */
export function anchored(quote: Quote, pages: Pages): Anchored {
  const there = pages(quote.document)
  const exact = there.flatMap(({ number, text }) => placesOf(quote.words, text).map((start) => ({ ...quote, page: number, start })))
  const nearest = exact.toSorted((one, other) => distance(quote, one) - distance(quote, other))[0]
  if (nearest) return { state: nearest.page === quote.page ? 'stands' : 'moved', quote: asWas(quote, nearest) }
  const page = there.find(({ number }) => number === quote.page)
  const near = page && likest(quote, page)
  return near ? { state: 'moved', quote: near } : broken
}

const asWas = (was: Quote, now: Quote): Quote => (was.page === now.page && was.start === now.start ? was : { ...now, paragraph: null })

const pageApart = 1_000_000
export const distance = (from: Quote, to: Quote): number => Math.abs(from.page - to.page) * pageApart + Math.abs(from.start - to.start)

/** Where words stand in a text, whatever white space parts them. */
function placesOf(words: string, text: string): readonly number[] {
  const sought = folded(words)
  if (sought === '') return []
  const { plain, at } = foldedWithPlaces(text)
  const places: number[] = []
  for (let found = plain.indexOf(sought); found >= 0; found = plain.indexOf(sought, found + 1)) places.push(at[found] ?? 0)
  return places
}

/** A text with its white space folded, and for each letter where it stood before. */
function foldedWithPlaces(text: string): { plain: string; at: readonly number[] } {
  const at: number[] = []
  let plain = ''
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    if (plain !== '') {
      plain += ' '
      at.push(index - 1)
    }
    for (let letter = 0; letter < run.length; letter += 1) at.push(index + letter)
    plain += run
  }
  return { plain, at }
}

/** The stretch of a page most like a passage, where one is like enough: for words recognised from a picture once more. */
function likest(quote: Quote, { number, text }: Readonly<{ number: number; text: string }>): Quote | undefined {
  const words = [...text.matchAll(/\S+/g)]
  const length = quote.words.split(/\s+/).length
  if (length < 3) return undefined
  let best: { quote: Quote; worth: number } | undefined
  for (let first = 0; first + length <= words.length; first += 1) {
    const [from, to] = [words[first], words[first + length - 1]]
    if (!from || !to) continue
    const stretch = text.slice(from.index, to.index + to[0].length)
    const worth = likeness(quote.words, stretch)
    if (worth >= alike && worth > (best?.worth ?? 0))
      best = { worth, quote: { ...quote, page: number, paragraph: null, start: from.index, words: folded(stretch) } }
  }
  return best?.quote
}
