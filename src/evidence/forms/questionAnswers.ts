import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import { folded } from '#case/quote'
import { columnLost, type FormAnswer } from '#case/riskForm'
import { quoteAt } from '../documents/quoting.ts'
import { type Given, textAnswer } from './answerInText.ts'
import { commentedOnly } from './answerPlace.ts'
import { type Apart, answersApart } from './answersApart.ts'
import { orderOfBoxes } from './boxesInOrder.ts'
import type { Flow } from './flow.ts'
import { placedLines } from './placed.ts'
import { blockIn } from './questionBlock.ts'
import type { QuestionStart } from './questionStarts.ts'
import { rowQuote } from './rowQuote.ts'
import { rowsOfTables } from './tableRows.ts'

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
    const quote = place && rowQuote(document, place.page, place.offset, row?.words ?? [], flow.placeOf(each.start + length), length)
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

/** A mark in a cell of its own, in the row where the question begins. */
const hasMarkAlone = (block: string): boolean =>
  (block.split('\n')[0] ?? '')
    .split('\t')
    .slice(1)
    .some((cell) => /^[xX✓✔✗✘]$/u.test(cell.trim()))
