import { isOfAnotherVictim } from '../otherVictim.ts'
import type { Saying } from '../sayings.ts'
import { policeAsk } from './policeAsk.ts'
import { asWriter } from './writers.ts'

/** Other orders, and bail. */
export const another =
  /\b(?:CBOs?|criminal behaviour order|non[- ]?mol\w*|NMO|stalking protection|SPOs?|DVP[NO]|DAPO|occupation order|compensation|injunction|alcohol (?:abstinence )?order|voluntary (?:interview|attend\w*)|(?<!\b(?:an?|any|no|the) )court orders?|bail|child arrangements|forfeiture|destruction|deprivation|costs)\b/i

/** An order of the family court, which the victim's own solicitor may have varied. */
export const ofTheFamilyCourt =
  /\b(?:family (?:court|solicitor)|child arrangements|contact order|her (?:own )?solicitor|his (?:own )?solicitor)\b/i

/** An order made before, for this or another victim, is history and not a request. */
export const history =
  /\b(?:(?:19|20)\d\d (?:restraining )?order|order (?:of|from|made|imposed|granted|dated|in) (?:\d|19|20|January|on\b)|was (?:given|made subject|subject)|made subject|subject (?:to|of)\b|breach\w*|current(?:ly)?|in force|(?<!\bput )in place|expire[ds]?|existing|previous(?:ly)?|already (?:has|in|exists?)|(?<!\bbe )(?:made|granted) (?:on|in|by)|conditional discharge|suspended sentence|(?<!\bif (?:he is |she is |s?he['’]s )?)(?<!\b(?:when|until|upon) )convicted)\b/i

/** It was asked for once, and for somebody else. */
const longAgo =
  /\b(?:in|of) (?:19|20)\d\d\b[^.;]{0,60}\b(?:order|RO)\b|\b(?:order|RO)\b[^.;]{0,80}\b(?:in (?:19|20)\d\d|granted)\b|\b(?:ex|ex-wife|ex-husband|former \w+|last girlfriend|ex[- ]partner|previous partner|[A-Z][a-z]+ [A-Z]{3,})\b[^.;]{0,40}\b(?:got|had|has|obtained|took out|wanted)\b[^.;]{0,20}\b(?:order|RO)\b/

/** And asked for again. */
const againNow = /\b(?:please|pls|is sought|is requested|too|as well|again|this IP)\b/i

/** Asked for in this case, whatever there was before. */
const asksNow =
  /\b(?:app(?:lication)? (?:is|has been|is being|to be|will be) made|vary|requested|sought|please|pls|wants?|too|as well|further|again|this IP)\b/i

/** A conviction that is yet to come. */
export const shouldHeBe =
  /\b(?:should|were) (?:s?he|they|DEF|SUS|the (?:defendant|suspect))(?: to)? be (?:convicted|found guilty)\b|\bin the event (?:that )?(?:s?he|they|DEF|SUS)(?: is|['’]s) convicted\b/gi

/** What a paper prints for whoever reads it: the law, and no case. */
const printedLaw =
  /(?:^\W*|\b(?:if|when)\b[^.]{0,60}, )(?:a|the) courts? (?:can|may|could)(?: also)? (?:make|impose|grant|give|order)\b|\bkeep (?:the|that|this) person away from you\b|\b(?:you|your solicitor|anyone|victims) (?:can|may|could)(?: also)? (?:ask|apply)\b|\bwhat is an? (?:restraining )?order\b/i

/** Printed for all, or said of people in general. */
const ofPeopleInGeneral =
  /\b(?:most|many|some|all|few)(?: of)?(?: the| our| my)? (?:wom[ae]n|men|victims|clients|people|survivors|service users)\b|\bvictims (?:should|must|are to) be\b|\b(?:Code|policy|guidance|protocol) (?:says|requires|states)\b|\b(?:officers|you) are reminded\b/i

/** An order that somebody would have against the victim. */
const againstVictim = /\b(?:RO|order) (?:out )?against (?:(?:the |our )?(?:IP|AP|victim|complainant)\b|me\b|us\b|my )/

/** What the defence offers or asks for is nobody's request. */
const byTheDefence =
  /\b(?:[Dd]ef(?:ence)?(?:['’]s)?|[Hh]is|[Hh]er|DP(?:['’]s)?|SUS(?:['’]s)?|[Ss]uspect['’]s|[Dd]efendant['’]s) (?:brief|sol(?:icitor)?s?|counsel|barrister|lawyer|legal team)\b[^.;]{0,30}\b(?:says?|said|proposes?|offers?|suggests?|asks?|would|wants?|indicat\w+)\b|\b(?:client|DP|DEF|SUS) (?:would|will|is willing to|is prepared to) (?:consent|agree|accept|submit)\b/

const requestedByPolice = /\b(?:police|we|OIC)\b[^.;]{0,20}\b(?:ask|seek|request|want|apply)/i

/** Words that ask for nothing: printed, of people in general, of an order against the victim, or of what the defence would have. */
export const isNobodysAsking = (text: string): boolean =>
  againstVictim.test(text) ||
  printedLaw.test(text) ||
  ofPeopleInGeneral.test(text) ||
  (byTheDefence.test(text) && !requestedByPolice.test(text))

/** Words about an order that was made or asked for before, and about none that is asked for now. */
export const isOfOneBefore = (saying: Saying, text: string): boolean =>
  ((history.test(text.replace(shouldHeBe, ' ')) || isOfAnotherVictim(text)) && !asksNow.test(text) && !policeAsk(asWriter(saying, text))) ||
  (longAgo.test(text) && !againNow.test(text))
