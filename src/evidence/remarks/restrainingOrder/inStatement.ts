import type { RemarkOn } from '#case/remarks'
import type { Saying } from '../sayings.ts'
import { asksForProtection } from './ownWishes.ts'
import { termsIn } from './terms.ts'
import { isWish } from './wishes.ts'

/** The order the police ask for, told of by the victim: "it only says he can't contact me". */
const ofThePolice =
  /\border (?:that )?(?:the )?(?:police|officer|OIC|s?he|they)(?:['’](?:s|re)| is| are|['’]ve| have| has)? (?:asking|asked|applying|applied|going|put in) for\b/i

const tellsOfTerms = /\b(?:it|order|which)\b[^.;]{0,80}\b(?:says?|covers?|stops?|means)\b/i

/** Whether a witness tells what the order the police ask for would say. */
export const tellsOfPoliceOrder = ({ earlier }: Saying, text: string): boolean =>
  tellsOfTerms.test(text) && ofThePolice.test(`${earlier.slice(-200)}${text}`)

const herWish = /\bI(?:['’]d| would| should)? (?:like|want|wish|support|agree)\b/
const anyWish = /\bI\b[^.]{0,40}\b(?:want|would like|should like|wish|support)\b/i
const cannot = /\b(?:can['’]?t|cannot)\b/g

/** "I do not want any order for him to keep away" sets no term. */
const refusesOne = /\bI (?:do|did|would)(?:n['’]t| not) (?:want|need|like|wish for|ask for|support)(?: [\w-]+){0,2} (?:order|RO)\b/i

/** What a witness says of an order: her wish with the terms she names, or the terms of the one the police ask for. */
export function inStatement(saying: Saying, text: string): readonly RemarkOn<'restrainingOrder'>['says'][] {
  if (tellsOfPoliceOrder(saying, text) && !herWish.test(text)) return termsIn(text.replace(cannot, 'must not'))
  if (refusesOne.test(text)) return ['victimView']
  return isWish(text, false) || asksForProtection(text) || anyWish.test(text) ? ['victimView', ...termsIn(text)] : []
}
