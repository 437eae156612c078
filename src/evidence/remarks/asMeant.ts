/** Negatives typed without their apostrophe, as phones and hurried hands leave them; "dosnt" among them. */
const bare = /\b(do|doe?s|did|wo|ca|would|could|should|is|was|are|were|has|have|had)nt\b/gi

/** The words of a sentence as they were meant: "dosnt want one" is "doesn't want one". The quote keeps them as they stand. */
export const asMeant = (words: string): string => words.replace(bare, (_, verb: string) => `${verb.replace(/^dos$/i, 'does')}n't`)
