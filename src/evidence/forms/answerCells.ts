import { folded } from '#case/quote'
import type { Answer } from '#case/riskForm'
import { answerAtStart, isEmptyBox, isMark, severalMarked } from './answers.ts'
import { dontKnow, no, refused, yes } from './answerWords.ts'

/** The answer columns of a table whose cells are parted by tabs or bars, by their headings: which answer a mark in each column gives. */
type Columns = Readonly<{
  from: number
  cells: number
  partedBy: '\t' | '|'
  answers: ReadonlyMap<number, Answer | 'written'>
  comments: readonly number[]
  /** "No. Question" stands in one cell, while the rows have the number in a cell of its own. */
  joined: boolean
}>

/** What a row of such a table says: its answer, its comment, and where the row ends in the text. */
type RowOfCells = Readonly<{ answer: Answer; comment: string | undefined; end: number }>

const headings: readonly (readonly [RegExp, Answer | 'written'])[] = [
  [new RegExp(String.raw`^(?:${yes})(?:\s*[(*✓✔].{0,20})?$`, 'iu'), 'yes'],
  [new RegExp(String.raw`^(?:${no})(?:\s*[(*✓✔].{0,20})?$`, 'iu'), 'no'],
  [new RegExp(`^(?:${dontKnow})$`, 'i'), 'dontKnow'],
  [new RegExp(`^(?:${refused}|not answered)`, 'i'), 'refused'],
  [/^(?:answers?|responses?|reply|(?:yes|y) ?\/ ?(?:no|n)(?: ?\/ ?d ?\/? ?k)?)$/i, 'written'],
]
const commentHeading = /^(?:details?|notes?|comments?|further|additional|information|expand|if yes)/i

/** Every row of headings in a text: it has a column for yes and one for no, or one in which the answer is written. */
export function answerColumns(text: string): readonly Columns[] {
  const found: Columns[] = []
  let from = 0
  for (const line of text.split('\n')) {
    // A page may part by tabs what is ruled with bars as well: "Question\t| Answer\t| Comment".
    const partedBy = line.includes('\t') && line.split('|').length < 3 ? '\t' : '|'
    if (line.includes(partedBy) && line.length < 200) {
      const cells = line.split(partedBy).map((cell) => cell.replace(/\s+/g, ' ').trim())
      const answers = new Map(
        cells.flatMap((cell, index) =>
          headings
            // "No." beside "Question" heads the numbers.
            .filter(([heading]) => index > 0 && heading.test(cell) && !/question/i.test(cells[index + 1] ?? ''))
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
          joined: cells.length === 3 && /^(?:no\.?|q\.?|#) +question/i.test(cells[0] ?? ''),
        })
    }
    from += line.length + 1
  }
  return found
}

/** The answer at the end of a question's cell: "… injury or violence? Yes". */
const answerAtEnd = /\s(Yes|No|YES|NO|Don['’]t know|D\/?K|N\/?K|Refused)\s*$/

/** A row with a cell too few under a single answer column at the end but one: it has no comment, or its answer stands too near the question to be a cell. */
function wholeRow(cells: readonly string[], { cells: columns, answers, comments }: Columns, isBare: boolean): readonly string[] {
  const [at, ...others] = [...answers].flatMap(([index, answer]) => (answer === 'written' ? [index] : []))
  if (
    at === undefined ||
    others.length > 0 ||
    answers.size > 1 ||
    cells.length !== columns - 1 ||
    at !== columns - 2 ||
    !comments.includes(columns - 1)
  )
    return cells
  const joined = cells[at - 1] ?? ''
  const written = folded(cells[at] ?? '')
  const given = answerAtStart(written)
  if (isBare) return given?.length === written.length ? [...cells, ''] : cells
  const end = answerAtEnd.exec(joined)
  if (end) return [...cells.slice(0, at - 1), joined.slice(0, end.index), end[1] ?? '', ...cells.slice(at)]
  return given ? [...cells, ''] : cells
}

/** A row under "No. Question | Answer | Comment" as question, answer and comment, whichever of the gaps between them was too narrow to part cells. */
function underJoined([number = '', question = '', ...rest]: readonly string[]): readonly string[] {
  const asked = `${number} ${question}`
  if (rest.length >= 2) return [asked, rest[0] ?? '', rest.slice(1).join(' ')]
  const [beside = ''] = rest
  const end = answerAtEnd.exec(asked)
  if (end) return [asked.slice(0, end.index), end[1] ?? '', beside]
  const written = folded(beside)
  const start = answerAtStart(written)
  return start ? [asked, written.slice(0, start.length), written.slice(start.length).trim()] : [asked, '', beside]
}

/** The answer in the row that holds an offset of the text, by the headings above it; undefined where it has not as many cells as they have; with `isBare`, a row without a comment counts only where its last cell is an answer and nothing else. */
export function answerInCells(text: string, at: number, columns: readonly Columns[], isBare = false): RowOfCells | undefined {
  const table = columns.findLast(({ from }) => from < at)
  const start = text.lastIndexOf('\n', at) + 1
  const newline = text.indexOf('\n', at)
  const end = newline < 0 ? text.length : newline
  const split = table ? text.slice(start, end).split(table.partedBy) : []
  const whole = table?.joined && /^\s*[QS]?\d{1,2}[.)]?\s*$/i.test(split[0] ?? '') ? underJoined(split) : split
  const cells = table ? wholeRow(whole, table, isBare) : whole
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
    comment: comment === '' ? (others.length > 0 ? severalMarked : undefined) : comment,
    end,
  }
}
