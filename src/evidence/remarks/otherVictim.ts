const somebody = '(?:victims?|complainants?|IPs?|APs?|partners?|girlfriends?|boyfriends?|wife|husband)'

/**
 * Words about what was done for another victim or in an earlier case: "VPS declined by the first complainant in 2023", "in 2023 (other complainant) he was bailed".
 * Only where they follow at once: "DASH done, abuse by a former partner also told of" is of this case.
 */
const ofAnother = new RegExp(
  String.raw`^[^,;]*\b(?:for|with|by|from|re) (?:the |an? |his |her |(?:DEF|SUS|DP)['’]s )?(?:previous|prev|former|earlier|last|past) ${somebody}\b|^[^,;]*\b(?:first|second|other|another|different) ${somebody}\b[^.;,]{0,20}\bin (?:19|20)\d\d\b|^[^,;]*\b(?:19|20)\d\d\W{1,3}(?:an? |the |for )?(?:other|another|different|previous|former) ${somebody}\b`,
  'i',
)
export const isOfAnotherVictim = (words: string): boolean => ofAnother.test(words)
