import { type Fact, isNonEmpty, type Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'

/** Two figures for the force, two letters or figures for the unit, up to seven figures, two of them the year; strokes and blanks may part them. */
const pattern = /(?<![A-Z0-9/])(\d{2})[/ -]?([A-Z][A-Z0-9])[/ -]?(\d{4,5})[/ -]?(\d{2})(?:[/ -]?\d)?(?![A-Z0-9/])/gi
/** The same where scanning took a nought for a letter O or a one for an I, believed only beside its label. */
const labelled =
  /\bU\.?R\.?N\.?(?: ?\(?(?:no|number)?\.?\)?)?\s*[:\t ]\s*([0-9OIl]{2}[/ -]?[A-Z0-9]{2}[/ -]?[0-9OIl]{4,5}[/ -]?[0-9OIl]{2})(?![A-Z0-9/])/gi
/** Other lengths, believed only beside the label and with the year apart: `53NT/0028816/24`, `44 WD 7 08815 25`. */
const ofOtherLength =
  /\bURN\b[^\S\n]*[:|]?[^\S\n]*(\d{2})[/ -]?([A-Z]{2})[/ -]?((?:\d[/ -])?\d{3,7}(?:[ -]\d)?)[/ -](\d{2})(?![A-Z0-9/:])/gi

/** A unique reference number in one spelling, `01AB1234526`; undefined where the text is none. */
export function urnIn(text: string): string | undefined {
  pattern.lastIndex = 0
  const found = pattern.exec(text)
  return found ? `${found[1]}${found[2]}${found[3]}${found[4]}`.toUpperCase() : undefined
}

const figures = (text: string) => text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1')

/** A number read beside its label, noughts and ones that scanning took for letters put right. */
function repaired(text: string): string | undefined {
  const bare = text.replace(/[/ -]/g, '')
  return bare.length < 10 ? undefined : urnIn(figures(bare.slice(0, 2)) + bare.slice(2, 4).toUpperCase() + figures(bare.slice(4)))
}

/** Every number of the file with its passages, the oftenest named first. */
export function urnsOf(recognised: readonly RecognisedDocument[]): readonly Fact<string>[] {
  const found = new Map<string, Quote[]>()
  const add = (urn: string | undefined, quote: Quote | undefined) => {
    if (urn && quote) found.set(urn, [...(found.get(urn) ?? []), quote])
  }
  for (const one of recognised) {
    for (const page of pagesOf(one)) {
      const at = (start: number, length: number) => quoteAt(one.document.id, page, start, start + length)
      for (const match of page.text.matchAll(labelled)) add(repaired(match[1] ?? ''), at(match.index, match[0].length))
      for (const match of page.text.matchAll(ofOtherLength)) {
        const serial = match[3]?.replace(/\D/g, '') ?? ''
        if (!urnIn(match[0])) add(`${match[1]}${match[2]}${serial}${match[4]}`.toUpperCase(), at(match.index, match[0].length))
      }
      const plain = [...page.text.matchAll(pattern)].filter(
        (match) => !/\bURN\b[^\n]{0,12}$/i.test(page.text.slice(Math.max(0, match.index - 20), match.index)),
      )
      for (const match of plain) add(urnIn(match[0]), at(match.index, match[0].length))
    }
  }
  return [...found]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([value, from]) => (isNonEmpty(from) ? [{ value, from }] : []))
}

/** The file's own number: the one named oftenest. */
export const readUrn = (recognised: readonly RecognisedDocument[]): Fact<string> | undefined => urnsOf(recognised)[0]
