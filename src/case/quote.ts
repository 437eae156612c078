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

/** Whether two quotes are the same words of the same page, whatever their white space. */
export const samePassage = (one: Quote, other: Quote): boolean =>
  one.document === other.document && one.page === other.page && folded(one.words) === folded(other.words)

/** Each passage once, at the place of its first quote, as the last quote of it has it. */
export const distinct = (quotes: readonly Quote[]): readonly Quote[] => distinctIn()(quotes)

/** The same for many lists that share their quotes: a large report cites its quotes a hundred thousand times, and what passage each is of is found out once. */
export function distinctIn(): (quotes: readonly Quote[]) => readonly Quote[] {
  const byPlace = new Map<number, number[]>()
  const passages: Quote[] = []
  const numbers = new Map<Quote, number>()
  const newNumber = (quote: Quote): number => {
    const place = quote.page * 2 ** 28 + quote.start
    const there = byPlace.get(place) ?? []
    const same = there.find((nth) => passages[nth]?.words === quote.words && passages[nth].document === quote.document)
    const number = same ?? passages.push(quote) - 1
    if (same === undefined) byPlace.set(place, [...there, number])
    numbers.set(quote, number)
    return number
  }
  /** In which list a passage was last found, and where in it. */
  const [lists, places]: [number[], number[]] = [[], []]
  let list = 0
  return (quotes) => {
    list += 1
    const found: Quote[] = []
    for (const quote of quotes) {
      const number = numbers.get(quote) ?? newNumber(quote)
      if (lists[number] === list) found[places[number]!] = quote
      else {
        lists[number] = list
        places[number] = found.push(quote) - 1
      }
    }
    return found
  }
}

/** Whether two passages share any of their words. */
export const overlap = (one: Quote, other: Quote): boolean =>
  one.document === other.document &&
  one.page === other.page &&
  one.start < other.start + other.words.length &&
  other.start < one.start + one.words.length

/** Every passage the given facts were read from. */
export const quotesOf = (...facts: (Fact<unknown> | undefined)[]): readonly Quote[] => facts.flatMap((fact) => fact?.from ?? [])
