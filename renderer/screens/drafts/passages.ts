import type { Answers } from '#api/contract'

export type Draft = Answers['draft']
export type Block = Draft['blocks'][number]
export type Sentence = Extract<Block, { block: 'paragraph' }>['sentences'][number]
type Quote = Extract<Sentence, { kind: 'fact' }>['from'][number]

const sentencesOf = (block: Block): readonly Sentence[] =>
  block.block === 'paragraph'
    ? block.sentences
    : block.block === 'list'
      ? block.items.flat()
      : block.block === 'table'
        ? block.rows.flat(2)
        : block.block === 'term'
          ? [...block.sentences, ...block.why]
          : []

const placeOf = ({ document, page, start, words }: Quote) => `${document} ${page} ${start} ${words.length}`

/** A passage of a draft with its number, and the citation that opens it. */
export type Passage = Readonly<{
  number: number
  citation: Readonly<{ document: string; documentId: string; page: number; start: number; quote: string }>
}>

/** The passages a draft stands on, numbered as they first come, and how to find one by its quote. */
export function passagesOf(draft: Draft) {
  const byPlace = new Map<string, Passage>()
  for (const sentence of draft.blocks.flatMap(sentencesOf))
    for (const quote of sentence.kind === 'fact' ? sentence.from : []) {
      const { document, page, start, words } = quote
      const citation = { document: draft.documentNames[document] ?? 'Document', documentId: document, page, start, quote: words }
      if (!byPlace.has(placeOf(quote))) byPlace.set(placeOf(quote), { number: byPlace.size + 1, citation })
    }
  return {
    all: [...byPlace.values()],
    of: (quotes: readonly Quote[]) => [...new Set(quotes.map(placeOf))].flatMap((place) => byPlace.get(place) ?? []),
  }
}

export type Passages = ReturnType<typeof passagesOf>
