import { isNonEmpty } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { quoteOf } from '../passage.ts'
import { called, capital, type Look } from './read.ts'

/** The orders that protect a person, and how each is written. */
const orders = {
  'restraining order': /\brestraining order\b/i,
  'non-molestation order': /\bnon[- ]?molestation order\b|\bnon[- ]mol\b/i,
  'stalking protection order': /\bstalking protection order\b|\bSPO\b/,
  'domestic violence protection order': /\bdomestic violence protection order\b|\bDVPO\b/,
  'domestic abuse protection order': /\bdomestic abuse protection order\b|\bDAPO\b/,
  injunction: /\binjunction\b/i,
} as const
type OrderName = keyof typeof orders
const named = Object.entries(orders) as readonly (readonly [OrderName, RegExp])[]

/** An order spoken of as standing: broken, breached, in force, subject to; not one asked for. */
const standing =
  /\b(?:breach(?:ed|es|ing)?(?: of)?|brok(?:e|en)|in breach of|subject (?:to|of)|contrary to|prohibited by|under|terms of) (?:the |a |an |his |her |this |existing |current )*$/i

/** An order for somebody else, or one that is over. */
const ofAnother =
  /\b(?:ex|ex[- ](?:wife|husband|partner|girlfriend|boyfriend)|(?:former|previous|another|other|different) (?:partner|wife|husband|girlfriend|boyfriend|victim|complainant|female|male))\b|\b(?:until|expired|ended|lapsed)\b[^.;]{0,20}\b(?:19|20)\d\d\b|\bexpired\b/i

/** The order in the file is of one kind; the police say another kind was broken. */
export const wrongOrderName: Look = (read) => {
  const made = read.recognised
    .filter(({ reading }) => reading.kind === 'ORDER')
    .flatMap((one) =>
      pagesOf(one)
        .slice(0, 1)
        .flatMap((page) =>
          named.flatMap(([name, pattern]) => {
            const found = pattern.exec(page.text.slice(0, 600))
            const quote = found && quoteAt(one.document.id, page, found.index, found.index + found[0].length)
            return quote ? [{ name, quote }] : []
          }),
        ),
    )
  const [order] = made
  if (!order || made.some(({ name }) => name !== order.name)) return []
  const wrong = read.passages
    .filter(({ voice, role, document }) => voice === 'police' && role !== 'boilerplate' && document !== order.quote.document)
    .flatMap((passage) =>
      named.flatMap(([name, pattern]) => {
        const found = name === order.name ? null : pattern.exec(passage.text)
        return found && !ofAnother.test(passage.text) && standing.test(passage.text.slice(Math.max(0, found.index - 40), found.index))
          ? [{ name, quote: quoteOf(passage) }]
          : []
      }),
    )
  const quotes = wrong.map(({ quote }) => quote)
  if (!isNonEmpty(quotes)) return []
  return [
    {
      says: `${capital(called(read, quotes[0]))} speaks of a ${wrong[0]?.name}; the order in the file is a ${order.name}.`,
      passages: [quotes[0], order.quote],
    },
  ]
}
