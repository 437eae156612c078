/** What somebody must not do. */
export const prohibition =
  /\b(?:vary|varied|extend|extended|widen|amend|amended)\b[^.;]{0,60}\b(?:adding|to (?:add|include|cover))\b|^\W*(?:\(?[a-z\d]{1,3}[.)]\s*)?(?:contacting|entering|attending|going|approaching|publishing|posting|communicating|loitering)\b|\b(?:not to(?:\s*:)? |not (?:go|enter|attend|come|approach|contact|post|publish|be)\b|not within|(?:must|shall|should) not|prohibit(?!ions?\b)\w*|NT[CEA]\b|prevent(?:ed|ing)?\b(?! (?:any )?(?:further|future|more|repeat\w*|re-?offending|offen[cd]\w*|harassment|this)\b)|exclu(?:de|sion)\w*|(?:stay|keep|remain) (?:away|out|off|\d)|\d+ ?(?:m|metres?|meters?|miles?|yards?)\b(?! (?:off|away|apart|distant)\b)|no (?:direct|indirect|social media|posting|publish\w*|publication|filming|photograph\w*|contact)|NC direct|NC\b(?= (?:with|d\/i|in)|\W*$)|to stop (?:DEF|SUS|him|her|the (?:suspect|defendant))\b|(?:going|coming|loitering|attending|entering)\b[^.;]{0,30}\b(?:within|near|by|to|outside)\b|(?:to|should|must|needs? to|that|which|we|it) (?:also )?(?:covers?|name)\b(?! (?:letter|costs|the (?:period|cost)|all|both|any (?:costs?|loss|period|time)|this|for))|non[- ]contact|stop(?:s|ping)? (?:him|her|them) (?:from )?\w+ing|don['’]t let|do not let|banned?|away from|nowhere near|nothing about (?:her|him|IP|them) to (?:go|be)|(?<!\bIP )needs?\b[^.;]{3,100}\b(?:on it|covered|included)\b)/i

/** Prohibitions in other words than the forms': "be stopped from writing", "he mustn't come", "leaves her alone". */
const forbids =
  /\bbe (?:stopped|barred|banned|prevented|prohibited|forbidden) from\b|\b(?:mustn['’]t|may not) (?:write|come|go|enter|attend|contact|phone|ring|message|text|approach|send|post|wait|sit|park)\b|\bordered\b[^.;]{0,20}\bto (?:keep|stay)\b|\border (?:forbidding|barring|banning|prohibiting)\b/i

/** Words of contact and of nothing else. */
const contactWords =
  /\b(?:no (?:direct (?:or|and) indirect )?contact|contacting|NC(?= direct| indirect|\b)|NTC\b|non[- ]contact|not (?:to )?contact|prevent (?:\w+ )?contact(?:ing)?|not (?:to )?communicate|(?:stay|keep) away from (?:IP|AP|her|him|them|(?:the )?(?:victim|complainant))(?= ?(?:$|[.;]|please|pls)))\b/i

/** All of them in a text, to be taken out. */
export const everyContactWord = new RegExp(contactWords.source, 'gi')

/** A zone the police think cannot be had: "OIC does not think an exclusion is workable". */
const noZone =
  /\b(?:does|do|did)(?:n['’]t| not) (?:think|consider|believe|feel|see)\b[^.;]{0,25}\b(?:exclusion|zone|ban)\b[^.;]*|\b(?:exclusion(?: zone)?|zone)\b[^.;]{0,25}\b(?:not|un)[- ]?(?:workable|practicable|practical|feasible|proportionate|realistic|sought|asked for|requested)\b[^.;]*/gi

/** Where the suspect was or lives: no term, whatever metres it speaks of. */
const tellsOfActs =
  /\b(?:SUS|DEF|[Ss]uspect|[Dd]efendant|DP|he|she|He|She)\b (?:was|were|had|has|lives?|works?|came|went|stood|moved|resides?|is (?:now )?(?:living|working|based|in|at))\b/

/** A term in words that tell of no act. */
const plainTerm = /\b(?:not to|must not|NT[CEA]|NC|no contact|exclu\w+|prohibit\w*|(?:stay|keep|kept) (?:away|off|out))\b/i

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

/** Prohibitions spelled out; "no contact" and nothing else is told apart. */
export function termsIn(told: string): readonly ('term' | 'noContactOnly')[] {
  const text = told
    .replace(noZone, ' ')
    .replace(toCourt, ' ')
    .replace(willNotBe, ' ')
    .replace(leavesAlone, 'no contact')
    .replace(mayNotContact, 'no contact')
  if (!isProhibition(text) || noTerms.test(text) || (tellsOfActs.test(text) && !plainTerm.test(text))) return []
  const beyond = text.replace(everyContactWord, ' ')
  return contactWords.test(text) && !isProhibition(beyond) && !goesOnToPlaces.test(text) ? ['noContactOnly'] : ['term']
}
