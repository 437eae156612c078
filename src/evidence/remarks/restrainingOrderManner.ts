import type { Saying } from './sayings.ts'

/** Other manners in which officers and victims speak of a restraining order: clipped, misspelt, in their own words, put off, or handed to a colleague. */

const anyOf =
  (...patterns: readonly RegExp[]) =>
  (text: string): boolean =>
    patterns.some((pattern) => pattern.test(text))

const slips: readonly (readonly [slip: RegExp, meant: string])[] = [
  [/\b(?!restraining)re[st]{0,3}r?(?:ar?i?|ia|i)n{1,2}(?:ing|nig|in|g|ign) (ord(?:er|re)s?)\b/gi, 'restraining $1'],
  [/\barsk(ed|s|ing)?\b/gi, 'ask$1'],
  [/\b(is|are|was|were|does|did|do|has|have|had|would|could|should|wo|ca)nt\b/g, "$1n't"],
  [/\bhavn['’]?t\b/gi, "haven't"],
]
const maySlip = /nt\b|arsk|\bre[a-z]{3,9} ord/i

/** A row that opens with an empty cell: the name of the order in one cell, the answer in the next. */
const onlyTheName = /^\W*(?:application for (?:an? )?)?(?:restraining order|RO)\W*$/i
const onlyAnswer = /^\W*(?:y|n|yes|no|none|nil|n\/a|not (?:sought|requested|required|applicable)|sought|requested|required)\b/i

/** As the writer meant it: misspelt names and dropped apostrophes set right, the answer in a table's row under the order named in the cell before. */
export function asMeant(saying: Saying, before: Saying | undefined): Saying {
  const text = spelt(saying.text)
  const label = labelOf(saying, before)
  if (text === saying.text && label === saying.label) return saying
  return { ...saying, text, label, earlier: spelt(saying.earlier) }
}

const spelt = (text: string): string =>
  maySlip.test(text) ? slips.reduce((sofar, [slip, meant]) => sofar.replace(slip, meant), text) : text

function labelOf(saying: Saying, before: Saying | undefined): string {
  if (saying.tabular && /^\W*restraining\W*$/i.test(saying.label)) return 'Restraining order'
  const isAnswer =
    saying.tabular &&
    before?.tabular &&
    before.page === saying.page &&
    onlyTheName.test(before.text) &&
    onlyAnswer.test(saying.text) &&
    !saying.page.text.slice(before.start + before.text.trimEnd().length, saying.start).includes('\n')
  return isAnswer ? 'Restraining order' : saying.label
}

/** What an order does to somebody: such an order protects a person, and is no order for costs. */
const orderOfOneKept =
  /\b(?:an?|any|the|that) order\b[^.;]{0,6}\b(?:forbidding|banning|barring|excluding|prohibiting|restricting|to (?:forbid|ban|bar|prohibit|protect)|protecting)\b|\b(?:acquittal|post[- ]acquittal|s(?:ection|\.)? ?5A) order\b|\b(?:for|on|in) the order (?:pls|please|can|could|we|I)\b|\b(?:an|any) order (?:can|could|may|might|would) be (?:asked|applied|sought|requested)\b|\b(?:wants?|would like|asks? for) (?:him|her|them|DEF|SUS) (?:to be )?(?:ordered|told|made) by (?:a |the )?(?:court|judge|magistrates?)\b/i
/** Most sentences name no order: they are not looked through. */
export const isOfOneKept = (words: string): boolean => /order/i.test(words) && orderOfOneKept.test(words)

const police = String.raw`\b(?:[Pp]olice|[Ww]e|OIC|[Oo]fficers?|O\/C)\b(?:['’](?:d|re|m))?(?: (?:do|does|did|are|is|am|would|still|also|now|fully|strongly|nevertheless|however|very much|certainly|therefore)){0,3}`
const anOrder = String.raw`(?:(?:an?|the|one|this|such an?) )?(?:restraining order|RO|order|one)\b`

/** The police's own asking, in a sentence that names them. */
const asksItself = anyOf(
  /\b(?:make sure|ensure) (?:that )?(?:an? |the )?(?:RO|restraining order) (?:is|gets) (?:asked for|applied for|sought|requested)\b/i,
  /\b(?:grateful|obliged) if the (?:court|judge|bench) (?:would|could) (?:consider|make|impose|grant)\b/i,
  new RegExp(
    `${police} (?:wants?|wish(?:es)? for|favours?|press(?:es)? for|push(?:es|ing)? for|asking for|requesting|seeking|applying for|like|after) ${anOrder}`,
  ),
  new RegExp(`${police} (?:asks?|seeks?|requests?|appl(?:y|ies)) (?:for |that )?${anOrder}`),
  /\b(?:OIC|[Pp]olice|[Ww]e) ask (?:that )?(?:he|she|DEF|SUS|the (?:suspect|defendant)) (?:is |be )(?:stopped|barred|banned|prohibited|forbidden|kept|ordered|prevented)\b/,
)
/** "CPS ask whether we want one" asks, and does not answer. */
const whetherWeDo = /\b(?:whether|if) (?:we|police|OIC|the (?:police|officer))\b[^.;]*/gi
export const policeAsk = (text: string): boolean => asksItself(text.replace(whetherWeDo, ' '))
/** Somebody wants to know whether the police ask for one. */
export const asksWhether =
  /\b(?:ask(?:s|ed|ing)?|enquir\w+|quer(?:y|ied|ying)|know|confirm)\b[^.;]{0,20}\b(?:whether|if) (?:(?:we|police|OIC|the police|you)\b|an? (?:RO|restraining order) is\b)[^.;]{0,40}/i

const name = String.raw`\b(?:RO|[Rr]estraining [Oo]rder|RESTRAINING ORDER)`
/** Asked for without saying by whom: "RO app attached", "MG5 now asks for RO", "RO is warranted". */
const askedFor = anyOf(
  new RegExp(
    String.raw`${name} (?:app(?:lication|n)?|request|draft|form)\b[^.;]{0,12}\b(?:done|made|attached|enclosed|submitted|uploaded|finalised|completed|on file|herewith|sent)\b`,
  ),
  new RegExp(`\\b(?:MG ?\\d+|file|form|report)\\b[^.;]{0,60}\\b(?:asks? for|requests?|seeks?|applies for) (?:an? )?${name}`),
  new RegExp(
    `${name}(?: is| would be| considered| thought| felt){0,2} (?:both )?(?:merited|warranted|justified|essential|vital|a must|appropriate|proportionate|called for|(?:very )?much wanted)\\b`,
  ),
  new RegExp(`\\b(?:file|MG ?\\d+|form)\\b[^.;]{0,20}\\bto incl(?:ude|\\.)? (?:an? )?(?:request|application) for (?:an? )?${name}`),
  new RegExp(`${name} (?:for|to) (?:the )?court\\b`),
)
export const asksInOtherWords = (text: string): boolean => policeAsk(text) || askedFor(text)

/** Asked for now, of the day when the case is over: nothing is put off. */
export const asksForTheEnd = (text: string): boolean =>
  policeAsk(text) &&
  (/\bonce (?:this|the case|it|matters?) (?:has|have|is|are)\b[^.;]{0,12}\b(?:dealt with|over|finished|concluded|done)\b/i.test(text) ||
    /\b(?:make sure|ensure|grateful|obliged)\b/i.test(text))

/** Put off: it will be done, may be done, is thought about, hangs on something. */
export const putOffInOtherWords = anyOf(
  /^\W*(?:[\d:./ ]+)?[Tt]o (?:think about|consider|look (?:at|into)|decide|review|discuss|explore|prepare|draft|draw up|revisit|sort)\b[^.;]{0,30}\b(?:RO|restraining order)\b/,
  /(?:\bnot|n['’]t) (?:yet )?(?:been )?(?:done|completed|prepared|drafted|drawn up|submitted|put in|written)\b[^.;]{0,40}\b(?:RO|order|request|application)\b/i,
  /\b(?:RO|order)\b[^.;]{0,30}(?:\bnot|n['’]t) (?:yet )?(?:been )?(?:prepared|drafted|drawn up|written)\b/i,
  /\b(?:OIC|[Oo]fficer|[Pp]olice|team|[DP][CS]) (?:is |are )?(?:still )?to (?:think about|consider|look (?:at|into)|decide|review|discuss|explore|weigh up|prepare|draft|draw up|revisit)\b[^.;]{0,30}\b(?:RO|order)\b/,
  /(?:\bwill|['’]ll|\bshall|\bgoing to) (?:then |also |be )?(?:get|getting|send|sending|forward|submit|prepare|complete|provide|supply|draft|draw up|put together|do|raise|address|revisit|review)\b[^.;]{0,25}\b(?:RO|order|request|application)\b/i,
  /\b(?:application|app|request|draft|order|RO|details)\b[^.;]{0,25}\b(?:will be|to be|is being|are being) (?:drawn up|drafted|prepared|put together|completed|sent|supplied|provided|forwarded|submitted|sorted|actioned|arranged|looked at|with (?:you|CPS|the CPS))\b/i,
  /\b(?:intends?|intending|plans?|planning|means?|aims?|hop(?:es?|ing)|looking|minded)\b[^.;]{0,50}?\bto (?:apply|ask|seek|request|pursue|go)\b/i,
  /\b(?:may|might|could)(?: well)? (?:be (?:needed|required|necessary|appropriate|sought|requested|asked for|wanted|worth|pursued)|ask|seek|apply|request|want|need)\b/i,
  /\bnearer (?:to )?(?:sentence|trial|the time|court|the hearing)\b|\bwhen the time comes\b|\bneeds? (?:some |more )?(?:thought|thinking)\b|\bfall-?back\b/i,
  /\bshould (?:s?he|they|the (?:defendant|suspect)|DEF|SUS) be (?:convicted|found guilty)\b|\bif (?:GP|he pleads|she pleads|the plea)\b/i,
  /\b(?:on hold|parked|holding off|waiting (?:to see|until|for)|too (?:early|soon)|premature)\b/i,
)

/** Taken back or put down as not needed. */
const takesBack =
  /\b(?:disregard|ignore|delete|strike (?:out|through)|remove|withdraw)\b[^.;]{0,50}\b(?:restraining order|RO|order)\b(?![^.;]{0,30}\b(?:terms|conditions|address)\b)/i
const unneeded =
  /^\W*(?:(?:felt|considered|thought|deemed) (?:to be )?)?(?:unnecessary|disproportionate|inappropriate|unwarranted|superfluous|no need|no grounds)\b|\b(?:RO|restraining order)(?: is| was| would be| felt| considered| thought| deemed){0,2} (?:un(?:necessary|warranted|justified|called for)|disproportionate|inappropriate|superfluous)\b/i
export const refusesIt = anyOf(takesBack, unneeded)

/** What the defence offers or asks for is nobody's request. */
export const byTheDefence =
  /\b(?:[Dd]ef(?:ence)?(?:['’]s)?|[Hh]is|[Hh]er|DP(?:['’]s)?|SUS(?:['’]s)?|[Ss]uspect['’]s|[Dd]efendant['’]s) (?:brief|sol(?:icitor)?s?|counsel|barrister|lawyer|legal team)\b[^.;]{0,30}\b(?:says?|said|proposes?|offers?|suggests?|asks?|would|wants?|indicat\w+)\b|\b(?:client|DP|DEF|SUS) (?:would|will|is willing to|is prepared to) (?:consent|agree|accept|submit)\b/

/** Printed for all, or said of people in general. */
export const ofPeopleInGeneral =
  /\b(?:most|many|some|all|few)(?: of)?(?: the| our| my)? (?:wom[ae]n|men|victims|clients|people|survivors|service users)\b|\bvictims (?:should|must|are to) be\b|\b(?:Code|policy|guidance|protocol) (?:says|requires|states)\b|\b(?:officers|you) are reminded\b/i

const someone = String.raw`(?:him|her|them|(?:the )?(?:[Vv]ictim|IP|AP|[Cc]omplainant|[Vv]ic|V)\b|Mrs? [A-Z]\w+|Ms [A-Z]\w+|Miss [A-Z]\w+)`
const herViews = String.raw`(?:${someone}(?:['’]s)?|[Hh]is|[Tt]heir) (?:own )?(?:views?|wishes|thoughts|feelings|preference)`
/** The victim is yet to be asked: somebody is told to, means to, or could not. */
export const yetToAsk = anyOf(
  new RegExp(
    String.raw`\b(?:please|pls|could|can|needs?|will|must|someone|OIC|still|yet) (?:[^.;]{0,50} )?(?:to )?ask ${someone}[^.;]{0,8}\b(?:if|whether|does|do|about|what|re|for)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:to|will|must|need|please|pls) (?:get|obtain|seek|take|canvass|establish|find out|ascertain|gather|confirm) ${herViews}`,
  ),
  new RegExp(
    String.raw`\b${herViews}\b[^.;]{0,30}\b(?:not (?:yet )?(?:had|taken|got|recorded|given|in)|still (?:to|need\w*|outstanding|wanted|awaited))\b`,
  ),
  /\b(?:RO|order)\b[^.;]{0,30}\b(?:to be|not(?: yet)?(?: been)?) (?:explained|raised|broached|mentioned)(?: to| with)? (?:IP|AP|her|him|them|the (?:victim|complainant))\b/i,
)

/** A label above what the victim thinks of orders. */
export const viewsLabel =
  /\b(?:victim|IP|AP|complainant|vic|V|her|his|their)(?:['’]?s)?['’]? (?:own )?(?:views?|wishes|attitude|position|feelings?|stance|opinion|thoughts|preferences?)\b|\b(?:views?|wishes|attitude|feelings?|opinion|thoughts) of (?:the )?(?:victim|IP|AP|complainant)\b|^(?:RO|(?:restraining )?order) views?\b/i

const her = String.raw`(?:\b(?:IPs?|AP|[Vv]ictim|[Vv]ic|V|[Cc]omplainant|[Aa]ggrieved|[Ss]he|[Hh]e|[Tt]hey)\b)`
const it = String.raw`(?:(?:an?|the|any|another) )?(?:RO|restraining order|order|one|it|that|this|idea|terms|draft)\b`
/** How the victim stands towards it: "he's all for it", "she'd still have one", "declined RO", "feels RO isn't worth it". */
const standsSo = anyOf(
  new RegExp(
    String.raw`${her}(?:['’]d| would) (?:feel|be|sleep) (?:\w+ ){0,3}(?:safer|better|happier|easier|reassured) (?:with|if|knowing)\b[^.;]{0,20}\b(?:RO|order)\b`,
  ),
  new RegExp(
    String.raw`${her}[^.;]{0,20}\b(?:begg(?:ed|ing)|begs|pleads?|pleaded|asking for|insists? on|adamant)\b[^.;]{0,40}\b(?:RO|restraining order)\b`,
  ),
  new RegExp(
    String.raw`${her}(?:['’](?:s|re)| is| was| are| were) (?:all|very much|dead|fully|quite|totally|not|really)? ?(?:for|up for|behind|on board with|in favour of|happy with|content with|keen on|(?:dead set )?against|opposed to) ${it}`,
  ),
  new RegExp(
    String.raw`${her}(?:['’]d| would) (?:still |gladly |happily |certainly |love to |definitely )*(?:have|take|accept|welcome|love|appreciate) ${it}`,
  ),
  new RegExp(
    String.raw`${her}[^.;]{0,25}\b(?:declin(?:ed|es)|refus(?:ed|es)|turn(?:ed|s) down|reject(?:ed|s)|oppos(?:ed|es)|accept(?:ed|s)) ${it}`,
  ),
  new RegExp(
    String.raw`${her} (?:feels?|felt|thinks?|thought|believes?|reckons?|considers?) (?:that )?${it}(?:['’]s| is| was| would| will| could| isn['’]t| wouldn['’]t| won['’]t)`,
  ),
  new RegExp(String.raw`${her}[^.;]{0,40}\b(?:signed|initialled)\b[^.;]{0,60}\b(?:agree\w*|content|happy)\b`),
  new RegExp(String.raw`\bchanged (?:her |his |their )?mind\b[^.;]{0,60}\bwants? ${it}`),
  /\b(?:wants?|would like|asks? for) (?:him|her|them|DEF|SUS) (?:to be )?(?:ordered|told|made) by (?:a |the )?(?:court|judge|magistrates?)\b/,
)

/** Friends and the suspect's people may want what they like; and what the officer believes of her she has not said. */
const ofSomebodyElse =
  /\b(?:[Hh]er|[Hh]is|[Tt]heir|IP['’]s|SUS['’]s|DEF['’]s) (?:sister|brother|friend|partner|husband|wife|colleague|employer|manager|neighbour|landlord)s?\b[^.;]{0,20}\b(?:wants?|would like|thinks?|asks?|asked|feels?|says?)\b/
const believedOfHer =
  /\b(?:OIC|[Oo]fficer|I|[Pp]olice|[Ww]e) (?:believes?|thinks?|suspects?|assumes?|expects?|imagines?)\b[^.;]{0,15}\b(?:IP|AP|[Vv]ictim|she|he|they)\b/
export const isNoWishOfHers = anyOf(ofSomebodyElse, believedOfHer)
export const herStance = (text: string): boolean => standsSo(text) && !isNoWishOfHers(text)
/** An order that somebody would have against the victim. */
export const againstVictim = /\b(?:RO|order) (?:out )?against (?:(?:the |our )?(?:IP|AP|victim|complainant)\b|me\b|us\b|my )/

/** The victim writes: "I am the victim in the case", "Dear PC Shaw". */
export const writtenByVictim = (page: string): boolean =>
  /\bI am the (?:victim|complainant|IP|injured party)\b/.test(page.slice(0, 800)) ||
  (/^\W*Dear (?:PC|DC|Officer)\b/m.test(page.slice(0, 600)) && !/\b(?:Regards|Thanks|Yours)\b[^.]{0,30}\b(?:PC|DC|PS|DS)\b/.test(page))
/** And says so herself. */
export const herOwnWords = anyOf(
  /\bI (?:have |had )?asked for (?:an?|the) (?:restraining )?order\b/,
  /^\W*[Yy]es(?: please)?\b[^.?]{0,10}\bI(?:['’]d| would) (?:want|like|have) (?:it|one|that)\b/,
  /\bI(?:['’]d| would| do)? (?:still |really |not )*(?:want|like|welcome) (?:it|one|an order|the order|a restraining order)\b/,
)

/** An officer's own statement: she asks for the case, and not for herself. */
export const isOfficersOwn = ({ kind, page }: Saying): boolean =>
  kind === 'MG11' &&
  /\b(?:[Aa]s|I am|I['’]m)(?: the)? (?:officer in (?:the|this|charge of the) case|OIC|investigating officer)\b|\bOccupation:? (?:Police|Constable|Detective)/.test(
    page.text,
  )

/** What the answer to a question about the order was: "Is RO wanted? Told probably". */
export function answerTo({ earlier, text }: Saying): 'requested' | 'deferred' | 'notRequested' | undefined {
  const question = /(?:^|[.!?;]\s)([^.!?;]*\b(?:RO|[Rr]estraining order)\b[^.!?;]*)\?\s*$/.exec(earlier)?.[1]
  if (!question || !/\b(?:wanted|sought|requested|required|needed|want|seek|ask|apply)\b/i.test(question)) return undefined
  if (/\b(?:victim|IP|AP|complainant|she|he|her|him|V)\b/.test(question)) return undefined
  const answer =
    /^\W*(?:(?:told|said|replied|answered|advised|confirmed)(?: (?:them|CPS|him|her|that))*[,:]? )?(.*)/is.exec(text)?.[1] ?? ''
  if (/^(?:probably|possibly|maybe|perhaps|likely|I think so|not (?:yet|sure)|will (?:let|confirm|come back|ask)|TB[CA])\b/i.test(answer))
    return 'deferred'
  if (/^yes\b/i.test(answer)) return 'requested'
  return /^no\b/i.test(answer) ? 'notRequested' : undefined
}

/** What the terms leave out by the paper's own words. */
export const leavesOpen = anyOf(
  /\b(?:have|has|had) been (?:missed|left (?:out|off)|omitted)\b|\b(?:is|are|was|were) (?:missing|missed|left (?:out|off)|omitted)\b/i,
  /\b(?:is|are|was|were|have|has)(?:n['’]t| not) (?:yet )?(?:been )?(?:covered|included|listed|on it|in it|added)\b/i,
  /\bhave(?:n['’]t| not) (?:got|put|had) (?:those|these|them|it|that) (?:in|on|down)\b/i,
  /\b(?:still|yet) to be (?:taken|drafted|finalised|agreed|settled|added|worded|written)\b/i,
  /\b(?:other|further|remaining|more|rest of the) (?:terms|conditions|conds|prohibitions)\b[^.;]{0,20}\b(?:to be|TB[CA]|to follow|to come|outstanding)\b/i,
)

/** Prohibitions in other words than the forms': "be stopped from writing", "he mustn't come", "leaves her alone". */
export const forbids =
  /\bbe (?:stopped|barred|banned|prevented|prohibited|forbidden) from\b|\b(?:mustn['’]t|may not) (?:write|come|go|enter|attend|contact|phone|ring|message|text|approach|send|post|wait|sit|park)\b|\bordered\b[^.;]{0,20}\bto (?:keep|stay)\b|\border (?:forbidding|barring|banning|prohibiting)\b/i
/** A draft in the court's form, sent for counsel or the CPS to hand up. */
export const draftOpens = /\b(?:the )?(?:defendant|DEF|suspect|D|SUS) (?:must|shall|is|may) not(?: to)?\s*:/i
export const forTheCourt = /\b(?:counsel|CPS|lawyer|prosecutor|barrister|hand up|form of words|wording)\b/i
