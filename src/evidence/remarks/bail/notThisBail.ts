import { isOfAnotherVictim } from '../otherVictim.ts'

/** What once befell him for somebody else, or for something else. */
const longAgo =
  /\bfor (?:an? )?(?:(?:an )?unrelated|separate|other|another)\b[^.;]{0,30}(?:matter|offence|case|theft|charge|assault)s?\b|\bunrelated (?:matter|offence|case|charge)s?\b|\b(?:in|since|back in|during) (?:19|20)\d\d\b[^.;]{0,80}\b(?:ex|former|previous|another|last|partner|wife|girlfriend)\b|\bfor (?:assaulting|harassing|stalking|what he did to) (?:his|her) (?:ex|former|last|previous)\b/i

const kin = '(?:brother|sister|father|mother|dad|mum|son|cousin|nephew|uncle|friend|mate|partner|wife|girlfriend)'

/** Somebody else is on bail or held: a brother, who was with him, or another force's suspect of the same name. */
const ofAnotherSuspect = new RegExp(
  String.raw`^\W*(?:the )?(?:(?:suspect|defendant|DEF|SUS|DP|his|her)(?:['’]s)? )?(?:${kin}|co-?(?:accused|def\w*|suspect))(?: \w+)?(?:,[^,.;]{0,40},)? (?:is|was|has been|remains|got)\b[^.;]{0,25}(?:bail\w*|remand\w*|RUI|released|in custody)\b|\btheir (?:suspect|defendant|man)\b[^.;]{0,30}\b(?:is|was|has been|on)\b`,
  'i',
)

/** A note to whoever fills in the form. */
export const isGuidance =
  /\b(?:guidance(?: note)?|note for (?:officers|completion))\b|\bwhere (?:the |a )?(?:suspect|defendant|accused|person) (?:is|has been) (?:bailed|remanded|released)\b|\b(?:set out|list|enter|record|state|specify) (?:each|any|all|every)\b[^.;]{0,15}\bconditions?\b/i

/** Asked, or of what befell him or somebody else at another time. */
export const isNotThisBail = (text: string): boolean =>
  /\?\s*$/.test(text) || longAgo.test(text) || isOfAnotherVictim(text) || ofAnotherSuspect.test(text)
