import { packedWordsOf, pageOfPacked } from '#case/packedWords'
import type { Page, ReadDocument } from '#case/page'
import type { RecognisedDocument } from '#evidence/passage'

/** Recognised documents as they go to another thread: their words stay packed, since so many objects would take longer to send than to read. */
export type Packed = Readonly<{
  documents: readonly (Omit<ReadDocument, 'pages'> & Readonly<{ pages: readonly PackedPage[] }>)[]
  recognised: readonly Readonly<{ document: number; reading: RecognisedDocument['reading'] }>[]
}>

type PackedPage = Omit<Page, 'words'> & Readonly<{ words: Uint8Array<ArrayBuffer> }>

/** Words are copied, so that they can be handed over and not shared. */
export function packed(recognised: readonly RecognisedDocument[]): Packed {
  const documents = [...new Set(recognised.map(({ document }) => document))]
  const numbers = new Map(documents.map((document, at) => [document, at]))
  return {
    documents: documents.map((document) => ({ ...document, pages: document.pages.map(packedPage) })),
    recognised: recognised.map(({ document, reading }) => ({ document: numbers.get(document) ?? 0, reading })),
  }
}

const packedPage = (page: Page): PackedPage => ({
  number: page.number,
  text: page.text,
  width: page.width,
  height: page.height,
  source: page.source,
  words: new Uint8Array(packedWordsOf(page)),
})

/** What was packed, as it was. */
export function unpacked({ documents, recognised }: Packed): readonly RecognisedDocument[] {
  const whole = documents.map((document): ReadDocument => ({ ...document, pages: document.pages.map(pageOfPacked) }))
  return recognised.map(({ document, reading }) => ({ document: whole[document]!, reading }))
}
