import type { Saying } from '../sayings.ts'
import { saysAny } from '../saysAny.ts'
import { requested } from './asked.ts'
import { isFromOutside } from './writers.ts'

/** The writer of a letter says herself that she wants one. */
export const herOwnWords = saysAny(
  /\bI (?:have |had )?asked for (?:an?|the) (?:restraining )?order\b/,
  /^\W*[Yy]es(?: please)?\b[^.?]{0,10}\bI(?:['’]d| would) (?:want|like|have) (?:it|one|that)\b/,
  /\bI(?:['’]d| would| do)? (?:still |really |not )*(?:want|like|welcome) (?:it|one|an order|the order|a restraining order)\b/,
)

/** "I'd want it for good", where the sentence before spoke of an order. */
export const herOwnWish =
  /\bI(?:['’]d| would| do(?: not|n['’]t))? (?:not |still |also |only )*(?:want|like|wish for|ask for) (?:there to be )?(?:it|one|this|another|a (?:new|longer) one)\b/i

/** The victim writes herself: "Yes to the order please". */
const answersYes =
  /^\W*(?:yes|no)(?: please)? to (?:the|an?) (?:restraining )?order\b|\border\b[^.?]{0,80}\b(?:(?:yes|please|do) go ahead|yes (?:please|to it|I (?:do|would)))\b/i

/** "Please can you ask for it": a letter that speaks of nobody else asks for its writer. */
const asksForHerself = (text: string): boolean =>
  /\bplease\b/i.test(text) && requested.test(text) && !/\b(?:she|hers?|daughter|son|m[uo]m|sister|client)\b/i.test(text)

/** Whether the writer of a letter or message asks for an order or answers that she wants one or none. */
export const saysSoInLetter = (saying: Saying, text: string): boolean =>
  (herOwnWords(text) || answersYes.test(text) || asksForHerself(text)) && isFromOutside(saying)
