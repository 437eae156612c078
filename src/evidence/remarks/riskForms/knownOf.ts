import { anyOf } from '../anyOf.ts'
import type { Telling } from './telling.ts'
import { day, kept, notBefore } from './wordsOfDoing.ts'

/** That the form is known of: read, quoted, kept somewhere, or told by its day or its number. */
export const knownOf: readonly Telling[] = [
  {
    // Read, checked or signed off: "I have now read the FORM from Saturday night".
    when: /\b(?:read|seen|viewed|reviewed|re-?read|looked (?:at|through)|checked|QA['’]?e?d|counter-?signed|signed off|endorsed|sight of|re-?graded|raised|upgraded|downgraded|lowered) (?:(?:the|her|his|their|this|that|your|both|IP['’]s|attached|completed|of|on) )*FORM/i,
    unless: new RegExp(String.raw`${notBefore('read|seen|viewed|reviewed|looked|checked')}|\b(?:why|when|for an?)\b`, 'i'),
  },
  {
    // What it says: "see answer at Q15 on the FORM", "the FORM shows", "disclosed in FORM".
    when: anyOf(
      /\b(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied)|said|stated?s?|says|disclos\w+|mention\w*|ticked|told|noted|recorded|comments?|free text|Q(?:uestion)?s? ?\d{1,2})\b[^.;,]{0,40}\b(?:on|in|to|of|at|during|from|per) (?:(?:the|her|his|IP['’]?s|both|main|same|first|second) )*FORM/,
      /FORM(?: form)?(?: (?:dated|of|from|on) [\w /]{1,14})? (?:(?:also|clearly|itself) )?(?:shows?|showed|reveal\w*|records?|notes?|highlight\w*|identif\w+|indicates?|indicated|mentions?|refers?|states?|says|said|lists|disclos\w+|picks? up|picked up|contains?)\b/,
      /\b(?:as per|per|according to|see) (?:(?:the|her|his|attached|completed) )*FORM/,
    ),
    unless:
      /\b(?:blank|empty|outstanding|no entry|overdue|nil|nothing|none|will|to be|should|must|if|where|when|not (?:done|completed|started|answered|asked))\b/i,
  },
  {
    // "In the FORM she disclosed".
    when: /\b(?:in|on|during|from|at) (?:(?:the|her|his|same) )?FORM,? (?:M(?:r|rs|s|iss) )?\w+ (?:(?:also|has|had|then) )*(?:disclos|said|says|stat|told|answer|mention|report|describ|ticked|record|den(?:y|ie)|confirm|explain|gave|put)/i,
    unless: new RegExp(notBefore('FORM'), 'i'),
  },
  {
    // "the FORM, which PC Dunn has", "two FORM exist".
    when: /FORM,? (?:which|that) (?:(?:PC|DC|PS|DS|DI|the) )?\w+ (?:has|holds|did|took|completed|sent|filled)\b|FORM(?: forms?)? (?:do(?:es)? )?exists?\b/i,
    unless: new RegExp(notBefore('FORM|exists?'), 'i'),
  },
  {
    // Where it is, or to whom it went: "FORM held by", "FORM went with the referral form", "FORM is on Connect".
    when: anyOf(
      new RegExp(
        String.raw`FORM(?: forms?)?(?:(?: (?:is|are|was|were|has|have|been|all|now|also|both|already|since|then|itself|still|only|marked|on|from|of)|\W+[\d/.]+\b|[,-]))* ${kept}`,
      ),
      /\b(?:exhibit|produce|retain|have|hold)\b[^.;,]{0,20} (?:the|her|his|this) FORM/,
    ),
    unless: new RegExp(
      String.raw`${notBefore(kept)}|${notBefore('exhibit|produce|retain|have|hold')}|\b(?:does(?:n['’]t| not) exist|no trace|spare)\b`,
      'i',
    ),
  },
  {
    // Known by its day or by how many there are: "the FORM dated 9 Jan", "there are two FORM forms on Connect".
    when: anyOf(
      new RegExp(
        String.raw`\b(?:the|her|his|latest|initial|original|first|second|your|this|a|an?other) FORM(?: forms?)? (?:(?:of|dated|from|made|done|on) (?:the )?|\()${day}`,
      ),
      /\b(?:there (?:is|are|was|were) (?:(?:an?|one|two|three|both|also|already) )+|have (?:two|three|both) )FORM/,
    ),
    unless: new RegExp(String.raw`${notBefore('FORM')}|\b(?:send|supply|blank)\b`, 'i'),
  },
]
