/** A set of words written as running text. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
