import { folded } from '#case/quote'
import type { Answer } from '#case/riskForm'
import { answerAtStart, isEmptyBox, isMark } from './answers.ts'

/** The answer columns of a table whose cells are parted by tabs or bars, by their headings: which answer a mark in each column gives. */
type Columns = Readonly<{
  from: number
  cells: number
  partedBy: '\t' | '|'
  answers: ReadonlyMap<number, Answer | 'written'>
  comments: readonly number[]
}>

/** What a row of such a table says: its answer, its comment, and where the row ends in the text. */
export type RowOfCells = Readonly<{ answer: Answer; comment: string | undefined; end: number }>

const headings: readonly (readonly [RegExp, Answer | 'written'])[] = [
  [/^y(?:es|\b)/i, 'yes'],
  [/^no?$/i, 'no'],
  [/^(?:d ?\/? ?k|don['’]?t know|n ?\/ ?k|not known|unknown|unsure)$/i, 'dontKnow'],
  [/^(?:refused|declined|not answered)/i, 'refused'],
  [/^(?:answers?|responses?|reply|(?:yes|y) ?\/ ?(?:no|n)(?: ?\/ ?d ?\/? ?k)?)$/i, 'written'],
]
const commentHeading = /^(?:details?|notes?|comments?|further|additional|information|expand|if yes)/i

/** Every row of headings in a text: it has a column for yes and one for no, or one in which the answer is written. */
export function answerColumns(text: string): readonly Columns[] {
  const found: Columns[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const partedBy = line.includes('\t') ? '\t' : '|'
    if (line.includes(partedBy) && line.length < 200) {
      const cells = line.split(partedBy).map((cell) => cell.replace(/\s+/g, ' ').trim())
      const answers = new Map(
        cells.flatMap((cell, index) =>
          headings
            .filter(([heading]) => index > 0 && heading.test(cell))
            .slice(0, 1)
            .map(([, answer]) => [index, answer] as const),
        ),
      )
      const kinds = [...answers.values()]
      if ((kinds.includes('yes') && kinds.includes('no')) || kinds.includes('written'))
        found.push({
          from,
          cells: cells.length,
          partedBy,
          answers,
          comments: cells.flatMap((cell, index) => (commentHeading.test(cell) ? [index] : [])),
        })
    }
    from += line.length + 1
  }
  return found
}

/** The answer in the row that holds an offset of the text, by the headings above it; undefined where it has not as many cells as they have. */
export function answerInCells(text: string, at: number, columns: readonly Columns[]): RowOfCells | undefined {
  const table = columns.findLast(({ from }) => from < at)
  const start = text.lastIndexOf('\n', at) + 1
  const newline = text.indexOf('\n', at)
  const end = newline < 0 ? text.length : newline
  const cells = table ? text.slice(start, end).split(table.partedBy) : []
  if (!table || cells.length !== table.cells) return undefined
  const marked = [...table.answers].flatMap(([index, answer]) => {
    const words = folded(cells[index] ?? '')
    if (words === '' || isEmptyBox(words)) return []
    const written = answerAtStart(words)?.answer
    if (answer === 'written') return written && written !== 'notApplicable' ? [written] : []
    return isMark(words) || words.length <= 3 || written !== undefined ? [answer] : []
  })
  const [only, ...others] = marked
  const comment = folded(table.comments.map((index) => cells[index] ?? '').join(' '))
  return {
    answer: only && others.length === 0 ? only : 'blank',
    comment: comment === '' ? (others.length > 0 ? 'More than one answer is marked.' : undefined) : comment,
    end,
  }
}
