/** The words that forms print and officers write for each answer: sources of patterns, to be read in capitals and small letters alike. They stand here and nowhere else. */
export const yes = 'yes|y'
export const no = 'no|n'
export const dontKnow = String.raw`don['’]?t know|d ?\/ ?k|dk|n ?\/ ?k|nk|not known|unknown|unsure|not sure`
export const notApplicable = String.raw`n ?\/ ?a|not applicable`
export const refused = 'refused|declined'

/** Any answer but yes and no. */
export const third = [dontKnow, notApplicable, refused].join('|')
/** Any answer; "N/K" and "not known" are looked for before the "N" and "no" they begin with. */
export const anyAnswer = [third, yes, no].join('|')
