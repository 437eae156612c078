import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { foundAlone } from './undone.ts'

/** Whoever is helped is not this victim: the suspect, his new partner, the victim's sister, victims in general. */
const ofOthers = anyOf(
  /^\W*(?:[\d:.]+ )?(?:the )?(?:suspect|SUS|DEF|DP|defendant|accused)(?:['’]s (?:new |current |mother|father|partner|family|solicitor|sol)[\w ]{0,15})? (?:has|had|is|was|says|said|states|told|claims)\b(?:(?! and )[^.,;]){0,60}\b(?:IDVA|ISVA|ISAC|advocate|service|charity|worker|support)/,
  /\b(?:suspect|SUS|DEF|DP|defendant)['’]s (?:new|current|next|present) \w+/,
  /\b(?:all|every|any|high|high[- ]risk|medium|standard)(?: risk)? (?:victims?|cases|complainants)\b/,
  /^\W*he (?:told|said to) me (?:that )?he\b/,
  /\bmy (?:sister|mum|mother|friend|daughter|brother|cousin|aunt|colleague)(?: \w+)? (?:had|has|got|was|used)\b/,
)
/** A task for a colleague, a service that does not exist here, or a lesson for another time. */
const leftUndone = anyOf(
  /\b(?:PC|DC|DS|PS|OIC|officer|sgt)\b(?: \w+)? to (?:complete|make|submit|send|refer|do|arrange|chase|progress|consider)\b/,
  /\breferral\W{1,4}(?:outstanding|o\/s|pending|tbc|overdue|required|needed)\b/,
  /\b(?:we|force|area|county|service)\b[^.]{0,15}\b(?:do(?:es)?(?:n['’]t| not)|cannot|can['’]t|no longer)\b/,
  /\bwould have (?:helped|been)\b|\blearning point\b|\bvictim services\W+(?:automatic|auto\b|victim support|VS\b)/,
)
/** The form came back and went nowhere. */
const sentBack =
  /\b(?:returned|bounced|sent back|came back)\b[^.]{0,15}\b(?:incomplete|unsigned|blank|undelivered|unread)\b|\bnot re-?(?:submitted|sent)\b/
/** A helpline is rung, by whomever: it takes nobody on. */
const rungHelpline = /\b(?:ring(?:ing)?|rang|rung|phon(?:ed|ing)|call(?:ed|ing)|spoken to|spoke to|contacted)\b[^.]{0,25}\bhelpline\b/
const givenToSuspect =
  /\b(?:suspect|SUS|DEF|DP|defendant|detainee)\b (?:was |has been |is |also )?(?:given|handed|signposted|referred|offered|provided|shown|issued|took)\b/

/** What no rule may read, each kind of support its own. */
export const keepOut = (rule: Rule<'specialistSupport'>): Rule<'specialistSupport'> => {
  if (rule.says === 'none') return rule
  const out = rule.says === 'general' ? givenToSuspect : anyOf(ofOthers, leftUndone, sentBack, rungHelpline, foundAlone)
  return { ...rule, unless: rule.unless ? anyOf(rule.unless, out) : anyOf(out) }
}
