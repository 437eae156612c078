/** Words written with blanks between them, as a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
