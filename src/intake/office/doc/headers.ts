import type { Heading } from './heading.ts'

type Reach = Readonly<{ from: number; to: number }>

/** The first six stories part notes from the text; six follow for each section. */
const separators = 6
const footersOf = [2, 3, 5]

/** Where the headers and the footers of each section are. */
export function headersIn({ table, tableAt, parts }: Heading): Readonly<{ headers: readonly Reach[]; footers: readonly Reach[] }> {
  const { from, length } = tableAt('headers')
  const { from: first, to: last } = parts.headers
  const [headers, footers]: [Reach[], Reach[]] = [[], []]
  const stories = Math.min(length, table.length) / 4 - 1
  let begin = first
  for (let nth = 0; nth < stories; nth++) {
    const end = Math.min(last, first + table.u32(from + 4 * (nth + 1)))
    if (end <= begin) continue
    const list = footersOf.includes((nth - separators) % 6) ? footers : headers
    if (nth >= separators) list.push({ from: begin, to: end })
    begin = end
  }
  return { headers, footers }
}
