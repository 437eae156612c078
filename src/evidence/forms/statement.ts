import type { When } from '#case/dates'
import type { Fact } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'
import { type Field, fieldOf } from './fields.ts'

/** The printed parts of a witness statement. `declaration` is the words that make it evidence under section 9, where they are there. */
export type Statement = Readonly<{
  witness: Fact<string> | undefined
  age: Fact<string> | undefined
  occupation: Fact<string> | undefined
  declaration: Fact<string> | undefined
  dated: Fact<When> | undefined
  signed: boolean | undefined
  takenBy: Fact<string> | undefined
}>

const declared = /this statement,? \(?consisting of[\s\S]{0,120}?true to the best of my knowledge and belief/i
/** The form's own note beside the box is no age: "Over 18 (if over 18 insert 'over 18')". */
const withoutPrint = (age: Fact<string> | undefined): Fact<string> | undefined => {
  const value = age?.value
    .replace(/\s*\(if over[^)]*\)/i, '')
    .replace(/\.{3,}/g, '')
    .trim()
  return age && value ? { ...age, value } : undefined
}
/** `Statement of Jane SMITH (over 18), Plumber`, as some forces print it in one line. */
const inOneLine = /statement of:?[ \t]+[^\n(]{2,60}\((over 18|under 18|\d{1,2})\)(?:,[ \t]*([^\n,.]{2,60}))?/i

export function readStatement(recognised: RecognisedDocument): Statement {
  const { document, reading } = recognised
  const pages = pagesOf(recognised)
  const fact = (field: Field | undefined): Fact<string> | undefined => field && { value: field.value, from: field.from }
  const labelled = (label: RegExp) => fact(fieldOf(document.id, pages, label))
  const [page] = pages
  const words = (pattern: RegExp, group: number): Fact<string> | undefined => {
    const found = page && pattern.exec(page.text)
    const value = found?.[group]
    const at = found && value ? found.index + found[0].lastIndexOf(value) : 0
    const quote = page && value ? quoteAt(document.id, page, at, at + value.length) : undefined
    return quote && { value: quote.words, from: [quote] }
  }
  return {
    witness: reading.author,
    age: withoutPrint(labelled(/age if under 18(?: \(if over[^)]*\))?|age/i)) ?? words(inOneLine, 1),
    occupation: labelled(/occupation/i) ?? words(inOneLine, 2),
    declaration: words(declared, 0),
    dated: reading.dated,
    signed: reading.signed,
    takenBy: labelled(/signature witnessed by|statement taken by|taken by/i),
  }
}
