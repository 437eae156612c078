import { documentId } from '#case/ids'
import { unpacked } from '#case/packedWords'
import type { Page, ReadDocument } from '#case/page'
import { compose } from '#intake/layout/compose'
import type { Placed } from '#intake/layout/placed'
import { paper } from './paper.ts'

const [across, down] = [5, 11]

/** A PDF as intake leaves it, typed in letters of one width: each word stands on paper where it stands in the line. */
export function printed(name: string, ...pages: readonly string[]): ReadDocument {
  return { ...paper(name), id: documentId('d-printed')!, mediaType: 'application/pdf', pages: pages.map(pageOf) }
}

function pageOf(typed: string, index: number): Page {
  const words = typed.split('\n').flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index: at }): Placed => {
      const [left, top] = [50 + across * at, 50 + down * row]
      return { text, left, top, right: left + across * text.length, bottom: top + 12, confidence: -1 }
    }),
  )
  const { text, words: packed } = compose(words, [], 595, 842)
  return { number: index + 1, text, words: unpacked(packed), width: 595, height: 842, source: 'digital' }
}
