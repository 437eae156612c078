import type { Remark } from '#case/remarks'
import { quoteOfSaying, type Saying } from './sayings.ts'

const any = (...words: readonly string[]): RegExp => new RegExp(words.join('|'), 'i')

const witness = String.raw`(?:IP|AP|P|V|vic|victim|complainant|witness|s?he|they|both|neither|Mrs?|Miss|Ms|her|his|him|them)`

/** What the paragraph must be about: help at court. */
const ofHelpAtCourt = any(
  String.raw`\b(?:spec(?:ial)?\.? meas\w*|S\/M|SMs?|MG ?2)(?![\w.])`,
  String.raw`\b(?:screen(?:s|ed)?|curtain|(?:live|video|tv)[- ]?link|links?|television|intermediary|private hearing|gallery|VRI|supporter|s\.? ?2[3-9])\b`,
  String.raw`\b(?:court|trial|giv(?:e|es|en|ing) evidence|witness box)\b`,
)

/** What there is was put to the witness. */
const put = any(
  String.raw`\b(?:explained|listed|outlined|described|set out|put|read|shown|given|offered)\b[^.;]{0,40}\b(?:options?|choices?|available|measures|SMs?|on offer|screens?|link|what (?:there is|help|the court can))\b`,
  String.raw`\b(?:options?|choices|measures|SMs?|screens|link)\b[^.;]{0,30}\b(?:explained|listed|outlined|described|set out|put|read|shown|given|offered)\b`,
)
/** The witness was taken through what there is. "Asked" alone may be the witness asking. */
const asked = any(
  put.source,
  String.raw`\b(?:assessment|MG ?2) (?:was |has been )?(?:completed|done|conducted|carried out|made|gone through) with\b`,
  String.raw`\b(?:discussed|explored|canvass\w*|consulted|talked (?:it |this |that |them |things )?(?:through|over|about)|(?:went|been|gone|going|took (?:her|him|them)) (?:through|thr[ou]|thru|over)|run through|ran through|talked (?:about|of)|gone into|chat(?:ted)?|conversation|sat down with)\b`,
  String.raw`\b(?:talked|spoke|spoken) (?:to|with) [^.;]{0,25}\babout (?:how|giving|court|the trial|going to court|measures|screens)\b`,
  String.raw`\bviews? (?:were |was |have been )?(?:obtained|sought|taken|canvassed|gathered|recorded|noted)\b`,
  String.raw`\b(?:asked|asking) (?:\w+ ){0,3}(?:what|which|how|whether|if|for (?:her |his |their )?views?|about|re)\b`,
  String.raw`\b(?:conducted|carried out|did|done|completed|re-?did|made|held) (?:an? |the |my |her |his )?(?:\w+ )?(?:assessment|MG ?2 (?:chat|talk|visit|meeting)|needs assessment)\b`,
  String.raw`\b(?:been told|told me|explained to me|told us)\b[^.;]{0,30}\bcourt can\b|\bI (?:was|have been|['’]ve been) (?:told|asked) (?:about|of|what|whether|if)\b`,
  String.raw`\b(?:rang|phoned|called|saw|seen|visited|met|spoke (?:to|with)|spoken (?:to|with))\b[^.;]{0,40}\b(?:re|about|on|over) (?:court|the trial|trial|giving evidence|measures|SMs?|special)\b`,
)

/** What the witness would have, or have none of. */
const chose = any(
  String.raw`\b${witness}\b[^.;]{0,50}\b(?:wants?|would (?:like|prefer|want|rather|sooner)|prefers?|cho(?:o?se|oses|sen)|opt(?:s|ed)|decide[sd]?|elect(?:s|ed)|picks?|picked|settled|plump\w+|favours?|declin\w+|turn(?:s|ed) (?:it |them )?down|rejects?|is (?:for|against)|keen|content|happy|laughed|says? (?:no\b|neither|none|nothing)|said (?:no\b|neither|none|nothing)|asks? for|asked (?:only )?for|does(?:n['’]t| not) (?:want|wish|need|like|fancy)|did(?:n['’]t| not) (?:want|wish|need)|not (?:bothered|fussed|interested)|preference|went for|wish to be|in favour)\b`,
  String.raw`\b${witness}['’]d (?:now |much |really )?(?:like|prefer|rather|sooner|want)\b`,
  String.raw`(?:^|[,:;–-])\W*(?:says?|said) (?:no\b|neither|none|nothing|yes to)`,
  String.raw`^\W*(?:states?|says?|said|feels?) (?:that )?(?:would|could|can) (?:only |not )?(?:manage|do it|cope|speak|want|like|prefer)\b`,
  String.raw`\b(?:screens?|link|curtain|supporter|measures)\W{1,3}(?:yes|no|wanted|not wanted|preferred|declined|refused)\b`,
  String.raw`^\W*(?:picks|picked|goes for|went for|is for|plumps for|settled on|elected|happy with|wants|would (?:like|prefer|rather)|prefers|cho(?:ses?|oses)|opts|opted|decided|declin\w+|laughed|against|for) (?:the |a |an )?\w`,
  String.raw`\b(?:expressed|has|stated|gave) (?:an? |her |his )?(?:\w+ )?preference\b|\bpreference (?:is|was)\b`,
)
/** The same in the witness's own account. */
const iChose = any(
  String.raw`\bI (?:do(?:n['’]t| not) (?:want|wish|need)|want|would (?:like|prefer|rather|want)|prefer|have (?:chosen|decided|opted)|chose|decided|opted)\b`,
  String.raw`\bI['’](?:d|ve) (?:like|prefer|rather|want|chosen|decided|opted)\b`,
)
/** A choice is of measures where it names one, or answers what was put. */
const measureChosen = any(
  String.raw`\b(?:screen(?:s|ed)?|curtain|(?:live |video |tv[- ]?)?links?|tele(?:vision)?|telly|intermediary|private|gallery|VRI|supporter|breaks|(?:separate|different|side) (?:entrance|door|room)|measures|SMs?|s\.? ?2[3-9])\b`,
  String.raw`\b(?:want|wants|need|needs|wish for|wishes for|use|like) (?:them|any|one|it|either|anything)\b|\bboth\b`,
  String.raw`\b(?:none|neither|nothing|either|any|all) (?:of|to)\b|\b(?:none|neither|either|no to|any of it)\b|\bwithout (?:them|any|it)\b|\bdeclin\w+|\blaughed\b|\blook(?:ing)? (?:him|her) in the eye\b`,
)

/** What was concluded from it. */
const concluded = any(
  String.raw`\bI (?:have )?(?:therefore |also |fully |do )?(?:agree|support|conclude|assess|consider|recommend|accept|endorse|concur)d?\b`,
  String.raw`\b(?:agreed|agree) (?:that )?(?:none|nothing|no\b|with (?:her|him|IP)|not to (?:ask|apply|seek))`,
  String.raw`\b(?:s?he|they|PC \w+|DC \w+|OIC|police|(?:the )?officer) (?:agrees?|agreed|supports?|shares)\b`,
  String.raw`\bagreed that nothing\b`,
  String.raw`\b(?:conclusions?|rationale|recommend(?:ed|ation|s)?|proportionate|suitable|justified)\b`,
  String.raw`\b(?:my|own|OIC['’]?s?|officer['’]?s?|police) (?:own )?(?:assessment|view|opinion|recommendation)\b`,
  String.raw`\b(?:meets?|answers?) (?:her |his |the |that |this )?needs?\b`,
  String.raw`\b(?:none|nothing(?: else| more| further)?|no (?:further |other )?(?:measures|SMs?|application)|measures not|not)\b ?(?:is |are |was |were |being |to be |will be |therefore |now |so ){0,2}(?:asked for|sought|required|applied for|requested|pursued|made|needed)\b|\bno app(?:lication|n)?\b`,
  String.raw`\b(?:to be|will be|being|is|are|now) (?:applied for|sought|asked for|requested)\b|\b(?:applying|application|will apply|apply) for\b|\bapplication\b[^.;]{0,20}\b(?:to be made|will be made|made|in hand|supported|accompanies|attached|submitted)\b|\beligib(?:le|ility)\b`,
  String.raw`\bplease (?:proceed|apply|ask|go)\b|\b(?:is|are|seems?) right for (?:her|him|them)\b`,
  String.raw`\b(?:screens?|link|measures|curtain)\b[^.;]{0,25}\b(?:sought|recommended|proportionate|appropriate|suitable|meets?|will do|enough|sufficient)\b`,
  String.raw`\b(?:is |as |she['’]s |assessed as |assessed )(?:an? )?(?:eligible|intimidated|vulnerable)\b`,
)

/** A judgement of the officer's own, not only what is to be done. */
const judged = any(
  String.raw`\bI (?:have |therefore |also |fully |do ){0,2}(?:agreed?|support|concluded?|assess(?:ed)?|consider(?:ed)?|recommend(?:ed)?|accept|concur)\b`,
  String.raw`\b(?:conclusion|rationale|recommendation|proportionate|(?:own|my|OIC['’]?s?|officer['’]?s?|police) (?:own )?(?:assessment|view|opinion))\b`,
  String.raw`\b(?:OIC|police|the officer) (?:agrees?|agreed|supports?|shares)\b|\bassessed as\b|\bassessed (?:under )?s\.? ?1[67]\b`,
)

/** Nobody has asked, somebody is yet to ask, or somebody else was asked. */
const notAsked = any(
  String.raw`\b(?:not|never|\w+n['’]t|nobody|no[- ]?one|without|unable to|yet to|still to|nor|no chance to|no time to|no opportunity to)\b[^.;]{0,25}\b(?:been (?:asked|seen|discussed|explained|explored|consulted|spoken|assessed|started|raised)|ask(?:ed)? (?:her|him|IP|them|about|re)|discuss(?:ed)?|spoken|speak|explained?|explored?|raised?|consulted|gone (?:in|through|over|thru)|go (?:in|through|over|thru)|come up|reached|seen|assessed)\b`,
  String.raw`\b(?:to be|will be|needs? to be|must be|should be|needs?|require[sd]?|requires) (?:\w+ )?(?:discuss\w*|asked(?! for)|explored|assessed|explained|consulted|spoken|seen|assessing|asking)\b`,
  String.raw`\b(?:will|to|I['’]ll|shall|must|should|need to|please|can you|could you|going to|tasked to|attended to) (?:\w+ )?(?:discuss|ask (?:her|him|IP|them|about|the)|explore|assess|explain|canvass|consult|speak (?:to|with)|chat|talk|go (?:through|over|thru))\b`,
  String.raw`\bno (?:reply|answer)\b|\bthrough (?:her|his|their) (?:father|mother|parents?|husband|wife|partner|friend|sister|brother|son|daughter|solicitor)\b|\bMG ?2\b[^.;]{0,10}\b(?:not|outstanding|to follow|awaited|blank|TB[CA]|to be (?:done|completed|arranged|confirmed))\b|\bpresum(?:e|ed|ably)\b|\bassum(?:e|ed|ing)\b`,
)
const ofAnotherTopic =
  /\b(?:VPS|personal statement|restraining|ROs?|orders?|bail|DASH|IDVA referral|compensation|download|non-?mol\w*|occupation|IDVA|DVDS|alarm|leaflet)\b/
const ofSuspect = /^\W*(?:DP|SUS|SUSP|DEF|D|(?:[Tt]he )?(?:[Ss]uspect|[Dd]efendant)) \w/

/** Fields of a form copied out: what the witness wants, and what is sought. */
const viewsField =
  /\b(?:views?|wishes|preferences?)\b[^?]{0,20}\b(?:witness|victim|IP|complainant)\b|\b(?:witness|victim|IP|complainant)['’]?s?['’]? (?:own )?(?:views?|wishes|preferences?)\b/i
const soughtField =
  /\bmeasures? (?:\w+ )?(?:sought|applied for|requested|recommended|proposed|wanted|required)\b|\b(?:conclusion|recommendation|assessment)\b/i
const soughtInWords =
  /\bmeasures? (?:sought|applied for|requested|recommended|proposed)\s*:\s*(?!(?:not|unknown|TB[CA]|n\/[ak]|awaited)\b)\p{L}{3}/iu
const filled = ({ text }: Saying): boolean =>
  /\p{L}{3}/u.test(text) && !/^\W*(?:not (?:known|asked|sought|yet)|unknown|TB[CA]|n\/[ak]|awaited|to follow|to be)\b/i.test(text)

const remarksFrom = (found: readonly Saying[]): readonly Remark[] =>
  [...new Set(found)].flatMap((saying): Remark[] => {
    const quote = quoteOfSaying(saying)
    return quote ? [{ topic: 'specialMeasures', says: 'assessed', quote }] : []
  })

/**
 * An assessment told in several sentences of one paragraph: the witness was asked, chose, and something was concluded from it. Of an officer's account
 * the choice with the asking, or with a judgement of the officer's own, is enough, where nothing there says that nobody has asked; a witness's own must hold the conclusion.
 */
function assessedIn(paragraph: readonly Saying[]): readonly Saying[] {
  const whole = paragraph.map(({ text }) => text).join(' ')
  if (!ofHelpAtCourt.test(whole) || notAsked.test(whole)) return []
  const own = paragraph.filter(({ text }) => !ofAnotherTopic.test(text) && !ofSuspect.test(text) && !/\?\s*$/.test(text))
  const ofWitness = paragraph[0]?.kind === 'MG11'
  const question = own.findIndex(({ text }) => asked.test(text))
  const answers = own.filter(({ text }, at) => {
    const isChoice = chose.test(text) || (ofWitness && iChose.test(text))
    return isChoice && (measureChosen.test(text) || (at === question && ofHelpAtCourt.test(text)))
  })
  const answer = answers[0]
  if (!answer) return []
  const conclusion = own.find(
    (saying) => concluded.test(saying.text.replace(/\bI (?:want|would)\b.*/, ' ')) && saying.start >= answer.start,
  )
  if (ofWitness) return conclusion && question >= 0 ? [answer, conclusion] : []
  const questioned = own[question]
  const isPut = questioned !== undefined && ofHelpAtCourt.test(`${questioned.label} ${questioned.text} ${answer.text}`)
  if (isPut && (conclusion || put.test(questioned.text))) return [questioned, answer, ...(conclusion ? [conclusion] : [])]
  return conclusion && judged.test(conclusion.text) ? [answer, conclusion] : []
}

/** A form for special measures typed into another paper, its fields for the witness's views and for what is sought both filled in. */
function formsCopied(sayings: readonly Saying[]): readonly Saying[] {
  const fields = sayings.filter(filled)
  const view = fields.find(({ label }) => viewsField.test(label))
  // The next field may have run on behind it.
  const sought = fields.find(({ label }) => soughtField.test(label)) ?? (view && soughtInWords.test(view.text) ? view : undefined)
  return view && sought && ofHelpAtCourt.test(`${view.label} ${view.text} ${sought.label} ${sought.text}`) ? [view, sought] : []
}

export function assessedInParagraphs(sayings: readonly Saying[]): readonly Remark[] {
  const paragraphs = Map.groupBy(sayings, ({ recognised, page, paragraph }) => `${recognised.document.id} ${page.number} ${paragraph}`)
  const pages = Map.groupBy(sayings, ({ recognised, page }) => `${recognised.document.id} ${page.number}`)
  return remarksFrom([...[...paragraphs.values()].flatMap(assessedIn), ...[...pages.values()].flatMap(formsCopied)])
}
