/** Rows of a table in text, from CSV or TSV: quoted cells may hold the separator, doubled quotes and line ends. */
export function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (character === separator || character === '\n') {
      row.push(cell)
      cell = ''
      if (character === '\n') {
        rows.push(row)
        row = []
      }
    } else cell += character
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

/** A row as one line: cells parted by tabs, line ends inside a cell as blanks. */
export const lineOf = (row: readonly string[]): string => row.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t')

/**
 * The separator of a text that is a table: every one of its first rows has the same number of cells, three at least. `undefined` for running text
 * and for tables of two columns, which cannot be told from sentences with a comma.
 */
export function separatorOf(text: string): string | undefined {
  const sample = text.slice(0, 20_000)
  return [',', ';', '\t', '|'].find((separator) => {
    if (!sample.includes(separator) || isProse(sample, separator)) return false
    const rows = rowsOf(sample, separator).filter((row) => row.some((cell) => cell.trim() !== ''))
    if (sample.length < text.length) rows.pop()
    const width = rows[0]?.length ?? 0
    return rows.length >= 2 && width >= 3 && rows.every((row) => row.length === width) && rows[0]!.every((cell) => cell.trim().length < 60)
  })
}

/** In sentences a blank follows nearly every comma; in data hardly any. */
const isProse = (text: string, separator: string): boolean =>
  text.split(`${separator} `).length - 1 > (text.split(separator).length - 1) / 2
