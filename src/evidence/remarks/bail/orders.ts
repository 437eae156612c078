import type { Saying } from '../sayings.ts'

/** An order that may hold him beside bail or without it: part of a pattern. */
export const order =
  '(?:DV[AP]?P[NO]|DAP[NO]|(?:domestic (?:violence|abuse)|stalking) protection (?:order|notice)|SPO|non-? ?mol\\w*|NMO|restraining order|RO|injunction|undertaking|occupation order)'

/** Such an order is named. */
export const ofSomeOrder = new RegExp(String.raw`\b${order}\b`, 'i')

/** The terms of an order, and not of bail. */
const ofOrder = /\b(?:ROs?|restraining order|non[- ]?mol\w*|injunction)\b/

/** Bail or a release is spoken of. */
export const ofBail = /\b(?:(?:re-?)?bail(?:ed)?|PCB|RUI|released)\b|\b(?:kept|imposed|continued|set|varied)\b[^.]{0,25}\bconditions\b/i

/** The words about bail come before what they forbid, or no order does: "the order (no contact) was enough, so bail added nothing" tells of the order. */
export const isOfBail = (text: string): boolean =>
  ofBail.test(text) && !(text.search(ofSomeOrder) >= 0 && text.search(ofSomeOrder) < text.search(ofBail))

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1
const everyOrder = new RegExp(ofOrder.source, 'g')
const everyBail = new RegExp(ofBail.source, 'gi')

/** Whether the sentence, or the last order or bail spoken of before it in its paragraph, is of an order. */
export const isOfOrder = ({ text, earlier }: Saying): boolean =>
  ofOrder.test(text) || lastOf(everyOrder, earlier) > lastOf(everyBail, earlier)

/** A label above what is said of orders. */
export const orderLabel = /\b(?:ROs?|R\/?O|restrain(?:ing|t) orders?|orders?|ancillary)\b/i

const mirrors = /\b(?:as|same as|mirror\w*|per|identical to|copy)\b[^.]{0,20}\bbail\b/i

/** "Terms please: as bail conditions 1-4" under an order's label tells of the order. */
export const isOfOrderLikeBail = (saying: Saying, text: string): boolean =>
  (orderLabel.test(saying.label) || ofOrder.test(saying.earlier)) && mirrors.test(text)
