import type { DocumentId } from './ids.ts'

export type NonEmpty<T> = readonly [T, ...T[]]

export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0

/**
 * Words found in the police file, and where. `words` stand on the page exactly (white space folded);
 * `start` is the offset of the first of them in `Page.text`, so that the right occurrence is painted.
 * `page` counts from 1; `paragraph` counts from 1 within the page, null where the document has none.
 */
export type Quote = Readonly<{ document: DocumentId; page: number; paragraph: number | null; words: string; start: number }>

/** Something the file says. A fact cannot be made without the words it was read from. */
export type Fact<T> = Readonly<{ value: T; from: NonEmpty<Quote> }>

/** White space folded to single blanks, as quotes and pages are compared. */
export const folded = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim()

/** Each passage once, at the place of its first quote, as the last quote of it has it. A large report cites its quotes a hundred thousand times. */
export function distinct(quotes: readonly Quote[]): readonly Quote[] {
  const found: Quote[] = []
  const byPlace = new Map<number, number[]>()
  for (const quote of quotes) {
    const place = quote.page * 2 ** 28 + quote.start
    const there = byPlace.get(place)
    const same = there?.find((nth) => found[nth]?.words === quote.words && found[nth].document === quote.document)
    if (same !== undefined) {
      found[same] = quote
      continue
    }
    const nth = found.push(quote) - 1
    if (there) there.push(nth)
    else byPlace.set(place, [nth])
  }
  return found
}

/** Every passage the given facts were read from. */
export const quotesOf = (...facts: (Fact<unknown> | undefined)[]): readonly Quote[] => facts.flatMap((fact) => fact?.from ?? [])
