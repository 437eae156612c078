/** From this length on a cell is a text of its own and keeps its paragraphs; shorter ones are entries and stay on the line of their row. */
export const longText = 300

/** One row of a table as a line, cells parted by tabs. `cells` are the paragraphs of each; the last cell may run on in paragraphs when it is a text. */
export function rowText(cells: readonly (readonly string[])[]): string {
  if (cells.length === 1) return cells[0]!.join('\n\n')
  return cells
    .map((paragraphs, at) => {
      const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
      return at === cells.length - 1 && length > longText ? paragraphs.join('\n\n') : paragraphs.join(' ').replace(/[\t\n ]+/g, ' ')
    })
    .join('\t')
}

/** Rows one under the other; one that runs on in paragraphs stands apart from the next. Rows without any entry are left out. */
export const tableText = (rows: readonly string[]): string =>
  rows
    .filter((row) => row.trim() !== '')
    .reduce(
      (text, row) =>
        text === '' ? row : text + (row.includes('\n') || text.slice(text.lastIndexOf('\n\n') + 2).includes('\n\n') ? '\n\n' : '\n') + row,
      '',
    )
