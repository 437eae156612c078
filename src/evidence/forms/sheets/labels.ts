import type { Page } from '#case/page'
import { type Cell, type Line, linesOf } from '../cells.ts'
import { type Around, isHeading, isRowLabel } from './headings.ts'
import { type Asked, type FormTable, isTogether } from './table.ts'

/** A stretch of one cell of a form: words that may be an answer, or a printed label (`asked` undefined where it is none that is looked for). */
export type Piece = Readonly<{
  page: Page
  row: number
  column: number
  /** How many cells its line has. */
  columns: number
  start: number
  end: number
  text: string
  label: boolean
  asked: Asked | undefined
  /** Of a label: whether a colon or the like closes it, so that nothing after it is no answer. */
  closed: boolean
  /** Of a label within running words: its answer ends with the sentence. */
  inSentence: boolean
}>

/** What every form prints and no answer is. */
const everywhere =
  /urn|asn|pnc ?id|ref(?:erence)?(?: (?:no|number))?\.?|force(?: ?\/ ?unit)?|unit|station|crime (?:ref|no)\w*|d\.?o\.?b\.?|date of birth|born|address|custody (?:record|ref|no)\w*\.?(?: no)?\.?|name|sex|page|to|name of (?:suspect|defendant)|suspect|defendant|accused|victim|complainant/

type Compiled = Readonly<{ asked: Asked | undefined; starts: RegExp; whole: RegExp }>
type Labels = Readonly<{ each: readonly Compiled[]; any: RegExp; within: RegExp; stated: RegExp | undefined }>
const known = new WeakMap<FormTable, Labels>()

function labelsOf(table: FormTable): Labels {
  const kept = known.get(table)
  if (kept) return kept
  const asked = table.asked.flatMap((each) => (isTogether(each) ? each.of : [each])).filter(({ label }) => label)
  const sources = [
    ...asked.map((each) => [each, each.label?.source ?? ''] as const),
    ...[table.others, everywhere].flatMap((other) => (other ? [[undefined, other.source] as const] : [])),
  ]
  const all = sources.map(([, source]) => source).join('|')
  const labels = {
    each: sources.map(([one, source]) => ({
      asked: one,
      starts: new RegExp(`^(?:${source})(?![\\p{L}\\d'’])`, 'iu'),
      whole: new RegExp(`^(?:${source})$`, 'iu'),
    })),
    any: new RegExp(`^(?:${all})(?![\\p{L}\\d'’])`, 'iu'),
    within: new RegExp(
      `(?<=[\\s.;)])(?<!\\b(?:the|to|of|a|an|his|her|my|by|for|and|or)\\s)(?:${all})(?:\\s?\\([^()\\n]{1,60}\\))?\\s?:`,
      'giu',
    ),
    stated: table.prose && new RegExp(`(?<=[.;]\\s)(?:${all})(?=\\s[-–]\\s|\\s+${answering})`, 'giu'),
  }
  known.set(table, labels)
  return labels
}

/** What follows a label that no sign parts from its answer: "VPS offered 20/8", "MG2 to follow". */
const answering = String.raw`(?:(?:is |was |has been |to be |will be )?(?:not|no|yes|none|nil|n\/a|offered|declined|refused|attached|enclosed|herewith|taken|obtained|made|done|completed|submitted|required|requested|sought|needed|given|to follow|tbc|later|on file|pending|awaited|discussed|considered|wanted|granted|imposed)\b)`
const plainly = new RegExp(`^\\s+${answering}`, 'i')

/** The number of a question, a bullet: what stands before a label. */
const lead = /^[^\p{L}\d"“'‘[(☐☒☑]{0,6}(?:\(?(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|[a-z])[.)]\s*(?=\p{L})|\d{1,2}\s+(?=\p{L}))?/u
const note = /^\s?\([^()\n]{1,90}\)/

/** All of a form in order: its labels, and the words between them. */
export function piecesOf(pages: readonly Page[], table: FormTable): readonly Piece[] {
  const labels = labelsOf(table)
  return pages.flatMap((page) => {
    const lines = linesOf(page)
    const inCapitals = lines.filter(({ text }) => !/\p{Ll}/u.test(text)).length > lines.length * 0.4
    return lines.flatMap((line, row) => {
      const around: Around = { before: lines[row - 1], after: lines[row + 1], inCapitals }
      return line.cells.flatMap((cell, column) =>
        cell.text === '' ? [] : piecesIn(cell, { page, row, column, columns: line.cells.length }, line, around, labels),
      )
    })
  })
}

type Place = Pick<Piece, 'page' | 'row' | 'column' | 'columns'>

function piecesIn(cell: Cell, place: Place, line: Line, around: Around, labels: Labels): readonly Piece[] {
  const text = place.page.text.slice(cell.start, cell.end)
  const piece = (from: number, to: number, rest: Partial<Piece> = {}): Piece => ({
    ...place,
    start: cell.start + from,
    end: cell.start + to,
    text: text.slice(from, to).replace(/\s+/g, ' ').trim(),
    label: false,
    asked: undefined,
    closed: false,
    inSentence: false,
    ...rest,
  })
  const first = labelAt(text, place.columns === 1, (around.before?.cells.length ?? 0) > 1, labels)
  const cuts = [...(first ? [first] : []), ...labelsWithin(text, first?.end ?? 0, labels)]
  if (cuts.length === 0) {
    const printed = place.column === 0 && (isHeading(line, around) || isRowLabel(line))
    // The sign that closes a label may stand in the cell of its answer.
    const sign = place.column > 0 ? (/^[:–-]\s*(?=\S)/.exec(text)?.[0].length ?? 0) : 0
    return [piece(sign, text.length, printed ? { label: true } : {})]
  }
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end, valueFrom, asked, closed, inSentence } of cuts) {
    // What stands before the first label of a cell is its number.
    const isNumber = pieces.length === 0 && start === first?.start
    if (!isNumber && text.slice(from, start).trim() !== '') pieces.push(piece(from, start))
    pieces.push(piece(start, end, { label: true, asked, closed, inSentence }))
    from = valueFrom + (/^[\s:–-]+(?=\S)/.exec(text.slice(valueFrom))?.[0].length ?? 0)
  }
  if (text.slice(from).trim() !== '') pieces.push(piece(from, text.length))
  return pieces.filter(({ text, label }) => label || text !== '')
}

type Cut = Readonly<{ start: number; end: number; valueFrom: number; asked: Asked | undefined; closed: boolean; inSentence: boolean }>

/** The label a cell begins with: closed by a sign, alone in its cell, or followed at once by a short answer ("Age Over 18"), below a row of a table by any. */
function labelAt(text: string, ownLine: boolean, inTable: boolean, { each, any, stated }: Labels): Cut | undefined {
  // A full line of a statement without any sign is no label.
  if (!stated && text.length > 70 && !/[:?]|\s{2}|\.\.|…/.test(text.slice(0, 130))) return undefined
  const start = lead.exec(text)?.[0].length ?? 0
  const rest = text.slice(start, start + 200)
  if (!/^\p{Lu}/u.test(rest) && !/^\p{L}[^.]{2,60}[:?]/u.test(rest)) return undefined
  if (!any.test(rest)) return undefined
  let best: { asked: Asked | undefined; length: number } | undefined
  for (const { asked, starts } of each) {
    const length = starts.exec(rest)?.[0].length ?? 0
    if (length > (best?.length ?? 0)) best = { asked, length }
  }
  if (!best) return undefined
  const { asked } = best
  const bare = rest.slice(best.length)
  const length = best.length + (note.exec(bare)?.[0].length ?? 0)
  const after = rest.slice(length)
  const cut = (sign: number, closed: boolean): Cut => ({
    start,
    end: start + length,
    valueFrom: start + length + sign,
    asked,
    closed,
    inSentence: false,
  })
  if (after.trim() === '') return cut(after.length, false)
  const sign = /^\s*(?:[:?]+[-–—]?|\.{2,}|…|_{2,})\s*|^\.(?=\s|$)\s*|^\s+[-–—](?=\s)\s*|^[-–—]\s/.exec(after)
  if (sign) return cut(sign[0].length, true)
  if (/^\s{2,}/.test(after)) return cut(after.length - after.trimStart().length, false)
  if (!asked && text.length <= 40 && /^\s+\d/.test(after)) return cut(after.length - after.trimStart().length, true)
  if (asked?.holds === 'lines' && plainly.test(after)) return { ...cut(0, true), end: start, valueFrom: start }
  const isCapital = /^\s+(?=["“(]?\p{Lu})/u.test(after)
  if (asked?.holds === 'lines' && ownLine && inTable && isCapital) return cut(after.length - after.trimStart().length, false)
  const isShort = text.length <= 60 && !/[.;,]$/.test(text)
  if (asked && asked.holds !== 'lines' && isShort && (!ownLine || text.length <= 48) && /^\s+(?=[\p{Lu}\d"“£(])/u.test(after))
    return cut(after.length - after.trimStart().length, true)
  return undefined
}

/** Labels further on in a cell: "Custody officer: Date/time: 25/10/2022", "VPS not taken yet. Restraining order - no." */
function labelsWithin(text: string, after: number, { each, within, stated }: Labels): readonly Cut[] {
  const whose = (words: string) => each.find(({ whole }) => whole.test(words.replace(note, '').replace(/\s?\([^()]*\)$/, '')))
  const closed = !text.includes(':', after)
    ? []
    : [...text.matchAll(within)].flatMap((found): Cut[] => {
        const words = found[0].replace(/\s?:$/, '')
        const end = found.index + found[0].length
        return found.index >= after && /^\p{Lu}/u.test(words)
          ? [
              {
                start: found.index,
                end: found.index + words.length,
                valueFrom: end,
                asked: whose(words)?.asked,
                closed: true,
                inSentence: false,
              },
            ]
          : []
      })
  const said = (stated ? [...text.matchAll(stated)] : []).flatMap((found): Cut[] => {
    const asked = whose(found[0])?.asked
    if (found.index < after || asked?.holds !== 'lines' || !/^\p{Lu}/u.test(found[0])) return []
    const dash = /^\s[-–]\s/.exec(text.slice(found.index + found[0].length))
    const valueFrom = dash ? found.index + found[0].length + dash[0].length : found.index
    const end = dash ? found.index + found[0].length : found.index
    return [{ start: found.index, end, valueFrom, asked, closed: true, inSentence: true }]
  })
  const cuts = [...closed, ...said].toSorted((a, b) => a.start - b.start)
  return cuts.filter((cut, nth) => nth === 0 || cut.start >= (cuts[nth - 1]?.valueFrom ?? 0))
}
