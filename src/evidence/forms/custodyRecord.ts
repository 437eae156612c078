import type { Fact, Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { oncePer } from '../once.ts'
import type { RecognisedDocument } from '../passage.ts'
import { linesOf } from './cells.ts'
import { fieldOf } from './fields.ts'

/** What the custody clock and bail turn on, each as its entry stands: arrest, arrival, authority to detain, reviews, interview, charge and release. */
export type CustodyRecord = Readonly<{
  arrestedFor: Fact<string> | undefined
  arrested: Quote | undefined
  arrived: Quote | undefined
  relevantTime: Quote | undefined
  detentionAuthorised: Quote | undefined
  reviews: readonly Quote[]
  interviewed: Quote | undefined
  charged: Quote | undefined
  released: readonly Quote[]
}>

/** Something told with its time: the entries of a log, the boxes of a front sheet. */
const timed = /\b(?:[01]?\d|2[0-3])[:.]?[0-5]\d\b/
const entries = {
  arrested: /\barrested\b(?! for\b)|\b(?:time|date(?: ?(?:and|\/) ?time)?) of arrest\b|^arrest\b/i,
  arrived: /\barriv(?:al|ed)\b/i,
  relevantTime: /\brelevant time\b/i,
  detentionAuthorised: /\bdetention (?:was )?authorised\b|\bauthorised detention\b|\bAUTH(?:ORISED)?\b:? \d/i,
  interviewed: /^[^\p{L}]{0,40}(?:out to |in |taken (?:for|to) )?interview(?:ed)?\b/iu,
  charged: /^[^\p{L}]{0,40}charged\b/iu,
  released: /\b(?:bailed|bail refused|released|remanded|leaves? (?:on foot|custody)|refused charge|RUI|NFA['’]?d)\b|\bbail s\.? ?3[78]\b/i,
  review: /\b(?:inspector(?:['’]s)? |PACE |custody |detention )?review(?:ed)?\b(?! of (?:evidence|file))/i,
} as const
/** A property sheet and a reason why the clock does not run are no such entry. */
const another =
  /\b(?:arrest necessary|arresting officer|property (?:returned|released)|to be (?:bailed|released|charged)|if (?:bailed|released))\b/i

export const readCustodyRecord = oncePer((recognised: RecognisedDocument): CustodyRecord => {
  const { document } = recognised
  const pages = pagesOf(recognised)
  const all = (pattern: RegExp, must = /(?:)/): readonly Quote[] =>
    pages.flatMap((page) =>
      linesOf(page).flatMap(({ text, start, end }) =>
        pattern.test(text) && must.test(text) && !another.test(text.replace(/arrest necessary/gi, ''))
          ? (quoteAt(document.id, page, start, end) ?? [])
          : [],
      ),
    )
  const arrested = fieldOf(
    document.id,
    pages,
    /arrested for|arrested on suspicion of|offence|reason for arrest|grounds for (?:arrest|detention)/i,
  )
  return {
    arrestedFor: arrested && { value: arrested.value, from: arrested.from },
    arrested: all(entries.arrested, timed)[0],
    arrived: all(entries.arrived)[0],
    relevantTime: all(entries.relevantTime)[0],
    detentionAuthorised: all(entries.detentionAuthorised)[0],
    reviews: all(entries.review, timed),
    interviewed: all(entries.interviewed, timed)[0],
    charged: all(entries.charged, timed)[0],
    released: all(entries.released),
  }
})
