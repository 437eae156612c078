import { notImposed } from '../../forms/bailNotice.ts'
import type { Saying } from '../sayings.ts'
import { isOfBail, isOfOrder, ofBail, ofSomeOrder, orderLabel } from './orders.ts'

/** What a condition forbids or requires, where a sentence speaks of bail. */
export const condition =
  /\b(?:not to (?:contact|go|enter|attend|approach|come|return|communicate|interfere|be|use|publish|post|visit)|no contact|NT[CEA]\b|no (?:direct|indirect)\b[^.]{0,25}\bcontact|non-?contact|not allowed|not (?:to )?get in (?:touch|contact)|(?:has|have|ordered|told) to (?:live|stay|keep|sleep|report|sign)|stay out|(?:must|may|can)(?: ?not|n['’]t) (?:contact|go|enter|attend|come)|(?:keep|keeps) (?:away|off|out)|conds? mirror|not (?:contact|enter|attend|approach)\b|not go (?:back|to|within)|stay away|(?:doorstep )?curfew|reside|live and sleep|exclusion|condition (?:not|to|of)|surrender (?:passport|any|all|his|her)|with tag|tagged|report to|not within)\b/i

/** What a condition forbids or requires, in further words. */
export const furtherCondition =
  /\b(?:prohibited|forbidden|banned|barred|excluded|precluded) from\b|\bexclusions?\b|\bno (?:entry|attendance|going|communication|messages)\b|\bnot to (?:send|text|message|ring|phone|telephone|call|speak|write|follow|loiter|wait|travel|leave|live)\b|^\W*(?:NC|NTC|NTE|NTA)\b|\bcan(?:['’]t|not| ?not| not) (?:contact|message|text|ring|speak|come|go|be)\b|\bone condition\b|(?<!\b(?:nothing|to|what) )\b(?:stops|prevents|prohibits) (?:him|her|DEF|SUS|the suspect) (?:from )?(?:contacting|going|attending|entering|approaching|coming)\b/i

/** Conditions that were asked for or thought of, and a release without them: in the same breath, or in an agreement that binds nobody. */
export const wasNotSet =
  /\b(?:bail|conditions?)\b[^.;]{0,30}\b(?:sought|requested|asked for|discussed|considered)\b[^.;]{0,90}\b(?:but|however)\b[^.;]{0,60}\b(?:released|RUI|refused|declined|not (?:granted|imposed|given)|without)\b|\b(?:agreed|promised|undertaken|assured (?:us|officers|police)|says (?:he|she) will|volunteered|happy)\b[^.;]{0,15}\b(?:not to|to (?:stay|keep) away)\b|\bverbal(?:ly)?(?: only)?\b/i

/** What somebody who is free was asked to do binds nobody. */
const onlyAdvised = /\b(?:advised|warned|asked|advice|advisory|suggested)\b[^.;]{0,20}\b(?:not to|no contact|to (?:stay|keep))\b/i

/** "RUI. No conditions possible. Told to stay away": nor does what he was told as he left. */
const isOnlyTold = ({ earlier }: Saying, text: string): boolean =>
  /\btold to\b/i.test(text) && /\b(?:RUI|(?:no|without) (?:bail )?conditions|unconditional\w*|voluntar\w+)\b/i.test(`${earlier} ${text}`)

/** Suggested or asked for, and not set. */
export const proposed =
  /\b(?:suggest\w*|propos\w*|recommend\w*|seek(?:s|ing)?|would (?:like|want)|should|if (?:bailed|granted)|ask(?:s|ing)? for|charge harassment and bail|had (?:he|she) been|would have)\b/i

/** The sentence or its field says that it lists conditions: "One condition: not to send", "Conditions on the MG4A: 1. not to contact". */
const namesConditions =
  /\b(?:one|two|three|four|five|single|sole|only|same|following|usual|standard|\d|bail) cond(?:ition)?s?\b|\bcond(?:ition)?s?\b[^.;]{0,15}\b(?:MG ?4A|sheet|notice|imposed|in place|are|is|x ?\d)\b|\bMG ?4A\b/i

/** A field or a sentence that lists conditions without a word of bail, in a paper about custody, a log or an e-mail. */
const listsConditions = ({ kind, label, over, text, earlier }: Saying): boolean =>
  (kind === 'CUSTODY' || kind === 'LOG' || kind === 'OTHER') &&
  !orderLabel.test(over) &&
  (/^(?:bail )?cond(?:ition)?s?$/i.test(label) || namesConditions.test(label) || namesConditions.test(`${earlier.slice(-120)} ${text}`))

/** Whether a sentence of bail, or below it, tells a condition that was set; `underBail`: its label is of bail. */
export const tellsCondition = (saying: Saying, text: string, underBail: boolean): boolean =>
  (condition.test(text) || furtherCondition.test(text)) &&
  !wasNotSet.test(text) &&
  !/^\W*no (?:exclusion|curfew|other|further)\b/i.test(text) &&
  !(onlyAdvised.test(text) && !/\bbail/i.test(text)) &&
  !isOnlyTold(saying, text) &&
  (isOfBail(text) || ((underBail || listsConditions(saying) || ofBail.test(saying.earlier.slice(-120))) && !isOfOrder(saying))) &&
  !proposed.test(text)

/** "Reps made to vary. Refused. No contact / Larch Rd all stay as they were": what is left of the conditions after a variation. */
export const leftStanding =
  /^\W*(?:no contact|non-contact|exclusions?|curfew|tag|not to \w+)\b[^.;]{0,80}\b(?:stays?|remains?|continues?|stands?|unchanged|unaltered|still applies)\b/i

const ofVariation = /\b(?:var(?:y|ied|iation)|lifted|relaxed)\b/i

/** Whether a condition is told of as left standing when others were varied. */
export const isLeftStanding = (saying: Saying, text: string): boolean =>
  leftStanding.test(text) && ofVariation.test(saying.earlier) && !ofSomeOrder.test(text)

/** A victim's own words for what he may not do now that he is free. */
export const mayNot =
  /\b(?:he|she)(?:['’]s| is| was)? (?:not allowed|not supposed|banned|barred|can(?:['’]t|not| not)|must(?:n['’]t| not))\b[^.;]{0,12}\b(?:contact|com(?:e|ing)|go(?:ing)?|speak|message|text|ring|be (?:anywhere|near|within|in)|enter|approach|get in touch)/i

const freedOnTerms = /\b(?:bail(?:ed)?|let (?:him |her )?(?:out|go)|released|conditions?|charged|the sheet)\b/i

/** Told so by somebody who is no court and no custody sergeant, or as a warning, which binds nobody. */
const bindsNobody = /\b(?:warn\w*|notice|advis\w*|told off|solicitor['’]s letter|landlord|manager|if (?:he|she|they|it))\b/i

/** "He had been let out but he is not allowed to speak to me": in a statement, with bail or a release told of before or just behind. */
export function isToldOfTerms({ kind, text, earlier, page, start }: Saying): boolean {
  if (kind !== 'MG11' && kind !== 'OTHER') return false
  const around = `${earlier} ${page.text.slice(start, start + 400)}`
  return mayNot.test(text) && freedOnTerms.test(around) && !bindsNobody.test(text) && !ofSomeOrder.test(`${earlier.slice(-200)} ${text}`)
}

/** What a condition took away from somebody is his again. */
const lifted =
  /\b(?:exclusions?|zone|cond(?:ition)?s?|curfew|tag)\b[^.;,]{0,45}\b(?:lifted|removed|deleted|dropped|taken off|discharged|relaxed|(?:has|have|had) gone)\b/i

/** What a sentence says of conditions as they stand: what was thought of and not set is no condition, nor what was lifted; what stands beside it may be. */
export const asItStands = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .split(/(?<=[.;])/)
    .filter((part) => !notImposed.test(part) && !lifted.test(part))
    .join('')
