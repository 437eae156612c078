import type { RemarkOn } from '#case/remarks'

/** Further ways of saying how the suspect is held or released, each on its own; and what takes such words away. */
export type Status = Readonly<{
  says: RemarkOn<'bail'>['says']
  when: RegExp
  unless?: RegExp
  /** Asked of the whole sentence, what was refused in it included. */
  whole?: true
}>

/** What somebody fears, hopes or was told might come. */
const notSoYet =
  /\b(?:if|unless|until (?:he|she)|whether|should (?:be|have)|would(?! not)|wish\w*|hop(?:e[ds]?|ing)|want\w*|might|may be|could|request\w*|sought|seek\w*|apply\w*|application (?:for|to)|propos\w*|oppos\w+ by the defence|in (?:19|20)\d\d)\b/i

const bench = '(?:court|magistrates|mags|judge|DJ|bench|justices|recorder|they)'
const order =
  '(?:DV[AP]?P[NO]|DAP[NO]|(?:domestic (?:violence|abuse)|stalking) protection (?:order|notice)|SPO|non-? ?mol\\w*|NMO|restraining order|RO|injunction|undertaking|occupation order)'
export const ofSomeOrder = new RegExp(String.raw`\b${order}\b`, 'i')

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

/** What a condition forbids or requires, in further words. */
export const furtherCondition =
  /\b(?:prohibited|forbidden|banned|barred|excluded|precluded) from\b|\bexclusions?\b|\bno (?:entry|attendance|going|communication|messages)\b|\bnot to (?:send|text|message|ring|phone|telephone|call|speak|write|follow|loiter|wait|travel|leave|live)\b|^\W*(?:NC|NTC|NTE|NTA)\b|\bcan(?:['’]t|not| ?not| not) (?:contact|message|text|ring|speak|come|go|be)\b|\bone condition\b|(?<!\b(?:nothing|to|what) )\b(?:stops|prevents|prohibits) (?:him|her|DEF|SUS|the suspect) (?:from )?(?:contacting|going|attending|entering|approaching|coming)\b/i

/** The sentence or its field says that it lists conditions: "One condition: not to send", "Conditions on the MG4A: 1. not to contact". */
export const namesConditions =
  /\b(?:one|two|three|four|five|single|sole|only|same|following|usual|standard|\d|bail) cond(?:ition)?s?\b|\bcond(?:ition)?s?\b[^.;]{0,15}\b(?:MG ?4A|sheet|notice|imposed|in place|are|is|x ?\d)\b|\bMG ?4A\b/i

/** "Reps made to vary. Refused. No contact / Larch Rd all stay as they were": what is left of the conditions after a variation. */
export const leftStanding =
  /^\W*(?:no contact|non-contact|exclusions?|curfew|tag|not to \w+)\b[^.;]{0,80}\b(?:stays?|remains?|continues?|stands?|unchanged|unaltered|still applies)\b/i
export const ofVariation = /\b(?:var(?:y|ied|iation)|lifted|relaxed)\b/i

/** What a condition took away from somebody is his again. */
export const lifted =
  /\b(?:exclusions?|zone|cond(?:ition)?s?|curfew|tag)\b[^.;,]{0,45}\b(?:lifted|removed|deleted|dropped|taken off|discharged|relaxed|(?:has|have|had) gone)\b/i

const kin = '(?:brother|sister|father|mother|dad|mum|son|cousin|nephew|uncle|friend|mate|partner|wife|girlfriend)'
/** Somebody else is on bail or held: a brother, who was with him, or another force's suspect of the same name. */
export const ofAnotherSuspect = new RegExp(
  String.raw`^\W*(?:the )?(?:(?:suspect|defendant|DEF|SUS|DP|his|her)(?:['’]s)? )?(?:${kin}|co-?(?:accused|def\w*|suspect))(?: \w+)?(?:,[^,.;]{0,40},)? (?:is|was|has been|remains|got)\b[^.;]{0,25}(?:bail\w*|remand\w*|RUI|released|in custody)\b|\btheir (?:suspect|defendant|man)\b[^.;]{0,30}\b(?:is|was|has been|on)\b`,
  'i',
)

/** A note to whoever fills in the form. */
export const isGuidance =
  /\b(?:guidance(?: note)?|note for (?:officers|completion))\b|\bwhere (?:the |a )?(?:suspect|defendant|accused|person) (?:is|has been) (?:bailed|remanded|released)\b|\b(?:set out|list|enter|record|state|specify) (?:each|any|all|every)\b[^.;]{0,15}\bconditions?\b/i

/** Conditions that were asked for or thought of, and a release without them: in the same breath, or in an agreement that binds nobody. */
export const wasNotSet =
  /\b(?:bail|conditions?)\b[^.;]{0,30}\b(?:sought|requested|asked for|discussed|considered)\b[^.;]{0,90}\b(?:but|however)\b[^.;]{0,60}\b(?:released|RUI|refused|declined|not (?:granted|imposed|given)|without)\b|\b(?:agreed|promised|undertaken|assured (?:us|officers|police)|says (?:he|she) will|volunteered|happy)\b[^.;]{0,15}\b(?:not to|to (?:stay|keep) away)\b|\bverbal(?:ly)?(?: only)?\b/i

/** A victim's own words for what he may not do now that he is free. */
export const mayNot =
  /\b(?:he|she)(?:['’]s| is| was)? (?:not allowed|not supposed|banned|barred|can(?:['’]t|not| not)|must(?:n['’]t| not))\b[^.;]{0,12}\b(?:contact|com(?:e|ing)|go(?:ing)?|speak|message|text|ring|be (?:anywhere|near|within|in)|enter|approach|get in touch)/i
export const freedOnTerms = /\b(?:bail(?:ed)?|let (?:him |her )?(?:out|go)|released|conditions?|charged|the sheet)\b/i
/** Told so by somebody who is no court and no custody sergeant, or as a warning, which binds nobody. */
export const bindsNobody = /\b(?:warn\w*|notice|advis\w*|told off|solicitor['’]s letter|landlord|manager|if (?:he|she|they|it))\b/i
