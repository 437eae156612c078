import type { When } from '#case/dates'
import type { Fact, Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { writtenDay } from '../documents/writtenDay.ts'
import type { RecognisedDocument } from '../passage.ts'
import { linesOf } from './cells.ts'
import { fieldOf } from './fields.ts'

/** An order of a court as found: what it is called, which court made it and when, until when, and each thing it forbids as written. */
export type ProtectiveOrder = Readonly<{
  title: Quote | undefined
  court: Quote | undefined
  made: Fact<When> | undefined
  until: Quote | undefined
  terms: readonly Quote[]
}>

const title =
  /\b(?:interim )?(?:restraining|non[- ]?molestation|stalking protection|domestic (?:abuse|violence) (?:protection|prevention)|occupation) (?:order|notice)\b[^\n]{0,40}/i
const court =
  /\b(?:family|county|crown|magistrates['’]?) court (?:at|sitting at) [A-Z][\w' -]{2,30}|\b(?!in the\b|the\b)[A-Z][\w'’ -]{2,40}(?:magistrates['’]? court|crown court|family court|county court)|\b(?:family|county|crown|magistrates['’]?) court\b/i
const until =
  /\b(?:until further order|until (?:\d[^\n.;]{3,30})|for (?:a period of )?(?:\d{1,2}|one|two|three|five|ten) years?\b|(?:expires|lasts until|ends) (?:on )?[^\n.;]{4,30})/i
const term =
  /^\W*(?:\(?[a-z\d]{1,2}[.)]\s+)?(?:(?:you |the (?:defendant|respondent) |he |she )?(?:must not|shall not|may not|is (?:hereby )?(?:forbidden|prohibited)|(?:is|be) prohibited from)|not to\b|no (?:direct|contact))/i
const numbered = /^\W*\(?[a-z\d]{1,2}[.)]\s/i
const notATerm = /\b(?:if you|penalty|imprison|guilty of|disobey|vary|discharge|apply to the court)\b/i

export function readOrder(recognised: RecognisedDocument): ProtectiveOrder {
  const { document } = recognised
  const pages = pagesOf(recognised)
  const first = (pattern: RegExp): Quote | undefined => {
    for (const page of pages) {
      const found = pattern.exec(page.text)
      if (found) return quoteAt(document.id, page, found.index, found.index + found[0].length)
    }
    return undefined
  }
  const made = fieldOf(document.id, pages, /(?:date(?: of order| made)?|dated|made(?: on)?|order made(?: on)?|on)/i)
  const when = made && writtenDay(made.value)
  return {
    title: first(title),
    court: first(court),
    made: made && when ? { value: when, from: made.from } : recognised.reading.dated,
    until: first(until),
    terms: pages.flatMap((page) => {
      const found: { start: number; end: number }[] = []
      let inList = false
      for (const { text, start, end } of linesOf(page)) {
        const last = found.at(-1)
        const opens = /\b(?:prohibited from|must not|shall not|forbidden (?:to|from))\s*:?\s*$/i.test(text)
        if (opens) inList = true
        else if (inList && !numbered.test(text) && !/^[a-z(]/.test(text.trim())) inList = false
        if (opens) continue
        if ((inList && numbered.test(text)) || (term.test(text) && !notATerm.test(text))) found.push({ start, end })
        else if (
          last &&
          /^[a-z(]/.test(text.trim()) &&
          /^\s*$/.test(page.text.slice(last.end, start).replace(/\n/, '')) &&
          !/[.;]\s*$/.test(page.text.slice(last.start, last.end))
        )
          last.end = end
      }
      return found.flatMap(({ start, end }) => quoteAt(document.id, page, start, end) ?? [])
    }),
  }
}
