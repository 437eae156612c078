import { type DocumentId, documentId } from '#case/ids'
import type { Page, PoliceFile, ReadDocument } from '#case/page'

/** A document of a police file as intake leaves it, from the text of its pages. Its words have no place on paper. */
export function paper(name: string, ...pages: readonly string[]): ReadDocument {
  const id = documentId(`d-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 60)) as DocumentId
  return {
    id,
    name,
    sha256: '0'.repeat(64),
    mediaType: 'text/plain',
    bytes: 1,
    pages: pages.map(pageOf),
    problem: undefined,
    duplicateOf: undefined,
  }
}

/** Papers by their texts alone: `d1`, `d2` and so on. */
export const papersOf = (...texts: readonly string[]): readonly ReadDocument[] =>
  texts.map((text, at) => ({ ...paper(`paper ${at + 1}.txt`, text), id: documentId(`d${at + 1}`) as DocumentId }))

export const fileOf = (...documents: readonly ReadDocument[]): PoliceFile => ({ documents, metadata: undefined })

function pageOf(text: string, index: number): Page {
  const words = [...text.matchAll(/\S+/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    box: null,
    confidence: null,
  }))
  return { number: index + 1, text, words, width: 0, height: 0, source: text.trim() === '' ? 'none' : 'digital' }
}
