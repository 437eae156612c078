import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { advocate, advocateLabel, contactDetails } from './advocate.ts'
import { foundAlone, notDone } from './undone.ts'

/** What an advocate who was called in does, or is. */
const met = anyOf(
  /phoned|rang|called|spoken?|spoke|engag\w+|referr\w+|referral|allocated|assigned|support\w*|contact\w*|from \d+|in place/,
  /involved|met|visited|visits|working with|aware|made|present|said|told|asked|advised|appointment|attend\w*|says|states|view/,
  /(?:taken|picked) (?:her|him|IP|them) (?:on|up)|case ?worker is|liaising|on board|seen|weekly|sees|seeing|comes|accompan\w+/,
  /helping|helps|helped|rings|calls|accepted|updated|sent/,
).source

/** That the victim was referred: in so many words, in short and misspelt, or by agreeing to it. */
export const referred: readonly Rule<'specialistSupport'>[] = [
  {
    says: 'referred',
    when: anyOf(
      new RegExp(
        String.raw`\b(?:refer(?:red|ral)|(?:has|have|got) (?:an?|her own|his own|their own)?|(?:agreed|discussed|meeting|appointment|working|in contact|in touch|open|is|now|been) (?:with|to|under)|contacted|engag\w+|helped|looked after|support\w*|allocated|assigned|consent\w*|sees|seeing|seen by|visited by|rung by)\b[^.]{0,50}(?:${advocate})`,
      ),
      new RegExp(String.raw`^\W*and to (?:the )?(?:\w+ ){0,3}(?:${advocate})|(?:${advocate})[^.]{0,60}\b(?:${met})\b`),
    ),
    unless: anyOf(
      foundAlone,
      /\b(?:suspect|SUS|DEF|DP|defendant)\b(?:['’]s (?:mother|father|family))? (?:is|was|has been|are) (?:being )?(?:supported|accompanied|helped|assisted|seen|visited) by\b/,
      /\b(?:should|could|(?<!\b(?:happy|content|agrees?|agreed|willing|consents?|consented) )to be|will be|needs? to be) (?:be )?(?:considered|made|referred|offered)\b/,
      /\bself[- ]?refer|\b(?:contacted|approached|rang|rung|phoned|called|got in touch)\b[^.]{0,40}\b(?:her|him|them)sel(?:f|ves)\b/,
      /\breferral\W{1,4}no\b/,
      /\b(?:he|suspect|SUS|DEF|defendant) (?:has |had |then )?(?:rang|phoned|called|contacted|e-?mailed|been)\b/,
      /\b(?:not|never|no|\w+n['’]t|nor|yet to be|(?<!\b(?:happy|content|agrees?|agreed|willing|consents?|consented) )to be|will be|consider|declin\w+|refus\w+)\b[^.]{0,25}\b(?:refer\w*|IDVA|ISAC|contact\w*|engag\w+|allocat\w+|support|made|offered)\b/,
      /\bno (?:IDVA|ISAC|referral|advocate)\b|\breferral (?:is |was )?(?:not|declined)\b/,
      new RegExp(String.raw`\b(?:${contactDetails})`),
      /\b(?:referral|refer)\b[^.]{0,40}\b(?:to be (?:considered|made|offered|discussed)|to follow|will be made)\b|\?\s*$/,
    ),
  },
  {
    // Short and misspelt: "ref'd to", "refered to", "ref sent to"; "IDVA ref made", "details passed to".
    says: 'referred',
    when: anyOf(
      new RegExp(
        String.raw`\b(?:ref['’]?d|refer+e?d|reff?(?: (?:made|sent|in|done|submitted|completed))?|form sent|details (?:passed|sent|shared)|passed|forwarded|introduced|linked (?:in|up)?|hooked up|put (?:her |him |IP |them |me )?(?:in touch|through|on to|onto)|put in touch|tasked|e-?mailed|submitted|under)\b[^.,]{0,30}\b(?:to|with|for|via|thru)\b[^.,]{0,30}(?:${advocate})`,
      ),
      new RegExp(
        String.raw`(?:${advocate})[^.]{0,30}\b(?:ref['’]?d|ref(?= (?:made|sent|in|done|submitted|completed|\d|by|accepted|through))|refer+ed|details passed|caseload|waiting list|have (?:her|him|IP|the case)|case open(?:ed)?|accepted)\b`,
      ),
    ),
    unless: anyOf(notDone, foundAlone),
  },
  {
    // Agreed to, or the paper signed for it: "IDVA consent given", "happy for an ISAC to ring".
    says: 'referred',
    when: anyOf(
      new RegExp(String.raw`(?:${advocate})[^.]{0,15}\bconsent\w*\b[^.]{0,12}\b(?:y|yes|given|obtained|gained|signed)\b`),
      new RegExp(
        String.raw`\b(?:agreed|agrees|accepted|welcomed|happy (?:for|with|to (?:have|speak|work|meet|engage)))\b[^.]{0,30}(?:${advocate})`,
      ),
    ),
    unless: notDone,
  },
  {
    says: 'referred',
    label: advocateLabel,
    when: new RegExp(`\\b(?:${met})\\b|^\\W*yes\\b`, 'i'),
    unless: /\b(?:not|never|no|\w+n['’]t|to be|will be|n\/a|declin\w+|refus\w+)\b|\?\s*$/i,
  },
]
