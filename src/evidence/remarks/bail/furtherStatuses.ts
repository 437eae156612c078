import { order } from './orders.ts'
import type { Status } from './status.ts'

/** What somebody fears, hopes or was told might come. */
const notSoYet =
  /\b(?:if|unless|until (?:he|she)|whether|should (?:be|have)|would(?! not)|wish\w*|hop(?:e[ds]?|ing)|want\w*|might|may be|could|request\w*|sought|seek\w*|apply\w*|application (?:for|to)|propos\w*|oppos\w+ by the defence|in (?:19|20)\d\d)\b/i

const bench = '(?:court|magistrates|mags|judge|DJ|bench|justices|recorder|they)'

/** The same in further words: the short names of courts and cells, and a victim's own. */
export const furtherStatuses: readonly Status[] = [
  // A remand in the short names of courts and cells, and by what stands around it: the prison he is in, the link he appears by, the clock that runs.
  { says: 'remanded', when: /\bR\.?I\.?C\b(?!\/|\W{0,3}(?:n\/?a|no|nil|none)\b)/i, unless: notSoYet },
  {
    says: 'remanded',
    when: /\b(?:link|PVL|produced|production) from (?:HMP|HMYOI|prison|custody)\b|\b(?:now|currently|held|is|remains|back) (?:at|in|to) HM(?:P|YOI)\b|\brecalled on licence\b|\bdetained (?:for|to appear at) (?:the )?(?:next )?(?:available )?court\b|\b(?:CTLs?|custody time limits?) (?:expir\w+|appl(?:y|ies)|set|start\w*|runs?|to)\b/i,
    unless: /\b(?:if|until|unless|would|formerly|previously|released from)\b/i,
  },
  {
    says: 'remanded',
    when: new RegExp(String.raw`\b${bench}\b[^.;]{0,25}\bkept (?:him|her|DEF|the defendant) in\b`, 'i'),
    unless: /\bovernight\b|\bfor (?:the night|questioning|interview)\b/i,
  },
  {
    says: 'remanded',
    when: new RegExp(
      String.raw`\b${bench}\b[^.;]{0,20}\b(?:would(?:n['’]t| not)|did(?:n['’]t| not)|refused to) (?:let (?:him|her) (?:out|go|have bail)|give (?:him|her) bail|release (?:him|her)|bail (?:him|her))\b`,
      'i',
    ),
    unless: /^(?!.*\b(?:court|judge|magistrates|mags|bench|DJ|justices|recorder|bail)\b)/i,
  },
  {
    // A victim's words for it.
    says: 'remanded',
    when: /\b(?:he|she)(?:['’]s| is| has been|['’]s been)(?: (?:now|still|currently|being))? (?:locked up|behind bars|in (?:prison|jail)|on remand|kept in (?:prison|jail))\b(?! (?:for|in) (?:the night|(?:19|20)\d\d))/i,
    unless: notSoYet,
  },
  {
    says: 'refused',
    whole: true,
    when: /\bbail\b[^.;,]{0,25}\b(?:and|was|been|,) ?(?:refused|denied|withheld)\b|\bbail (?:withheld|denied)\b|\b(?:withheld|denied) bail\b|\bdeclined (?:to grant )?bail\b/i,
    unless: /\b(?:by (?:the )?(?:custody|C?Sgt|CSgt|PS|inspector|insp)|extension|not (?:refused|withheld)|if|unless)\b/i,
  },
  {
    says: 'remandSought',
    whole: true,
    when: /\bremand (?:(?:is|will be|to be|being|in custody) )*(?:sought|requested|applied for|asked for)\b|\b(?:seek(?:ing)?|request(?:ing|ed)?|apply(?:ing)? for|asking for) (?:a |his |her )?remand\b|\bbail (?:(?:is|will be|to be) )?(?:opposed|objected to)\b|\bobject(?:ions?|ing)? to bail\b/i,
    unless: /\b(?:not|no|never|\w+n['’]t|if|unless|whether|should|would|could|why|consider\w*|refused|declined|failed|defence|but)\b/i,
  },
  // "He has been let out on police bail", told with what he may not do, is told apart in the conditions.
  {
    says: 'voluntary',
    when: /\b(?:of (?:his|her) own accord|interviewed VA|free to leave|not under arrest|reported for summons)\b|\bVA\b(?= interview)/i,
  },
  {
    says: 'unconditional',
    when: /\b(?:released|let (?:out|go)) (?:without bail|with nothing)\b|\b(?:isn['’]t|not) bound by anything\b|\bno bail (?:was )?(?:put|set|imposed|given)\b/i,
  },
  {
    says: 'conditional',
    when: /\b(?:conditions?|conds?)\b[^.;]{0,20}\b(?:stays?|remains?|continues?|stands?|unchanged|unaltered|still (?:in (?:force|place)|appl(?:y|ies)))\b/i,
    unless: /\b(?:no|without|if|unconditional\w*|requested|sought|weather|medical|mental|heart)\b|\bRO\b/i,
  },
  {
    // Nothing but an order holds him: made before, and still good.
    says: 'order',
    when: new RegExp(
      String.raw`\b${order}\b[^.;]{0,60}\b(?:in (?:place|force)|granted|made|served|obtained|issued|prohibits?|forbids?|runs?|lasts?|until|still|for \d+ (?:days|months)|live|active|took out|covers?|protects?|expires)\b|\b(?:still got|subject (?:to|of)|protected by|bound by|covered by|existing|current|signed|relying on|there is) (?:an? |the |her |his )?(?:\w+ ){0,2}${order}\b`,
      'i',
    ),
    unless:
      /\b(?:apply\w*|applied|appl(?:ication|n)|to be|seek\w*|sought|request\w*|ask\w*|consider\w*|if|would|could|should|wants?|wishes|on conviction|upon|draft\w*|propos\w*|no|not(?! to\b)|never|\w+n['’]t|expired|lapsed|ended|ran out|discharged|previous\w*|ex|former|another|other|refused|declined|terms|conditions|sentence|sentencing|acquittal|convict\w*|breach\w*|has expired|undertaking to (?:the )?(?:police|officers))\b|\?\s*$/i,
  },
]
