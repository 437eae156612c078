import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import type { Fact, Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { oncePer } from '../once.ts'
import type { RecognisedDocument } from '../passage.ts'
import { linesOf } from './cells.ts'

/**
 * What a witness statement says outside its boxes. `declaration` and `liability` are the words that make it evidence under section 9 of the Criminal Justice
 * Act 1967, where they are there: that it is true, and that the witness knows a false one may be prosecuted. `age` and `occupation` as
 * some forces print them, in one line with the name: `Statement of Jane SMITH (over 18), Plumber`.
 */
export type Statement = Readonly<{
  witness: Fact<string> | undefined
  age: Quote | undefined
  occupation: Quote | undefined
  declaration: Quote | undefined
  liability: Quote | undefined
  /** A name signed without a label: beside the declaration, or at the end of its sentence. */
  signature: Quote | undefined
}>

/** A pattern whose blanks may be the ends of lines. */
const folding = (pattern: RegExp): RegExp => new RegExp(pattern.source.replaceAll(' ', '\\s+'), pattern.flags)

const declared = folding(/\b(?:this|my) statement,?[^.]{0,120}?\btrue to the best of my (?:knowledge and belief|knowledge|belief)\b/i)
const liable = folding(
  /\b(?:make|made|making) (?:it|this(?: statement)?),? knowing that[^.]{0,90}?\b(?:liable to|may be|can be|could be|will be) prosecut[^.]{0,180}?(?:believe (?:it )?to be true|\bfalse\b(?!,? or\b)|(?=\.))/i,
)
const told =
  /[^.\n]{0,80}\b(?:explained|told|understand|aware)\b[^.]{0,90}\b(?:voluntary|(?:do not|don['’]t|need not|did not)(?: have| need)?(?: to)? (?:make|give|do|say)|my choice|optional)\b[^.\n]{0,120}/i
const inOneLine =
  /^(?:(?:(?:witness )?statement of:?\s)?[^\t(,]{2,60}(?: ?[(,] ?|\t ?| {2})(?=(?:aged? )?(?:over|under|o|\d))|(?=over|under))((?:aged? )?(?:over 18|under 18|o\/?18|\d{1,2}))\b\)?(?:[,\t][\t ]{0,2}(?!age\b|dob\b|born\b|occupation\b)([a-z][^\t]{2,60}))?(?=\t|$)/i
/** A name with an age after it may stand in any narrative; in the first lines it is the witness's. */
const head = 8

export const readStatement = oncePer((recognised: RecognisedDocument): Statement => {
  const { document, reading } = recognised
  const pages = pagesOf(recognised)
  const words = (pattern: RegExp) => wordsOn(document.id, pages, pattern)
  const besideName = (group: 1 | 2): Quote | undefined => inHead(document.id, pages[0], group)
  return {
    witness: reading.author,
    age: besideName(1),
    occupation: besideName(2),
    declaration: words(declared),
    liability: words(liable),
    signature: signedIn(recognised),
  }
})

/** What a victim was told of making a personal statement. */
export const toldOfIt = (recognised: RecognisedDocument): Quote | undefined => wordsOn(recognised.document.id, pagesOf(recognised), told)

function inHead(document: DocumentId, page: Page | undefined, group: 1 | 2): Quote | undefined {
  for (const { cells, start } of page ? linesOf(page).slice(0, head) : []) {
    const value = inOneLine.exec(
      cells
        .map(({ text }) => text)
        .join('\t')
        .slice(0, 200),
    )?.[group]
    const at = page && value ? page.text.indexOf(value, start) : -1
    if (page && value && at >= 0) return quoteAt(document, page, at, at + value.length)
  }
  return undefined
}

function wordsOn(document: DocumentId, pages: readonly Page[], pattern: RegExp): Quote | undefined {
  for (const page of pages) {
    const found = pattern.exec(page.text)
    if (found) return quoteAt(document, page, found.index, found.index + found[0].length)
  }
  return undefined
}

/** The witness's own surname in a line that holds no more than a name and a date, or after "Signed". */
function signedIn({ document, reading }: RecognisedDocument): Quote | undefined {
  const surname = reading.author?.value
    .replace(/\(.*$|,.*$/, '')
    .match(/\p{L}[\p{L}'’-]+/gu)
    ?.at(-1)
  if (surname === undefined) return undefined
  for (const page of pagesOf({ document, reading })) {
    const said = /(?<=[.!]\s)[Ss]igned:?\s{1,5}((?:\p{Lu}[\p{L}.'’-]{0,30}\s?){1,4})/u.exec(page.text)
    if (said?.[1]?.toLowerCase().includes(surname.toLowerCase())) {
      const at = said.index + said[0].length - said[1].length
      return quoteAt(document.id, page, at, at + said[1].length)
    }
    for (const { cells, text } of linesOf(page)) {
      const name =
        text.length <= 70 && !/\b(?:statement|witness|name)\b/i.test(text) ? cells.find((cell) => isName(cell.text, surname)) : undefined
      const rest = cells.filter((cell) => cell !== name && cell.text !== '')
      if (name && rest.every((cell) => /\d/.test(cell.text))) return quoteAt(document.id, page, name.start, name.end)
    }
  }
  return undefined
}

const isName = (text: string, surname: string): boolean =>
  /^(?:(?:PC|DC|PS|DS|Mrs?|Ms|Miss|Dr)\.?\s)?(?:\d+\s)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?:,?\s\d.*)?$/u.test(text) &&
  text.toLowerCase().includes(surname.toLowerCase())
