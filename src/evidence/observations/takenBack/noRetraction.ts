import type { Word } from '../../grammar/pattern.ts'
import type { Telling } from './telling.ts'

/** "I hear it's been said that I want to drop this": others say it. */
const rumoured =
  /\b(?:it(?:['’]s| has| had)? (?:been|was|is) (?:said|suggested|put about|put to me)|(?:people|they|everyone|some|folk|his (?:family|mother|mum|friends|side)) (?:are |have been |keep |were )?(?:saying|say|said|claim\w*|put(?:ting)? it about|telling)|I (?:hear|heard|am told|was told|understand|gather|see)(?: it| that|,))[^.;]{0,50}\b(?:I|she|he|IP) (?:want|wish|am|is|was|have|had|has|would|will|do|did|does)/i
/** She stands by it, whatever else she does not want. */
const standsBy =
  /\b(?:content|happy|willing|prepared|determined|ready|wants?|wishes|keen) to (?:still )?(?:give evidence|attend|support|go to court|come to court|see it through|carry on with|proceed|continue)\b|\b(?:still|fully|continues to|remains) support(?:s|ive)?\b|\bdoes not withdraw\b|\bwill (?:attend|give evidence)\b/i
/** "I don't want to go, but I will." */
const willAllTheSame =
  /\bbut (?:(?:I|she|he|IP|we) )?(?:will|['’]ll)(?: still)?(?: (?:go|attend|come|do (?:it|so)|give evidence|be there|if|turn up)\b|\W*$)/i
/** How she would give evidence, and that she wishes him no ill. */
const ofTheHearing = /\bspecial meas\w*|\b(?:screens?|live ?link|pre-?recorded|VPS)\b/i
const noIll =
  /\b(?:want|wish) (?:anything|nothing|something|any harm|anyone|him|her) (?:\w+ )?(?:bad|harm\w*|terrible|nasty|awful|horrible|hurt|to be hurt|to (?:get|come to|be) (?:hurt|harm\w*|beaten)|happening to \w+ in a cell)\b|\bwish(?:es)? (?:him|her) (?:no|any) (?:harm|ill)\b/i
const withdrawing = /\b(?:withdraw\w*|retract\w*|drop(?:ped|ping)?|no longer (?:wish|want|support)\w*|charges|court|statement)\b/i

const denied = /\b(?:not|never|no longer|nor|neither|un|refus\w*|declin\w*|without)\b|n['’]t\b/i

function standsByIt(text: string): boolean {
  const found = standsBy.exec(text)
  return found !== null && !denied.test(text.slice(Math.max(0, found.index - 30), found.index).replace(/^.*[.;,]/s, ''))
}

/** "The permission to come in is withdrawn": a shop's. */
const ofLeave =
  /\b(?:permission|licen[cs]e|leave|invitation|membership|offer)\b[^.;]{0,80}\b(?:is|was|has been|are) (?:hereby )?withdrawn\b/i

/** "Concerned that she may be going to retract": thought of by others. */
const thought =
  /\b(?:concern\w*|worr\w+|fear\w*|risk|likely|danger|suspect\w*|in case)\b[^.;]{0,30}\b(?:may|might|could|will|would|to)\b[^.;]{0,20}\b(?:retract|withdraw|drop)\w*|\b(?:may|might|could) (?:\w+ ){0,3}(?:retract|withdraw)\b/i

/** Whether what sounds like a withdrawal is said of her by others, stands beside her support, or only wishes him no harm. */
export const isNoRetraction = (text: string): boolean =>
  rumoured.test(text) ||
  ofLeave.test(text) ||
  thought.test(text) ||
  standsByIt(text) ||
  willAllTheSame.test(text) ||
  ofTheHearing.test(text) ||
  (noIll.test(text) && !withdrawing.test(text))

/** "He says I lied", "I thought of dropping it": what others say of her, or she only weighs, is no withdrawal. */
function isSaidByAnother(words: readonly Word[], found: readonly Word[]): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 7), at)
  if (before.slice(-3).some(({ stems }) => stems.has('think') || stems.has('consider'))) return true
  const says = before.findLastIndex(({ stems }) => [...stems].some((stem) => sayings.has(stem)))
  if (says < 0) return false
  const speaker = before.slice(0, says).findLast((word) => word.nominative && word.who !== undefined)
  return speaker !== undefined && speaker.who !== 'V' && speaker.who !== 'P'
}
const sayings = new Set(['say', 'tell', 'claim', 'accuse', 'allege', 'think', 'want', 'ask', 'beg', 'insist', 'shout', 'post', 'put'])

/** Whether no withdrawal of hers stands there: the suspect says it, or another, or it is none. */
export const isNoWithdrawal = ({ words, found, text, sentence }: Telling): boolean =>
  sentence.passage.voice === 'suspect' || isSaidByAnother(words, found) || isNoRetraction(text)
