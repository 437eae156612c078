import type { Line } from '../cells.ts'

/** The lines before and after a line, and whether its page is written in capitals. */
export type Around = Readonly<{ before: Line | undefined; after: Line | undefined; inCapitals: boolean }>

const answeringAlone = /^(?:none|nil|n\/?a|refused|declined|yes|no|unknown|not known|attached)\b/i
const rank = /\b(?:PCs?|PS|DC|DS|DI|DCI|SGT|INSP|PCSO|T\/|A\/)\b/i

/** A line that heads what is below it, in words nobody can foresee: capitals, a number, a colon, or a word or two between paragraphs. */
export function isHeading({ cells, text }: Line, { before, after, inCapitals }: Around): boolean {
  const words = text.split(/\s+/)
  if (cells.length !== 1 || text.length > 60 || words.length > 8 || !/^[\p{Lu}\d(]/u.test(text) || /[.;,!"”'’]$/.test(text)) return false
  if (rank.test(text)) return false
  const numbered = /^\d{1,2}[.)]\s+\p{Lu}/u.test(text)
  if (numbered) return words.length <= 7 && !/\d/.test(text.slice(3)) && !/^\d{1,2}[.)]?\s/.test(after?.text ?? '')
  if (/\d/.test(text)) return false
  if (/:$/.test(text)) return words.length <= 6
  if (!/\p{Ll}/u.test(text)) return !inCapitals && (words.length > 1 || text.length >= 5) && !answeringAlone.test(text)
  const named = words.some((word) => /^\p{Lu}{2,}$/u.test(word))
  const parted = before === undefined || before.cells.length > 1 || /[.!?:”"]$/.test(before.text)
  return words.length <= 4 && !named && parted && /^[\p{Lu}\d"“'‘(]/u.test(after?.text ?? '')
}

/** The first cell of a row of a table that names what the others hold. */
export const isRowLabel = ({ cells: [first, second] }: Line): boolean =>
  first !== undefined &&
  second !== undefined &&
  second.text !== '' &&
  first.text.length <= 34 &&
  first.text.split(/\s+/).length <= 5 &&
  /^\p{Lu}[\p{L}\s'’/().&?:-]*$/u.test(first.text) &&
  !rank.test(first.text)
