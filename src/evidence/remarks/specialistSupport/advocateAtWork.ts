import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { advocate, advocateLabel } from './advocate.ts'
import { foundAlone, notDone } from './undone.ts'

/** That there is an advocate, told by what she does, whose she is or what she is called. */
export const advocateAtWork: readonly Rule<'specialistSupport'>[] = [
  {
    // The advocate gets in touch: "call from Jools at the DA advocacy service".
    says: 'referred',
    when: new RegExp(
      String.raw`\b(?:T\/C|call|conversation|meeting|e-?mail|message|contact|update|voicemail|v\/mail|letter|text|report)s? (?:received )?(?:from|with|by)\b[^.]{0,30}(?:${advocate})(?! (?:manager|lead))`,
      'i',
    ),
    unless: anyOf(notDone, foundAlone, /\b(?:all|training|newsletter|forms?|capacity|funding|threshold|reminder|number)\b/),
  },
  {
    // By her name, and what she was told or does: "IDVA Marchetti informed 17:20".
    says: 'referred',
    when: /\b(?:IDVA|ISVA|ISAC|IDSVA|[Aa]dvocate) (?!Service|Team|Desk|Referral|Unit|Hub|Scheme|Offered|Refer|Will|To\b|Not?\b|Box|Lead|For\b|At\b|Form|Via|And|If|In\b|Is\b)[A-Z][a-z]+\b[^.]{0,40}\b(?:informed|notified|updated|told|aware|will (?:ring|phone|call|contact|visit|see|attend)|e-?mailed|rang|present|on call|attend(?:s|ed|ing)|with (?:IP|her|him|vic\w*))\b/,
    unless: /\b(?:not|never|\w+n['’]t|suspect|DEF|SUS)\b|\?\s*$/i,
  },
  {
    // Whose the advocate is, by the victim's name: "vic's IDVA emailed", "Mrs Tranter's ISAC".
    says: 'referred',
    when: /\b(?:[Vv]ic|[Cc]omplainant|[Aa]ggrieved|(?:Ms|Mrs|Miss|Mr) [A-Z]\w+)['’]s (?:IDVA|ISVA|ISAC|IDSVA|(?:stalking )?advocate)\b/,
    unless: notDone,
  },
  {
    // Signed by one who has the case: "She has been allocated to me. Lucy, ISAC".
    says: 'referred',
    when: /^\W*[A-Z][a-z]+(?: [A-Z][\w’'-]+)?\W+(?:IDVA|ISVA|ISAC|IDSVA|Independent (?:Domestic|Stalking|Sexual)[\w ]{5,40})\W*$/,
    after: /\b(?:your referral|allocated to me|my client|supporting|I(?:['’]ve| have) (?:met|spoken))\b/i,
  },
  {
    // She rang the victim, whatever was taken or left besides; "Refer IDVA - yes, emailed 04/06".
    says: 'referred',
    when: new RegExp(
      `(?:${advocate})[^.]{0,60}\\b(?:rang|phoned|called|visited|met|spoke (?:to|with)) (?:her|him|them|IP|AP)\\b|\\brefer (?:to )?(?:${advocate})\\W{1,4}(?:yes|done|made|e-?mailed|sent)\\b`,
      'i',
    ),
    unless: /\b(?:not|never|\w+n['’]t|to be|will)\b|\b(?:suspect|SUS|DEF|defendant)['’]?s? (?:advocate|case ?worker)\b|\?\s*$/i,
  },
  {
    says: 'referred',
    label: advocateLabel,
    when: /^\W*(?:(?:Ms|Mrs|Mr|Miss)\.? )?(?!No\b|Not\b|None\b|Nil\b|N\b|To\b|Yes\b|Refused\b|Declined\b|Offered\b|Referral\b|Unknown\b|Tbc\b|Pending\b|Will\b|Consider\b|Awaiting\b|Name\b|Date\b|Sign(?:ed|ature)\b|Officer\b|Supervis\w+|Has\b|Have\b|Is\b|The\b)[A-Z][a-z]+\b/,
  },
  {
    // The advocate writes herself: "I'm Paula's advocate at Paladin".
    says: 'referred',
    when: new RegExp(`\\bI(?:['’]m| am) (?:[\\w’']+ ){0,4}?(?:advocate|(?:${advocate}))`, 'i'),
    unless: /\b(?:not|suspect|defendant)\b|\?\s*$/i,
  },
  {
    // Who sends the message is one, and does not say that nothing came of it.
    says: 'referred',
    label: /^from$/i,
    when: new RegExp(advocate, 'i'),
    unless: /\b(?:manager|newsletter|training|admin)\b/i,
    notBefore:
      /\b(?:un(?:able|successful)|cannot|can['’]t|declin\w+|no (?:capacity|answer|reply|contact)|not (?:engag\w+|answer\w*|reach\w*)|closed|waiting list)\b/i,
  },
  {
    // "IDVA - Y".
    says: 'referred',
    when: /\b(?:IDVA|ISVA|ISAC|advocate)\s*[-–:?]\s*(?:y|yes)\b(?! ?\/)/i,
    unless: /\?\s*$/,
  },
  {
    // Whose she is shows that there is one: "my IDVA Karen came with me".
    says: 'referred',
    when: /\b(?:my|her|IP['’]s|AP['’]s|victim['’]s) (?:own )?(?:\w+ ){0,2}(?:IDVA|ISAC|ISVA|advocate)\b/i,
    unless: /\b(?:no|not|never|\w+n['’]t|declin\w+|refus\w+|suspect|defendant|asked (?:for|if|about))\b|\?\s*$/i,
  },
  {
    // The advocate by name, whoever first got in touch: "advocate Ms Kettle liaising with OIC", "IDVA (Ms Balcombe)".
    says: 'referred',
    when: /\b(?:IDVA|ISVA|ISAC|IDSVA|advocate|case ?worker)\b(?:,| is| =| -|:)? ?\(?(?:Ms|Mrs|Mr|Miss|Dr)\b|\b(?:IDVA|ISVA|ISAC|IDSVA) \((?!(?:[Nn]ot?|[Nn]one|[Dd]eclined|[Rr]efused|[Tt]o|[Ii]f|[Tt][Bb][CA]|[Oo]ffered|[Cc]onsider|[Rr]eferral|[Aa]waiting|[Pp]ending|[Nn]\/A)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?[,)]/,
    unless: /\b(?:suspect|SUS|DEF|defendant)['’]?s? (?:advocate|case ?worker)\b|\?\s*$/i,
  },
]
