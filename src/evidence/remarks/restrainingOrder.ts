import type { Remark, RemarkOn } from '#case/remarks'
import { quoteOfSaying, type Saying } from './sayings.ts'
import { aboutIt } from './topicReader.ts'

type Says = RemarkOn<'restrainingOrder'>['says']

const named = /\b(?:ROs?|R\/Os?|restrain(?:ing|t) orders?)\b/
const anyCase = /\brestrain(?:ing|t) orders?\b/i
const orderLabel =
  /\b(?:ROs?|restrain(?:ing|t) orders?|orders?|ancillary|(?:application for )?orders? on conviction|protective orders?|MG ?13)\b/i
const another =
  /\b(?:non[- ]?mol\w*|NMO|stalking protection|SPOs?|DVP[NO]|DAPO|occupation order|compensation|injunction|court order|bail|child arrangements)\b/i

/** An order made before, for this or another victim, is history and not a request. */
const history =
  /\b(?:(?:19|20)\d\d order|order (?:of|from|made|imposed|granted|dated|in) (?:\d|19|20|January|on\b)|was (?:given|made subject|subject)|made subject|subject (?:to|of) (?:an?|the)|breach\w*|current(?:ly)?|in force|expire[ds]?|existing|previous(?:ly)?|already (?:has|in)|granted (?:on|in|by)|conditional discharge|suspended sentence|(?<!\bif (?:he is |she is )?)(?<!\b(?:when|until|upon) )convicted)\b/i

const wishes =
  /\b(?:IP|AP|victim|vic|complainant|aggrieved|she|he|they|I|Mrs?|Ms|Miss|(?!Please|Order|Request|We\b|Police|Officers?|No\b|None\b|Nil\b|Not\b)[A-Z][a-z]+|[A-Z]{3,})\b[^.;]{0,50}\b(?:wants?|(?:is |are )?(?:requesting|asking for|seeking)|(?:is |are )?keen (?:for|on|to)|would (?:like|want)|['’]d like|wishes|wished|asks?|asked (?:for|that)|supports?|agree[ds]?|prefers?|neutral|not (?:fussed|bothered)|not interested|interested in|does(?:n['’]t| not) (?:want|wish|support|need|seek|feel|think)|do(?:n['’]t| not) (?:want|wish)|has said|says|said)\b/
const askedVictim =
  /\b(?:IP|AP|victim|complainant|aggrieved|Mrs?|Ms|Miss|(?!Please|Order|Request|No\b|None\b|Nil\b|Not\b)[A-Z][a-z]+|she|he)\b[^.;]{0,25}\b(?:was|were|has been|have been|been)? ?(?:asked|consulted|spoken to)\b[^.]{0,60}\b(?:re\b|about|regarding|on|agreed|order|RO|yes|wants|conditions)/i
const wantedBy =
  /\b(?:wanted|requested|supported|sought) by (?:the )?(?:IP|AP|victim|complainant|aggrieved|her|him)\b|\bnot interested in (?:an?|the|any) (?:restraining )?(?:order|RO)\b|\b(?:at|with) (?:the )?(?:IP|victim|complainant)['’]?s? (?:request|agreement|consent)|\b(?:at|with) the (?:request|agreement|consent|support) of (?:the )?(?:IP|AP|victim|complainant)/i
const notYetAsked =
  /\b(?:(?:victims?|IPs?|complainants?)[^.;]{0,30}\b(?:not (?:yet )?(?:been )?(?:asked|consulted|spoken to)|to be (?:asked|consulted|spoken to))|when (?:the )?(?:victims?|IPs?|complainants?)[^.;]{0,20}(?:spoken to|asked|consulted|seen)|views? (?:not (?:yet )?(?:known|sought|obtained)|unknown|to (?:be obtained|follow)))\b/i

const requested =
  /\b(?:requested|sought|yes|y(?=\W*$)|please|required|needed|necessary|apply|applied for|application (?:for|to be made|made|is made|will be made)|request(?:ing|s)?|seek(?:ing|s)?|asking for|ask for|ask the court|wanted|would be (?:appropriate|beneficial)|recommend\w*|proposed?)\b/i
const deferred =
  /\b(?:if (?:he is |she is )?(?:convicted|charged|found guilty|guilty)|on conviction only|to follow|pending|TBC|(?:will be )?dealt with at court|(?:later|in due course|at a later)|when (?:he is |she is )?(?:convicted|charged)|upon charge|post[- ]charge|to be (?:considered|confirmed|decided|requested|discussed)|will be (?:considered|requested|sought)|TBC|consider)\b/i
const notRequested =
  /\b(?:no (?:restraining )?(?:order|RO)s?\b|no (?:application|request)\b|not (?:seeking|asking for|requesting|applying for|pursuing)\b|not (?:been )?(?:requested|sought|required|needed|applied for|appropriate|considered|wanted|applicable)|n\/a|none|nil)\b|\b(?:RO|orders?)\s*[-–:]\s*(?:no(?! (?:direct |indirect |further )?contact)|none|nil)\b|^\W*(?:no|none|nil)\.?$/i

const prohibition =
  /\b(?:not to |not (?:go|enter|attend|come|approach|contact|post|publish|be)\b|not within|(?:must|shall|should) not|prohibit\w*|prevent(?:ed|ing)?\b|exclu(?:de|sion)\w*|(?:stay|keep|remain) (?:away|out|off|\d)|\d+ ?(?:m|metres?|meters?|miles?|yards?)\b|no (?:direct|indirect|social media|posting|contact)|non[- ]contact|don['’]t let|do not let|banned?|away from|nowhere near)/i
const contactWords =
  /\b(?:no (?:direct (?:or|and) indirect )?contact|non[- ]contact|not (?:to )?contact|prevent contact|not (?:to )?communicate)\b/i
const reason =
  /\b(?:because|as (?:he|she|the|IP|there)|due to|in order to|to (?:protect|prevent|stop|safeguard|avoid)|given (?:the|his|her|that)|so that|likely to|risk of|history of|fears?|continu(?:e|ed|ing)|necessary (?:as|to|because)|previous(?:ly)? (?:breach|convict|harass))/i

const noneAsked = /\b(?:none|nothing|not) (?:is |are |being )?(?:requested|sought|asked for)\b/i
const termsAsked = /\b(?:conditions?|terms|prohibitions?) (?:are |is )?(?:requested|sought|proposed|wanted)\b|^\W*requests?\s*[-–:]/i
const officerAsks =
  /\b(?:RO|order)s? (?:is |was )?(?:requested|sought|required)\b|\bplease\b|\b(?:OIC|officer|police|we|I)\b[^.]{0,20}\b(?:requests?|requested|seeks?|asks?|apply)\b/i
/** "Police do apply for one": said of the order the sentence before named. */
const asksForIt =
  /\b(?:police|we|I|OIC|officers?)\b[^.;]{0,15}\b(?:apply|applies|ask|asks|request|requests|seek|seeks)\b[^.;]{0,12}\b(?:one|it|this|that|the same)\b/i
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
    if (['BAIL', 'DASH', 'S-DASH', 'PNC', 'CUSTODY', 'LOG', 'INTERVIEW', 'MG16', 'MG12', 'MG6C'].includes(saying.kind)) return []
    const part = wordsAbout(saying) ?? (isTermOf(saying, sayings.slice(Math.max(0, index - 10), index)) ? saying.text.trim() : undefined)
    const quote = quoteOfSaying(saying)
    if (part === undefined || !quote) return []
    const says = isStatement(saying) ? inStatement(part) : inReport(saying, part)
    return [...new Set(says)].map((one): Remark => ({ topic: 'restrainingOrder', says: one, quote }))
  })
}

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
  if (history.test(text) && !/\b(?:requested|sought|please|wants?)\b/i.test(text)) return undefined
  const pattern = named.test(text) ? named : anyCase.test(text) ? anyCase : undefined
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
      prohibition.test(text) ||
      wishes.test(text) ||
      askedVictim.test(text) ||
      notYetAsked.test(text))
  )
    return text.trim()
  if (/\bno (?:ancillary |other )?orders? (?:are |is )?(?:sought|requested|required|needed)\b/i.test(text)) return text.trim()
  return /\b(?:not interested in|wants?|does(?:n['’]t| not) (?:want|feel|think)|would like) (?:that )?(?:an?|any|no) order\b/i.test(text)
    ? text.trim()
    : undefined
}

const inStatement = (text: string): readonly Says[] =>
  wishes.test(text) || /\bI\b[^.]{0,40}\b(?:want|would like|wish|support)\b/i.test(text) ? ['victimView', ...termsIn(text)] : []

function inReport(saying: Saying, text: string): readonly Says[] {
  if (asksVictim.test(saying.label) && text.length < 80)
    return /\b(?:not asked|unknown|n\/k|tbc)\b/i.test(text) ? ['victimNotAsked'] : ['victimView']
  const isQuestion = /\?\s*$/.test(text) || /\byes ?\/ ?no\b/i.test(text)
  if (isQuestion) return []
  const says: Says[] = []
  const view = wishes.test(text) || askedVictim.test(text) || wantedBy.test(text) || (ofVictim.test(saying.label) && wants.test(text))
  const againstIt = notRequested.test(text) || noneAsked.test(text)
  if (notYetAsked.test(text)) says.push('victimNotAsked')
  else if (view) says.push('victimView')
  const officer = text.replace(wantedBy, ' ')
  const speaksOfOrder =
    named.test(text) ||
    anyCase.test(text) ||
    /^\s*orders?\s*[-–:]/i.test(text) ||
    noneAsked.test(text) ||
    termsAsked.test(text) ||
    asksForIt.test(text) ||
    (orderLabel.test(saying.label) &&
      (/\border\b/i.test(text) || text.length < 80 || weAsk.test(text) || /^\W*(?:yes|sought|requested)\b/i.test(text)))
  const saysYes = orderLabel.test(saying.label) && /^\W*(?:yes\s*[-–:,.;]|sought|requested)/i.test(text)
  const victimOnly = view && !officerAsks.test(text) && !saysYes && !asksForIt.test(text)
  if (!saying.byCps && againstIt && speaksOfOrder && !view) says.push('notRequested')
  else if (!saying.byCps && deferred.test(text) && speaksOfOrder && !says.includes('victimNotAsked')) says.push('deferred')
  else if (
    !saying.byCps &&
    (requested.test(officer) || asksLabel.test(saying.label)) &&
    !victimOnly &&
    (speaksOfOrder || /\bplease\b/i.test(text))
  )
    says.push('requested')
  else if (!saying.byCps && !againstIt && !view && speaksOfOrder && termsIn(text).length > 0) says.push('requested')
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
