/** The witness goes back, now, on what was said or supported before. */
const withdraws =
  /\bI(?:['’]m| am|,?(?: [A-Z][\w'’-]+){1,3},?)? (?:now |hereby |also |just |really )*(?:(?:wish|want|would like|['’]d like|am asking|have decided|intend)(?: to)? (?:now )?(?:formally )?)?(?:withdraw(?:ing)?|retract(?:ing)?|drop(?:ping)?|take back|taking back)\b[^.]{0,40}\b(?:statement|complaint|allegations?|charges?|support|case|evidence|everything|what I(?:['’]ve| have)? (?:said|told|put|wrote|reported))|\b(?:tear(?:ing)? up|rip(?:ping)? up|tak(?:e|ing) back|scrap(?:ping)?) my (?:statement|complaint)|\b(?:want|like|wish) to take my (?:statement|complaint) back\b|\bI (?:just |only )?(?:want|would like|['’]d like) (?:(?:it|this|them|everything|the (?:case|charges?|matter))(?: all)? (?:to be )?(?:dropp(?:ed|ing)|withdrawn)|the (?:case|charges?|matter|prosecution)(?: all)? (?:to be )?stopp(?:ed|ing))\b/i
const noLongerSupports =
  /\bI (?:no longer|do not|do?n['’]?t) (?:now )?(?:wish|want|intend|support)\b[^.]{0,60}\b(?:prosecution|proceed(?:ings)?|go ahead|go any further|carry(?:ing)? on with|tak(?:e|en|ing) (?:(?:it|this|things|matters|the matter|the case) )?(?:any )?further|continue|court|(?:any|the|this) action|case|complaint|anything (?:else|more)? ?to happen|charg(?:e|ed|es|ing)|investigation|pursue)/i
const drawsALine = /\b(?:draw a line|put (?:it|this|all this) (?:all )?behind (?:me|us)|leave it (?:there|at that)|no further action)\b/i

/** "I am not taking back what I said." */
const denied = /^I\b[^,;]{0,24}\b(?:not|never)\b|^I\b[^,;]{0,12}n['’]t\b/i

/** Somebody of the witness's family asks in the witness's place: "I am the father … we request that the complaint be taken back". */
const relativeAsks =
  /\b(?:request|ask|wish|want|would like|pray|beg)\b[^.]{0,40}\b(?:complaint|case|charges?|statement|matter|report)\b[^.]{0,15}\b(?:be |to be )(?:taken back|withdrawn|dropped|closed|retracted|cancelled)\b/i
const isRelative =
  /\bI am (?:the |her |his )?(?:father|mother|brother|sister|husband|wife|uncle|aunt|son|daughter|parents?)\b|\bmy (?:daughter|son|wife|husband|sister|brother|niece|nephew|mother)\b[^.]{0,60}\b(?:will not|won['’]t|does(?:n['’]t| not)|no longer)\b/i
/** The withdrawal is told of as somebody else's doing: "a letter saying that I want it dropped. I never wrote that." */
const disowned =
  /\bI (?:(?:have |had )?never|did(?:n['’]t| not)|have(?:n['’]t| not)) (?:wr[oi]te?|written|sen[dt]|sa(?:y|id)|sign(?:ed)?)\b[^.]{0,20}\b(?:that|it|this|them|such|any)\b|\b(?:letter|e-?mail|note|message|text)\b[^.]{0,40}\b(?:saying|says|said|claim\w*|pretend\w*) (?:it['’]s |it is |it was |to be )?(?:from|by) me\b/i

/** It speaks of an account or complaint given earlier. */
const earlierAccount =
  /\b(?:what I (?:said|told|put|wrote)[^.]{0,20}(?:before|then|earlier|to the police|in my)|my (?:previous|earlier|first|original|last) (?:statement|complaint|account|report)|(?:the |a |my )?(?:statement|complaint|report)(?: that| which)? I (?:made|gave)|I (?:have )?(?:previously|already) (?:made|gave|given|provided) a statement|further to my statement|my statement (?:of|dated|made))/i
const ofOwnWill =
  /\b(?:nobody|no one|no-one) has (?:asked|told|made|forced|pressured|lean(?:ed|t) on|pushed|bullied|paid|threatened|put (?:me up|(?:any )?pressure))|\bnot been (?:put up to|asked|pressured|threatened|forced|put under)|\bof my own free will|\bmy own (?:decision|choice)\b/i

const theCase =
  '(?:it|this|that|the (?:case|prosecution|charges?|complaint|matter|investigation)|my (?:complaint|evidence|statement)|what I (?:said|started|reported))'
/** The witness comes back to the case: "I want to go ahead with it now", "I now support the prosecution", "I take back my withdrawal". */
const comesBack = new RegExp(
  [
    String.raw`\bI(?:['’]d| would| am| do| now| really| still| definitely| again)* (?:want|wish|like|willing|ready|prepared|happy|going|decided)(?: now)? to (?:now )?(?:go (?:ahead|on|through)|carry on|proceed|continue|press on|keep going|see)(?: (?:with|through))? ${theCase}(?: (?:now|again|after all|through|to (?:go on|proceed|court)))?\b`,
    String.raw`\bI(?: do)? (?:now|again) (?:want|wish|would like) to (?:go (?:ahead|on)|carry on|proceed|continue)\b(?! with my life)`,
    String.raw`\bI(?:['’]d| would| do)* (?:want|wish|like) to (?:go (?:ahead|on)|carry on|proceed|continue)(?: with ${theCase})? (?:now|again|after all)\b`,
    String.raw`\bI(?: do| am)? (?:(?:now|again|fully|once more) )+(?:support|supporting|back|backing)\b[^.]{0,20}\b(?:prosecution|case|investigation|police)\b`,
    String.raw`\b(?:support|back) (?:the |this )?(?:prosecution|case|investigation) (?:again|now|after all|once more)\b`,
    String.raw`\b(?:take back|withdraw|retract|cancel|ignore)(?:ing)? (?:my|the|that) (?:retraction|withdrawal)\b`,
    String.raw`\bI(?:['’]ve| have)? changed my mind\b[^.]{0,30}\b(?:I (?:do|now) want|want (?:it|this|him|her) (?:to go|charged|prosecuted|taken))`,
  ].join('|'),
  'gi',
)
const asked = /\b(?:if|whether|not sure|unsure|do(?:n['’]t| not) (?:think|know)|not certain|no longer|when)\b[^.]{0,30}$/i

const isBackWithIt = (text: string): boolean =>
  [...text.matchAll(comesBack)].some(({ index }) => !asked.test(text.slice(Math.max(0, index - 60), index)))

/** Ways in which an officer is told in a few lines that nothing more is wanted: any two of them will do. */
const endsIt: readonly RegExp[] = [
  noLongerSupports,
  drawsALine,
  /\b(?:put me down as|I(?:['’]m| am)) (?:now )?not (?:supporting|making a statement|giving a statement)\b/i,
  /\bI (?:will not|wo(?:n['’]t|nt)|am not|['’]m not) (?:be )?(?:com(?:e|ing)|go(?:ing)?) to court\b/i,
  /\b(?:can|could|would) you (?:please )?(?:close|stop|end|drop) (?:it|this|the (?:case|matter|investigation))\b|\bplease (?:can you )?(?:close|stop|drop) (?:it|this|the (?:case|matter|investigation))\b/i,
  /\bI(?:['’]d| would)? (?:just )?(?:want|like|rather) (?:to )?leave it\b/i,
]

/** Whether an e-mail withdraws: in the words of a statement that does, or in a few lines that say so twice. */
export const isMailWithdrawing = (text: string): boolean =>
  isWithdrawal(text) || (text.length < 2500 && !isBackWithIt(text) && endsIt.filter((way) => way.test(text)).length > 1)

/**
 * Whether a statement or letter is one that withdraws: it withdraws in terms, or it says the witness wants no more of the case and also speaks of an
 * earlier account or of nobody having put pressure on. A first account that ends with not wanting court is not a withdrawal, nor is one that comes back to the case.
 */
export function isWithdrawal(text: string): boolean {
  if (text.length > 6000 || isBackWithIt(text)) return false
  const withdrawal = withdraws.exec(text)
  const around = withdrawal ? text.slice(Math.max(0, withdrawal.index - 120), withdrawal.index + withdrawal[0].length + 120) : ''
  if (withdrawal && !denied.test(withdrawal[0]) && !disowned.test(around)) return true
  if (relativeAsks.test(text) && isRelative.test(text)) return true
  const wantsNoMore = noLongerSupports.test(text) || drawsALine.test(text)
  return wantsNoMore && (ofOwnWill.test(text) || earlierAccount.test(text))
}
