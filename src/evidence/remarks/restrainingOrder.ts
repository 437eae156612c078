import type { Remark, RemarkOn } from '#case/remarks'
import { isOfAnotherVictim } from './otherVictim.ts'
import { asksForProtection } from './ownWishes.ts'
import { inPlainCase } from './plainCase.ts'
import {
  againstVictim,
  answerTo,
  asksForTheEnd,
  asksInOtherWords,
  asksWhether,
  asMeant,
  byTheDefence,
  draftOpens,
  forbids,
  forTheCourt,
  herOwnWords,
  herStance,
  isNoWishOfHers,
  isOfficersOwn,
  isOfOneKept,
  leavesOpen,
  ofPeopleInGeneral,
  policeAsk,
  putOffInOtherWords,
  refusesIt,
  viewsLabel,
  writtenByVictim,
  yetToAsk,
} from './restrainingOrderManner.ts'
import {
  agrees,
  another,
  anyCase,
  askedVictim,
  asksForIt,
  asksLabel,
  asksNow,
  asksTheCourt,
  asksVictim,
  bareView,
  bySuspect,
  contactWords,
  deferred,
  history,
  leavesTheCase,
  listOfTerms,
  longAgo,
  meant,
  mirrorsBail,
  named,
  noneAsked,
  noneWanted,
  notRequested,
  notYetAsked,
  noZone,
  ofAnOrder,
  officerAsks,
  ofTheCase,
  ofVictim,
  onlySays,
  orderLabel,
  plainlyAsks,
  plainTerm,
  printedLaw,
  prohibition,
  reason,
  requested,
  rowOfTerms,
  supposed,
  tellsOfActs,
  termsAsked,
  wantedBy,
  wants,
  weAsk,
  wishes,
} from './restrainingOrderWords.ts'
import { quoteOfSaying, type Saying } from './sayings.ts'
import { aboutIt } from './topicReader.ts'

type Says = RemarkOn<'restrainingOrder'>['says']

/** What the papers say of a restraining order for this case: whether it is asked for, its terms and reasons, and what the victim wants. */
export function restrainingOrder(told: readonly Saying[]): readonly Remark[] {
  const sayings = told.map((saying, index) => asMeant(inPlainCase(saying), told[index - 1]))
  return sayings.flatMap((saying, index) => {
    if (
      /\bbail\b/i.test(`${saying.over} ${saying.label}`) &&
      !orderLabel.test(saying.label) &&
      !named.test(saying.text) &&
      !anyCase.test(saying.text)
    )
      return []
    if (['BAIL', 'DASH', 'S-DASH', 'PNC', 'INTERVIEW', 'MG16', 'MG12', 'MG6C'].includes(saying.kind)) return []
    if (saying.kind === 'LOG' && !tellsOfThisOrder(saying)) return []
    if (saying.kind === 'CUSTODY' && !isOfWrapUp(saying)) return []
    const before = sayings.slice(Math.max(0, index - 10), index)
    const part = wordsAbout(saying) ?? (isTermOf(saying, before) || isBelowRequest(saying, before) ? saying.text.trim() : undefined)
    const quote = told[index] && quoteOfSaying(told[index])
    if (part === undefined || !quote) return []
    const says = isStatement(saying) && !isOfficersOwn(saying) ? inStatement(saying, part) : inReport(saying, part)
    return [...new Set(says)].map((one): Remark => ({ topic: 'restrainingOrder', says: one, quote }))
  })
}

const inPlace =
  /\b(?:has|have|got|with|in place|in force|against|breach\w*|copy of)\b[^.;]{0,20}\b(?:RO|order)\b|\b(?:RO|order)\b[^.;]{0,12}\b(?:in place|in force|against)\b/i

/** A log tells of orders there are; of one for this case only where somebody asks for it, wants it or puts it off. */
const tellsOfThisOrder = ({ text, label, earlier }: Saying): boolean =>
  (asksInLog.test(text) ||
    putOffInOtherWords(text) ||
    (/\b(?:RO|restraining order)\b[^.;]{0,20}\b(?:app\w*|request|terms|draft|sought|requested)\b/i.test(label) && prohibition.test(text)) ||
    (/\?\s*$/.test(earlier) && anyCaseOrNamed(earlier))) &&
  (!inPlace.test(text) || herStance(text))
const asksInLog =
  /\bsays? (?:yes|no) to\b|\brequest\w*\b|\bsought\b|\bwants?\b|\b(?:bothered|fussed|keen|supports?|agrees?|in favour|declin\w+|opposes)\b|\bwould (?:like|rather|prefer)\b|\basks? for\b|\basked for\b|\bappl(?:y|ied|ication)\b|(?:['’]d| would) (?:still )?(?:have|take|accept|welcome)\b/i

/** At the end of a custody record the officer notes what the file asks for; before it stand orders there are, and what the suspect says. */
const isOfWrapUp = ({ text, earlier, label }: Saying): boolean => {
  const paragraph = `${label} ${earlier} ${text}`
  return (
    (anyCaseOrNamed(paragraph) || isOfOneKept(text)) &&
    !/\b(?:subject (?:of|to)|breach\w*|in place|in force|markers?|PNC|DP|sol(?:icitor)?s?|i\/v|interview\w*)\b/i.test(paragraph)
  )
}

const termsLabel =
  /^(?:the |proposed |suggested )?(?:terms|conditions|prohibitions)(?: (?:sought|requested|proposed|wanted|of (?:the )?order))?$/i

/** A list headed "Terms" belongs to the order asked for just above it, where bail is not spoken of in between. */
function isTermOf({ label, over, recognised }: Saying, before: readonly Saying[]): boolean {
  if (!(termsLabel.test(label) || rowOfTerms.test(label)) || /\bbail\b/i.test(over)) return false
  if (anyCase.test(over) || named.test(over)) return true
  const last = before
    .filter((saying) => saying.recognised === recognised)
    .findLast(
      ({ text, label: over }) =>
        named.test(`${over} ${text}`) ||
        anyCase.test(`${over} ${text}`) ||
        (meant.test(text) && requested.test(text)) ||
        /\bbail/i.test(`${over} ${text}`),
    )
  return last !== undefined && !/\bbail/i.test(`${last.label} ${last.text}`)
}

const opensWithTerm =
  /^\W*(?:\(?[a-z\d]{1,3}[.)]\s*)?(?:not to\b|(?:contacting|entering|attending|going|approaching|publishing|posting|communicating|loitering)\b|no (?:direct|indirect|contact)\b|must not\b|prohibited\b|keep (?:away|out)\b|stay (?:away|out)\b)/i

/** A list of terms broken over the lines of a table: what stands last has no full stop and is of an order. */
const runsOn = ({ text }: Saying, before: readonly Saying[]): boolean =>
  /[\w;,](?<![.!?:])\s*$/.test(text) &&
  before.slice(-5).some((one) => named.test(one.text) || anyCase.test(one.text)) &&
  before.slice(-3).some((one) => prohibition.test(one.text))

/** "Victim asked and wants it. Terms:" */
const opensTerms = /\b(?:terms|conditions|prohibitions)(?: (?:sought|requested|wanted))?\s*:\s*$/i

/** A paragraph or list of terms without a label of its own, below the sentence that asks for the order: what it says is of the order too. */
function isBelowRequest(saying: Saying, before: readonly Saying[]): boolean {
  const own = before.filter(({ recognised }) => recognised === saying.recognised)
  const opensParagraph = own.find(({ paragraph, page }) => paragraph === saying.paragraph && page === saying.page) ?? saying
  const last = own.findLast(({ paragraph, page }) => paragraph !== saying.paragraph || page !== saying.page)
  if (
    !(opensWithTerm.test(opensParagraph.text) || (last && runsOn(last, own))) ||
    /\bbail\b/i.test(`${opensParagraph.label} ${saying.text}`)
  )
    return false
  const above = own.filter(
    ({ paragraph, page, text }) => (paragraph !== saying.paragraph || page !== saying.page) && !opensWithTerm.test(text),
  )
  const asked = above
    .slice(opensTerms.test(above.at(-1)?.text ?? '') ? -6 : -3)
    .findLast(({ text, label }) => named.test(`${label} ${text}`) || anyCase.test(`${label} ${text}`) || /\bbail/i.test(`${label} ${text}`))
  return (
    asked !== undefined &&
    !/\bbail/i.test(`${asked.label} ${asked.text}`) &&
    (requested.test(asked.text) || /\b(?:draft|proposed|suggested)\b/i.test(asked.label)) &&
    !notRequested.test(asked.text) &&
    ((prohibition.test(saying.text) && !bySuspect.test(saying.text)) || isWish(saying.text, true))
  )
}

const isStatement = ({ kind }: Saying): boolean => kind === 'MG11' || kind === 'VPS' || kind === 'RETRACTION'

/** In a list of terms that was opened after an order was asked for, in the same paragraph. */
const isInList = ({ text, earlier }: Saying): boolean =>
  listOfTerms.test(`${earlier}${text}`.slice(0, 1200)) && (anyCaseOrNamed(earlier) || (meant.test(earlier) && requested.test(earlier)))

const anyCaseOrNamed = (text: string): boolean => named.test(text) || anyCase.test(text)

/** "It should cover her workplace, the house and her sister's." */
const covers = /^\W*(?:it|this|the order) (?:should|must|needs? to|would) (?:also )?(?:cover|include|prohibit|prevent|exclude)\b/i

/** An order of the family court, which the victim's own solicitor may have varied. */
const ofTheFamilyCourt =
  /\b(?:family (?:court|solicitor)|child arrangements|contact order|her (?:own )?solicitor|his (?:own )?solicitor)\b/i

/** The words of a sentence that are about such an order: it names one, stands under a label for orders, or goes on from a sentence that names one. */
function wordsAbout(saying: Saying): string | undefined {
  const text = saying.text.replace(/ {2,}/g, ' ')
  if (isStatement(saying) && ofThePolice.test(`${saying.earlier.slice(-200)}${text}`) && tellsOfTerms.test(text)) return text.trim()
  if (againstVictim.test(text) || printedLaw.test(text) || ofPeopleInGeneral.test(text)) return undefined
  if (byTheDefence.test(text) && !requestedByPolice.test(text)) return undefined
  if (mirrorsBail.test(text) && (named.test(text) || anyCase.test(text) || orderLabel.test(saying.label))) return text.trim()
  if (isStatement(saying) && asksForProtection(text)) return text.trim()
  if ((history.test(text.replace(shouldHeBe, ' ')) || isOfAnotherVictim(text)) && !asksNow.test(text) && !policeAsk(asWriter(saying, text)))
    return undefined
  if (longAgo.test(text) && !/\b(?:please|pls|is sought|is requested|too|as well|again|this IP)\b/i.test(text)) return undefined
  if (isStatement(saying) && asksTheCourt.test(text)) return text.trim()
  const pattern = named.test(text)
    ? named
    : anyCase.test(text)
      ? anyCase
      : (meant.test(text) || isOfOneKept(text)) && !ofTheFamilyCourt.test(text) && (!/\bbail\b/i.test(text) || /\bmirror/i.test(text))
        ? meant
        : undefined
  if (pattern === meant || wouldTakeIt.test(text)) return text.trim()
  const own = pattern && aboutIt(text, pattern)
  if (own) return text.slice(own.from, own.to).trim()
  const opensList = (mirrorsBail.test(text) && anyCaseOrNamed(saying.earlier)) || isInList(saying)
  if (opensList || isOfDraft(saying) || answerTo(saying)) return text.trim()
  if (another.test(text) || /\b(?:VPS|special measures|SMs?|MG ?2|DASH)\b/.test(text)) return undefined
  if (orderLabel.test(saying.label) && !/court orders?|order in (?:force|place)/i.test(saying.label)) return text.trim()
  const goesOn =
    ((isStatement(saying) || isFromOutside(saying)) &&
      herOwnWish.test(text) &&
      /\b(?:an?|the) (?:court )?order\b/i.test(saying.earlier.slice(-200))) ||
    agreesToTerms.test(text) ||
    isOfOneKept(saying.earlier.slice(-200)) ||
    (/\b(?:an?|any|the) (?:\w+ )?order\b/i.test(saying.earlier.slice(-200)) && policeAsk(asWriter(saying, text))) ||
    /(?:^|[.;]\s)orders?\s*[-–:][^.]*\.\s*$/i.test(saying.earlier) ||
    /^\W*(?:ROs?|R\/O|RESTRAINING ORDERS?|Restraining orders?)\b/.test(saying.page.text.slice(saying.paragraph, saying.paragraph + 40)) ||
    named.test(
      saying.earlier
        .split(/[.!?]\s/)
        .slice(-3)
        .join(' '),
    ) ||
    anyCase.test(saying.earlier.slice(-160)) ||
    /\bby way of an order\b/i.test(saying.earlier.slice(-160)) ||
    /\border on conviction\b/i.test(saying.earlier.slice(-400))
  if (/^\s*orders?\s*[-–:]/i.test(text)) return text.trim()
  if (
    /\b(?:victim|IP|AP|complainant)(?:['’]s)? (?:views?|wishes)\b/i.test(saying.label) &&
    /\border\b|\b(?:banned|barred|kept (?:away|out|off)|not (?:to be )?allowed)\b/i.test(text)
  )
    return text.trim()
  if (
    goesOn &&
    (policeAsk(asWriter(saying, text)) ||
      herStance(text) ||
      leavesOpen(text) ||
      yetToAsk(text) ||
      asksForIt.test(text) ||
      noneAsked.test(text) ||
      covers.test(text) ||
      agreesToTerms.test(text) ||
      (prohibition.test(text) && !bySuspect.test(text)) ||
      isWish(text, true) ||
      askedVictim.test(text) ||
      bareView.test(text) ||
      notYetAsked.test(text))
  )
    return text.trim()
  if (/\bno (?:ancillary |other )?orders? (?:are |is )?(?:sought|requested|required|needed)\b/i.test(text) || notAskedByHer.test(text))
    return text.trim()
  return /\b(?:an|the) order would (?:mean|let|help|make|give|allow|stop|keep)\b|\b(?:feels?|thinks?|believes?|reckons?) (?:that )?(?:an?|any) order\b|\b(?:not interested in|wants?|do(?:es)?(?:n['’]t| not) (?:want|feel|think)|(?:would|['’]d) like) (?:that )?(?:an?|any|no) (?:court )?order\b/i.test(
    text,
  )
    ? text.trim()
    : undefined
}

/** A conviction that is yet to come. */
const shouldHeBe =
  /\b(?:should|were) (?:s?he|they|DEF|SUS|the (?:defendant|suspect))(?: to)? be (?:convicted|found guilty)\b|\bin the event (?:that )?(?:s?he|they|DEF|SUS)(?: is|['’]s) convicted\b/gi

/** The order the police ask for, told of by the victim: "it only says he can't contact me". */
const ofThePolice =
  /\border (?:that )?(?:the )?(?:police|officer|OIC|s?he|they)(?:['’](?:s|re)| is| are|['’]ve| have| has)? (?:asking|asked|applying|applied|going|put in) for\b/i
const tellsOfTerms = /\b(?:it|order|which)\b[^.;]{0,80}\b(?:says?|covers?|stops?|means)\b/i
const requestedByPolice = /\b(?:police|we|OIC)\b[^.;]{0,20}\b(?:ask|seek|request|want|apply)/i

/** A draft in the court's form, in a message that says whom it is for, and its numbered items. */
const isOfDraft = ({ text, earlier, kind, page, paragraph }: Saying): boolean =>
  (kind === 'OTHER' || kind.startsWith('MG')) &&
  draftOpens.test(`${earlier}${text}`) &&
  forTheCourt.test(page.text.slice(Math.max(0, paragraph - 200), paragraph + 200)) &&
  !/\bbail\b|\bremand/i.test(`${earlier}${text}`)

/** "Their view: we only want an apology", under the label of such an order. */
const givenView = /\b(?:their|her|his|(?:the )?(?:IP|AP|victim|complainant)(?:['’]?s)?['’]?) (?:own )?views?\s*(?::|-|–|is\b)/i

/** "IP has seen the list and agrees with all of it." */
const agreesToTerms =
  /\b(?:IPs?|AP|[Vv]ictim|[Cc]omplainant|[Ss]he|[Hh]e|[Tt]hey) (?:has|have|had|was|were) (?:been )?(?:seen|read|shown|gone through|through|taken through) (?:it|them|(?:the |this |these |a )?(?:draft |proposed |suggested )*(?:list|terms|draft|conditions|wording|prohibitions|order))\b[^.;]{0,30}\b(?:agree[sd]?|happy|content|approve[sd]?|wants?)\b/
/** "No order asked for by her or by us." */
const notAskedByHer =
  /\bno (?:restraining )?orders? (?:(?:is|are|was|were|has been) )?(?:asked for|sought|requested|wanted) by (?:her|him|them|(?:the )?(?:IP|AP|victim|complainant))\b/i
/** "If there is an order going that'd stop her, he'd have it with both hands." */
const wouldTakeIt =
  /\bif there(?:['’]s| is| was| were) (?:an?|any|such an?) (?:restraining )?order\b[^.;]{0,120}\b(?:s?he|they|I)(?:['’]d| would) (?:have|take|like|want|welcome|be (?:glad|happy|grateful))\b/i

/** "IP says 5 years would make her feel safe." */
const wouldHelp = /\bwould (?:make|help|let|give|allow|be enough)\b/i

/** "I'd want it for good", where the sentence before spoke of an order. */
const herOwnWish =
  /\bI(?:['’]d| would| do(?: not|n['’]t))? (?:not |still |also |only )*(?:want|like|wish for|ask for) (?:there to be )?(?:it|one|this|another|a (?:new|longer) one)\b/i

/** "Please can you ask for it": a letter that speaks of nobody else asks for its writer. */
const asksForHerself = (text: string): boolean =>
  /\bplease\b/i.test(text) && requested.test(text) && !/\b(?:she|hers?|daughter|son|m[uo]m|sister|client)\b/i.test(text)

/** The victim writes herself: "Yes to the order please". */
const answersYes =
  /^\W*(?:yes|no)(?: please)? to (?:the|an?) (?:restraining )?order\b|\border\b[^.?]{0,80}\b(?:(?:yes|please|do) go ahead|yes (?:please|to it|I (?:do|would)))\b/i
const ofPolice = /\b(?:PC|DC|PS|DS|DI|police|officer|OIC|CPS)\b/i
const sender = ({ kind, page }: Saying): string | undefined =>
  kind === 'OTHER' ? /^from\b.*$/im.exec(page.text.slice(0, 300))?.[0] : undefined
const isPoliceMail = (saying: Saying): boolean => !writtenByVictim(saying.page.text) && ofPolice.test(sender(saying) ?? '')
/** Whoever writes, where it is a letter or message from somebody else. */
const isFromOutside = (saying: Saying): boolean => {
  if (saying.kind === 'OTHER' && writtenByVictim(saying.page.text)) return true
  const from = sender(saying)
  return from !== undefined && !ofPolice.test(from)
}

/** What the police want is no wish of the victim's. */
const weWant = /\b(?:we|police|OIC)(?: (?:do|would|still|now|all))? (?:want|ask|asks|seek|seeks|wants)\b[^.;,]*/g

/** Who wants to know has not yet made up her mind. */
const toKnow = /\b(?:wants?|would like|asks?|asked) to (?:know|understand|be told)\b[^.;]*/g

/** Whether the victim wishes for something here; where the sentence does not name the order, "says" needs an order or a term beside it. */
const isWish = (told: string, unnamed: boolean): boolean => {
  const text = told.replace(leavesTheCase, ' ').replace(shouldHeBe, ' ').replace(weWant, ' ').replace(toKnow, ' ')
  return (
    wishes.test(text) &&
    !isNoWishOfHers(told) &&
    !bySuspect.test(text) &&
    !supposed.test(text) &&
    !(ofTheCase.test(text) && !ofAnOrder.test(text)) &&
    (!unnamed ||
      (agrees.test(text) && (ofAnOrder.test(text) || text.length < 60)) ||
      (ofAnOrder.test(text) && (!onlySays.test(text) || wants.test(text) || wouldHelp.test(text))) ||
      prohibition.test(text))
  )
}

const inStatement = (saying: Saying, text: string): readonly Says[] => {
  const toldOfTerms = tellsOfTerms.test(text) && ofThePolice.test(`${saying.earlier.slice(-200)}${text}`)
  if (toldOfTerms && !/\bI(?:['’]d| would| should)? (?:like|want|wish|support|agree)\b/.test(text))
    return termsIn(text.replace(/\b(?:can['’]?t|cannot)\b/g, 'must not'))
  if (isWish(text, false) || asksForProtection(text) || /\bI\b[^.]{0,40}\b(?:want|would like|should like|wish|support)\b/i.test(text))
    return ['victimView', ...termsIn(text)]
  return []
}

const ofOfficer: readonly Saying['kind'][] = ['MG3', 'MG3A', 'MG5', 'MG6', 'MG7']

/** `RO - victim consulted`: a row of its own. */
const victimAsked = /\b(?:RO|order)\b.*\b(?:victim|IP|AP|complainant)s? (?:was |been )?(?:consulted|informed|asked|spoken to)\b/i

/** The police's own answer, whatever the victim wishes beside it. */
const plainlyNot = /\b(?:RO|orders?)\b(?: is| was)? not (?:being )?(?:asked for|requested|sought|applied for|pursued)\b/i

/** "RO: not sought. IP asked. Wants him to go through her solicitor": the answer stands in the next sentence. */
const wasAsked = /\b(?:IP|AP|victim|complainant|[Ss]he|[Hh]e) (?:was |has been )?(?:asked|consulted|spoken to)\W*$/

/** An officer's "I" outside what he quotes. */
const ofTheOfficer = (text: string): string => text.replace(/["“][^"”]*["”]|\bI\b/g, (found) => (found === 'I' ? 'OIC' : found))

/** Who writes for herself supposes nothing of another when she says "I think". */
const withoutDoubt = (saying: Saying, text: string): string => (isFromOutside(saying) ? text.replace(/\bI think\b/g, ' ') : text)

/** The writer's "I" as whose it is. */
const asWriter = (saying: Saying, text: string): string =>
  saying.byCps || ofOfficer.includes(saying.kind) || isPoliceMail(saying) || isOfficersOwn(saying)
    ? ofTheOfficer(text)
    : withoutDoubt(saying, text)

/** What stands over a column, and answers nothing. */
const columnHeading = /^\W*(?:comments?|reasons?|types?|details?|duration|length|terms|notes?|remarks?|y ?\/ ?n)\W*$/i

function inReport(saying: Saying, told: string): readonly Says[] {
  // The officer's or the lawyer's own "I" wishes nothing for the victim.
  const text = asWriter(saying, told.replace(emptyField, ' '))
  if (columnHeading.test(text)) return []
  if (victimAsked.test(saying.label) && text.length < 80 && /^\W*(?:yes|y|no|n|agree[sd]?|supports?|content|happy|wants?)\b/i.test(text))
    return /\b(?:agree|support|content|happy|want|wish|like|object)/i.test(text)
      ? ['victimView']
      : /^\W*no?\b/i.test(text)
        ? ['victimNotAsked']
        : []
  if (asksVictim.test(saying.label) && text.length < 80 && !/\b(?:OIC|[Pp]olice)\b/.test(text))
    return /\b(?:not asked|unknown|n\/k|tbc|to (?:be|follow)|outstanding|awaited)\b/i.test(text) ? ['victimNotAsked'] : ['victimView']
  // "RO: No. The league has banned him": the answer is given, what follows is its reason.
  if (orderLabel.test(saying.label) && /^\W*(?:no|none|nil|n\/a)\.\s*$/i.test(saying.earlier) && !officerAsks.test(text)) return []
  const ownWords = isFromOutside(saying) && herOwnWords(text)
  const isQuestion = (/\?\s*$/.test(text) && !ownWords) || /\byes ?\/ ?no\b/i.test(text)
  if (isQuestion || (asksWhether.test(text) && !ofVictim.test(text))) return []
  const answered = answerTo(saying)
  if (answered) return saying.byCps ? [] : [answered]
  if (yetToAsk(text))
    return requestedNow.test(text) && !saying.byCps ? ['requested', 'victimNotAsked', ...termsIn(text)] : ['victimNotAsked']
  if (isViewsRow(saying, text))
    return [notYetAsked.test(text) || /^\W*(?:not known|unknown|n\/?k)\W*$/i.test(text) ? 'victimNotAsked' : 'victimView', ...termsIn(text)]
  const says: Says[] = []
  const names = named.test(text) || anyCase.test(text) || meant.test(text) || isOfOneKept(text)
  const view =
    ownWords ||
    herStance(text) ||
    isWish(text, !names && !orderLabel.test(saying.label)) ||
    askedVictim.test(text) ||
    wantedBy.test(text) ||
    ((orderLabel.test(saying.label) || names) && bareView.test(text)) ||
    (ofVictim.test(saying.label) && wants.test(text)) ||
    (/\b(?:victim|IP|AP|complainant)(?:['’]s)? (?:views?|wishes)\b/i.test(saying.label) &&
      /\border (?:to|for|that|which|covering)\b|\b(?:wants?|would like|asks)\b/i.test(text)) ||
    (orderLabel.test(saying.label) && givenView.test(text)) ||
    agreesToTerms.test(text) ||
    wouldTakeIt.test(text) ||
    notAskedByHer.test(text) ||
    ((answersYes.test(text) || asksForHerself(text)) && isFromOutside(saying)) ||
    (bareView.test(text) && anyCaseOrNamed(saying.earlier)) ||
    (wasAsked.test(saying.earlier) &&
      /^\W*(?:wants|would like|asks)\b/i.test(text) &&
      (orderLabel.test(saying.label) || anyCaseOrNamed(saying.earlier)))
  const againstIt = notRequested.test(text) || noneAsked.test(text) || refusesIt(text)
  if (notYetAsked.test(text)) says.push('victimNotAsked')
  else if (view) says.push('victimView')
  const officer = text
    .replace(/["“][^"”]*["”]/g, ' ')
    .replace(wantedBy, ' ')
    .replace(noneWanted, ' ')
  const speaksOfOrder =
    names ||
    /^\s*orders?\s*[-–:]/i.test(text) ||
    noneAsked.test(text) ||
    termsAsked.test(text) ||
    asksForIt.test(text) ||
    policeAsk(text) ||
    isOfDraft(saying) ||
    notAskedByHer.test(text) ||
    (orderLabel.test(saying.label) &&
      (/\border\b/i.test(text) ||
        text.length < 80 ||
        prohibition.test(text) ||
        weAsk.test(text) ||
        /^\W*(?:yes|sought|requested)\b/i.test(text)))
  const saysYes = orderLabel.test(saying.label) && /^\W*(?:yes\s*[-–:,.;]|sought|requested|asked for)/i.test(text)
  const victimOnly = view && !officerAsks.test(officer) && !policeAsk(officer) && !saysYes && !asksForIt.test(text)
  const isOfNone = /^\W*(?:TB[CA]|pending|to be confirmed)\b/i.test(text) && !named.test(saying.label) && !anyCase.test(saying.label)
  const putOff =
    !isOfNone &&
    !asksForTheEnd(text) &&
    ((putOffInOtherWords(text) && !plainlyAsks.test(text) && !policeAsk(text)) ||
      (deferred.test(text) && (!plainlyAsks.test(text) || /\b(?:to be|will be|but will|TB[CA]|once)\b/i.test(text))))
  if (
    !saying.byCps &&
    againstIt &&
    speaksOfOrder &&
    (!view || plainlyNot.test(text) || notAskedByHer.test(text)) &&
    !(putOff && /\bbut\b/i.test(text))
  )
    says.push('notRequested')
  else if (
    !saying.byCps &&
    putOff &&
    speaksOfOrder &&
    (!says.includes('victimNotAsked') || /\bwill (?:request|ask|seek|apply)\b/i.test(text))
  )
    says.push('deferred')
  else if (
    !saying.byCps &&
    !isFromOutside(saying) &&
    (requested.test(officer) || asksInOtherWords(officer) || asksLabel.test(saying.label)) &&
    !victimOnly &&
    (speaksOfOrder || /\bplease\b/i.test(text))
  )
    says.push('requested')
  else if (!saying.byCps && !againstIt && !view && speaksOfOrder && termsIn(text).length > 0) says.push('requested')
  else if (!saying.byCps && !againstIt && !view && orderLabel.test(saying.label) && /^\W*(?:RO|restraining order)\b/i.test(text))
    says.push('requested')
  if (!againstIt || prohibition.test(text.replace(notRequested, ' '))) says.push(...termsIn(text))
  const isListed = !saying.byCps && !againstIt && !view && !putOff && (orderLabel.test(saying.label) || names || isInList(saying))
  const isOfTable = rowOfTerms.test(saying.label) ? saying.tabular : termsLabel.test(saying.label)
  if (isListed || isOfTable)
    if (
      !says.includes('term') &&
      (isOfTable || mirrorsBail.test(text) || listOfTerms.test(`${saying.earlier}${text}`.slice(0, 1200))) &&
      isItem(text)
    ) {
      says.push('term')
      if (isOfTable && !saying.byCps && (anyCase.test(saying.over) || named.test(saying.over))) says.push('requested')
    }
  if (leavesOpen(text) && ofTerms(saying) && !saying.byCps) says.push('termsOpen')
  if (says.length > 0 && reason.test(text) && !says.includes('victimNotAsked')) says.push('reason')
  return says
}

/** "RO views: wants one", "IP's attitude to orders: restraining order yes". */
const isViewsRow = ({ label }: Saying, text: string): boolean =>
  viewsLabel.test(label) &&
  (orderLabel.test(label) || anyCaseOrNamed(text)) &&
  text.length < 120 &&
  !officerAsks.test(text) &&
  !/\b(?:OIC|[Pp]olice|[Oo]fficer)\b/.test(text)

const requestedNow = /\b(?:sought|requested|please|pls)\b(?!.{0,20}\bask\b)/i

/** Of the terms of such an order, in a paragraph that has named it, and not of bail. */
const ofTerms = ({ label, earlier, text }: Saying): boolean => {
  const paragraph = `${label}: ${earlier} ${text}`
  return anyCaseOrNamed(paragraph) && !/\bbail\b|\bVPS\b|\bMG ?11\b/i.test(text)
}

/** Something in a list of terms beside "no contact": a place, a person, a thing that must not be done. */
function isItem(text: string): boolean {
  const item = text.replace(/^[^:]*:/, '').replace(new RegExp(contactWords.source, 'gi'), ' ')
  return /[\p{L}\d]{3}/u.test(item) && (mirrorsBail.test(text) || prohibition.test(item) || /[\p{Lu}]\p{L}+|['’]s\b/u.test(item))
}

/** "No contact, Ropery Lane, Tesco Northgate, nan's at 3 Elm Ct": what follows is kept from him too. */
const goesOnToPlaces =
  /\b(?:no contact|NC|NTC|non[- ]contact)(?: direct(?:ly)?(?: ?\/ ?| or | nor )indirect(?:ly)?)?\s*[,;+&]\s*(?!(?:direct|indirect|with|by|for|incl)\b)(?:[^.;]{0,30}\b[A-Z][a-z]+|(?:her|his|IP['’]s|the) (?:work|home|house|school|street|road|address))/

const noTerms = /\bno (?:terms|conditions|prohibitions) (?:were |are |have been )?(?:given|suggested|provided|specified|set out)\b/i

const isProhibition = (text: string): boolean => prohibition.test(text) || forbids.test(text)

/** A witness's way to court is no place to be kept from. */
const toCourt = /\b(?:going|coming|attending|go|come|attend)(?: to)? (?:court|trial)\b/gi
const willNotBe = /\b(?:will|would|may|might|could) not be\b/gi
const mayNotContact = /\b(?:mustn['’]t|may not|must not) contact\b/gi
const leavesAlone = /\bleaves? (?:her|him|them|IP|AP|(?:the )?victim) (?:well )?alone\b/gi

/** "Area: _____": nobody has written there. */
const emptyField = /\b[A-Z][a-z]+(?: [a-z]+)?:\s*(?:_{3,}|\.{4,})/g

/** Prohibitions spelled out; "no contact" and nothing else is told apart. */
function termsIn(told: string): readonly Says[] {
  const text = told
    .replace(noZone, ' ')
    .replace(toCourt, ' ')
    .replace(willNotBe, ' ')
    .replace(leavesAlone, 'no contact')
    .replace(mayNotContact, 'no contact')
  if (!isProhibition(text) || noTerms.test(text) || (tellsOfActs.test(text) && !plainTerm.test(text))) return []
  const beyond = text.replace(new RegExp(contactWords.source, 'gi'), ' ')
  return contactWords.test(text) && !isProhibition(beyond) && !goesOnToPlaces.test(text) ? ['noContactOnly'] : ['term']
}
