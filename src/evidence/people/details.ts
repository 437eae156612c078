import { type Day, daysBetween } from '#case/dates'
import type { Page } from '#case/page'
import type { Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { fieldsOf } from '../forms/fields.ts'
import type { RecognisedDocument } from '../passage.ts'
import { datesIn } from '../time/datesIn.ts'
import { mayOpen } from '../time/simpleDate.ts'
import { tokensOf } from '../time/tokens.ts'
import { isGivenName } from './shortNames.ts'

/** What could lead to a person: where she lives, how she is reached, what she drives, when she was born. It decides what is struck out of a document. */
export type PersonalDetail = Readonly<{
  kind: 'address' | 'postcode' | 'phone' | 'email' | 'account' | 'vehicle' | 'bornOn'
  /** As written, white space folded; a telephone number as its figures, a birth date as a day. */
  value: string
  quote: Quote
}>

const ways =
  'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Row|Court|Crescent|Cres|Terrace|Place|Gardens?|Grove|Way|Walk|Hill|Square|Mews|Parade|Rise|View|Cottages?|Green|Park|Quay|Wharf|Buildings?|House|Villas?|Yard|Bank|Croft|Fold|Gate|Meadows?|Heights|Broadway'
const postcode = String.raw`(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})`
const word = String.raw`\p{Lu}[\p{L}'’-]+`

type Row = Readonly<{ kind: PersonalDetail['kind']; pattern: RegExp; value?: (found: string) => string | undefined }>

const ukNumber = (found: string): string | undefined => {
  const figures = found.replace(/^\+?44\s*(?:\(0\))?/, '0').replace(/\D/g, '')
  return /^0[1-37]\d{8,9}$|^08\d{8,9}$/.test(figures) ? figures : undefined
}

const rows: readonly Row[] = [
  {
    kind: 'address',
    pattern: new RegExp(
      String.raw`(?:\b(?:Flat|Apartment|Apt|Unit|Room) ?\d{1,4}[A-Za-z]?,? )?\b\d{1,4}[A-Za-z]?(?:[-/]\d{1,4})?,? (?:${word} ){1,3}(?:${ways})\b\.?(?:, (?!${postcode})${word}(?: ${word}){0,2}){0,3}(?:,? ${postcode})?`,
      'gu',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      String.raw`\b${word}(?: ${word})? (?:Cottage|Farm|Lodge|Barn|Villa|Farmhouse|Bungalow)\b(?:, (?!${postcode})${word}(?: ${word}){0,2}){0,3}(?:,? ${postcode})?`,
      'gu',
    ),
  },
  { kind: 'postcode', pattern: new RegExp(String.raw`\b${postcode}\b`, 'g') },
  { kind: 'phone', pattern: /(?<![\d/.-])(?:\+44[ -]?(?:\(0\))?[ -]?|\(?0)\d{2,5}\)?(?:[ -]?\d){5,8}(?![\d/-])/g, value: ukNumber },
  { kind: 'email', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
  { kind: 'account', pattern: /(?<![\w.@])@[A-Za-z][\w.]{2,30}(?<!\.)/g },
  {
    kind: 'account',
    pattern:
      /(?<=\b(?:profile|account|username|user name|handle|user)(?: called| named| of|:)?,? ["“']?)[A-Za-z][A-Za-z0-9]*[._\d][\w.]{1,28}(?<!\.)/g,
  },
  { kind: 'vehicle', pattern: /(?<![A-Z0-9/-])[A-Z]{2}\d{2} ?[A-Z]{3}(?![A-Z0-9/-])/g },
  {
    kind: 'vehicle',
    pattern:
      /(?<=\b(?:registration|registered number|index(?: number)?|reg(?:\.| no\.?)?|VRM|VRN|plate)[ :]{1,3})[A-Z]\d{1,3} ?[A-Z]{3}(?![A-Z0-9])/gi,
  },
]

/** "Gemma Lodge" is a woman, not a house. */
const isPerson = (kind: PersonalDetail['kind'], found: string): boolean => kind === 'address' && isGivenName(found.split(' ')[0] ?? '')

const born = /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?)\s*[:\-–]?\s*$/i
const speaksOfBirth = /d\.?\s?o\.?\s?b|birth|born/i
const behindName = /(?<=\p{Lu}[\p{L}'’-]+ )\p{Lu}[\p{L}'’-]+,? \(?(?=([\p{L}\d|]+))/gu

/** Whether a date may begin straight behind a name: most pages hold no birth and are not searched for dates. */
const dateBehindName = (text: string): boolean =>
  [...text.matchAll(behindName)].some(([, next = '']) => /[\d|]/.test(next) || tokensOf(next).some(mayOpen))

/** Every personal detail of the file, in reading order, each with its place; nothing in it says whose it is. */
export const detailsIn = (recognised: readonly RecognisedDocument[]): readonly PersonalDetail[] =>
  recognised.flatMap((one) =>
    pagesOf(one).flatMap((page) => {
      const { text } = page
      const at = (kind: PersonalDetail['kind'], value: string | undefined, start: number, length: number): PersonalDetail[] => {
        const quote = value ? quoteAt(one.document.id, page, start, start + length) : undefined
        return value && quote ? [{ kind, value, quote }] : []
      }
      const matched = rows.flatMap(({ kind, pattern, value }) =>
        Array.from(text.matchAll(pattern)).flatMap((match) =>
          isPerson(kind, match[0]) ? [] : at(kind, value ? value(match[0]) : match[0].replace(/\s+/g, ' '), match.index, match[0].length),
        ),
      )
      const births = birthDates(one, page).flatMap(({ day, start, end }) => at('bornOn', day, start, end - start))
      return [...matched, ...births].sort((a, b) => a.quote.start - b.quote.start)
    }),
  )

/** A date of birth where it stands, from `start` up to but not including `end`; `labelled` by a box of the form. */
export type BirthDate = Readonly<{ day: Day; start: number; end: number; labelled: boolean }>

/** Dates of birth of a page: in or under the box for one, after the letters DOB, or straight after a name and at least eight years before the document's date. */
export function birthDates(one: RecognisedDocument, page: Page): readonly BirthDate[] {
  const known = births.get(page)
  if (known?.one === one) return known.found
  const found = birthDatesOn(one, page)
  births.set(page, { one, found })
  return found
}

/** Asked of the same page for one person after another. */
const births = new WeakMap<Page, Readonly<{ one: RecognisedDocument; found: readonly BirthDate[] }>>()

function birthDatesOn(one: RecognisedDocument, page: Page): readonly BirthDate[] {
  const { text } = page
  const bound = one.reading.dated?.value.latest ?? undefined
  const speaks = speaksOfBirth.test(text)
  if (!speaks && !(bound && dateBehindName(text))) return []
  const boxes = speaks ? fieldsOf(one.document.id, page, /d\.?o\.?b\.?|date of birth/i).map(({ start }) => start) : []
  return datesIn(text, undefined, { notAfter: bound }).flatMap(({ start, end, when, kind }) => {
    if (kind !== 'day' || !when.earliest || when.earliest !== when.latest) return []
    const before = text.slice(Math.max(0, start - 40), start)
    const labelled = boxes.some((box) => box >= start - 2 && box <= end)
    const afterName =
      /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+,? \(?$/u.test(before) && bound !== undefined && daysBetween(when.earliest, bound) > 8 * 365
    return labelled || born.test(before) || afterName ? [{ day: when.earliest, start, end, labelled }] : []
  })
}
