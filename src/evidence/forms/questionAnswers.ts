import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import { folded, type Quote } from '#case/quote'
import { type Answer, columnLost, type FormAnswer } from '#case/riskForm'
import { quoteAt } from '../documents/quoting.ts'
import { alignedColumns, answerUnderHeading } from './alignedColumns.ts'
import { answerColumns, answerInCells } from './answerCells.ts'
import { type Given, textAnswer } from './answerInText.ts'
import { commentedOnly } from './answerPlace.ts'
import { answerAtStart, isEmptyBox, isMark } from './answers.ts'
import { type Apart, answersApart } from './answersApart.ts'
import { orderOfBoxes } from './boxesInOrder.ts'
import { type Flow, flowOf } from './flow.ts'
import { bottom, left, middle, type PlacedWord, placedLines, top } from './placed.ts'
import type { QuestionStart } from './questionStarts.ts'
import { type TickColumns, tickColumnsOf } from './tickColumns.ts'

/** What ends the last question before it: the next heading, the grade, the officer's remarks. */
const endOfQuestions =
  /\n[ \t]*(?:(?:stalking (?:and|&) harassment|additional|supplementary|further)\b[^\n?]{0,60}question|(?:overall |initial )?risk (?:grad|level|assess|classif)|officer['’]?s?\b|(?:risk )?grade[ \t]*:|safety plan|risk management|victim consents|signature|signed\b|(?:total (?:number of )?|no\.? of )?[“"']?(?:yes|ticks)[”"']? (?:total|answers|count)|other relevant|is there (?:anything|any other relevant)|page \d|if (?:yes to )?q(?:uestion)? ?8\b|[-=_]{20,}[ \t]*\n|(?:no\.?|#)[ \t]+question|current situation|children ?\/|domestic (?:abuse|violence) history|abuser(?!\b[^\n?]{0,80}\?)|(?:question|q)[ \t]+(?:yes|answer)|\(?a[.):]?[ \t]+[^\n]{3,90}\n[ \t]*\(?b[.):]?[ \t]+\p{L})/iu

/** Every question found, each with the answer marked or written for it, its comment, and the passage it stands in. */
export function answersTo(
  document: DocumentId,
  pages: readonly Page[],
  flow: Flow,
  starts: readonly QuestionStart[],
): readonly FormAnswer[] {
  const boxes = orderOfBoxes(flow.text)
  const inOrder = starts.toSorted((a, b) => a.start - b.start)
  const rows = rowsOfTables(pages, flow, inOrder)
  const commented = commentedOnly(flow, inOrder)
  const read = inOrder.map((each, index) => {
    const block = blockIn(flow.text, inOrder, index)
    const place = flow.placeOf(each.start)
    const found = textAnswer(each.question, block, each.shownTo - each.start, boxes)
    const inText = commented.has(each) && !found.inBoxes ? unanswered(found) : found
    const own = inText.inBoxes && rows[index]?.typed ? undefined : rows[index]
    const row = own && inText !== found ? { ...own, answer: 'blank' as const } : own
    const given = row && (row.holds || row.answer !== 'blank' || inText.answer === 'blank') ? row : inText
    const length = row?.end ?? withComment(block, inText)
    const quote = place && quoteOfRow(document, place.page, place.offset, row?.words ?? [], flow.placeOf(each.start + length), length)
    const said = given.comment ?? (given.answer === 'blank' && inText.comment === columnLost ? columnLost : undefined)
    const lost = given.answer === 'blank' && !said?.startsWith(columnLost) && hasMarkAlone(block)
    const comment = lost ? [columnLost, said?.replace(/^[xX✓✔]\s+/u, '')].filter(Boolean).join(' ') : said
    return { id: each.question.id, asked: each.question.asks, answer: given.answer, comment, quote }
  })
  const apart = read.slice(0, -1).every(({ answer }) => answer === 'blank') ? answersApart(flow.text, inOrder) : undefined
  // Where the page has places, its lines on paper tell more surely which answer is whose.
  const isPlaced = pages.some((page) => placedLines(page) !== undefined)
  return apart ? read.map((each, nth) => answeredApart(document, flow, each, isPlaced ? undefined : apart[nth])) : read
}

/** Where what is written beside an answer on its own line ends. */
function withComment(block: string, { comment, end }: Given): number {
  const beside = block.slice(end).split('\n', 1)[0] ?? ''
  return comment?.startsWith(folded(beside).replace(/^[\s:;,.|–—-]+/, '')) && beside.trim() !== '' ? end + beside.trimEnd().length : end
}

/** A comment that begins with a word for an answer answers nothing. */
const unanswered = (found: Given): Given => ({ answer: 'blank', comment: found.comment, end: found.end })

/** A question whose answer stands below all questions, or is not known by its place. */
function answeredApart(document: DocumentId, flow: Flow, read: FormAnswer, found: Apart | undefined): FormAnswer {
  if (!found) return { ...read, answer: 'blank', comment: columnLost }
  const place = flow.placeOf(found.start)
  const quote = place && quoteAt(document, place.page, place.offset, place.offset + (found.end - found.start))
  return { ...read, answer: found.answer, comment: found.comment, quote }
}

const blockIn = (text: string, inOrder: readonly QuestionStart[], index: number): string => {
  const { start, shownTo } = inOrder[index]!
  return blockOf(text, start, inOrder[index + 1]?.start ?? text.length, shownTo)
}

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
    const first = answerInCells(flow.text, rowOf(flow.text, each), cellColumns)
    const goesOn = first?.answer !== 'blank' && first ? undefined : lastRow(flow.text, each, block, cellColumns)
    const inCells = goesOn ?? first
    if (inCells) return { ...inCells, end: inCells.end - each.start, words: [], holds: true }
    const place = flow.placeOf(each.start)
    const next = inOrder[index + 1] && flow.placeOf(inOrder[index + 1]?.start ?? 0)
    const after = flow.placeOf(each.start + block.length + 1)
    const onPaper = place && tableAnswer(place.page, place.offset, [next, after], columns)
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
function rowOf(text: string, { start, question: { number } }: QuestionStart): number {
  const above = text.slice(Math.max(0, start - 200), start)
  const own = [...above.matchAll(/(?<=^|\n)[ |]*[QS]?(\d{1,2})[.)]?[ ]*[\t|]/gi)].at(-1)
  return own && Number(own[1]) === number ? start - above.length + own.index + own[0].length : start
}

/** A mark in a cell of its own, in the row where the question begins. */
const hasMarkAlone = (block: string): boolean =>
  (block.split('\n')[0] ?? '')
    .split('\t')
    .slice(1)
    .some((cell) => /^[xX✓✔✗✘]$/u.test(cell.trim()))

/** The questions and answers of a form, by the cells of its tables or by its lines on paper, are read with the answer columns left out of the questions' own words. */
export function questionsFlow(pages: readonly Page[], by: 'cells' | 'lines' = 'cells'): Flow {
  const columns = tickColumnsOf(pages)
  const edge = (page: Page, height: number) => {
    const { comment, from = Number.POSITIVE_INFINITY } = columns(page, height) ?? {}
    return comment ?? from
  }
  return flowOf(pages, edge, by)
}

/** What stands from the start of a question to the next, or to what ends the questions. */
export function blockOf(text: string, start: number, next: number, shownTo: number): string {
  const block = text.slice(start, Math.min(next, start + 1500))
  const end = endOfQuestions.exec(block.slice(shownTo - start))
  return end ? block.slice(0, shownTo - start + end.index) : block
}

type Row = Omit<TableRow, 'holds'>

/** The answer in the row of a table: the mark nearest a heading, or the words under a single "Answer" heading. The row ends where `below` begins. */
function tableAnswer(
  page: Page,
  start: number,
  below: readonly ReturnType<Flow['placeOf']>[],
  columnsAt: (page: Page, height: number) => TickColumns | undefined,
): Row | undefined {
  const words = placedLines(page)?.flatMap((line) => line.words) ?? []
  const first = words.find((word) => word.start === start)
  const columns = first && columnsAt(page, top(first))
  if (!first || !columns) return undefined
  const tops = below.flatMap((place) =>
    words.filter((word) => word.start === place?.offset && place.page === page && top(word) > top(first)).map(top),
  )
  const until = (tops.length > 0 ? Math.min(...tops) : endOfBlock(page, first)) - 2
  const row = words.filter((word) => (top(word) + bottom(word)) / 2 >= top(first) - 2 && (top(word) + bottom(word)) / 2 < until)
  const beside = row.filter(
    (word) =>
      left(word) >= columns.from - 12 && (middle(word) < columns.to || /^[✓✔√✗✘☑☒⊠■●]$/u.test(word.text)) && !isQuestionWord(word, columns),
  )
  const isComment = (word: PlacedWord): boolean =>
    left(word) >= columns.to || (columns.comment !== undefined && left(word) >= columns.comment && left(word) < columns.from)
  const comment = folded(
    row
      .filter((word) => isComment(word) && !beside.includes(word))
      .map(({ text }) => text)
      .join(' '),
  )
  const written = folded(beside.map(({ text }) => text).join(' '))
  const answer = columns.ticks.length > 0 ? ticked(beside, columns, page.source !== 'digital') : writtenAnswer(written)
  const lost = columns.ticks.length > 0 && columns.ticks.every((tick) => tick.answer === 'blank') && beside.some(({ text }) => isMark(text))
  const said = [lost ? columnLost : '', comment].filter((part) => part !== '').join(' ')
  return { answer, comment: said === '' ? undefined : said, end: 0, words: row }
}

/** Where the lines below a word stop following one another: what comes after an empty line is no part of the last row of a table. */
function endOfBlock(page: Page, first: PlacedWord): number {
  let end = bottom(first)
  for (const line of placedLines(page)?.filter((each) => each.top > top(first)) ?? []) {
    if (line.top - end > (line.bottom - line.top) * 0.9) return line.top
    end = Math.max(end, line.bottom)
  }
  return page.height
}

const isQuestionWord = (word: PlacedWord, columns: TickColumns): boolean => left(word) < columns.from && !isMark(word.text)

/** In a scan a tick may come out as any letter or two; in a digital page it is a mark, or the answer's own word. */
function ticked(beside: readonly PlacedWord[], { ticks }: TickColumns, isScan: boolean): Answer {
  // An empty "[ ]" may be two words.
  const marks = beside.filter(
    ({ text }) =>
      !isEmptyBox(text) && !/^[[\]()]$/.test(text) && (isMark(text) || (isScan && text.length <= 2) || answerAtStart(text) !== undefined),
  )
  const [first, second] = ticks
  const reach = first && second ? (second.centre - first.centre) * 0.9 : Number.POSITIVE_INFINITY
  const nearest = marks.map((mark) => {
    const closest = ticks.toSorted((a, b) => Math.abs(a.centre - middle(mark)) - Math.abs(b.centre - middle(mark)))[0]
    return closest && Math.abs(closest.centre - middle(mark)) <= reach ? closest.answer : undefined
  })
  const [only, ...others] = [...new Set(nearest.filter((answer) => answer !== undefined))]
  return only && others.length === 0 ? only : 'blank'
}

const writtenAnswer = (written: string): Answer => {
  const found = answerAtStart(written)?.answer
  return found === undefined || found === 'notApplicable' ? 'blank' : found
}

/** The row as one passage where its words follow one another on the page's text, else the question's own words. */
function quoteOfRow(
  document: DocumentId,
  page: Page,
  start: number,
  row: readonly PlacedWord[],
  end: ReturnType<Flow['placeOf']>,
  length: number,
): Quote | undefined {
  if (row.length === 0) {
    const until = end?.page === page && end.offset > start ? end.offset : start + 120
    const line = page.text.indexOf('\n', start)
    // The answer stands elsewhere in the text: the question's own line is what can be quoted.
    return quoteAt(document, page, start, until - start > 1.5 * length + 20 ? (line < 0 ? page.text.length : line) : until)
  }
  const ofRow = new Set(row.map((word) => word.start))
  let to = start
  for (const word of page.words.filter((each) => each.start >= start).toSorted((a, b) => a.start - b.start)) {
    if (!ofRow.has(word.start)) break
    to = word.end
  }
  return quoteAt(document, page, start, to)
}
