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
    } else if (character === '"' && cell.trim() === '' && isClosed(text, at, separator)) {
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

const longestCell = 30_000

/** Whether a quotation mark that begins a cell ends one too: a message may begin with one. */
function isClosed(text: string, open: number, separator: string): boolean {
  const last = Math.min(text.length, open + longestCell)
  for (let at = open + 1; at < last; at++) {
    if (text[at] !== '"') continue
    if (text[at + 1] === '"') at++
    else return at + 1 >= text.length || text[at + 1] === separator || text[at + 1] === '\n' || text[at + 1] === '\r'
  }
  return false
}

/** A row as one line: cells parted by tabs, line ends inside a cell as blanks. */
export const lineOf = (row: readonly string[]): string => row.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t')

/** Names of columns: with two of them a table of two columns is told from sentences with a comma. */
const columnName =
  /^\W*(?:date|time|timestamp|sent|received|from|to|sender|recipient|author|name|number|contact|message|text|body|content|subject|event|description|direction|type|duration|location)\b[^.!?]{0,30}$/i

/**
 * The separator of a text that is a table: every one of its first rows has the same number of cells, three at least, or two under names of
 * columns. `undefined` for running text.
 */
export function separatorOf(text: string): string | undefined {
  const sample = text.slice(0, 20_000)
  return [',', ';', '\t', '|'].find((separator) => {
    if (!sample.includes(separator)) return false
    const [first = []] = rowsOf(sample.slice(0, 1000), separator)
    const isNamed = first.length >= 2 && first.every((cell) => columnName.test(cell))
    if (!isNamed && isProse(sample, separator)) return false
    const rows = rowsOf(sample, separator).filter((row) => row.some((cell) => cell.trim() !== ''))
    if (sample.length < text.length) rows.pop()
    const width = rows[0]?.length ?? 0
    return (
      rows.length >= 2 &&
      (width >= 3 || isNamed) &&
      rows.every((row) => row.length === width) &&
      rows[0]!.every((cell) => cell.trim().length < 60)
    )
  })
}

/** In sentences a blank follows nearly every comma; in data hardly any. */
const isProse = (text: string, separator: string): boolean =>
  text.split(`${separator} `).length - 1 > (text.split(separator).length - 1) / 2
