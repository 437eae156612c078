import type { Remark, RemarkOn } from '#case/remarks'
import { quoteOfSaying, type Saying } from './sayings.ts'
import { aboutIt } from './topicReader.ts'

type Says = RemarkOn<'restrainingOrder'>['says']

const named = /\b(?:ROs?|R\/Os?|restrain(?:ing|t) orders?)\b/
const anyCase = /\brestrain(?:ing|t) orders?\b|\brestr?(?:ain)?\.? ord(?:er)?\b/i
/** An order that can be no other: "the court to make an order that he …", "the terms" shown to the victim. */
const meant =
  /\b(?:court|judge|magistrates?)\b[^.;]{0,20}\b(?:to )?make an order\b|\b(?:seen|read|shown|agree[sd]?|agrees? (?:to|with)|happy with|read to|gone through) (?:the |these )?terms\b|\bterms (?:were |have been )?(?:read|shown|explained)\b|\border on conviction\b/i
/** What a victim asks of the court without the word: "I want that a judge says he must not be on my line". */
const asksTheCourt =
  /\bI(?:['’]d| would| only| just)* (?:want|like|wish|ask)\b[^.]{0,30}\b(?:court|judge|magistrates?|that order|an order)\b[^.]{0,60}\b(?:not|never|no|n['’]t|away|stop\w*|cannot)\b|\bI want\b[^.]{0,40}\b(?:put|added) (?:on|to) (?:that|the|his) order\b/i
const orderLabel =
  /\b(?:ROs?|R\/Os?|restrain(?:ing|t) orders?|orders?|ancillary|(?:applications? for )?orders?(?: on conviction)?|protective orders?|MG ?13)\b/i
const another =
  /\b(?:non[- ]?mol\w*|NMO|stalking protection|SPOs?|DVP[NO]|DAPO|occupation order|compensation|injunction|court orders?|bail|child arrangements|forfeiture|destruction|deprivation|costs)\b/i

/** An order made before, for this or another victim, is history and not a request. */
const history =
  /\b(?:(?:19|20)\d\d (?:restraining )?order|order (?:of|from|made|imposed|granted|dated|in) (?:\d|19|20|January|on\b)|was (?:given|made subject|subject)|made subject|subject (?:to|of)\b|breach\w*|current(?:ly)?|in force|in place|expire[ds]?|existing|previous(?:ly)?|already (?:has|in)|(?:made|granted) (?:on|in|by)|conditional discharge|suspended sentence|(?<!\bif (?:he is |she is |s?he['’]s )?)(?<!\b(?:when|until|upon) )convicted)\b/i
/** It was asked for once, and for somebody else. */
const longAgo =
  /\b(?:in|of) (?:19|20)\d\d\b[^.;]{0,60}\b(?:order|RO)\b|\b(?:order|RO)\b[^.;]{0,80}\b(?:in (?:19|20)\d\d|granted)\b|\b(?:ex|ex-wife|ex-husband|former \w+|last girlfriend|ex[- ]partner|previous partner|[A-Z][a-z]+ [A-Z]{3,})\b[^.;]{0,40}\b(?:got|had|has|obtained|took out|wanted)\b[^.;]{0,20}\b(?:order|RO)\b/
const asksNow = /\b(?:application (?:is|has been|is being) made|requested|sought|please|pls|wants?|too|as well|further|again|this IP)\b/i

/** Whose wish it is: the victim, by any of the words for her; never the officer or the suspect. */
const victimWords = String.raw`IPs?|APs?|AGG|INJ PARTY|(?:[Tt]he )?(?:[Vv]ictim|[Vv]ic|V|VICTIM|[Cc]omplainant|COMPLAINANT|[Aa]ggrieved)|[Ss]he|[Hh]e|[Tt]hey|I|(?:Mrs?|Ms|Miss)\.? [A-Z]\w+`
const notAName = String.raw`(?!(?:You|Your|Anyone|Victims?|Please|Order|Request|We|Police|Officers?|No|None|Nil|Not|Suspect|Defendant|Could|Would|Should|Will|If|The|This|That|Court|Restraining|Interview|Has|Have|Is|Are|Does|What|Who|Terms|Conditions?|OIC|DEF|SUS|CPS|DC|PC|DS|DI|RO|INTERVIEW|SUSPECT|POLICE|DEFENDANT|DAIT|MARAC)\b)`
const wishing = String.raw`wants?|(?:is |are )?(?:requesting|asking for|seeking)|REQUESTING|(?:is |are )?keen\b|would (?:like|want)|['’]d (?:like|want)|wishes|wished|asks?|asked (?:for|that)|supports?|agree[ds]?|prefers?|neutral|not (?:fussed|bothered)|not interested|interested in|(?:is )?(?:happy|content) with|(?:would be )?grateful for|(?:is |are )?in favour|does(?:n['’]t| not) (?:want|wish|support|need|seek|feel|think)|do(?:n['’]t| not) (?:want|wish)|has said|says|said|told the`
const wishes = new RegExp(
  String.raw`\b(?:${victimWords})\b[^.;]{0,60}(?:\b|(?=['’]))(?:${wishing})(?!\w)|\b${notAName}(?:[A-Z][a-z]+|[A-Z]{3,}) (?:\w+ ){0,2}(?:${wishing})(?!\w)|\bwith (?:the )?(?:IP|AP|victim|complainant)(?:['’]s)? (?:full )?(?:support|agreement|consent)\b`,
)
/** "Says" and "said" wish for something only with what is said: an order, a term, a time. */
const onlySays = /\b(?:says|said)\b/i
const agrees = /\b(?:agree[ds]?|supports?|in favour|not (?:fussed|bothered|interested)|happy with|content with|keen)\b/i
const ofAnOrder =
  /\b(?:orders?|ROs?|one|it|this|that|these|terms?|conditions?|years?|yrs|months|as long|covered?|no contact|included?|protect\w*|indefinite)\b/i
/** The suspect's wishes and promises. */
const bySuspect =
  /\b(?:[Ss]uspect|SUS|DEF|[Dd]efendant|D)\b(?:['’]s \w+)? (?:has |had |have )?(?:says?|said|agreed|promised|wants?|would|states?|undertaken|claims?)\b/
/** The case and not an order. */
const ofTheCase =
  /\b(?:supports?|wants?|wishes|agrees?)\b[^.;]{0,20}\b(?:prosecution|charges?|charged|investigation|proceed|go to court)\b/i
/** What the officer supposes. */
const supposed = /\bI (?:think|expect|suspect|assume|imagine)\b|\bwould probably\b/i
const askedVictim = new RegExp(
  String.raw`\b(?:IP|AP|[Vv]ictim|[Cc]omplainant|[Aa]ggrieved|Mrs?|Ms|Miss|${notAName}[A-Z][a-z]+|[Ss]he|[Hh]e)\b[^.;]{0,25}\b(?:was|were|has been|have been|been)? ?(?:asked(?! (?:what|how|why|when))|consulted|spoken to)\b[^.]{0,60}\b(?:re\b|about|regarding|on|agreed|content|happy|[Oo]rder|RO|yes|wants|conditions)|\b(?:(?:read|shown|explained) to|(?:discussed|gone through) with) (?:the )?(?:IP|AP|victim|complainant)\b[^.]{0,40}\b(?:grateful|happy|content|agrees?|wants?|supports?)`,
)
const wantedBy =
  /\b(?:wanted|requested|supported|sought) by (?:the )?(?:IP|AP|victim|complainant|aggrieved|her|him)\b|\bnot interested in (?:an?|the|any) (?:restraining )?(?:order|RO)\b|\b(?:at|with) (?:the )?(?:IP|victim|complainant)['’]?s? (?:request|agreement|consent)|\b(?:at|with) the (?:request|agreement|consent|support) of (?:the )?(?:IP|AP|victim|complainant)/i
const notYetAsked =
  /\b(?:(?:victims?|IPs?|complainants?)[^.;]{0,30}\b(?:not (?:yet )?(?:been )?(?:asked|consulted|spoken to|canvassed|sought)|to be (?:asked|consulted|spoken to))|when (?:the )?(?:victims?|IPs?|complainants?)[^.;]{0,20}(?:spoken to|asked|consulted|seen)|once (?:the )?(?:victim|IP)['’]?s? (?:views?|wishes) (?:are )?known|(?:views?|wishes)\b[^.;]{0,20}\b(?:not (?:yet )?(?:known|sought|obtained|canvassed)|unknown|TB[CA]|to (?:be obtained|follow))|(?:have|has|had) ?(?:not|n['’]t) (?:yet )?asked (?:IP|her|him|the victim|AP|them))/i

const requested =
  /\b(?:requested|req['’]?d?|reqd|sought|yes|y(?=\W*$)|please|pls|plse|required|needed|necessary|apply|applies|applying|applied for|application (?:for|to be made|made|is made|will be made)|request(?:ing|s)?|seek(?:ing|s)?|ask(?:s|ing)? for|ask the court|be asked for|invites? the court|wanted|would be (?:appropriate|beneficial|necessary)|recommend\w*|proposed?)\b/i
const deferred =
  /\b(?:if (?:he is |she is |he['’]s |there['’]s a )?(?:convicted|charged|found guilty|guilty|conviction)|on conviction only|to follow|pending|TB[CA]|(?:will be )?dealt with at court|(?:later|in due course|at a later)|when (?:he is |she is )?(?:convicted|charged)|upon (?:charge|conviction)|after (?:charge|conviction|sentence)|once\b|at sentence|post[- ]charge|to be (?:considered|confirmed|decided|requested|discussed|reviewed)|will (?:be (?:considered|requested|sought|looked at|discussed)|request|ask|seek|sort)|(?:['’]ll|will) sort|consider|not yet|will look at|down the line|but will be)\b|^\W*(?:RO|restraining order)?\W*at court\W*$/i
const plainlyAsks = /\b(?:please|pls|requested|sought|is requested)\b/i
const notRequested =
  /\b(?:no (?:further |restraining |other )*(?:order|RO)s?\b|no (?:application|request)\b|not (?:seeking|asking for|requesting|applying for|pursuing)\b|not (?:been )?(?:requested|sought|asked for|required|needed|applied for|appropriate|considered|wanted|applicable|proportionate)|n\/[ar]|none|nil)\b|\b(?:RO|orders?)\s*[-–:]\s*(?:no(?! (?:direct |indirect |further )?contact)|none|nil)\b|^\W*(?:no|none|nil)\.?$/i
/** "No measures needed or wanted" wants nothing. */
const noneWanted =
  /\bno (?:\w+ ){0,2}(?:needed|wanted|required|sought|requested)(?: (?:or|and|nor) (?:needed|wanted|required|sought|requested))?\b/gi

const prohibition =
  /\b(?:not to |not (?:go|enter|attend|come|approach|contact|post|publish|be)\b|not within|(?:must|shall|should) not|prohibit\w*|prevent(?:ed|ing)?\b|exclu(?:de|sion)\w*|(?:stay|keep|remain) (?:away|out|off|\d)|\d+ ?(?:m|metres?|meters?|miles?|yards?)\b|no (?:direct|indirect|social media|posting|contact)|non[- ]contact|stop(?:s|ping)? (?:him|her|them) (?:from )?\w+ing|don['’]t let|do not let|banned?|away from|nowhere near)/i
const contactWords =
  /\b(?:no (?:direct (?:or|and) indirect )?contact|non[- ]contact|not (?:to )?contact|prevent (?:\w+ )?contact(?:ing)?|not (?:to )?communicate)\b/i
const reason =
  /\b(?:because|as (?:he|she|the|IP|there)|due to|in order to|to (?:protect|prevent|stop|safeguard|avoid)|given (?:the|his|her|that)|so that|likely to|risk of|history of|fears?|continu(?:e|ed|ing)|necessary (?:as|to|because)|previous(?:ly)? (?:breach|convict|harass))/i

const noneAsked =
  /\b(?:[Pp]olice|[Ww]e|I|OIC|[Oo]fficers?)\b[^.;]{0,12}\b(?:do|does|are|is|will|have|has)(?: not|n['’]t)\b[^.;]{0,12}\b(?:ask|apply|request|seek|pursu)\w*|\b(?:none|nothing|not) (?:is |are |being )?(?:requested|sought|asked for)\b/i
const termsAsked = /\b(?:conditions?|terms|prohibitions?) (?:are |is )?(?:requested|sought|proposed|wanted)\b|^\W*requests?\s*[-–:]/i
const officerAsks =
  /\b(?:RO|order)s? (?:is |was )?(?:requested|sought|required)\b|\b(?:please|pls)\b|\b(?:OIC|officer|[Pp]olice|we|I)\b[^.]{0,20}\b(?:requests?|requested|seeks?|asks?|apply)\b/i
/** "Police do apply for one": said of the order the sentence before named. */
const asksForIt =
  /\bapplication (?:is|has been|is being) made (?:in|on|for) (?:those|these|such|that|the same)\b|\b(?:police|we|I|OIC|officers?)\b[^.;]{0,15}\b(?:apply|applies|ask|asks|request|requests|seek|seeks)\b[^.;]{0,12}\b(?:one|it|this|that|the same)\b/i
const weAsk = /\b(?:we|police|OIC|officers?)\b[^.;]{0,12}\b(?:ask|asks|apply|applies|request|requests|seek|seeks)\b/i
const asksLabel = /^(?:requests?|orders? (?:requested|sought|applied for))\b/i
const ofVictim = /\b(?:victim|IP|AP|complainant|aggrieved)\b/i
/** A form's own question to the victim: `Does the victim want an order?` */
const asksVictim =
  /\b(?:victim|IP|AP|complainant|aggrieved)(?:['’]s)?\b[^?]{0,30}\b(?:wants?|wish(?:es)?|views?|support)\b[^?]{0,30}\b(?:order|RO)\b/i
const wants = /\b(?:wants?|would like|wishes|keen|does(?:n['’]t| not) want)\b/i

/** What the papers say of a restraining order for this case: whether it is asked for, its terms and reasons, and what the victim wants. */
export function restrainingOrder(sayings: readonly Saying[]): readonly Remark[] {
  return sayings.flatMap((saying, index) => {
    if (['BAIL', 'DASH', 'S-DASH', 'PNC', 'CUSTODY', 'INTERVIEW', 'MG16', 'MG12', 'MG6C'].includes(saying.kind)) return []
    // A log tells of orders there are; of one for this case only where somebody asks for it.
    if (saying.kind === 'LOG' && !(/\brequest\w*\b|\bsought\b|\bwants?\b/i.test(saying.text) && !inPlace.test(saying.text))) return []
    const part = wordsAbout(saying) ?? (isTermOf(saying, sayings.slice(Math.max(0, index - 10), index)) ? saying.text.trim() : undefined)
    const quote = quoteOfSaying(saying)
    if (part === undefined || !quote) return []
    const says = isStatement(saying) ? inStatement(part) : inReport(saying, part)
    return [...new Set(says)].map((one): Remark => ({ topic: 'restrainingOrder', says: one, quote }))
  })
}

const inPlace =
  /\b(?:has|have|got|with|in place|in force|against|breach\w*|copy of)\b[^.;]{0,20}\b(?:RO|order)\b|\b(?:RO|order)\b[^.;]{0,12}\b(?:in place|in force|against)\b/i

const termsLabel =
  /^(?:the |proposed |suggested )?(?:terms|conditions|prohibitions)(?: (?:sought|requested|proposed|wanted|of (?:the )?order))?$/i

/** A list headed "Terms" belongs to the order asked for just above it, where bail is not spoken of in between. */
function isTermOf({ label, recognised }: Saying, before: readonly Saying[]): boolean {
  if (!termsLabel.test(label)) return false
  const last = before
    .filter((saying) => saying.recognised === recognised)
    .findLast(
      ({ text, label: over }) => named.test(`${over} ${text}`) || anyCase.test(`${over} ${text}`) || /\bbail/i.test(`${over} ${text}`),
    )
  return last !== undefined && !/\bbail/i.test(`${last.label} ${last.text}`)
}

const isStatement = ({ kind }: Saying): boolean => kind === 'MG11' || kind === 'VPS' || kind === 'RETRACTION'

/** The words of a sentence that are about such an order: it names one, stands under a label for orders, or goes on from a sentence that names one. */
function wordsAbout(saying: Saying): string | undefined {
  const text = saying.text.replace(/ {2,}/g, ' ')
  if (history.test(text) && !asksNow.test(text)) return undefined
  if (longAgo.test(text) && !/\b(?:please|pls|is sought|is requested|too|as well|again|this IP)\b/i.test(text)) return undefined
  if (isStatement(saying) && asksTheCourt.test(text)) return text.trim()
  const pattern = named.test(text) ? named : anyCase.test(text) ? anyCase : meant.test(text) && !/\bbail\b/i.test(text) ? meant : undefined
  const own = pattern && aboutIt(text, pattern)
  if (own) return text.slice(own.from, own.to).trim()
  if (another.test(text) || /\b(?:VPS|special measures|SMs?|MG ?2|DASH)\b/.test(text)) return undefined
  if (orderLabel.test(saying.label) && !/court orders?|order in (?:force|place)/i.test(saying.label)) return text.trim()
  const goesOn =
    named.test(
      saying.earlier
        .split(/[.!?]\s/)
        .slice(-3)
        .join(' '),
    ) || anyCase.test(saying.earlier.slice(-160))
  if (/^\s*orders?\s*[-–:]/i.test(text)) return text.trim()
  if (
    goesOn &&
    (asksForIt.test(text) ||
      noneAsked.test(text) ||
      (prohibition.test(text) && !bySuspect.test(text)) ||
      isWish(text, true) ||
      askedVictim.test(text) ||
      notYetAsked.test(text))
  )
    return text.trim()
  if (/\bno (?:ancillary |other )?orders? (?:are |is )?(?:sought|requested|required|needed)\b/i.test(text)) return text.trim()
  return /\b(?:not interested in|wants?|does(?:n['’]t| not) (?:want|feel|think)|would like) (?:that )?(?:an?|any|no) order\b/i.test(text)
    ? text.trim()
    : undefined
}

/** Whether the victim wishes for something here; where the sentence does not name the order, "says" needs an order or a term beside it. */
const isWish = (text: string, unnamed: boolean): boolean =>
  wishes.test(text) &&
  !bySuspect.test(text) &&
  !supposed.test(text) &&
  !(ofTheCase.test(text) && !ofAnOrder.test(text)) &&
  (!unnamed || agrees.test(text) || (ofAnOrder.test(text) && (!onlySays.test(text) || wants.test(text))) || prohibition.test(text))

const inStatement = (text: string): readonly Says[] =>
  isWish(text, false) || /\bI\b[^.]{0,40}\b(?:want|would like|wish|support)\b/i.test(text) ? ['victimView', ...termsIn(text)] : []

function inReport(saying: Saying, text: string): readonly Says[] {
  if (asksVictim.test(saying.label) && text.length < 80)
    return /\b(?:not asked|unknown|n\/k|tbc)\b/i.test(text) ? ['victimNotAsked'] : ['victimView']
  const isQuestion = /\?\s*$/.test(text) || /\byes ?\/ ?no\b/i.test(text)
  if (isQuestion) return []
  const says: Says[] = []
  const names = named.test(text) || anyCase.test(text) || meant.test(text)
  const view =
    isWish(text, !names && !orderLabel.test(saying.label)) ||
    askedVictim.test(text) ||
    wantedBy.test(text) ||
    (ofVictim.test(saying.label) && wants.test(text))
  const againstIt = notRequested.test(text) || noneAsked.test(text)
  if (notYetAsked.test(text)) says.push('victimNotAsked')
  else if (view) says.push('victimView')
  const officer = text.replace(wantedBy, ' ').replace(noneWanted, ' ')
  const speaksOfOrder =
    names ||
    /^\s*orders?\s*[-–:]/i.test(text) ||
    noneAsked.test(text) ||
    termsAsked.test(text) ||
    asksForIt.test(text) ||
    (orderLabel.test(saying.label) &&
      (/\border\b/i.test(text) ||
        text.length < 80 ||
        prohibition.test(text) ||
        weAsk.test(text) ||
        /^\W*(?:yes|sought|requested)\b/i.test(text)))
  const saysYes = orderLabel.test(saying.label) && /^\W*(?:yes\s*[-–:,.;]|sought|requested)/i.test(text)
  const victimOnly = view && !officerAsks.test(text) && !saysYes && !asksForIt.test(text)
  const putOff = deferred.test(text) && (!plainlyAsks.test(text) || /\b(?:to be|will be|but will|TB[CA]|once)\b/i.test(text))
  if (!saying.byCps && againstIt && speaksOfOrder && !view && !(putOff && /\bbut\b/i.test(text))) says.push('notRequested')
  else if (
    !saying.byCps &&
    putOff &&
    speaksOfOrder &&
    (!says.includes('victimNotAsked') || /\bwill (?:request|ask|seek|apply)\b/i.test(text))
  )
    says.push('deferred')
  else if (
    !saying.byCps &&
    (requested.test(officer) || asksLabel.test(saying.label)) &&
    !victimOnly &&
    (speaksOfOrder || /\bplease\b/i.test(text))
  )
    says.push('requested')
  else if (!saying.byCps && !againstIt && !view && speaksOfOrder && termsIn(text).length > 0) says.push('requested')
  else if (!saying.byCps && !againstIt && !view && orderLabel.test(saying.label) && /^\W*(?:RO|restraining order)\b/i.test(text))
    says.push('requested')
  if (!againstIt || prohibition.test(text.replace(notRequested, ' '))) says.push(...termsIn(text))
  if (says.length > 0 && reason.test(text) && !says.includes('victimNotAsked')) says.push('reason')
  return says
}

/** Prohibitions spelled out; "no contact" and nothing else is told apart. */
function termsIn(text: string): readonly Says[] {
  if (!prohibition.test(text)) return []
  const beyond = text.replace(new RegExp(contactWords.source, 'gi'), ' ')
  return contactWords.test(text) && !prohibition.test(beyond) ? ['noContactOnly'] : ['term']
}
