import { anyOf } from '../anyOf.ts'

export const notSo = anyOf(
  /not|never|\w+n['’]t|(?:did|was|has|had|have|is|are|were|does|could|would)nt|cannot|neither|nobody|no|nil|none|nothing|without/,
  /unable|fail(?:ed|ure)?|forgot|omitted|yet|instead of|rather than|supposed|meant/,
).source
const ahead = anyOf(
  /to (?:be|get|have|do)|will|['’]ll|shall|would|should|must|may|might|can|could|needs?|needed|required?|requested/,
  /ask(?:ed)? (?:for|if|to|whether)|want(?:s|ed)?|await(?:s|ed|ing)|due|going to|plans?|hop(?:e|es|ing)|appointment|task(?:ed)?/,
  /please|pls|unless|until|once|whether|before|ensure|chas(?:e|ed|ing)|outstanding|o\/s|let me have|if/,
).source
/** Not so, or not yet: said a few words before, in the same clause. */
export const notBefore = (what: string): string => String.raw`(?:\b(?:${notSo}|${ahead})\b|n['’]t\b)[^.;,]{0,35}\b(?:${what})`

/** Filled in, asked, gone over. */
export const gone = String.raw`(?:re-?)?(?:done|completed|compl['’]?d|carried out|conducted|undertaken|taken|filled (?:in|out)|administered|used|gone (?:through|over)|asked|answere?d|covered|recorded|updated|signed|reviewed|hand-?written|typed|written (?:up|out|down)|put to (?:the )?(?:IP|AP|vic\w*|complainant|aggrieved|her|him|them))\b`
/** Whoever did it: went through it, took her through it. */
export const went = String.raw`(?:(?:went|ran|worked|talked|got|been|gone) (?:\w+ )?(?:through|over)|took (?:her|him|IP|AP|vic\w*|them|the \w+|M\w{1,3} \w+) through|did(?! ?n['’o]t)(?! not)|conducted|undertook|administered|filled (?:it )?(?:in|out)|re-?did|completed|covered|answered|(?:went on|proceeded|continued|managed|(?:was|were) able) to (?:ask|complete|do|go through|cover|finish|put))\b`
/** Where it lies, or to whom it went. */
export const kept = String.raw`(?:held|retained|stored|kept|filed|saved|locked|restricted|scanned|uploaded|logged|e-?mailed|forwarded|passed|shared|handed|faxed|lodged|exhibited|sits|sitting|went (?:with|to|in|off|up|over)|gone (?:to|off|up|in)|sent (?:to|with|up|in|on|over|off|across)|on (?:the |our |my |your )?(?:record|system|there|desk|Niche|Athena|Connect|file)|(?:in|with) (?:the|my|our|their) \w+)\b`

export const grade = String.raw`(?:(?:standard|std|medium|med|high)(?![\w/|])(?! ?[/|])(?! (?:street|court|school|volume|practice|procedure|letter))|(?-i:[SMH])(?![\w’'/|]| ?[/|]))`
export const day = String.raw`(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|yesterday|last (?:night|week))`
export const someone = String.raw`(?:IP|AP|vic\w*|she|he|they|complainant|aggrieved|M(?:r|rs|s|iss) \w+)`
