import { type Fact, isNonEmpty, type NonEmpty, type Quote } from '#case/quote'
import type { Observation } from '#case/reading'
import type { Authority } from '#law/authority'
import type { Point } from '#law/finding'
import type { Block, Sentence } from './block.ts'

/** What a sentence of fact shows at most: a sentence with twenty notes is not read. The rest stand in the chronology. */
const mostSources = 4

/** A sentence of fact with the passages it stands on; without a passage it cannot be said, so there is none. */
export const fact = (text: string, quotes: readonly Quote[]): Sentence | undefined =>
  isNonEmpty(quotes) ? { kind: 'fact', text, from: mostOf(quotes) } : undefined

/** The first passages of those a sentence stands on. */
export const mostOf = ([first, ...rest]: NonEmpty<Quote>): NonEmpty<Quote> => [first, ...rest.slice(0, mostSources - 1)]

export const factOf = (text: string, ...facts: (Fact<unknown> | undefined)[]) =>
  fact(
    text,
    facts.flatMap((each) => each?.from ?? []),
  )
export const seen = (text: string, observations: readonly Observation[]) =>
  fact(
    text,
    observations.map(({ quote }) => quote),
  )
/** A point as a sentence; one that is a passage itself stands in quotation marks. */
export const pointSaid = ({ text, quotes }: Point): Sentence => {
  const passage = quotes.find(({ words }) => words.length > 20 && text.startsWith(words.slice(0, 30)))
  return { kind: 'fact', text: passage ? `${quoted(passage, 200)}.` : stopped(text), from: mostOf(quotes) }
}
/** An authority as a lawyer writes it in a sentence: `Bail Act 1976 s 3(6)`. */
export const cited = ({ cite, where }: Authority): string => {
  const section = /^section (\S+)/.exec(where)?.[1]
  return section ? `${cite} s ${section}` : cite
}

/** Several authorities with each Act named once: `Protection from Harassment Act 1997 ss 2A(2), 2A(3) and 7`. */
export function citedTogether(law: readonly Authority[]): string {
  const byAct = Map.groupBy(law, ({ cite }) => cite)
  return [...byAct]
    .map(([act, provisions]) => {
      const sections = [...new Set(provisions.flatMap(({ where }) => /^section (\S+)/.exec(where)?.[1] ?? []))]
      return sections.length === 0 ? act : `${act} ${sections.length === 1 ? 's' : 'ss'} ${joined(sections)}`
    })
    .join('; ')
}

export const reason = (text: string, law: readonly Authority[] = []): Sentence => ({
  kind: 'reason',
  text,
  law: [...new Set(law.map(cited))],
})
/** A sentence of fact with every passage given, however many: for a line that stands for several incidents. */
export const factOfAll = (text: string, quotes: readonly Quote[]): Sentence | undefined =>
  isNonEmpty(quotes) ? { kind: 'fact', text, from: quotes } : undefined

export const gap = (text: string): Sentence => ({ kind: 'gap', text })
export const form = (text: string): Sentence => ({ kind: 'form', text })

type Maybe = Sentence | undefined

const said = (sentences: readonly Maybe[]) => sentences.filter((sentence): sentence is Sentence => sentence !== undefined)

/** A paragraph of what can be said; none when nothing can. */
export function paragraph(...sentences: readonly Maybe[]): Block[] {
  const [first, ...rest] = said(sentences)
  return first ? [{ block: 'paragraph', sentences: [first, ...rest] }] : []
}

/** A list of what can be said, an item a sentence (or several); none when nothing can. */
export function list(items: readonly (Maybe | readonly Maybe[])[], numbered = false): Block[] {
  const kept = items
    .map((item) => said(Array.isArray(item) ? item : [item as Maybe]))
    .filter((item): item is [Sentence, ...Sentence[]] => item.length > 0)
  const [first, ...rest] = kept
  return first ? [{ block: 'list', numbered, items: [first, ...rest] }] : []
}

export const heading = (text: string, level: 1 | 2 | 3 = 1): Block => ({ block: 'heading', level, text })

/** Words joined as prose: `a, b and c`. */
export const joined = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`

/** The text with a full stop, where it has none. */
export const stopped = (text: string): string => (/[.?!”"]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** A quotation inside a sentence: the document's own words in quotation marks (once, where they bring their own), without the stop that ends them. */
export const quoted = (quote: Quote, most = 400): string => {
  const words = shortened(quote.words, most).replace(/[\s.,;:]+$/, '')
  const bare = words.replace(/^[“"]/, '').replace(/[.,]?[”"]$/, '')
  return /[“”"]/.test(bare) ? `“${words}”` : `“${bare}”`
}

/** The first words of a passage up to the last stop, or else the last word, that fits. What is left out is never the middle. */
function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  const head = words.slice(0, most)
  const stop = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf(', '))
  return stop > most / 2 ? head.slice(0, stop) : head.slice(0, Math.max(head.lastIndexOf(' '), most / 2))
}

export type { NonEmpty }
