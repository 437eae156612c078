import type { PoliceFile, ReadDocument } from '#case/page'
import type { RecognisedDocument } from '../passage.ts'
import { authorOf, dateOf, isSigned } from './authorship.ts'
import { kindOf } from './kind.ts'
import { partsOf } from './parts.ts'

/** What every document of a police file is, by what it says; several readings for one document where it holds several forms. */
export const recogniseDocuments = (file: PoliceFile): readonly RecognisedDocument[] => file.documents.flatMap(recognised)

function recognised(document: ReadDocument): readonly RecognisedDocument[] {
  const parts = partsOf(document.pages)
  if (parts.length === 0) {
    const { kind, because } = kindOf([], document.name)
    return [
      {
        document,
        reading: { document: document.id, kind, pages: [1, 1], because, author: undefined, dated: undefined, signed: undefined },
      },
    ]
  }
  return parts.map((pages) => {
    const { kind, because } = kindOf(pages, document.name)
    return {
      document,
      reading: {
        document: document.id,
        kind,
        pages: [pages[0].number, (pages.at(-1) ?? pages[0]).number],
        because,
        author: authorOf(document.id, kind, pages),
        dated: dateOf(document.id, kind, pages),
        signed: isSigned(document.id, pages),
      },
    }
  })
}
