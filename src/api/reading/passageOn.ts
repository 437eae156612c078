import type { CaseId, DocumentId } from '#case/ids'
import { folded, type Quote } from '#case/quote'
import { documentOf } from '#store/documents'
import type { Reads } from '#store/open'
import { pageOf } from '#store/pages'
import type { Reply } from '../contract.ts'
import { done, refused } from '../reply.ts'

type Asked = Readonly<{ caseId: CaseId; documentId: DocumentId; page: number; words: string; near: number | null }>

/** The passage of a page that has these words, as a draft cites it: the one nearest to the place given. */
export function passageOn(db: Reads, { caseId, documentId, page, words, near }: Asked): Reply<Quote> {
  const text = documentOf(db, caseId, documentId) ? pageOf(db, caseId, documentId, page)?.text : undefined
  const place = text === undefined ? undefined : placeIn(text, words, near ?? 0)
  if (text === undefined || !place)
    return refused(`These words do not stand on page ${page}. Select them on the page, or copy them from it.`)
  const { start, end } = place
  return done({ document: documentId, page, paragraph: paragraphAt(text, start), words: folded(text.slice(start, end)), start })
}

/** Where these words stand in a text, white space apart: the place nearest to the one given. */
function placeIn(text: string, words: string, near: number): Readonly<{ start: number; end: number }> | undefined {
  const wanted = words.replace(/\s+/g, '')
  if (wanted === '') return undefined
  const letters: string[] = []
  const places: number[] = []
  for (let at = 0; at < text.length; at++)
    if (!/\s/.test(text[at] ?? '')) {
      letters.push(text[at] ?? '')
      places.push(at)
    }
  const whole = letters.join('')
  let best: Readonly<{ start: number; end: number }> | undefined
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const found = { start: places[at] ?? 0, end: (places[at + wanted.length - 1] ?? 0) + 1 }
    if (!best || Math.abs(found.start - near) < Math.abs(best.start - near)) best = found
  }
  return best
}

/** Paragraphs are parted by blank lines; counted from 1. */
const paragraphAt = (text: string, start: number): number => text.slice(0, start).split(/\n[ \t]*\n/).length
