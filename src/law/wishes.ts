import { saying } from '#case/remarks'
import type { CheckView } from './check.ts'
import { dueOn } from './concern.ts'

const refusals = [
  /^\W*no\W*$/i,
  /\b(?:do|does|did)(?:n['’]t| not) (?:want|wish for|seek|ask for|support|need|feel|think)(?: [\w-]+){0,2}? (?:order|RO|one|it)\b/i,
  /\bnot (?:interested in|seeking|wanting|asking for|want|wish for)(?: [\w-]+){0,2}? (?:order|RO|one|it)\b/i,
  /\bno (?:restraining )?(?:order|RO)(?: is| was)? (?:wanted|sought|requested|asked for|needed|necessary)\b/i,
  /\b(?:rather|sooner|prefer(?:s|red)?)\b[^.;]{0,12}\b(?:there (?:was|were|is) (?:none|not)|not (?:to )?have|no (?:restraining )?order|without)\b/i,
  /\b(?:IP|AP|victim|complainant|she|he) (?:is )?(?:against|opposed)\b(?! (?:bail|him|her)\b)/i,
  /\bneither (?:of them )?(?:wants?|asks for)\b/i,
  /\bno point (?:in|of|to)\b|\b(?:do|does|did)(?:n['’]t| not) see (?:the|any|much) point\b/i,
  /\bwould(?:n['’]t| not) (?:want|wish|like|dream)(?: (?:to (?:do|put|bring|go)|that|of it|it|one|an?|any))\b/i,
  /\b(?:no need (?:of|for)|(?:do|does|did)(?:n['’]t| not) require)\b[^.;]{0,20}\b(?:order|RO|one|it|courts?|judge|magistrates?|paper)\b/i,
  /["“](?:don['’]t be (?:daft|silly|ridiculous|soft)|no|nah|no thanks?|no thank you)\b/i,
  /\b(?:declin\w+|oppos\w+|against)(?: [\w-]+){0,3}? (?:order|RO|one)\b/i,
]

/** Whether words about a victim's wish for an order say that it is not wanted. "Does not want him at the school" is a wish for one. */
export const isAgainst = (words: string): boolean => refusals.some((refusal) => refusal.test(words))

/** Whether the victim has not made up her mind about an order. */
export const isUndecided = (words: string): boolean =>
  /\b(?:unsure|undecided|not sure|in two minds|ambivalent|indifferent|not (?:fussed|bothered)|leaves? (?:it|that|the decision) (?:to|with|up to))\b|\basked about (?:an? |the )?(?:restraining order|RO|order)\W*$/i.test(
    words,
  )

/** Whether words about special measures say that the witness, once asked, does not need or want them. */
export const isDeclined = (words: string): boolean =>
  /\b(?:not (?:required|needed|wanted|necessary|want|need)|(?:do|does|did)(?:n['’]t| not) (?:want|need|wish|require|feel)|declin\w+|refus\w+|no (?:need|fear)|laughed|none (?:wanted|needed|required)|happy (?:to give evidence|without))\b/i.test(
    words,
  ) && !/\b(?:screens?|link|curtain|behind|shielded)\b[^.]{0,40}\b(?:wanted|requested|required|please|needed)\b/i.test(words)

/** Whether an order is neither asked for nor wanted, in a case where nothing points to stalking or danger. */
export function isUnwanted(view: CheckView): boolean {
  const { remarks } = view.reading
  const views = saying(remarks, 'restrainingOrder', 'victimView')
  const asked = saying(remarks, 'restrainingOrder', 'requested', 'deferred', 'term', 'noContactOnly')
  return asked.length === 0 && views.length > 0 && views.every(({ words }) => isAgainst(words)) && dueOn(view) === 'after-charge'
}
