import { anyOf } from '../anyOf.ts'

/** Not done, or only to be done: negated, put off, told to others as a rule, asked. */
export const notDone = anyOf(
  /\b(?:no|not|never|nor|neither|without|yet to|fail\w*|\w+n['’]t|cannot|nobody|none)\b[^.]{0,30}\b(?:refer\w*|ref['’]?d|IDVAs?|ISACs?|ISVA|adv[aeio]c[aeio]\w+|made|done|sent|offered|informed|told|allocat\w+|contact\w*|consent\w*|stalking|DA|domestic)\b/,
  /\b(?:should|must|could|would (?:have|be)|will be|to be|needs? to|consider\w*|(?:OIC|officers?|PC|DC|oic|PPU|team) (?:to|must|should|will)|please|pls|where (?:available|appropriate|one|commissioned)|if (?:she|he|IP|vic\w*|not|so|high|needed|required|appropriate|consent\w*)|eligible|tbc|reminder|policy|standard text|entitled|refer to|why)\b/,
  /\b(?:years ago|back in|unconnected|previous (?:case|matter|relationship|partner|ex)|with (?:her|his|an?) (?:previous |former )?ex\b|last (?:case|relationship))\b/,
  /\bworks? as an?\b/,
  /\b(?:suspect|SUS|DEF|DP|defendant|perpetrator)\b(?:['’]s)?[^.]{0,30}\b(?:refer\w*|IDVA|ISVA|support\w*|advocate|worker|course|scheme)\b/,
  /\b(?:DP|SUS|DEF|suspect|defendant|perpetrator)['’]s (?:mother|father|family|IDVA|advocate)\b|\?\s*$/,
)
/** The victim found it without the police: "found Paladin on the internet", "rang them myself". */
export const foundAlone = anyOf(
  /\b(?:found|came across|looked up|googled|searched|saw)\b[^.]{0,60}\b(?:internet|online|web|net|google|myself|herself|himself|themselves|facebook|instagram|tiktok|tv|poster)\b/,
  /^(?!.*\b(?:refer\w*|IP|AP|vic\w*)\b).*\bI (?:have |['’]ve )?(?:rang|rung|phoned|called|contacted|e-?mailed|messaged|approached|got)\b[^.]{0,50}\bmyself\b/,
  /\boff (?:my|her|his|their) own (?:bat|back)\b|\bof (?:my|her|his|their) own accord\b/,
  /\bself[- ]?referred\b(?!.*\b(?:liais\w+|(?:advocate|IDVA|ISAC) M(?:r|s|rs|iss)\b))/,
  /\bgot (?:her|him|them)sel(?:f|ves) (?:on|in|with)|\bthrough (?:an?|her|my|his) (?:friend|colleague|mate|neighbour)\b/,
)
