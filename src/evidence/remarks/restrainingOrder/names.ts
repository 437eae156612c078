/** Its names, as the police write them. */
export const named = /\b(?:ROs?|R\/Os?|R\.O(?=\.|\b)|restrain(?:ing|t) orders?)\b/

/** Its names in full or shortened, large letters or small. */
export const anyCase = /\brestrain(?:ing|t) orders?\b|\brestr?(?:ain)?\.? ord(?:er)?\b/i

/** Whether these words name a restraining order. */
export const namesOrder = (text: string): boolean => named.test(text) || anyCase.test(text)

/** An order that can be no other: "the court to make an order that he …", "the terms" shown to the victim. */
export const meant =
  /\b(?:IP|AP|victim|complainant) (?:has |have )?(?:asked|asks|wants|would like) (?:that |for )?(?:he|him|she|her|DEF\w*|SUS\w*|the (?:suspect|defendant)) (?:to )?be (?:prevented|kept (?:away|out)|banned|barred|excluded)\b|\b(?:court|judge|magistrates?)\b[^.;]{0,20}\b(?:to )?make an order\b|\b(?:seen|read|shown|agree[sd]?|agrees? (?:to|with)|happy with|read to|gone through) (?:the |these )?terms\b|\bterms (?:were |have been )?(?:read|shown|explained)\b|\border on (?:conviction|acquittal)\b|\bby way of an order\b|\bvary (?:the |this |his |her )?(?:existing |current )?order\b|\border (?:is |was )?(?:sought|requested|asked for|applied for) on\b|\border under (?:s(?:ection|\.)? ?)?(?:360|5A?)\b|\bs(?:ection|\.)? ?360\b|\b(?:ask for|asks for|seek|request) (?:the|an) order\b|^\W*the order (?:should|needs?|must|ought)\b|\b(?:re|about|regarding) (?:(?:(?:the|an) )?order|(?:ancillary|court) orders)\b(?! (?:no|number|form|of)\b)|\bpoint (?:in|of) (?:an|any|the) order\b|^\W*(?:yes|no)(?: please)? to (?:the|an) order\b|\b(?:on paper|in writing) (?:from|by) (?:a |the )?(?:judge|court|magistrates?)\b|\b(?:IP|AP|victim|complainant|she|he)\b[^.;]{0,20}\b(?:wants?|would like|asks?)\b[^.;]{0,20}\b(?:the|a) (?:court|judge|magistrates?) to (?:say|tell|order|keep|stop|make|forbid|ban)\b|\b(?:an|the|that) order\b[^.;]{0,12}\b(?:keep|stop|prevent)(?:ing|s|ping)?\b|\b(?:the|that) order we (?:talked|spoke) about\b/i

/** Somebody is to be ordered by a court. */
export const orderedByCourt = String.raw`\b(?:wants?|would like|asks? for) (?:him|her|them|DEF|SUS) (?:to be )?(?:ordered|told|made) by (?:a |the )?(?:court|judge|magistrates?)\b`

/** What an order does to somebody: such an order protects a person, and is no order for costs. */
const orderOfOneKept =
  /\b(?:an?|any|the|that) order\b[^.;]{0,6}\b(?:forbidding|banning|barring|excluding|prohibiting|restricting|to (?:forbid|ban|bar|prohibit|protect)|protecting)\b|\b(?:acquittal|post[- ]acquittal|s(?:ection|\.)? ?5A) order\b|\b(?:for|on|in) the order (?:pls|please|can|could|we|I)\b|\b(?:an|any) order (?:can|could|may|might|would) be (?:asked|applied|sought|requested)\b/i

const orderedInAnyCase = new RegExp(orderedByCourt, 'i')
/** Most sentences name no order: they are not looked through. */
export const isOfOneKept = (words: string): boolean => /order/i.test(words) && (orderOfOneKept.test(words) || orderedInAnyCase.test(words))

/** Whether these words name such an order or can mean no other. */
export const meansOrder = (text: string): boolean => namesOrder(text) || meant.test(text) || isOfOneKept(text)

/** A label above what is said of orders. */
export const orderLabel =
  /\b(?:ROs?|R\/Os?|R\.O|restrain(?:ing|t) orders?|orders?|ancillary|(?:applications? for )?orders?(?: on conviction)?|protective orders?|MG ?13)\b/i
