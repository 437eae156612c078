import type { Saying } from '../sayings.ts'
import { herStance } from './herStance.ts'
import { isOfOneKept, namesOrder } from './names.ts'
import { putOffInOtherWords } from './putOff.ts'
import { prohibition } from './terms.ts'

const inPlace =
  /\b(?:has|have|got|with|in place|in force|against|breach\w*|copy of)\b[^.;]{0,20}\b(?:RO|order)\b|\b(?:RO|order)\b[^.;]{0,12}\b(?:in place|in force|against)\b/i

const asksInLog =
  /\bsays? (?:yes|no) to\b|\brequest\w*\b|\bsought\b|\bwants?\b|\b(?:bothered|fussed|keen|supports?|agrees?|in favour|declin\w+|opposes)\b|\bwould (?:like|rather|prefer)\b|\basks? for\b|\basked for\b|\bappl(?:y|ied|ication)\b|(?:['’]d| would) (?:still )?(?:have|take|accept|welcome)\b/i

/** A log tells of orders there are; of one for this case only where somebody asks for it, wants it or puts it off. */
export const tellsOfThisOrder = ({ text, label, earlier }: Saying): boolean =>
  (asksInLog.test(text) ||
    putOffInOtherWords(text) ||
    (/\b(?:RO|restraining order)\b[^.;]{0,20}\b(?:app\w*|request|terms|draft|sought|requested)\b/i.test(label) && prohibition.test(text)) ||
    (/\?\s*$/.test(earlier) && namesOrder(earlier))) &&
  (!inPlace.test(text) || herStance(text))

/** At the end of a custody record the officer notes what the file asks for; before it stand orders there are, and what the suspect says. */
export const isOfWrapUp = ({ text, earlier, label }: Saying): boolean => {
  const paragraph = `${label} ${earlier} ${text}`
  return (
    (namesOrder(paragraph) || isOfOneKept(text)) &&
    !/\b(?:subject (?:of|to)|breach\w*|in place|in force|markers?|PNC|DP|sol(?:icitor)?s?|i\/v|interview\w*)\b/i.test(paragraph)
  )
}
