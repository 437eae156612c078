import type { Answer } from '#case/riskForm'
import { isMark } from './answers.ts'
import { shiftOfMarks } from './shiftedMarks.ts'

/** The answer columns of a table typed with blanks for alignment: the middle of each heading, counted in characters from the line's start. */
type Aligned = Readonly<{ from: number; left: number; columns: readonly Readonly<{ answer: Answer; centre: number }>[] }>

const headings: readonly (readonly [RegExp, Answer])[] = [
  [/\byes\b/i, 'yes'],
  [/\bno\b(?!\.)/gi, 'no'],
  [/\b(?:d\/k|dk|don['’]t know|n\/k)\b/i, 'dontKnow'],
]

/** Every heading line with Yes and No set apart by blanks and no tabs. */
export function alignedColumns(text: string): readonly Aligned[] {
  const found: (Aligned & { rows: number[][] })[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const yes = /\byes\b/i.exec(line)
    if (yes && !line.includes('\t') && line.length < 220 && /\s{2,}yes\s/i.test(line) && /question|^\W*(?:no\.|#)/i.test(line)) {
      const columns = headings.flatMap(([heading, answer]) => {
        const at = [...line.matchAll(new RegExp(heading.source, 'gi'))].find((each) => each.index >= yes.index)
        return at ? [{ answer, centre: at.index + at[0].length / 2 }] : []
      })
      if (columns.length >= 2) found.push({ from, left: yes.index - 2, columns, rows: [] })
    } else {
      const marks = marksOf(line)
      if (marks.length > 0) found.at(-1)?.rows.push(marks)
    }
    from += line.length + 1
  }
  return found.map(underOwnMarks)
}

/** The middles of the marks that stand apart in a line, in characters from its start. */
const marksOf = (line: string): number[] =>
  [...line.matchAll(/(?<=\s{2})\S+/g)].filter(([word]) => isMark(word)).map(({ 0: word, index }) => index + word.length / 2)

/** The columns where their marks stand; none where it cannot be told which mark belongs to which heading. */
function underOwnMarks({ from, left, columns, rows }: Aligned & { rows: number[][] }): Aligned {
  const shift = shiftOfMarks(
    columns.map(({ centre }) => centre),
    rows,
  )
  if (shift === undefined) return { from, left, columns: [] }
  return { from, left: left - shift, columns: columns.map(({ answer, centre }) => ({ answer, centre: centre - shift })) }
}

/** A mark further than this many characters from a heading's middle is under none: the text was not aligned after all. */
const near = 3

/** The answer whose heading a mark stands under, in the lines of one question; undefined where there is no mark, or none under a heading. */
export function answerUnderHeading(text: string, start: number, end: number, tables: readonly Aligned[]): Answer | undefined {
  const table = tables.findLast(({ from }) => from < start)
  if (!table) return undefined
  let at = text.lastIndexOf('\n', start) + 1
  for (const line of text.slice(at, end).split('\n')) {
    for (const word of line.matchAll(/\S+/g))
      if (word.index >= table.left && isMark(word[0])) {
        const centre = word.index + word[0].length / 2
        return table.columns
          .filter((column) => Math.abs(column.centre - centre) <= near)
          .toSorted((a, b) => Math.abs(a.centre - centre) - Math.abs(b.centre - centre))[0]?.answer
      }
    at += line.length + 1
  }
  return undefined
}
