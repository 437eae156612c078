export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The same words inside a sentence; a name or an abbreviation keeps its capitals. */
export const lower = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) || /^A /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
