import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { messages } from './accounts.ts'
import { deviceByMake } from './devices.ts'
import { fromProvider, product } from './records.ts'
import { ofOtherThings, undone, undoneAtOnce } from './undone.ts'

/** That the police obtained it, told by what they have in hand: a download, an extraction, billing, the answer to a production order. */
export const inHand: readonly Rule<'digital'>[] = [
  {
    // "Forensic download of his Xiaomi", "an extraction from her mobile".
    says: 'obtained',
    when: new RegExp(
      String.raw`\b(?:forensic |full |phone )?(?:${product})\b[^.;]{0,6}\b(?:of|from|for) (?:the |both |each |his |her |IP['’]?s? |\w+['’]s )?(?:\w+ ){0,2}${deviceByMake}\b`,
      'i',
    ),
    unless: anyOf(
      undoneAtOnce,
      /\b(?:proportionate|slot|booked|consent|authority|submitted|queue|ask\w*|only if|wants?|need\w*|no plan)\b/,
      ofOtherThings,
    ),
  },
  {
    // "We have an extraction, billing and the account log", "I later received from the unit a full read-out".
    says: 'obtained',
    when: new RegExp(
      String.raw`\b(?:we(?:['’]ve| have| hold| now have)|I (?:have|later|then)|received|obtained)\b[^.;]{0,45}\b(?:${product}|${fromProvider})\b`,
      'i',
    ),
    unless: anyOf(undoneAtOnce, /\bhave (?:asked|applied|submitted|sent|requested|put in|booked)\b/, ofOtherThings),
  },
  {
    // "Billing obtained", "the kiosk product was on the exhibits disk all along", "Meta record came three weeks ago naming him".
    says: 'obtained',
    when: new RegExp(
      String.raw`\b(?:${product}|${fromProvider}|(?:meta|instagram|insta|facebook|snap|google|provider|platform|ISP|CSP)(?: business)? (?:records?|return|reply|response|disclosure))\b[^.;]{0,60}\b(?:obtained|in hand|to hand|on (?:the )?(?:exhibits? |digital )?(?:disk|disc|case file)|exhibited|produced|served|came (?:back|in|\d)|in from|naming)\b`,
      'i',
    ),
    unless: anyOf(undoneAtOnce, ofOtherThings),
  },
  {
    says: 'obtained',
    when: new RegExp(
      String.raw`\b${messages}\b[^.;]{0,12}\b(?:in hand|obtained|received|back) from (?:the |his |her )?(?:ISP|CSP|provider|network|platform)\b`,
      'i',
    ),
    unless: undone,
  },
  {
    // Shown to the suspect in interview.
    says: 'obtained',
    when: new RegExp(
      String.raw`\b(?:shown|put to (?:him|her|DP)|taken through)\b[^.;]{0,30}\b(?:${product}|(?:phone|handset) (?:download|report)|billing|call (?:data|records)|attribution (?:chart|report))\b`,
      'i',
    ),
    unless: /\b(?:not|never|to be|will be|\w+n['’]t)\b/i,
  },
  {
    // "Vodafone and Meta are both back", "I reviewed call data and produce a schedule of 640 calls".
    says: 'obtained',
    when: anyOf(
      /\b(?:vodafone|EE|O2|three|meta|snap(?:chat)?|google|apple|instagram|facebook)\b[^.;]{0,15}\b(?:is|are) (?:both |all |now )?back\b/,
      /\b(?:review|analys|examin)\w*\b[^.;]{0,20}\b(?:call data|billing|cell ?site)\b[^.;]{0,50}\b(?:produced?|schedule|exhibit)\b/,
    ),
    unless: /\b(?:not|\w+n['’]t|back (?:to|in touch)|when|if|once)\b/i,
  },
  {
    // A list whose heading says that it is done: "every line completed: SIM subscriber check, phone extraction x2".
    says: 'obtained',
    when: new RegExp(
      String.raw`\b(?:complete[d]?|done|obtained|closed|in)\b ?[:–-][^.;]{0,50}\b(?:subscriber check|${product}|${fromProvider})\b`,
      'i',
    ),
    unless: undone,
  },
]
