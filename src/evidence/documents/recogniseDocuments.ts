import type { DocumentId } from '#case/ids'
import type { PoliceFile, ReadDocument } from '#case/page'
import type { DocumentReading } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import type { RecognisedDocument } from '../passage.ts'
import { authorOf, dateOf, isSigned } from './authorship.ts'
import { type Found, withCopiesMarked } from './copies.ts'
import { kindOf } from './kind.ts'
import { partsOf } from './parts.ts'

/** What every document of a police file is, by what it says; several readings for one document where it holds several forms. */
export const recogniseDocuments = (file: PoliceFile, said: SaidKinds = nothingSaid): readonly RecognisedDocument[] =>
  withCopiesMarked(file.documents.flatMap((document) => recognised(document, said)))

/** What a person says a document is, or the part of one that begins on this page; undefined where nobody said. */
export type SaidKinds = (document: DocumentId, firstPage: number) => DocumentKind | undefined
const nothingSaid: SaidKinds = () => undefined

function recognised(document: ReadDocument, said: SaidKinds): readonly Found[] {
  const parts = partsOf(document.pages)
  if (parts.length === 0) {
    const { kind, because } = kindOf([], document.name)
    return [
      {
        bare: [],
        one: {
          document,
          reading: { document: document.id, kind, pages: [1, 1], because, author: undefined, dated: undefined, signed: undefined },
        },
      },
    ]
  }
  return parts.map(({ pages, bare }) => {
    const known = said(document.id, pages[0].number)
    const { kind, because } = known ? { kind: known, because: 'a person said so' } : kindOf(bare, document.name)
    const reading: DocumentReading = {
      document: document.id,
      kind,
      pages: [pages[0].number, (pages.at(-1) ?? pages[0]).number],
      because,
      author: authorOf(document.id, kind, pages),
      dated: dateOf(document.id, kind, pages),
      signed: isSigned(document.id, pages),
    }
    return { bare, one: { document, reading } }
  })
}
