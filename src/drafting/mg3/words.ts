export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The same words inside a sentence; a name or an abbreviation keeps its capitals. */
export const lower = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) || /^A /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A number as prose has it: words up to twelve, figures above. */
export const numbered = (number: number): string => small[number] ?? `${number}`

/** `One incident`, `fourteen` as `14 incidents`: to open a sentence with where it is capitalised. */
export const numberOf = (number: number, thing: string): string => `${numbered(number)} ${thing}${number === 1 ? '' : 's'}`
