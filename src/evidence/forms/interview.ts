import type { Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { oncePer } from '../once.ts'
import type { RecognisedDocument } from '../passage.ts'
import type { linesOf } from './cells.ts'

/** A record of interview: the words that say a caution was given, and each question with its answer where they are set out so. */
export type Interview = Readonly<{
  cautioned: Quote | undefined
  exchanges: readonly Readonly<{ asked: Quote; answered: Quote }>[]
}>

const caution =
  /(?:^|(?<=[\n.\t]\s?))(?![^\n.]{0,40}\b(?:never|not|previously|before)\b)[^\n.\t]{0,40}\b(?:cautioned(?! (?:for|in|by)\b)|after caution|under caution|caution (?:was )?(?:given|explained|understood|read)|reminded of (?:the )?caution)\b[^\n.]{0,60}/i

/** A question and an answer by their letters, at the head of a line or cell or after what was said before. */
const asks = /(?<![\p{L}\d])Q\d{0,3}[.:)-]?\s+(?=["“‘]?\p{Lu})/gu
const answers = /(?<![\p{L}\d])(?:A|R)\d{0,3}[.:)-]?[ \t]+(?=["“‘]?[\p{L}\d£])/gu

export const readInterview = oncePer((recognised: RecognisedDocument): Interview => {
  const { document } = recognised
  const pages = pagesOf(recognised)
  const cautioned = pages.flatMap((page) => {
    const found = caution.exec(page.text)
    return found ? (quoteAt(document.id, page, found.index, found.index + found[0].length) ?? []) : []
  })
  return {
    cautioned: cautioned[0],
    exchanges: pages.flatMap((page) => {
      const { text } = page
      const starts = [...text.matchAll(asks)].filter(({ index }) => opensOne(text, index))
      return starts.flatMap((start, nth) => {
        const from = start.index + start[0].length
        const to = starts[nth + 1]?.index ?? text.length
        const own = text.slice(from, to)
        const reply = [...own.matchAll(answers)].find(
          ({ index }) => index > 2 && /[?.!"”\]]\s*$|\n\s*$|\t\s*$|\s{2,}$/.test(own.slice(Math.max(0, index - 12), index)),
        )
        if (!reply) return []
        const said = from + reply.index + reply[0].length
        const asked = quoteAt(document.id, page, from, from + Math.min(reply.index, 400))
        const answered = quoteAt(document.id, page, said, endOfAnswer(page, said, to))
        return asked && answered ? [{ asked, answered }] : []
      })
    }),
  }
})

/** A "Q" opens a question at the head of a line or cell, after a time stamp, or after the end of a sentence. */
const opensOne = (text: string, at: number): boolean =>
  /(?:^|[\n\t.?!"”\])]\s*|\d\d[:.]?\d\d\s+|\s{2,})$/.test(text.slice(Math.max(0, at - 12), at))

/** An answer ends at a blank line, at an entry of its own, or where the record goes on in other words; of a long one the beginning is kept. */
function endOfAnswer(page: Parameters<typeof linesOf>[0], from: number, to: number): number {
  const words = page.text.slice(from, Math.min(to, from + 600))
  const stop =
    /(?<=[.!?"”\]]\s{0,3})\n\s*\n|\n(?=\s*(?:\d{1,2}[:.]?\d{2}\b|\[|[-=_*]{5}|\(?(?:interview|summary|note|concluded|end|signed|tape|OIC|nothing further|no further questions|returned to)\b))/i.exec(
      words,
    )
  return from + (stop ? stop.index : words.length)
}
