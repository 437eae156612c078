import type { Page } from '#case/page'
import { folded } from '#case/quote'
import type { Piece } from './labels.ts'
import type { Asked } from './table.ts'

/** Of a long answer so many letters are quoted. */
export const most = 400

/** What stands beside or under the label at this place; or that the label only heads further questions. */
export function beside(asked: Asked, pieces: readonly Piece[], place: number): readonly Piece[] | 'heads others' {
  const label = pieces[place]!
  const next = pieces[place + 1]
  const sameRow = (piece: Piece | undefined): piece is Piece => piece !== undefined && piece.page === label.page && piece.row === label.row
  const row: Piece[] = []
  for (let at = place + 1; sameRow(pieces[at]) && !pieces[at]!.label; at += 1) row.push(pieces[at]!)
  if (label.inSentence) return row.slice(0, 1).map(sentenceOf)
  const inRow = asked.holds === 'lines' ? row : row.filter((piece) => piece.column <= (row[0]?.column ?? 0) + 2)
  if (row.length > 0 && asked.holds !== 'lines') return inRow
  const under = label.columns > 1 && row.length === 0 ? below(pieces, place) : undefined
  if (under) return under
  if (asked.holds === 'lines' && row.length === 0 && sameRow(next) && next.column === label.column) return 'heads others'
  if (row.length === 0 && endsAnEntry(pieces, place)) return 'heads others'
  // An empty box beside the label, or another label: nothing is written.
  if (row.length === 0 && (label.columns > 1 || label.closed || sameRow(next)))
    return label.closed && asked.holds === 'lines' && !sameRow(next) && label.columns === 1 ? runningOn(pieces, place + 1, undefined) : []
  if (asked.holds === 'lines') {
    if (row.length > 0) return [...row, ...runningOn(pieces, place + 1 + row.length, row.at(-1))]
    if (next?.label && (next.columns > 1 || next.closed)) return next.asked ? [] : 'heads others'
    return runningOn(pieces, place + 1, undefined)
  }
  const line = next && !next.label && next.page === label.page && next.row === label.row + 1 ? next : undefined
  return line && line.columns === 1 && line.text.length <= 60 && !/[.,;]$/.test(line.text) ? [line] : []
}

/** The last word of a row that no label begins says what the row is: "12/03/2015 MARLBY POLICE | CAUTION". */
function endsAnEntry(pieces: readonly Piece[], place: number): boolean {
  const { page, row, column, columns, closed } = pieces[place]!
  if (closed || column === 0 || column < columns - 1) return false
  let first = place
  while (pieces[first - 1]?.page === page && pieces[first - 1]?.row === row) first -= 1
  return !pieces[first]!.label
}

/** The first sentence of a run of words. */
function sentenceOf(piece: Piece): Piece {
  const words = piece.page.text.slice(piece.start, piece.end)
  const stop = /[.;](?=\s+["“(]?\p{Lu})/u.exec(words)
  return stop ? { ...piece, end: piece.start + stop.index + 1, text: folded(words.slice(0, stop.index + 1)) } : piece
}

/** Of a row of labels the cell of the next row that stands in the same column. */
function below(pieces: readonly Piece[], place: number): readonly Piece[] | undefined {
  const { page, row, column, columns } = pieces[place]!
  const on = (nth: number) => {
    const all: Piece[] = []
    for (let at = place; at >= 0 && pieces[at]!.page === page && pieces[at]!.row >= nth; at -= 1)
      if (pieces[at]!.row === nth) all.unshift(pieces[at]!)
    for (let at = place + 1; at < pieces.length && pieces[at]!.page === page && pieces[at]!.row <= nth; at += 1)
      if (pieces[at]!.row === nth) all.push(pieces[at]!)
    return all
  }
  const labels = on(row)
  const values = on(row + 1)
  const isHead = labels.length >= 2 && labels.length === columns && labels.every(({ label }) => label)
  if (!isHead || values.some(({ label }) => label) || values[0]?.columns !== columns) return undefined
  return values.filter((value) => value.column === column)
}

/** An entry of a log goes with no answer. */
const stamped = /^\d{1,2}[:.]\d{2}\b|^\d{4}\s|^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\s/

/** Beside a label an answer is at its end with its sentence, or where its line leaves much of the page's width free. */
const isAtEnd = (piece: Piece): boolean => /[.!?]["”'’)]?$/.test(piece.text) || piece.end - startOfLine(piece) < widthOf(piece.page) * 0.6
const startOfLine = ({ page, start }: Piece): number => page.text.lastIndexOf('\n', start - 1) + 1

const widths = new WeakMap<Page, number>()
/** The longest line of a page, in letters. */
function widthOf(page: Page): number {
  const width = widths.get(page) ?? page.text.split('\n').reduce((most, { length }) => Math.max(most, length), 0)
  widths.set(page, width)
  return width
}

/** The words that follow until the next label. Beside a label the box goes on only where its last line is not at an end. */
function runningOn(pieces: readonly Piece[], from: number, last: Piece | undefined): readonly Piece[] {
  const run: Piece[] = []
  let length = last?.text.length ?? 0
  let before = last
  for (let at = from; at < pieces.length && length < most; at += 1) {
    const piece = pieces[at]!
    if (piece.label || (stamped.test(piece.text) && at > from)) break
    if (last && (stamped.test(piece.text) || (before && /^[\p{Lu}\d]/u.test(piece.text) && isAtEnd(before)))) break
    run.push(piece)
    length += piece.text.length
    before = piece
  }
  return run
}
