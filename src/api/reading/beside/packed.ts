import type { Page, ReadDocument, Word } from '#case/page'
import type { RecognisedDocument } from '#evidence/passage'

/** Recognised documents as they go to another thread: their words as figures, seven to a word, since so many objects would take longer to send than to read. */
export type Packed = Readonly<{
  documents: readonly (Omit<ReadDocument, 'pages'> & Readonly<{ pages: readonly PackedPage[]; words: Float64Array<ArrayBuffer> }>)[]
  recognised: readonly Readonly<{ document: number; reading: RecognisedDocument['reading'] }>[]
}>

/** `words`: how many of its document's words are the page's. */
type PackedPage = Omit<Page, 'words'> & Readonly<{ words: number }>

const figures = 7

export function packed(recognised: readonly RecognisedDocument[]): Packed {
  const documents = [...new Set(recognised.map(({ document }) => document))]
  const numbers = new Map(documents.map((document, at) => [document, at]))
  return {
    documents: documents.map(({ pages, ...document }) => ({
      ...document,
      pages: pages.map(({ words, ...page }) => ({ ...page, words: words.length })),
      words: wordsOf(pages),
    })),
    recognised: recognised.map(({ document, reading }) => ({ document: numbers.get(document) ?? 0, reading })),
  }
}

function wordsOf(pages: readonly Page[]): Float64Array<ArrayBuffer> {
  const all = new Float64Array(figures * pages.reduce((sum, { words }) => sum + words.length, 0))
  let at = 0
  for (const { words } of pages) {
    for (const { start, end, box, confidence } of words) {
      all[at] = start
      all[at + 1] = end
      for (let side = 0; side < 4; side += 1) all[at + 2 + side] = box?.[side] ?? Number.NaN
      all[at + 6] = confidence ?? Number.NaN
      at += figures
    }
  }
  return all
}

/** What was packed, as it was. The words of a page are made when they are asked for. */
export function unpacked({ documents, recognised }: Packed): readonly RecognisedDocument[] {
  const whole = documents.map(({ pages, words, ...document }): ReadDocument => {
    let next = 0
    return {
      ...document,
      pages: pages.map((page) => {
        const from = next
        next += page.words
        let made: readonly Word[] | undefined
        return {
          ...page,
          get words() {
            made ??= wordsAt(words, from, page.words)
            return made
          },
        }
      }),
    }
  })
  return recognised.map(({ document, reading }) => ({ document: whole[document]!, reading }))
}

const wordsAt = (all: Float64Array, from: number, count: number): readonly Word[] =>
  Array.from({ length: count }, (_, nth): Word => {
    const at = figures * (from + nth)
    const [start = 0, end = 0, left = 0, top = 0, width = 0, height = 0, confidence = 0] = all.subarray(at, at + figures)
    return {
      start,
      end,
      box: Number.isNaN(left) ? null : [left, top, width, height],
      confidence: Number.isNaN(confidence) ? null : confidence,
    }
  })
