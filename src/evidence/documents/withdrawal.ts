/** The witness goes back, now, on what was said or supported before. */
const withdraws =
  /\bI(?:['’]m| am|,?(?: [A-Z][\w'’-]+){1,3},?)? (?:now |hereby |also |just |really )*(?:(?:wish|want|would like|['’]d like|am asking|have decided|intend)(?: to)? (?:now )?(?:formally )?)?(?:withdraw(?:ing)?|retract(?:ing)?|drop(?:ping)?|take back|taking back)\b[^.]{0,40}\b(?:statement|complaint|allegations?|charges?|support|case|evidence|everything|what I(?:['’]ve| have)? (?:said|told|put|wrote|reported))|\b(?:tear(?:ing)? up|rip(?:ping)? up|tak(?:e|ing) back|scrap(?:ping)?) my (?:statement|complaint)|\b(?:want|like|wish) to take my (?:statement|complaint) back\b|\bI (?:just |only )?(?:want|would like|['’]d like) (?:it|this|them|everything|the (?:case|charges?|matter))(?: all)? (?:to be )?(?:dropp(?:ed|ing)|stopp(?:ed|ing)|withdrawn)\b/i
const noLongerSupports =
  /\bI (?:no longer|do not|do?n['’]?t) (?:now )?(?:wish|want|intend|support)\b[^.]{0,60}\b(?:prosecution|proceed(?:ings)?|go ahead|go any further|carry(?:ing)? on with|tak(?:e|en|ing) (?:(?:it|this|things|matters|the matter|the case) )?(?:any )?further|continue|court|(?:any|the|this) action|case|complaint|anything (?:else|more)? ?to happen|charg(?:e|ed|es|ing)|investigation|pursue)/i
const drawsALine = /\b(?:draw a line|put (?:it|this|all this) (?:all )?behind (?:me|us)|leave it (?:there|at that)|no further action)\b/i

/** It speaks of an account or complaint given earlier. */
const earlierAccount =
  /\b(?:what I (?:said|told|put|wrote)[^.]{0,20}(?:before|then|earlier|to the police|in my)|my (?:previous|earlier|first|original|last) (?:statement|complaint|account|report)|(?:the |a |my )?(?:statement|complaint|report)(?: that| which)? I (?:made|gave)|I (?:have )?(?:previously|already) (?:made|gave|given|provided) a statement|further to my statement|my statement (?:of|dated|made))/i
const ofOwnWill =
  /\b(?:nobody|no one|no-one) has (?:asked|told|made|forced|pressured|lean(?:ed|t) on|pushed|bullied|paid|threatened|put (?:me up|(?:any )?pressure))|\bnot been (?:put up to|asked|pressured|threatened|forced|put under)|\bof my own free will|\bmy own (?:decision|choice)\b/i

/**
 * Whether a statement or letter is one that withdraws: it withdraws in terms, or it says the witness wants no more of the case and also speaks of an
 * earlier account or of nobody having put pressure on. A first account that ends with not wanting court is not a withdrawal.
 */
export function isWithdrawal(text: string): boolean {
  if (text.length > 6000) return false
  if (withdraws.test(text)) return true
  const wantsNoMore = noLongerSupports.test(text) || drawsALine.test(text)
  return wantsNoMore && (ofOwnWill.test(text) || earlierAccount.test(text))
}
