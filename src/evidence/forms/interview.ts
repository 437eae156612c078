import type { Fact, Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'
import { type Field, fieldOf } from './fields.ts'

/** A record of interview: who was interviewed, where and when, who else was there, and each question with its answer where it is set out so. */
export type Interview = Readonly<{
  interviewed: Fact<string> | undefined
  place: Fact<string> | undefined
  when: Fact<string> | undefined
  present: Fact<string> | undefined
  exchanges: readonly Readonly<{ asked: Quote; answered: Quote }>[]
}>

const exchange = /(?:^|[\n\t ])Q\d{0,3}[.:)]?[ \t]+([^\n]{2,400}?)(?:\s+A\d{0,3}[.:)]|\n\s*(?:A\d{0,3}[.:)]|R[.:)]))[ \t]*([^\n]{1,600})/g

export function readInterview(recognised: RecognisedDocument): Interview {
  const { document } = recognised
  const pages = pagesOf(recognised)
  const fact = (field: Field | undefined): Fact<string> | undefined => field && { value: field.value, from: field.from }
  return {
    interviewed: fact(fieldOf(document.id, pages, /(?:name of )?person interviewed|interviewee|suspect|name/i)),
    place: fact(fieldOf(document.id, pages, /place(?: of interview)?|location/i)),
    when: fact(fieldOf(document.id, pages, /dates?(?: ?(?:\/|and) ?times?)?(?: of interview)?|time (?:commenced|started)/i)),
    present: fact(fieldOf(document.id, pages, /others? present|(?:other )?persons? present|solicitor(?: present)?|legal representative/i)),
    exchanges: pages.flatMap((page) =>
      [...page.text.matchAll(exchange)].flatMap((found) => {
        const [whole, question = '', answer = ''] = found
        const from = found.index + whole.indexOf(question)
        const to = found.index + whole.length - answer.length
        const asked = quoteAt(document.id, page, from, from + question.length)
        const answered = quoteAt(document.id, page, to, to + answer.length)
        return asked && answered ? [{ asked, answered }] : []
      }),
    ),
  }
}
