import { rowText, tableText } from '../rows.ts'

type Open = { rows: string[]; cells: string[][]; cell: string[] }

/** Puts paragraphs and the ends of cells and rows, as they come one after another, together as blocks: paragraphs and tables. */
export class Tables {
  readonly blocks: string[] = []
  readonly #open: Open[] = []

  /** Goes to the depth of a paragraph: 0 outside of any table, 2 in a table within a table. */
  goTo(depth: number) {
    while (this.#open.length < depth) this.#open.push({ rows: [], cells: [], cell: [] })
    while (this.#open.length > depth) {
      this.endRow()
      const text = tableText(this.#open.pop()!.rows)
      if (text !== '') this.add(text)
    }
  }

  /** An empty paragraph is a gap outside of tables and nothing within. */
  add(words: string) {
    const within = this.#open.at(-1)
    if (!within) this.blocks.push(words)
    else if (words !== '') within.cell.push(words)
  }

  endCell() {
    const within = this.#open.at(-1)
    within?.cells.push(within.cell.splice(0))
  }

  /** A row that was deleted has no words left, and rows without any are left out. */
  endRow() {
    const within = this.#open.at(-1)
    if (!within) return
    if (within.cell.length > 0) this.endCell()
    const cells = within.cells.splice(0)
    if (cells.length > 0) within.rows.push(rowText(cells))
  }
}
