import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { advocate, advocateLabel, contactDetails } from './advocate.ts'

/** In the sentence before: the advocate told of, offered or asked about. */
const spokenOf = anyOf(
  new RegExp(
    String.raw`\b(?:offer\w*|told|spoke|spoken|discuss\w*|explain\w*|mention\w*|rais\w+|suggest\w*|asked|info\w*|aware|went through|gave|given)\b[^.?]{0,60}(?:${advocate})(?![^.?]{0,30}\b(?:${contactDetails}))[^.?]{0,60}[.?]\s*$`,
  ),
  new RegExp(String.raw`(?:${advocate})[^.?]{0,20}(?:offered|discussed|explained|mentioned|\?)[^.?]{0,30}[.?]?\s*$`),
)
const notSpokenOf = /\b(?:no|not|never|\w+n['’]t|should|must|to be|consider|if|OIC to|suspect|DP|SUS|DEF)\b[^.]{0,60}[.?]\s*$/i

/** That an advocate was offered or spoken of, whatever the victim answered. */
export const offered: readonly Rule<'specialistSupport'>[] = [
  {
    says: 'offered',
    when: new RegExp(
      `\\b(?:offer(?:ed)?|discussed|explained)\\b[^.]{0,40}(?:${advocate})|(?:${advocate})[^.]{0,30}\\b(?:offered|discussed|explained)\\b`,
      'i',
    ),
    unless: anyOf(
      /\b(?:not|never|no|\w+n['’]t|to be)\b[^.]{0,15}\b(?:offer|discuss|explain)/,
      new RegExp(`(?:${advocate})(?:['’]s)? (?:${contactDetails})`),
      new RegExp(String.raw`\b(?:details|number|card|leaflet|booklet) (?:of|for) (?:the )?(?:${advocate})`),
    ),
  },
  {
    // What she answered to it: "She agreed and I sent the referral", "Took it? No".
    says: 'offered',
    when: anyOf(
      /^\W*(?:(?:but|and|however|so) )?(?:(?:s?he|they|IP|AP|vic\w*|I|(?:the )?(?:complainant|aggrieved)|which|this|it)(?: has| have| was| is)? )?(?:(?:then|initially|politely|readily|since) )?(?:offered|agreed|accepted|consented|declined|refused|said (?:yes|no)|yes|no thank(?:s| you)|took (?:it|this|them) up|turned (?:it|this|them) down|(?:did|does|do)(?:n['’]t| not) (?:want|wish)|(?:would )?rather not|(?:['’]d| would) (?:like|love|welcome) (?:that|it|this|one|to))\b/,
      /\b(?:so|and|but) (?:s?he |they |IP )?(?:has |have |politely )?(?:declined|refused|accepted|agreed)\b/,
      /\bsaid (?:that )?(?:s?he|they)['’]d (?:like|love|welcome) (?:that|it|this|one)\b/,
    ),
    after: spokenOf,
    notAfter: notSpokenOf,
    unless: /\b(?:DASH|prosecution|statement|VPS|victim support|medical)\b|\?\s*$/i,
  },
  {
    // Raised with her, whatever she said: "asked if she would like an IDVA", "suggested an ISAC to IP".
    says: 'offered',
    when: anyOf(
      new RegExp(
        String.raw`\b(?:asked|asks) (?:her|him|IP|AP|vic\w*|them|me|(?:the )?complainant)\b[^.]{0,30}\b(?:if|whether|about|re|for)\b[^.]{0,30}(?:${advocate})`,
      ),
      new RegExp(
        String.raw`\b(?:she|he|IP|AP|vic\w*|I|they|complainant) (?:was|has been|have been|were) asked\b[^.]{0,30}\b(?:if|whether|about|re)\b[^.]{0,30}(?:${advocate})`,
      ),
      new RegExp(
        String.raw`\b(?:suggested|recommended|raised|mentioned|spoke\w*|talked|went)\b[^.]{0,20}(?:${advocate})[^.]{0,15}\b(?:to|with) (?:her|him|IP|AP|vic\w*|them|me)\b`,
      ),
      new RegExp(
        String.raw`\b(?:spoke|spoken|talked) (?:to|with) (?:her|him|IP|AP|vic\w*|them|me)? ?(?:re|about)\b[^.]{0,15}(?:${advocate})`,
      ),
    ),
    unless: new RegExp(
      String.raw`\b(?:not|never|\w+n['’]t|suspect|DEF|SUS|DP)\b[^.]{0,20}\b(?:asked|raised|mentioned|spoke\w*)|(?:${advocate})(?:['’]s)? (?:${contactDetails})|\?\s*$`,
      'i',
    ),
  },
  {
    says: 'offered',
    label: advocateLabel,
    when: /^\W*(?:offered|declined|refused)\b/i,
    unless: /\b(?:not|never|to be) (?:been )?offered\b|\?\s*$/i,
  },
]
