import type { Remark } from '#case/remarks'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { notImposed, readBailNotice } from '../forms/bailNotice.ts'
import { linesOf } from '../forms/cells.ts'
import type { RecognisedDocument } from '../passage.ts'
import {
  bindsNobody,
  freedOnTerms,
  furtherCondition,
  furtherStatuses,
  isGuidance,
  leftStanding,
  lifted,
  mayNot,
  namesConditions,
  ofAnotherSuspect,
  ofSomeOrder,
  ofVariation,
  type Status,
  wasNotSet,
} from './bailWords.ts'
import { isOfAnotherVictim } from './otherVictim.ts'
import { quoteOfSaying, type Saying } from './sayings.ts'
import { watched } from './watched.ts'

const statuses: readonly Status[] = [
  {
    says: 'remanded',
    when: /\bremand (?:app(?:lication)?|file)\b[^.]{0,30}\b(?:attached|made|sought|submitted|granted|MG ?7)\b|\bremand(?:ed)?\b(?! (?:in custody )?(?:app(?:lication)?|hearing|file|clinic|sought|requested|to be|if|wanted|will\b|would\b|is (?:being )?(?:sought|requested|considered)|was (?:considered|sought|not met|not passed)|not\b))|\bkept in custody\b|\b(?:kept|held|detained) (?:in custody )?for (?:the )?(?:next )?(?:available )?court\b|\bput before (?:the )?(?:next )?(?:available )?court\b|\bin custody (?:at |in )?HMP\b|\bin (?:custody|prison)\b[^.]{0,20}\brecalled\b|\bremains in custody\b|\brecalled to (?:prison|custody)\b|\bserving (?:prisoner|a (?:custodial )?sentence)\b|\bremand in custody\b|\bremand(?: in custody)? (?:was |has been )?(?:(?:sought|applied for|requested) and )?(?:granted|obtained|ordered|given)\b|\bin custody[,;:]? (?:for )?first (?:appearance|hearing)\b/i,
    unless:
      /\b(?:not|\w+n['’]t|never|unless|if|whether|could be|threshold for|test for|criteria for|grounds for|application (?:for|to)|seek(?:ing)?|request\w*|consider\w*|suggest\w*|oppos\w+|refus\w+|when|do (?:him|her)self in)\b[^.]{0,30}\bremand/i,
  },
  { says: 'refused', when: /\bbail (?:was |has been )?(?:refused|denied|opposed successfully)\b|\brefused bail\b/i },
  {
    says: 'underInvestigation',
    when: /\bRUI\b|\breleased (?:him |her )?under investigation\b|\breleased? (?:whilst|while|pending) (?:under )?(?:further )?(?:investigation|enquir)/i,
    unless: /\b(?:not|instead of|rather than) (?:be )?(?:RUI|released)|\b(?:asked|asking|pushed|applied) (?:for|to be) (?:RUI|released)/i,
  },
  {
    says: 'voluntary',
    when: /\bvol(?:untary)?[. ]{0,2}(?:att\w*|interview\w*|int\b)|\bvoluntar(?:y|ily)\b[^.]{0,30}\b(?:attend\w*|interview\w*|police|station|present|arrange)|\battend(?:ed|ing)? (?:voluntarily|by (?:arrangement|appointment))|\binterview(?:ed)? (?:\S+ ){0,4}(?:voluntar(?:y|ily)|under caution \+ 3)|\bCAP ?\+ ?3\b|\bcaution (?:plus|\+) ?3\b|\bnot (?:been )?arrested\b|\(voluntary\)|, voluntary\b/i,
    unless: /\b(?:should have|rather than|instead of|initially) (?:\w+ ){0,3}(?:voluntar|arrest)/i,
  },
  {
    says: 'requisition',
    when: /\b(?:postal )?requisition(?:ed)?\b|\bsummons(?:ed)?\b(?! (?:to )?(?:the )?witness)/i,
    unless: /\bwitness summons|\b(?:not|no|instead of|rather than)\b[^.]{0,20}\brequisition|\brequisition (?:is |was )?not\b/i,
  },
  {
    says: 'unconditional',
    when: /\buncond(?:itional(?:ly)?)?(?: bail(?:ed)?)?\b|\bUCB\b|\b(?:no|without|nil|hasn['’]t got any|without any) (?:bail )?conditions\b|\bno bail\b|\bbail(?:ed)? (?:with no|without) conditions\b|\bnothing to breach\b|\bbail\b[^.;]{0,30}\b(?:expired|lapsed|ran out|(?:was|has been|had been) cancelled|(?:was|has|had) (?:not|never) (?:been )?(?:extended|renewed))\b/i,
    unless: /\b(?:not|never) (?:on )?unconditional|\b(?:re-?bailed|charged|remanded|postal)\b/i,
  },
  {
    says: 'conditional',
    when: /\bconditional(?:ly)? bail(?:ed)?\b|\b(?:re-?)?bailed\b[^.]{0,80}\b(?:conditions?|not to|no contact|curfew|NT[CEA])\b|\bbail(?:ed)? (?:with|w\/) (?:\w+ )?conditions?\b|\bbail conditions?\b[^.]{0,40}\b(?:are|were|in place|imposed|include|set|not to|of)\b|\b(?:given|granted|released on|on|put on) (?:police |court |conditional )?bail\b[^.]{0,60}\b(?:condition|not to|no contact|curfew|stay away)\b|\bbail(?:ed)?\b[^.]{0,30}\bconds?\b[^.]{0,4}:?|\bconds? (?:are|mirror|as per|same as)\b|\bbail\b[^.]{0,40}\bnot allowed to\b|\bPCB\b[^.]{0,40}\b(?:cond\w*|not to|no contact)\b|\bdoorstep curfew\b|\bbail not to (?:come|go|contact)\b|\b(?:court|magistrates|judge|bench)\b[^.]{0,20}\b(?:kept|imposed|continued|set|varied)\b[^.]{0,25}\bconditions\b|\b(?:re-?)?bailed\b[^.;]{0,30}\b(?:same|further|extra|additional|stricter|tighter) (?:terms|conds?|conditions)\b/i,
    unless:
      /\b(?:suggest\w*|propos\w*|request\w*|seek(?:ing)?|recommend\w*|could|should|ask(?:ing)? for|would be|unconditional\w*|no (?:bail )?cond(?:ition)?s?|without conditions|with no|considered|not (?:felt|thought|possible|available)|why is (?:he|she) not|if bailed|had (?:he|she) been|would have)\b/i,
  },
  ...furtherStatuses,
]

/** What a condition forbids or requires, where a sentence speaks of bail. */
const condition =
  /\b(?:not to (?:contact|go|enter|attend|approach|come|return|communicate|interfere|be|use|publish|post|visit)|no contact|NT[CEA]\b|no (?:direct|indirect)\b[^.]{0,25}\bcontact|non-?contact|not allowed|not (?:to )?get in (?:touch|contact)|(?:has|have|ordered|told) to (?:live|stay|keep|sleep|report|sign)|stay out|(?:must|may|can)(?: ?not|n['’]t) (?:contact|go|enter|attend|come)|(?:keep|keeps) (?:away|off|out)|conds? mirror|not (?:contact|enter|attend|approach)\b|not go (?:back|to|within)|stay away|(?:doorstep )?curfew|reside|live and sleep|exclusion|condition (?:not|to|of)|surrender (?:passport|any|all|his|her)|with tag|tagged|report to|not within)\b/i
/** What somebody who is free was asked to do binds nobody. */
const onlyAdvised = /\b(?:advised|warned|asked|advice|advisory|suggested)\b[^.;]{0,20}\b(?:not to|no contact|to (?:stay|keep))\b/i
/** A field that asks how he is held. */
const custodyStatus = /^(?:current |present )?(?:custody|bail|remand|defendant)(?:[ /](?:custody|bail|remand))? status$|^status$/i
const ofBail = /\b(?:(?:re-?)?bail(?:ed)?|PCB|RUI|released)\b|\b(?:kept|imposed|continued|set|varied)\b[^.]{0,25}\bconditions\b/i
const orderLabel = /\b(?:ROs?|R\/?O|restrain(?:ing|t) orders?|orders?|ancillary)\b/i
const mirrors = /\b(?:as|same as|mirror\w*|per|identical to|copy)\b[^.]{0,20}\bbail\b/i
/** The terms of an order, and not of bail. */
const ofOrder = /\b(?:ROs?|restraining order|non[- ]?mol\w*|injunction)\b/
/** What once befell him for somebody else, or for something else. */
const longAgo =
  /\bfor (?:an? )?(?:(?:an )?unrelated|separate|other|another)\b[^.;]{0,30}(?:matter|offence|case|theft|charge|assault)s?\b|\bunrelated (?:matter|offence|case|charge)s?\b|\b(?:in|since|back in|during) (?:19|20)\d\d\b[^.;]{0,80}\b(?:ex|former|previous|another|last|partner|wife|girlfriend)\b|\bfor (?:assaulting|harassing|stalking|what he did to) (?:his|her) (?:ex|former|last|previous)\b/i
const proposed =
  /\b(?:suggest\w*|propos\w*|recommend\w*|seek(?:s|ing)?|would (?:like|want)|should|if (?:bailed|granted)|ask(?:s|ing)? for|charge harassment and bail|had (?:he|she) been|would have)\b/i

/** How the suspect is held or released: from the bail notice itself, and from what the other papers say of it. */
export function bail(recognised: readonly RecognisedDocument[], sayings: readonly Saying[]): readonly Remark[] {
  const notices = recognised
    .filter(({ reading }) => reading.kind === 'BAIL')
    .flatMap((each): Remark[] => {
      const notice = readBailNotice(each)
      const [first] = notice.conditions
      if (!first) return notice.unconditional ? [{ topic: 'bail', says: 'unconditional', quote: notice.unconditional }] : []
      return [
        { topic: 'bail', says: 'conditional', quote: first },
        ...notice.conditions.map((quote): Remark => ({ topic: 'bail', says: 'condition', quote })),
      ]
    })
  return [
    ...notices,
    ...recognised.filter(({ reading }) => reading.kind === 'CUSTODY').flatMap(listedIn),
    ...recognised.filter(({ reading }) => reading.kind !== 'CUSTODY' && reading.kind !== 'BAIL').flatMap(onNoticeWithin),
    ...recognised.filter(({ reading }) => reading.kind !== 'BAIL').flatMap(chosenOnForm),
    ...sayings.flatMap((saying, index) => saidOfBail(saying, isBesideBail(sayings, index))),
  ]
}

function isBesideBail(sayings: readonly Saying[], index: number): boolean {
  const { recognised, label } = sayings[index]!
  if (!/^(?:bail )?cond(?:ition)?s?$/i.test(label)) return false
  const last = sayings.slice(Math.max(0, index - 12), index).findLast((one) => one.label !== label)
  return last?.recognised === recognised && /\bbail\b/i.test(last.label)
}

/** Conditions of bail that a custody record lists one to a line, below their heading. */
const listedIn = (each: RecognisedDocument): readonly Remark[] =>
  readBailNotice(each)
    .conditions.filter(({ words }) => listedCondition.test(words))
    .map((quote): Remark => ({ topic: 'bail', says: 'condition', quote }))

/** A bail notice that stands on the page of another paper, below its own heading: the second half of a sheet of interview. */
const noticeHeading =
  /^[ \t]*(?:(?:MG ?4A\W+)?(?:BAIL|Bail) (?:NOTICE|Notice|SHEET|Sheet|FORM|Form)|(?:NOTICE|Notice) (?:OF|of) (?:BAIL|Bail))\b/m
const onNoticeWithin = (each: RecognisedDocument): readonly Remark[] => {
  const page = pagesOf(each).find(({ text }) => noticeHeading.test(text))
  const from = page ? page.text.search(noticeHeading) : 0
  if (!page) return []
  return readBailNotice(each)
    .conditions.filter(
      ({ page: on, start, words }) => listedCondition.test(words) && (on > page.number || (on === page.number && start > from)),
    )
    .flatMap((quote, index): Remark[] => [
      ...(index === 0 ? [{ topic: 'bail' as const, says: 'conditional' as const, quote }] : []),
      { topic: 'bail', says: 'condition', quote },
    ])
}

/** A line that opens a printed choice of conditions, and how far below it the choice may reach. */
const opensChoice = /\b(?:bail|(?:bail )?conditions?)\b/i
const reachOfChoice = 8
const choosable = /^\W*(?:non?[- ]contact|exclusion|curfew|residence|reside|reporting|surety|tag|not (?:to|within))\b/i
const chosen = /[\s:](?:Y|YES|Yes|☒|☑|✓|✔|\[[xX]\])$|^(?:☒|☑|✓|✔|\[[xX]\]|\([xX]\))\s/
const isYes = /^(?:Y|YES|Yes|☒|☑|✓|✔|x|X)$/

/** The conditions chosen on a form that prints them all: "No contact Y | Exclusion - home Y | Curfew N". */
function chosenOnForm(recognised: RecognisedDocument): readonly Remark[] {
  return pagesOf(recognised).flatMap((page) => {
    let left = 0
    return linesOf(page).flatMap(({ cells, text }): Remark[] => {
      left = opensChoice.test(text) && !orderLabel.test(text) ? reachOfChoice : left - 1
      if (left < 0) return []
      return cells.flatMap((cell, at): Remark[] => {
        const next = cells[at + 1]?.text.trim() ?? ''
        if (!choosable.test(cell.text) || !(chosen.test(cell.text) || isYes.test(next))) return []
        const quote = quoteAt(recognised.document.id, page, cell.start, cell.end)
        return quote ? [{ topic: 'bail', says: 'condition', quote }] : []
      })
    })
  })
}

const listedCondition =
  /^\W*(?:conditions?\W+)?(?:\(?[a-z\d]{1,2}[.)]?\s+)?(?:not to (?:contact|communicat|enter|go|attend|approach|be|board|travel|wait|loiter|post|publish|come|possess|use)|no contact|(?:to )?(?:live and sleep|reside|report|keep (?:to|away)|observe)|(?:doorstep )?curfew|must not|do not)\b/i

const mayTell = watched(condition, furtherCondition, leftStanding, mayNot, ...statuses.map(({ when }) => when))

/** What a sentence says of bail. `besideBail`: the cell or line before it is of bail, and this one says only "Conditions". */
function saidOfBail(saying: Saying, besideBail: boolean): readonly Remark[] {
  const said = toldOfBail(saying, besideBail)
  // Asked last: hardly any sentence is of bail, and guidance takes long to tell.
  return said.length > 0 && (isGuidance.test(saying.text) || isGuidance.test(saying.earlier)) ? [] : said
}

function toldOfBail(saying: Saying, besideBail: boolean): readonly Remark[] {
  if (['BAIL', 'PNC', 'DASH', 'S-DASH', 'VPS', 'MG16'].includes(saying.kind)) return []
  if (saying.label === '' && saying.over === '' && !besideBail && !mayTell(saying)) return []
  const quote = quoteOfSaying(saying)
  // What was thought of and not set is no condition; what stands beside it may be.
  const text = saying.text
    .replace(/ {2,}/g, ' ')
    .split(/(?<=[.;])/)
    .filter((part) => !notImposed.test(part) && !lifted.test(part))
    .join('')
  const isBail =
    /\b(?:bail(?:ed)?|custody|remand|status|PCB)\b|\b(?:kept|imposed|continued|set|varied) (?:his|her|the|the same) conditions\b/i.test(
      saying.label,
    ) ||
    ((/\bbail\b/i.test(saying.over) || besideBail) &&
      /^(?:bail )?cond(?:ition)?s?\b|^terms\b|^(?:pre|post)[- ]?charge\b|^(?:police|court)$/i.test(saying.label))
  // "Terms please: as bail conditions 1-4" under an order's label tells of the order.
  if ((orderLabel.test(saying.label) || ofOrder.test(saying.earlier)) && !isBail && mirrors.test(text)) return []
  if (!quote || /\?\s*$/.test(text) || longAgo.test(text) || isOfAnotherVictim(text) || ofAnotherSuspect.test(text)) return []
  const says = statuses
    .filter(({ when, unless, whole }) => when.test(whole ? saying.text : text) && !unless?.test(whole ? saying.text : text))
    .map((status) => status.says)
  const ofOrderAlone = isOfOrder(saying)
  const hasCondition =
    (condition.test(text) || furtherCondition.test(text)) &&
    !wasNotSet.test(text) &&
    !/^\W*no (?:exclusion|curfew|other|further)\b/i.test(text) &&
    !(onlyAdvised.test(text) && !/\bbail/i.test(text)) &&
    (isOfBail(text) || ((isBail || listsConditions(saying) || ofBail.test(saying.earlier.slice(-120))) && !ofOrderAlone)) &&
    !proposed.test(text)
  const isLeft = leftStanding.test(text) && ofVariation.test(saying.earlier) && !ofSomeOrder.test(text)
  if (isLeft || isToldOfTerms(saying)) return [{ topic: 'bail', says: 'condition', quote }]
  if (custodyStatus.test(saying.label) && /^\W*(?:in )?custody\b(?! (?:officer|record|sgt|sergeant|number|no))/i.test(text))
    says.push('remanded')
  if (isBail && /^\W*cond(?:itional|s|itions)?\b(?!\s*(?:requested|sought|proposed|to be))/i.test(text) && !proposed.test(text))
    says.push('conditional')
  if (wasNotSet.test(text) && says.includes('conditional')) return []
  if (hasCondition && (says.length === 0 || says.includes('conditional'))) says.push('condition')
  if (hasCondition && isBail && !says.includes('conditional')) says.push('conditional')
  return [...new Set(says)].map((one): Remark => ({ topic: 'bail', says: one, quote }))
}

/** The words about bail come before what they forbid, or no order does: "the order (no contact) was enough, so bail added nothing" tells of the order. */
const isOfBail = (text: string): boolean =>
  ofBail.test(text) && !(text.search(ofSomeOrder) >= 0 && text.search(ofSomeOrder) < text.search(ofBail))

/** A field or a sentence that lists conditions without a word of bail, in a paper about custody, a log or an e-mail. */
const listsConditions = ({ kind, label, over, text, earlier }: Saying): boolean =>
  (kind === 'CUSTODY' || kind === 'LOG' || kind === 'OTHER') &&
  !orderLabel.test(over) &&
  (/^(?:bail )?cond(?:ition)?s?$/i.test(label) || namesConditions.test(label) || namesConditions.test(`${earlier.slice(-120)} ${text}`))

/** "He had been let out but he is not allowed to speak to me": in a statement, with bail or a release told of before or just behind. */
function isToldOfTerms({ kind, text, earlier, page, start }: Saying): boolean {
  if (kind !== 'MG11' && kind !== 'OTHER') return false
  const around = `${earlier} ${page.text.slice(start, start + 400)}`
  return mayNot.test(text) && freedOnTerms.test(around) && !bindsNobody.test(text) && !ofSomeOrder.test(`${earlier.slice(-200)} ${text}`)
}

/** Whether the sentence, or the last order or bail spoken of before it in its paragraph, is of an order. */
function isOfOrder({ text, earlier }: Saying): boolean {
  if (ofOrder.test(text)) return true
  const last = (pattern: RegExp): number =>
    [...earlier.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].at(-1)?.index ?? -1
  return last(ofOrder) > last(ofBail)
}
