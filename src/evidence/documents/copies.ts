import type { Page } from '#case/page'
import { folded } from '#case/quote'
import type { DocumentReading } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import type { RecognisedDocument } from '../passage.ts'
import { securityMarking } from './kind.ts'
import { isMisreadCopy } from './misreadCopy.ts'

/** A form as recognised, and its pages without what runs at the head of all pages of its bundle. */
export type Found = Readonly<{ one: RecognisedDocument; bare: readonly Page[] }>

/** Shorter forms are alike by chance: a cover sheet, a page that says it is blank. */
const shortest = 200
/** Forms whose answers may be marks alone, which another mark or none makes another form: their scans are not compared. */
const ofMarks: readonly DocumentKind[] = ['DASH', 'S-DASH', 'SASH', 'DARA', 'MG2', 'MG6']

/**
 * The forms, each that is in the file more than once pointing to the first of its kind: a document that intake found to be another's copy, or a form that
 * stands by itself and again in a bundle, or typed and again scanned. What one witness told once is not told twice for having been sent twice. The typed one is the first, and of
 * those the one that stands by itself, so that what a person said of it holds when a bundle comes later.
 */
export function withCopiesMarked(found: readonly Found[]): readonly RecognisedDocument[] {
  const firsts = new Map<string, DocumentReading>()
  const copied = new Map<Found, DocumentReading>()
  const forms = Map.groupBy(found, ({ one }) => one.document)
  const isBound = ({ one }: Found): boolean => forms.get(one.document)!.length > 1
  const last = (form: Found): number => (isCopied(form) ? 4 : 0) + (isScan(form) ? 2 : 0) + (isBound(form) ? 1 : 0)
  const typed: { text: string; reading: DocumentReading }[] = []
  for (const form of found.toSorted((a, b) => last(a) - last(b))) {
    const { reading } = form.one
    const text = textOf(form)
    const key = `${reading.kind} ${text}`
    const misread = () => typed.find((one) => one.reading.kind === reading.kind && isMisreadCopy(one.text, text))?.reading
    const mayBeMisread = isScan(form) && !ofMarks.includes(reading.kind)
    const first = (text.length < shortest ? undefined : (firsts.get(key) ?? (mayBeMisread ? misread() : undefined))) ?? wholeOf(form, found)
    if (first) copied.set(form, first)
    else {
      firsts.set(key, reading)
      if (!isScan(form) && text.length >= shortest) typed.push({ text, reading })
    }
  }
  return found.map((form) => {
    const first = copied.get(form)
    return first ? copyOf(form.one, first) : form.one
  })
}

/** The forms that are to be read. */
export const originals = (recognised: readonly RecognisedDocument[]): readonly RecognisedDocument[] =>
  recognised.filter(({ reading }) => reading.copyOf === undefined)

const isScan = ({ bare }: Found): boolean => bare.some(({ source }) => source === 'ocr')

const isCopied = ({ one }: Found): boolean => one.document.duplicateOf !== undefined

/** What a document is a copy of by its bytes, though it is too short to compare or a person calls it something else. */
const wholeOf = ({ one }: Found, found: readonly Found[]): DocumentReading | undefined =>
  one.document.duplicateOf && found.find((other) => other.one.document.id === one.document.duplicateOf)?.one.reading

const copyOf = ({ document, reading }: RecognisedDocument, first: DocumentReading): RecognisedDocument => ({
  document,
  reading: { ...reading, copyOf: { document: first.document, page: first.pages[0] } },
})

/** A line that only numbers a page: of the form, or of the bundle it was put into. */
const pageNumber = /^\W*(?:(?:bundle|exhibit|page|p)\b[\s.:]*){0,2}\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i

const textOf = ({ bare }: Found): string =>
  folded(
    bare
      .map(({ text }) =>
        text
          .split('\n')
          .filter((line) => !pageNumber.test(line) && line.replace(securityMarking, '').trim() !== '')
          .join(' '),
      )
      .join(' '),
  )
