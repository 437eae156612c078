import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { advocate } from './advocate.ts'

/** That the victim would have no advocate, or stopped answering one. */
export const declined: readonly Rule<'specialistSupport'>[] = [
  {
    says: 'declined',
    when: anyOf(
      new RegExp(String.raw`(?:${advocate})[^.]{0,40}\b(?:declin\w+|refus\w+|not want\w*)`),
      new RegExp(
        String.raw`\b(?:declin\w+|refus\w+|does(?:n['’]t| not) want|did(?:n['’]t| not) want)\b[^.]{0,40}(?:${advocate})(?! (?:leaflet|number|card|booklet|details))`,
      ),
    ),
  },
  {
    says: 'declined',
    when: anyOf(
      new RegExp(
        String.raw`\b(?:wo(?:n['’]t|nt)|will not|would(?:n['’]t| not)|refus\w+ to|declin\w+ to|(?:not |un)willing to|stopped|no longer|does(?:n['’]t| not)|did(?:n['’]t| not)|has(?:n['’]t| not)|not|(?<=\w )non-?) ?(?:be )?(?:wish(?:ing)? to |want(?:ing)? to )?(?:engag\w+|engagement|work(?:ing)?|speak(?:ing)?|meet(?:ing)?(?! (?:the |their |its )?(?:threshold|criteria))|return(?:ed|ing)?|answer(?:ed|ing)?|pick(?:ed|ing)? up|take up)\b[^.]{0,25}(?:${advocate})`,
      ),
      new RegExp(
        String.raw`(?:${advocate})[^.]{0,40}\b(?:non-?engagement|has tried|have tried|tried (?:her|him|IP|to (?:ring|call|contact))|closed (?:her|the|their) (?:case|file)|unable to (?:contact|reach|get)|could(?:n['’]t| not) (?:contact|reach|get hold)|(?:left|leaving) (?:messages?|voicemails?))\b`,
      ),
    ),
    unless:
      /\b(?:suspect|SUS|DEF|DP|defendant|officers?|OIC)\b[^.]{0,20}\b(?:wo|will|would|does|did|not|refus)|\bnot (?:been )?referred\b|\?\s*$/i,
  },
]
