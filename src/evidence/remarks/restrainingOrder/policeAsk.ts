import { saysAny } from '../saysAny.ts'

const police = String.raw`\b(?:[Pp]olice|[Ww]e|OIC|[Oo]fficers?|O\/C)\b(?:['’](?:d|re|m))?(?: (?:do|does|did|are|is|am|would|still|also|now|fully|strongly|nevertheless|however|very much|certainly|therefore)){0,3}`

const anOrder = String.raw`(?:(?:an?|the|one|this|such an?) )?(?:restraining order|RO|order|one)\b`

/** The police's own asking, in a sentence that names them. */
const asksItself = saysAny(
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

/** Whether the police ask for one, in a sentence that names them. */
export const policeAsk = (text: string): boolean => asksItself(text.replace(whetherWeDo, ' '))

/** Somebody wants to know whether the police ask for one. */
export const asksWhether =
  /\b(?:ask(?:s|ed|ing)?|enquir\w+|quer(?:y|ied|ying)|know|confirm)\b[^.;]{0,20}\b(?:whether|if) (?:(?:we|police|OIC|the police|you)\b|an? (?:RO|restraining order) is\b)[^.;]{0,40}/i

/** "Police do apply for one": said of the order the sentence before named. */
export const asksForIt =
  /\bapplication (?:is|has been|is being) made (?:in|on|for) (?:those|these|such|that|the same)\b|\b(?:police|we|I|OIC|officers?)\b[^.;]{0,30}\b(?:apply|applies|ask|asks|request|requests|seek|seeks)\b[^.;]{0,12}\b(?:one|it|this|that|the same|(?:\d+|two|three|five|ten) (?:years?|yrs))\b/i

/** The police's own asking, under a label that names the order. */
export const weAsk = /\b(?:we|police|OIC|officers?)\b[^.;]{0,12}\b(?:ask|asks|apply|applies|request|requests|seek|seeks)\b/i

/** A label above what is asked for. */
export const asksLabel = /^(?:requests?|(?:\S+ )?recommend(?:ation|ed)s?|orders? (?:requested|sought|applied for))\b/i

/** Terms that are asked for. */
export const termsAsked = /\b(?:conditions?|terms|prohibitions?) (?:are |is )?(?:requested|sought|proposed|wanted)\b|^\W*requests?\s*[-–:]/i

/** The police's own asking, beside the victim's wish. */
export const officerAsks =
  /\b(?:RO|order)s? (?:is |was )?(?:requested|sought|required)\b|\b(?:please|pls)\b|\b(?:OIC|officer|[Pp]olice|we|I)\b[^.]{0,20}\b(?:requests?|requested|seeks?|asks?|apply)\b|\b(?:OIC|[Pp]olice|[Ww]e) (?:fully |strongly )?supports? (?:the|this|her|his)\b|\b(?:so|as) (?:would|do) (?:we|police|the police)\b/i

/** Asked for, whatever else is yet to come. */
export const plainlyAsks =
  /\b(?:OIC|officers?|police|we) (?:would |do |does )?(?:asks?|seeks?|requests?|apply|applies) (?:for|that)\b|\b(?:RO|order)\W{0,3}yes\b|\b(?:court (?:be|is) asked|is invited|(?:conviction|charge) or (?:on )?acquittal|app(?:lication)? to be made|ask the court|please|pls|requested|sought|is requested)\b/i

/** Asked for, where the victim is yet to be asked; "please ask her" asks for nothing else. */
export const requestedNow = /\b(?:sought|requested|please|pls)\b(?!.{0,20}\bask\b)/i

/** Asked for now, of the day when the case is over: nothing is put off. */
export const asksForTheEnd = (text: string): boolean =>
  policeAsk(text) &&
  (/\bonce (?:this|the case|it|matters?) (?:has|have|is|are)\b[^.;]{0,12}\b(?:dealt with|over|finished|concluded|done)\b/i.test(text) ||
    /\b(?:make sure|ensure|grateful|obliged)\b/i.test(text))
