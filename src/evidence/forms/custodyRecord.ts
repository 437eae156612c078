import type { Fact, Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'
import { linesOf } from './cells.ts'
import { fieldOf } from './fields.ts'

/** What the custody clock and bail turn on, each as its entry stands: arrest, arrival, authority to detain, reviews, interview and release. */
export type CustodyRecord = Readonly<{
  arrestedFor: Fact<string> | undefined
  arrived: Quote | undefined
  relevantTime: Quote | undefined
  detentionAuthorised: Quote | undefined
  reviews: readonly Quote[]
  released: Quote | undefined
}>

const entries = {
  arrived: /\barriv(?:al|ed)\b/i,
  relevantTime: /\brelevant time\b/i,
  detentionAuthorised: /\bdetention (?:was )?authorised\b|\bauthorised detention\b/i,
  released: /\b(?:bailed|released|charged|remanded|leaves? (?:on foot|custody)|refused charge|RUI)\b/i,
  review: /\b(?:inspector(?:['’]s)? |PACE |custody )?review(?:ed)?\b(?! of (?:evidence|file))/i,
} as const

export function readCustodyRecord(recognised: RecognisedDocument): CustodyRecord {
  const { document } = recognised
  const pages = pagesOf(recognised)
  const all = (pattern: RegExp): readonly Quote[] =>
    pages.flatMap((page) =>
      linesOf(page).flatMap(({ text, start, end }) => (pattern.test(text) ? (quoteAt(document.id, page, start, end) ?? []) : [])),
    )
  const arrested = fieldOf(document.id, pages, /arrested (?:for|on suspicion of)|offence|reason for arrest|grounds for detention/i)
  return {
    arrestedFor: arrested && { value: arrested.value, from: arrested.from },
    arrived: all(entries.arrived)[0],
    relevantTime: all(entries.relevantTime)[0],
    detentionAuthorised: all(entries.detentionAuthorised)[0],
    reviews: all(entries.review),
    released: all(entries.released).at(-1),
  }
}
