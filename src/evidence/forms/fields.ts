import type { DocumentId } from '#case/ids'
import type { Page } from '#case/page'
import { folded, isNonEmpty, type NonEmpty, type Quote } from '#case/quote'
import { quoteAt } from '../documents/quoting.ts'
import { type Cell, type Line, linesOf } from './cells.ts'

/** The value beside a printed label: its words, where the first of them starts in `Page.text`, and the passages it stands in. */
export type Field = Readonly<{ label: string; value: string; page: Page; start: number; from: NonEmpty<Quote> }>

/** Labels that police forms print; a cell that is one of these is never a value. */
const printedLabel =
  /^(?:urn|asn|ref(?:erence)?|suspect|defendant|subject|accused|name|surname|forenames?|d\.?o\.?b|date of birth|offences?|(?:proposed |suggested )?charges?|officer|oic|investigating officer|supervis|date|time|dated|signature|signed|occupation|age|relationship|victim|complainant|completed by|custody|bail|status|type of advice|anticipated plea|place|exhibit|issued by|to|from|sent|location|court|conditions?|reason|no\.?$|#|when$|what$)\b/i

const bare = (text: string): string =>
  text.length > 200 ? text : text.replace(/^\W*(?:(?:\d{1,2}[.)]?|[A-Z][.)])\s+)?/, '').replace(/[\s:?*.-]+$/, '')
/** No label that is looked for is longer. */
const longestLabel = 120
const labelsIn = new WeakMap<Line, readonly string[]>()
/** The cells of a line as labels: every reader of forms asks for other ones on the same lines. */
function labelsOf(line: Line): readonly string[] {
  const labels = labelsIn.get(line) ?? line.cells.map(({ text }) => bare(text))
  labelsIn.set(line, labels)
  return labels
}
const isLabel = (text: string): boolean => text.length <= 40 && printedLabel.test(bare(text)) && !/:\s*\S/.test(text)

const isLabelRow = ({ cells }: Line): boolean => {
  const full = cells.filter(({ text }) => text !== '')
  return full.length >= 3 && full.every(({ text }) => isLabel(text))
}

/** A cell of a label goes on in the next line of its column: `Bail / custody` above `status`. */
const wrapped = (next: Line | undefined, columns: number): boolean =>
  next !== undefined &&
  next.cells.length === columns &&
  columns >= 2 &&
  /^[a-z(]/.test(next.cells[0]?.text ?? '') &&
  !/[:.]$/.test(next.cells[0]?.text ?? '')

const nextLabel =
  /\t| {3,}|\s+(?:[A-Z][a-z]+(?: [a-z/]+){0,3}|[A-Z]{2,}(?: [A-Z]+)?) ?: |(?:^|\s)(?=Date(?:\/time)?:|Signature witnessed by)/

type Printed = Readonly<{ whole: RegExp; inline: RegExp }>
const known = new Map<string, Printed>()

/** A label as a cell of its own, and before its value with a colon; "I.P." within "R.I.P.:" is none. */
function asPrinted(label: RegExp): Printed {
  const flags = label.flags.replace('g', '')
  const key = `${flags}/${label.source}`
  const printed = known.get(key) ?? {
    whole: new RegExp(`^(?:${label.source})$`, flags),
    inline: new RegExp(`(?:^|[\\s;(]|(?<!\\b[A-Za-z])\\.)(${label.source})\\s?:[ \\t]*`, `${flags}g`),
  }
  known.set(key, printed)
  return printed
}

/** Every value printed beside, under or after a label that matches, in reading order. `label` is tried on a whole label, numbering and colon left off. */
export function fieldsOf(document: DocumentId, page: Page, label: RegExp): readonly Field[] {
  const lines = linesOf(page)
  const { whole, inline } = asPrinted(label)
  const fields: Field[] = []
  const add = (printed: string, ...cells: readonly Omit<Cell, 'text'>[]) => {
    const quotes = cells.flatMap(({ start, end }) => quoteAt(document, page, start, end) ?? [])
    const [first] = quotes
    if (first && isNonEmpty(quotes))
      fields.push({
        label: bare(printed),
        value: folded(quotes.map(({ words }) => words).join(' ')),
        page,
        start: first.start,
        from: quotes,
      })
  }

  for (const [row, line] of lines.entries()) {
    const next = lines[row + 1]
    const labels = labelsOf(line)
    for (const [column, cell] of line.cells.entries()) {
      const printed = labels[column]!
      if (printed.length > longestLabel || !whole.test(printed)) continue
      if (isLabelRow(line)) {
        const below = next?.cells[column]
        if (below && below.text !== '') add(cell.text, below)
        break
      }
      const beside = line.cells[column + 1]
      if (beside && beside.text !== '' && !isLabel(beside.text)) {
        const more = wrapped(next, line.cells.length) ? next?.cells[column + 1] : undefined
        add(cell.text, beside, ...(more && more.text !== '' ? [more] : []))
      } else if (line.cells.length === 1 && next && next.text.length <= 300 && !isLabel(next.cells[0]?.text ?? '')) add(cell.text, next)
    }
    if (!line.text.includes(':')) continue
    for (const cell of line.cells)
      for (const found of cell.text.matchAll(inline)) {
        const slice = page.text.slice(cell.start, cell.end)
        const from = slice.indexOf(found[0].trim())
        if (from < 0) continue
        const rest = slice.slice(from + found[0].trim().length)
        const stop = nextLabel.exec(rest.trimStart())
        const start = cell.start + slice.length - rest.trimStart().length
        add(found[1] ?? '', { start, end: stop ? start + stop.index : cell.end })
      }
  }
  return fields.toSorted((a, b) => a.start - b.start)
}

/** The first such value on any of these pages. */
export function fieldOf(document: DocumentId, pages: readonly Page[], label: RegExp): Field | undefined {
  for (const page of pages) {
    const [field] = fieldsOf(document, page, label)
    if (field) return field
  }
  return undefined
}
