/** The edition of the rulebook an assessment was made under: the day to which the law is stated. Raised whenever a rule changes. */
export const edition = 'law as at 24 November 2026, sixteenth printing'
