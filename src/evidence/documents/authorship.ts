import type { When } from '#case/dates'
import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import type { Fact } from '#case/quote'
import type { DocumentKind } from '#case/vocabulary'
import { linesOf } from '../forms/cells.ts'
import { type Field, fieldOf, fieldsOf } from '../forms/fields.ts'
import { quoteAt } from './quoting.ts'
import { writtenDay } from './writtenDay.ts'

const labels: Partial<Record<DocumentKind, RegExp>> = {
  MG11: /statement of(?: witness)?|name of (?:witness|child)|interviewee|(?:person|witness|child) interviewed/i,
  VPS: /statement of(?: witness)?|name of (?:witness|victim)|victim['’]?s? name/i,
  RETRACTION: /statement of(?: witness)?/i,
  INTERVIEW: /interviewing officers?(?:\(s\))?/i,
  PIN: /issued by|served by|officer(?: serving)?/i,
  DASH: /completed by|officer(?: completing)?|assessor/i,
  'S-DASH': /completed by|investigating officer|officer(?: completing)?/i,
  LOG: /call taker|operator|reporting officer/i,
  BAIL: /custody officer|bailing officer|granted by/i,
  ORDER: /made by|(?:district )?judge|before/i,
  CUSTODY: /custody officer/i,
  PNC: /requested by/i,
}
const anyOther =
  /investigating officer|officer(?: completing)?|officer in the (?:case|charge)|oic|completed by|prepared by|disclosure officer|assessor|custody officer|name|from/i

const dateLabels =
  /dated?|date of (?:report|statement|issue|order|notice|interview|completion)|date (?:made|completed|served|interviewed)|when (?:made|completed|interviewed)|date and time of issue|date ?\/ ?(?:time|ref)s?|dates? ?(?:\/|and) ?times?|updated|printed|made on|sent/i

/** `Statement of Jane SMITH (over 18), Plumber` as a sentence, without a label and value; with a leader of dots before the name, or the label in two languages. */
const statementOf =
  /\b(?:[Ss]tatement [Oo]f|STATEMENT OF)(?: ?\/ ?[\p{L} ]{3,20}?)?(?::?[ \t]+|[ \t]*:?[ \t]*[.…_]{2,}[ \t]*)(?![Ww]itness\b|WITNESS\b)((?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|PC|PS|DC|DS|DI|PCSO|Sgt|Insp)\.? (?:\d{1,6} )?)?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,4})/u
/** A statement's head without labels: "Shan PROSSER   Over 18   Care assistant". */
const headed =
  /(?:^|\n)[ \t]*((?:(?:Mrs?|Ms|Miss|Dr)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3})(?: ?\((?:n[eé]e|formerly|now) [^)\n]{2,30}\))?[ \t,(]+(?:is )?(?:[Oo]ver (?:18|eighteen)|OVER 18|O\/?18|[Aa]ged? \d{2})\b/
/** A head whose label is the bare word: "Name: Rebecca LOWTHER    Age: Over 18". */
const named =
  /(?:^|\n)[ \t]*(?:Full )?[Nn]ame:?[ \t]+((?:(?:Mrs?|Ms|Miss|Dr)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3})(?=[ \t]{2,}|[ \t]*\n|,)/
const signedBy = /\((?:signed|sgd)\)\s*([A-Z][\w'’. -]{2,40})|\bsigned:?[ \t]+([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3})/

/** Whose document it is: the witness of a statement, the officer of a form, the sender of an e-mail, the signatory of a letter. */
export function authorOf(document: DocumentId, kind: DocumentKind, pages: readonly Page[]): Fact<string> | undefined {
  if (kind === 'MESSAGES') return undefined
  const field = fieldOf(document, pages, labels[kind] ?? anyOther)
  if (field && /[a-z]/i.test(field.value) && !/^\W*(?:MG ?\d|URN\b|statement of\b)/i.test(field.value))
    return { value: field.value, from: field.from }
  // A form that says whose statement is to follow is not by that witness.
  const patterns = kind === 'MG11' ? [statementOf, headed, named, signedBy] : kind.startsWith('MG') ? [signedBy] : [statementOf, signedBy]
  for (const pattern of patterns)
    for (const page of pages) {
      const found = pattern.exec(page.text)
      const name = found?.[1] ?? found?.[2]
      const start = found && name ? found.index + found[0].indexOf(name) : undefined
      const quote = start === undefined || name === undefined ? undefined : quoteAt(document, page, start, start + name.trimEnd().length)
      if (quote) return { value: quote.words, from: [quote] }
    }
  return undefined
}

/** "Dated 5 June", "Signed L Iyer, 5 June": the day beside the signature. */
const dateSigned = /\bdated?:?[ \t]+(?=\d)|\bsigned:?[ \t]+[^\n\d]{2,40}[ ,\t]+(?=\d{1,2}(?:[/.]\d|(?:st|nd|rd|th)? [A-Z]))/gi
/** A line that is nothing but a date, as on a letter, or the heading of a log with its date. */
const dateLine = /^(?:.{0,40}\b(?:log|print|record|report|notice)\b.{0,40})?\D{0,12}$/i
/** A day to come, or of birth, or of what the paper is about. */
const ofSomethingElse =
  /\b(?:until|till|expir|ends?|dob|d\.o\.b|of birth|born|b\.|aged|charged?|offences?|between|on or about|convicted|surrender|court on|suspect|defendant|def|dp)\b/i
/** A disposal on a print is no day of the print, nor is the birth beside a name and a sex; the day it was printed may stand on the same line. */
const ofConviction = /\b(?:magistrates|court|MC|CC|police)\b|\d[ \t]+(?:M|F|MALE|FEMALE)\b/
const printedOn = /\bprint(?:ed|[- ]?date)?\b[^\d\n]{0,20}(?=\d)/i
/** Papers that name their day in the heading, in whatever box. */
const datedInHead: readonly DocumentKind[] = [
  'INTERVIEW',
  'MG15',
  'DASH',
  'S-DASH',
  'SASH',
  'DARA',
  'LOG',
  'PIN',
  'CUSTODY',
  'MG11',
  'VPS',
  'PNC',
]
const hasNoDateOfItsOwn: readonly DocumentKind[] = ['MESSAGES', 'MG12', 'MG9', 'EXHIBIT']

/** When the document says it was made: the date beside a label or a signature, else a date standing alone at its head. */
export function dateOf(document: DocumentId, kind: DocumentKind, pages: readonly Page[]): Fact<When> | undefined {
  if (hasNoDateOfItsOwn.includes(kind)) return undefined
  for (const page of pages) {
    for (const field of fieldsOf(document, page, dateLabels)) {
      const when = writtenDay(field.value)
      if (when) return { value: when, from: field.from }
    }
    for (const { index, 0: label } of page.text.matchAll(dateSigned)) {
      const found = dateAt(document, page, index + label.length, index + label.length + 25)
      if (found) return found
    }
  }
  const [first] = pages
  for (const line of first ? linesOf(first).slice(0, 8) : []) {
    const when = writtenDay(line.text)
    if (first && when && !ofSomethingElse.test(line.text) && dateLine.test(line.text.replace(when.text, '').trim()))
      return dateAt(document, first, line.start, line.end)
  }
  const head = first && datedInHead.includes(kind) ? linesOf(first).slice(0, 10) : []
  const printed = kind === 'PNC' && first ? printedOn.exec(first.text) : null
  const day = first && printed && dateAt(document, first, printed.index + printed[0].length, printed.index + printed[0].length + 20)
  if (day) return day
  const named = head.find(
    ({ text }) => text.length <= 130 && writtenDay(text) && !ofSomethingElse.test(text) && !(kind === 'PNC' && ofConviction.test(text)),
  )
  return first && named && dateAt(document, first, named.start, named.end)
}

/** The first day written between two offsets of a page. */
function dateAt(document: DocumentId, page: Page, from: number, to: number): Fact<When> | undefined {
  const words = page.text.slice(from, to)
  const when = writtenDay(words)
  const at = when ? from + words.indexOf(when.text) : 0
  const quote = when && quoteAt(document, page, at, at + when.text.length)
  return when && quote && { value: when, from: [quote] }
}

const signatureLabel = /signature(?: of (?:witness|person bailed|victim|officer))?|signed|\(signed\)|sgd/i

/** Whether it bears a signature: undefined where there is no place for one. A typed name on the line counts; an empty line does not. */
export function isSigned(document: DocumentId, pages: readonly Page[]): boolean | undefined {
  const text = pages.map((page) => page.text).join('\n')
  if (!/sign|sgd/i.test(text)) return undefined
  const fields: readonly Field[] = pages.flatMap((page) => fieldsOf(document, page, signatureLabel))
  if (/\((?:signed|sgd)\)\s*[A-Z]/.test(text)) return true
  const names = fields.filter(
    ({ value }) => /[A-Za-z]{2}/.test(value) && !/^(?:date|signature|witnessed|not signed|unsigned|awaiting)/i.test(value),
  )
  if (names.length > 0) return true
  if (/(?:^|[\n\t.])[ \t]{0,20}(?:signature|signed)\b/i.test(text))
    return /(?:^|[\n\t.])[ \t]{0,20}[Ss]igned:?[ \t]+(?!by\b)[A-Z][\w.'’-]+/.test(text)
  return undefined
}
