import { folded } from '#case/quote'
import { type Answer, columnLost } from '#case/riskForm'
import { answerAtStart, isEmptyBox, isMark } from './answers.ts'
import { headingColumns, isHeading, type Spot, type TickColumns } from './headingColumns.ts'
import { shiftOfMarks } from './shiftedMarks.ts'

/** The answer columns of a table typed with blanks for alignment, counted in characters from the line's start. */
type Aligned = Readonly<{ from: number; columns: TickColumns }>

const longest = 220
const spotsOf = (line: string): readonly Spot[] =>
  [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, left: index, right: index + text.length }))

/** Every heading line whose answers are set apart by blanks and no tabs. */
export function alignedColumns(text: string): readonly Aligned[] {
  const found: (Aligned & { rows: number[][] })[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const columns =
      line.length < longest && /\S {2,}\S|^ {8,}\S/.test(line) && !line.includes('\t')
        ? headingColumns(spotsOf(line), 1, longest)
        : undefined
    if (columns) found.push({ from, columns, rows: [] })
    else {
      const marks = marksOf(line)
      if (marks.length > 0) found.at(-1)?.rows.push(marks)
    }
    from += line.length + 1
  }
  return found.filter(({ columns, rows }) => isHeading(columns, rows.length)).map(underOwnMarks)
}

/** The middles of the marks that stand apart in a line, in characters from its start. */
const marksOf = (line: string): number[] =>
  [...line.matchAll(/(?<=\s{2})\S+/g)].filter(([word]) => isMark(word)).map(({ 0: word, index }) => index + word.length / 2)

/** The columns where their marks stand; none where it cannot be told which mark belongs to which heading. */
function underOwnMarks({ from, columns, rows }: Aligned & { rows: number[][] }): Aligned {
  const shift = shiftOfMarks(
    columns.ticks.map(({ centre }) => centre),
    rows,
  )
  if (shift === 0) return { from, columns }
  const ticks = columns.ticks.map(({ answer, centre }) =>
    shift === undefined ? { answer: 'blank' as const, centre } : { answer, centre: centre - shift },
  )
  return { from, columns: { ...columns, ticks, from: columns.from - (shift ?? 0), to: columns.to - (shift ?? 0) } }
}

/** A mark further than this many characters from a heading's middle is under none: the text was not aligned after all. */
const near = 3

/** The answer under the headings in the lines of one question, `blank` where nothing stands under any; undefined where no such table is in force. */
export function answerUnderHeading(
  text: string,
  start: number,
  end: number,
  tables: readonly Aligned[],
): Readonly<{ answer: Answer; comment: string | undefined }> | undefined {
  const columns = tables.findLast(({ from }) => from < start)?.columns
  if (!columns) return undefined
  const lines = text
    .slice(text.lastIndexOf('\n', start) + 1, end)
    .split('\n')
    .map(spotsOf)
  const words = lines.flatMap((line) => line.filter(({ left }) => left >= columns.from - 1))
  const comment = folded(
    lines
      .flatMap((line) =>
        line.filter(
          ({ left, right }) => left >= columns.to || (columns.comment !== undefined && left >= columns.comment && right <= columns.from),
        ),
      )
      .map((word) => word.text)
      .join(' '),
  )
  const said = comment === '' ? undefined : comment
  if (columns.ticks.length === 0) {
    const written = words.filter(({ left }) => left < columns.to).map((word) => word.text)
    const given = answerAtStart(folded(written.join(' ')))?.answer
    return { answer: given === undefined || given === 'notApplicable' ? 'blank' : given, comment: said }
  }
  const mark = words.find(({ text, left }) => !isEmptyBox(text) && (isMark(text) || answerAtStart(text)) && left < columns.to + near)
  if (!mark) return { answer: 'blank', comment: said }
  const centre = (mark.left + mark.right) / 2
  const [closest] = columns.ticks.toSorted((a, b) => Math.abs(a.centre - centre) - Math.abs(b.centre - centre))
  const isUnder = closest && closest.answer !== 'blank' && Math.abs(closest.centre - centre) <= near
  return isUnder ? { answer: closest.answer, comment: said } : { answer: 'blank', comment: [columnLost, said].filter(Boolean).join(' ') }
}
