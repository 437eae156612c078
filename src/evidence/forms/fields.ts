import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import { folded, isNonEmpty, type NonEmpty, type Quote } from '#case/quote'
import { quoteAt } from '../documents/quoting.ts'
import { type Line, linesOf } from './cells.ts'

/** The value beside a printed label: its words, where it starts and ends in `Page.text` (the first line of it), and the passages it stands in. */
export type Field = Readonly<{ label: string; value: string; page: Page; start: number; end: number; from: NonEmpty<Quote> }>

/** Labels that police forms print; a cell that is one of these is never a value. */
const printedLabel =
  /^(?:urn|asn|ref(?:erence)?|suspect|defendant|subject|accused|name|surname|forenames?|d\.?o\.?b|date of birth|offences?|(?:proposed |suggested )?charges?|officer|oic|investigating officer|supervis|date|time|dated|signature|signed|occupation|age|relationship|victim|complainant|completed by|custody|bail|status|type of advice|anticipated plea|place|exhibit|reference|issued by|to|from|sent|subject|location|court|conditions?|reason|no\.?$|#$|when$|what$)\b/i

const bare = (text: string): string => text.replace(/^\W*(?:\d{1,2}[.)]?\s+)?/, '').replace(/[\s:?*.-]+$/, '')

const isLabelRow = ({ cells }: Line): boolean => {
  const full = cells.filter(({ text }) => text !== '')
  return full.length >= 2 && full.every(({ text }) => text.length <= 40 && printedLabel.test(bare(text)) && !/:\s*\S/.test(text))
}

/** A label wraps on to the next line of its cell: `Bail / custody` above `status`. */
const wraps = (next: Line | undefined, columns: number): next is Line =>
  next !== undefined &&
  next.cells.length === columns &&
  columns >= 2 &&
  /^[a-z(]/.test(next.cells[0]?.text ?? '') &&
  !/[:.]$/.test(next.cells[0]?.text ?? '')

type Slice = Readonly<{ start: number; end: number }>

/** Every value printed beside, under or after a label that matches, in reading order. `label` is tried on a whole label, numbering and colon left off. */
export function fieldsOf(document: DocumentId, page: Page, label: RegExp): readonly Field[] {
  const lines = linesOf(page)
  const whole = new RegExp(`^(?:${label.source})$`, label.flags.replace('g', ''))
  const inline = new RegExp(`(?:^|[\\s.;(])(${label.source})\\s?:[ \\t]*`, `${label.flags.replace('g', '')}g`)
  const fields: Field[] = []
  const add = (printed: string, ...slices: readonly Slice[]) => {
    const quotes = slices.flatMap(({ start, end }) => quoteAt(document, page, start, end) ?? [])
    const [first] = slices
    if (first && isNonEmpty(quotes))
      fields.push({
        label: bare(printed),
        value: folded(quotes.map(({ words }) => words).join(' ')),
        page,
        start: first.start,
        end: first.end,
        from: quotes,
      })
  }

  for (const [row, line] of lines.entries()) {
    const next = lines[row + 1]
    for (const [column, cell] of line.cells.entries()) {
      if (!whole.test(bare(cell.text))) continue
      if (isLabelRow(line)) {
        const below = next?.cells[column]
        if (below && below.text !== '' && next.cells.length >= line.cells.length - 1) add(cell.text, ofCell(below))
        break
      }
      const beside = line.cells[column + 1]
      if (beside && beside.text !== '' && !whole.test(bare(beside.text))) {
        const more = wraps(next, line.cells.length) ? next.cells[column + 1] : undefined
        add(cell.text, ofCell(beside), ...(more && more.text !== '' ? [ofCell(more)] : []))
      } else if (line.cells.length === 1 && next && next.text.length <= 300 && !printedLabel.test(bare(next.cells[0]?.text ?? '')))
        add(cell.text, next)
    }
    for (const found of line.text.matchAll(inline)) {
      const from = found.index + found[0].length
      const rest = line.text.slice(from)
      const stop =
        /\t| {3,}|\s+(?:[A-Z][a-z]+(?: [a-z/]+){0,3}|[A-Z]{2,}(?: [A-Z]+)?) ?: |(?:^|\s)(?=Date(?:\/time)?:|Signature witnessed by)/.exec(
          rest,
        )
      add(found[1] ?? '', { start: line.start + from, end: line.start + from + (stop?.index ?? rest.length) })
    }
  }
  return fields.toSorted((a, b) => a.start - b.start)
}

const ofCell = ({ text, start }: { text: string; start: number }): Slice => ({ start, end: start + text.length })

/** The first such value on any of these pages. */
export function fieldOf(document: DocumentId, pages: readonly Page[], label: RegExp): Field | undefined {
  for (const page of pages) {
    const [field] = fieldsOf(document, page, label)
    if (field) return field
  }
  return undefined
}
