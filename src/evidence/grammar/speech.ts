/** Quoted words in a passage: offsets of what stands between the marks. */
export type Speech = Readonly<{ start: number; end: number }>

const double = /["“]([^"“”]{1,900})(?:["”]|$)/g
const single = /(?<=^|[\s(,:])['‘]((?:[^'‘’]|['’](?=\p{L})){2,600})['’](?=[\s.,;:!?)]|$)/gu

/** Finds speech between quotation marks, double or single; an apostrophe is not a mark. */
export function speechesIn(text: string): readonly Speech[] {
  const found: Speech[] = []
  for (const pattern of [double, single]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + 1
      const end = start + match[1]!.length
      if (!found.some((one) => start < one.end && end > one.start)) found.push({ start, end })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
