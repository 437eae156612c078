import { folded, type Quote } from '#case/quote'
import type { Block, Draft, Sentence } from './block.ts'

/**
 * A passage a draft stands on, numbered in the order the draft first relies on it. `cite` is as a lawyer writes it: "MG11 victim, p3 ¶4".
 * `words`: what its reader may see of it and the text does not print already.
 */
export type Source = Readonly<{ number: number; quote: Quote; cite: string; words: string | undefined }>

/** The sentences of a block in reading order. */
export const sentencesOf = (block: Block): readonly Sentence[] => {
  switch (block.block) {
    case 'paragraph':
      return block.sentences
    case 'list':
      return block.items.flat()
    case 'table':
      return block.rows.flat(2)
    case 'term':
      return [...block.sentences, ...block.why]
    default:
      return []
  }
}

const keyOf = ({ document, page, start, words }: Quote) => `${document} ${page} ${start} ${folded(words)}`

/** Numbers every passage of a draft once, and tells the numbers a sentence rests on. */
export function numberSources(draft: Draft): { sources: readonly Source[]; numbersOf: (sentence: Sentence) => readonly number[] } {
  const numbered = new Map<string, Source>()
  const sentences = draft.blocks.flatMap(sentencesOf)
  const printed = sentences.map(({ text }) => text).join('\n')
  for (const sentence of sentences)
    for (const quote of sentence.kind === 'fact' ? sentence.from : [])
      if (!numbered.has(keyOf(quote)))
        numbered.set(keyOf(quote), {
          number: numbered.size + 1,
          quote,
          cite: citeOf(draft, quote),
          words: wordsShown(draft, quote, printed),
        })
  const numbersOf = (sentence: Sentence) =>
    sentence.kind === 'fact'
      ? [...new Set(sentence.from.map((quote) => numbered.get(keyOf(quote))?.number ?? 0))].sort((a, b) => a - b)
      : []
  return { sources: [...numbered.values()], numbersOf }
}

/** Where a sentence stands, said in place: `(MG11 Samina Yusuf, p1 ¶4; MG5, p2)`. For a sheet, which lists no sources. */
export const placesOf = (draft: Draft, sentence: Sentence): string =>
  sentence.kind === 'fact' ? `(${[...new Set(sentence.from.map((quote) => citeOf(draft, quote)))].join('; ')})` : ''

/** What stands after a sentence to say where it comes from: the numbers of its sources, `[4, 14]`; on a sheet the places themselves; or nothing. */
export function noteMaker(draft: Draft): (sentence: Sentence) => string {
  if (draft.sheet) return (sentence) => placesOf(draft, sentence)
  const { numbersOf } = numberSources(draft)
  return (sentence) => {
    const numbers = numbersOf(sentence)
    return numbers.length > 0 ? `[${numbers.join(', ')}]` : ''
  }
}

/** Every note that a draft prints, once. */
export function notesOn(draft: Draft): readonly string[] {
  const noteOf = noteMaker(draft)
  return [...new Set(draft.blocks.flatMap(sentencesOf).map(noteOf))].filter((note) => note !== '')
}

/** Letters of a passage that the list of sources gives; its place opens the rest. */
const mostWords = 170

/** The words of a source in the list: none for a reader outside the Crown, and none where the text has quoted them. */
function wordsShown({ reader }: Draft, { words }: Quote, printed: string): string | undefined {
  if (reader !== 'crown' || printed.includes(words.replace(/[\s.,;:]+$/, ''))) return undefined
  if (words.length <= mostWords) return `“${words}”`
  const last = words.lastIndexOf(' ', mostWords)
  return `“${words.slice(0, last > 0 ? last : mostWords)}” …`
}

/** `MG11 Samina Yusuf, p1 ¶4` */
export const citeOf = (draft: Draft, { document, page, paragraph }: Quote): string =>
  `${draft.documentNames[document] ?? 'document'}, p${page}${paragraph === null ? '' : ` ¶${paragraph}`}`
