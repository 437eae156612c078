import type { Saying } from '../sayings.ts'
import { requested } from './asked.ts'
import { meant, namesOrder } from './names.ts'
import { everyContactWord, prohibition } from './terms.ts'

/** The label of a list of terms. */
export const termsLabel =
  /^(?:the |proposed |suggested )?(?:terms|conditions|prohibitions)(?: (?:sought|requested|proposed|wanted|of (?:the )?order))?$/i

/** A row of a table of terms: who is protected, where from, what else. */
export const rowOfTerms =
  /^(?:(?:protected )?(?:persons?|people|parties|places?|premises|locations?|address(?:es)?|areas?)(?: (?:protected|to be protected|covered|excluded))?|exclusions?(?: zones?)?|exclusion zones?|prohibitions?|prohibited (?:acts|conduct)|(?:to )?(?:prohibit|exclude|forbid)|prohibiting|excluded?|(?:must )?not(?: to)?|other(?: terms| prohibitions| conditions)?)$/i

/** A list of terms has begun, and not ended: "Vary to add: all buses; Dale's address". */
const listOfTerms =
  /\b(?:(?:vary|extend|widen) (?:it |this |(?:the |his |her )?(?:existing |current )?(?:order|RO) )?to (?:add|include|cover)|to (?:add|include|cover)|not to(?=\s*:)|terms?(?: (?:please|pls|sought|requested|wanted|proposed|suggested|agreed|as follows|to include|of (?:the )?order)){0,2}|prohibitions?(?: (?:sought|requested|wanted|proposed))?)\s*(?::|-|–)(?:[^.]|\.(?=\w))*\.?\s*$/i

/** Terms taken over from bail. */
export const mirrorsBail = /\b(?:as|same as|mirror\w*|per|identical to|copy(?:ing)?|replicat\w+)\b[^.]{0,20}\bbail\b/i

/** Whether a list of terms has been opened and goes on at the end of these words. */
export const opensList = (earlier: string, text: string): boolean => listOfTerms.test(`${earlier}${text}`.slice(0, 1200))

/** In a list of terms that was opened after an order was asked for, in the same paragraph. */
export const isInList = ({ text, earlier }: Saying): boolean =>
  opensList(earlier, text) && (namesOrder(earlier) || (meant.test(earlier) && requested.test(earlier)))

/** Something in a list of terms beside "no contact": a place, a person, a thing that must not be done. */
export function isItem(text: string): boolean {
  const item = text.replace(/^[^:]*:/, '').replace(everyContactWord, ' ')
  return /[\p{L}\d]{3}/u.test(item) && (mirrorsBail.test(text) || prohibition.test(item) || /[\p{Lu}]\p{L}+|['’]s\b/u.test(item))
}
