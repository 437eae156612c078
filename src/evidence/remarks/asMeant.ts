type Slip = readonly [slip: RegExp, meant: (found: string, part: string) => string]

/** As phones and hurried hands leave words: negatives without their apostrophe, "dosnt" among them, and a "restaining order". */
const slips: readonly Slip[] = [
  [/\b(do|doe?s|did|wo|ca|would|could|should|is|was|are|were|has|have|had)nt\b/gi, (_, verb) => `${verb.replace(/^dos$/i, 'does')}n't`],
  [/\bhavn['’]?t\b/gi, () => "haven't"],
  [/\barsk(ed|s|ing)?\b/gi, (_, ending = '') => `ask${ending}`],
  [/\b(?!restraining)re[st]{0,3}r?(?:ar?i?|ia|i)n{1,2}(?:ing|nig|in|g|ign) (ord(?:er|re)s?)\b/gi, (_, order) => `restraining ${order}`],
]
const maySlip = /nt\b|havn|arsk|\bre[a-z]{3,9} ord/i

/** The words of a sentence as they were meant: "dosnt want one" is "doesn't want one". The quote keeps them as they stand. */
export const asMeant = (words: string): string =>
  maySlip.test(words) ? slips.reduce((sofar, [slip, meant]) => sofar.replace(slip, meant), words) : words
