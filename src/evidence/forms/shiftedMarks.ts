/**
 * How far the marks of a table stand beside the headings they belong to, in the unit of the numbers given: 0 where they stand under them.
 * A print-out may lose a column's width, so that a tick for "Yes" stands before "Yes" and one for "No" under it; read as printed, each No would be a Yes.
 * Marks before the first heading can belong to nothing else, so the whole table is moved by as much, where nine in ten of its marks then stand under headings.
 * Undefined where it cannot be told which heading a mark belongs to: then no answer may be read from the table at all.
 * `headings`: the middles of the answer columns from left to right. `rows`: the middles of the marks in each row that has any.
 */
export function shiftOfMarks(headings: readonly number[], rows: readonly (readonly number[])[]): number | undefined {
  const [first, second] = headings
  const last = headings.at(-1)
  if (first === undefined || second === undefined || last === undefined) return 0
  const pitch = Math.min(...headings.slice(1).map((each, index) => each - (headings[index] ?? 0)))
  const within = rows
    .map((row) => row.filter((mark) => mark > first - 3 * pitch && mark < last + 3 * pitch))
    .filter((row) => row.length > 0)
  // A tick or bullet that row after row has beside the answer's own is none of the answers; in a row here and there it is a cross in a comment.
  const [single, several] = [within.filter((row) => row.length === 1), within.filter((row) => row.length > 1)]
  if (several.length > within.length / 3) return 0
  const marks = single.flat()
  const before = marks.filter((mark) => mark < first - 0.6 * pitch)
  const beyond = marks.filter((mark) => mark > last + 0.6 * pitch)
  const enough = Math.max(2, marks.length / 6)
  if (before.length >= enough) {
    const leftmost = Math.min(...before)
    const column = before.filter((mark) => mark < leftmost + 0.25 * pitch)
    const shift = first - column.reduce((sum, mark) => sum + mark, 0) / column.length
    const fits = marks.filter((mark) => headings.some((heading) => Math.abs(heading - mark - shift) <= 0.3 * pitch))
    return fits.length >= 0.9 * marks.length ? shift : undefined
  }
  // Beyond the last heading there may be a column that has none, such as "not applicable", as long as something stands under the first.
  if (beyond.length >= enough && !marks.some((mark) => Math.abs(mark - first) <= 0.6 * pitch)) return undefined
  return 0
}
