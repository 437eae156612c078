import type { Page } from '#case/page'
import { columnLost } from '#case/riskForm'
import { alignedColumns, answerUnderHeading } from './alignedColumns.ts'
import { answerColumns, answerInCells } from './answerCells.ts'
import type { Given } from './answerInText.ts'
import type { Flow } from './flow.ts'
import type { PlacedWord } from './placed.ts'
import { blockIn } from './questionBlock.ts'
import type { QuestionStart } from './questionStarts.ts'
import { answerOnPaper } from './rowOnPaper.ts'
import { tickColumnsOf } from './tickColumns.ts'

/** What the row of a question says by the headings above it. `holds`: whatever the row's words say, since its table is where the answers are. `typed`: set apart by blanks. */
export type TableRow = Given & Readonly<{ words: readonly PlacedWord[]; holds: boolean; typed?: true }>

/** The row of each question, in their order, where a table with headings is in force. */
export function rowsOfTables(pages: readonly Page[], flow: Flow, inOrder: readonly QuestionStart[]): readonly (TableRow | undefined)[] {
  const columns = tickColumnsOf(pages)
  const cellColumns = answerColumns(flow.text)
  const aligned = alignedColumns(flow.text)
  const rows = inOrder.map((each, index): TableRow | undefined => {
    const block = blockIn(flow.text, inOrder, index)
    // A question longer than its cell is known by words in its second line; its row is the first.
    const first = answerInCells(flow.text, rowStart(flow.text, each), cellColumns)
    const goesOn = first?.answer !== 'blank' && first ? undefined : lastRow(flow.text, each, block, cellColumns)
    const inCells = goesOn ?? first
    if (inCells) return { ...inCells, end: inCells.end - each.start, words: [], holds: true }
    const place = flow.placeOf(each.start)
    const next = inOrder[index + 1] && flow.placeOf(inOrder[index + 1]?.start ?? 0)
    const after = flow.placeOf(each.start + block.length + 1)
    const onPaper = place && answerOnPaper(place.page, place.offset, [next, after], columns)
    if (onPaper) return { ...onPaper, holds: onPaper.comment?.startsWith(columnLost) === true }
    const under = answerUnderHeading(flow.text, each.start, each.start + block.length, aligned)
    return under && { ...under, end: block.trimEnd().length, words: [], holds: false, typed: true }
  })
  const answered = rows.filter((row) => row && row.answer !== 'blank').length
  return answered < inOrder.length / 3 ? rows : rows.map((row) => row && { ...row, holds: true })
}

/** The row in which a question of several lines ends, where it has all cells of the table and an answer. */
function lastRow(text: string, { start, shownTo }: QuestionStart, block: string, columns: ReturnType<typeof answerColumns>) {
  const mark = block.indexOf('?', shownTo - start)
  const at = start + mark
  if (mark < 0 || !block.slice(0, mark).includes('\n')) return undefined
  const row = answerInCells(text, at, columns, true)
  return row && row.answer !== 'blank' ? row : undefined
}

/** Where the row of a question begins: at its number, which may stand a line or two above the words that made it known. */
function rowStart(text: string, { start, question: { number } }: QuestionStart): number {
  const above = text.slice(Math.max(0, start - 200), start)
  const own = [...above.matchAll(/(?<=^|\n)[ |]*[QS]?(\d{1,2})[.)]?[ ]*[\t|]/gi)].at(-1)
  return own && Number(own[1]) === number ? start - above.length + own.index + own[0].length : start
}
