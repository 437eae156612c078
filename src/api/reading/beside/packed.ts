import { packedWordsOf, pageOfPacked } from '#case/packedWords'
import type { Page, ReadDocument } from '#case/page'
import type { RecognisedDocument } from '#evidence/passage'

/** Recognised documents as they go to other threads: their words stay packed, since so many objects would take longer to send than to read, and are shared. */
export type Packed = Readonly<{
  documents: readonly (Omit<ReadDocument, 'pages'> & Readonly<{ pages: readonly PackedPage[] }>)[]
  recognised: readonly Readonly<{ document: number; reading: RecognisedDocument['reading'] }>[]
}>

type PackedPage = Omit<Page, 'words'> & Readonly<{ words: Uint8Array<SharedArrayBuffer> }>

/** Words are copied once, to where all threads can read them. */
export function packed(recognised: readonly RecognisedDocument[]): Packed {
  const documents = [...new Set(recognised.map(({ document }) => document))]
  const numbers = new Map(documents.map((document, at) => [document, at]))
  const words = documents.flatMap(({ pages }) => pages.map(packedWordsOf))
  const bytes = new Uint8Array(new SharedArrayBuffer(words.reduce((sum, { length }) => sum + length, 0)))
  let [nth, at] = [0, 0]
  const shared = () => {
    const own = words[nth++]!
    bytes.set(own, at)
    at += own.length
    return bytes.subarray(at - own.length, at)
  }
  const pageOf = ({ number, text, width, height, source }: Page): PackedPage => ({
    number,
    text,
    width,
    height,
    source,
    words: shared(),
  })
  return {
    documents: documents.map((document) => ({ ...document, pages: document.pages.map(pageOf) })),
    recognised: recognised.map(({ document, reading }) => ({ document: numbers.get(document) ?? 0, reading })),
  }
}

/** What was packed, as it was. */
export function unpacked({ documents, recognised }: Packed): readonly RecognisedDocument[] {
  const whole = documents.map((document): ReadDocument => ({ ...document, pages: document.pages.map(pageOfPacked) }))
  return recognised.map(({ document, reading }) => ({ document: whole[document]!, reading }))
}
