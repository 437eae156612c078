/** How a diary, a sheet of incidents or a driver's book notes somebody it has no need to name: "Male, 40s, rode to the terminus", "Him again", "As above x5". */
const noted =
  /^\W*(?:(?:same |unknown |the )?(?:male|man|bloke|chap|female|woman|lad|person|passenger|customer|caller)\b(?! (?:from|at) (?:the )?(?:office|council|depot|police))|(?:him|her) (?:again|at|in|on|outside|there|back)\b|(?:same (?:again|as)|as above|as before)\b|(?:sat|stood|rode|followed|waited|stared|shouted|refused|parked|knocked|banged|rang|hung about|turned up|would not|wouldn['’]?t) (?:at|on|in|by|behind|next|opposite|outside|me|to|for|when|off|get|leave|go|again|from|my|the|all|twice|until|till)\b)/i

/** What the one who keeps such a book did. */
const ownDoing = /\b(?:i|we|told (?:him|her)|reported|rang (?:police|control|depot|101|999)|spoke to|logged|handed|advised)\b/i

export const notesHim = (text: string): boolean => noted.test(text) && !ownDoing.test(text)
