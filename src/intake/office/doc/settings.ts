import type { Stream } from './stream.ts'

/** How everything from one byte of the document to another is set. */
export type Reach<T> = Readonly<{ from: number; to: number; value: T }>
/** A page of 512 bytes: where its entries begin and end, and how the nth is set. */
type Sheet<T> = Readonly<{ ends: readonly number[]; value: (nth: number) => T }>

const sheetSize = 512

/**
 * How the bytes of the text are set, from the table that names a page for each part of them. Pages are read when they are asked for.
 * `read` makes one value of a page, of how many entries there are, and of which is meant.
 */
export function settingsOf<T>(
  document: Stream,
  table: Stream,
  place: Readonly<{ from: number; length: number }>,
  plain: T,
  read: (sheet: Stream, count: number, nth: number) => T,
): Readonly<{ at: (byte: number) => Reach<T>; isWhole: boolean }> {
  const isWhole = place.length >= 12 && place.from + place.length <= table.length
  const count = isWhole ? Math.floor((place.length - 4) / 8) : 0
  const starts = Array.from({ length: count }, (_, nth) => table.u32(place.from + 4 * nth))
  const end = table.u32(place.from + 4 * count)
  const sheets = new Map<number, Sheet<T>>()

  const sheetAt = (number: number): Sheet<T> => {
    const known = sheets.get(number)
    if (known) return known
    const bytes = document.part(number * sheetSize, sheetSize)
    const entries = Math.min(bytes.u8(sheetSize - 1), 101)
    const values = new Map<number, T>()
    const sheet: Sheet<T> = {
      ends: Array.from({ length: entries + 1 }, (_, nth) => bytes.u32(4 * nth)),
      value: (nth) => {
        if (!values.has(nth)) values.set(nth, read(bytes, entries, nth))
        return values.get(nth)!
      },
    }
    sheets.set(number, sheet)
    return sheet
  }

  return {
    isWhole,
    at(byte) {
      const nth = lastUpTo(starts, byte)
      const next = starts[nth + 1] ?? end
      if (nth < 0 || byte >= end) return { from: byte, to: nth < 0 && count > 0 ? starts[0]! : Number.POSITIVE_INFINITY, value: plain }
      const { ends, value } = sheetAt(table.u32(place.from + 4 * (count + 1) + 4 * nth) & 0x3fffff)
      const entry = lastUpTo(ends, byte)
      const to = ends[entry + 1]
      if (entry < 0 || to === undefined || to <= byte) return { from: byte, to: Math.max(byte + 1, next), value: plain }
      return { from: ends[entry]!, to, value: value(entry) }
    },
  }
}

/** The last of ascending numbers that is not greater; -1 where there is none. */
export function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}
