import type { Page } from '#case/page'
import { type Cell, type Line, linesOf } from '../forms/cells.ts'

/** A run of text under one printed label or heading: a paragraph, or a cell of a table beside its label. `over` is the heading above one that opens with a label of its own. Offsets are in `Page.text`. */
export type Section = Readonly<{ label: string; over: string; start: number; end: number; tabular: boolean }>

type Open = { label: string; over: string; start: number; end: number; tabular: boolean; left: number | undefined; last: string }

const tidied = (label: string): string => label.replace(/^[\s#*•–-]*(?:\(?(?:\d{1,2}[.):]?|[a-z]\))\)?\s+)?/, '').replace(/[\s:.–-]+$/, '')

const numbered = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/
const listMark = /^\(?[a-z]\)\s/

const looksLikeLabel = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 130 &&
  text.split(/\s+/).length <= (/\?$/.test(text) || listMark.test(text) ? 24 : 9) &&
  (/^[\p{Lu}\d#(*]/u.test(text) || listMark.test(text)) &&
  !/[.!;,]$/.test(text)

/** A heading is a short line without a sentence in it that stands after the end of another, or with space above it. */
function isHeading({ cells, text, end }: Line, previous: string | undefined, spaceAbove: boolean, page: Page): boolean {
  // "Bail conditions (imposed 30/05/22)": what stands in brackets after a heading is not part of it.
  const own = (cells[0]?.text ?? '').replace(/\s*\([^()]*\)$/, '')
  if (
    cells.length !== 1 ||
    own.length > 60 ||
    own.split(/\s+/).length > 7 ||
    !/^(?:\d{1,2}[.)]?\s+)?[\p{Lu}]/u.test(own) ||
    /[.!?"”]$|[,;]/.test(own) ||
    // A sentence broken by the margin goes on below in small letters.
    /^[ \t]*\n[ \t]*[a-z]{2,}\b(?![.):])/.test(page.text.slice(end, end + 40))
  )
    return false
  if (answers.test(own) && !isSupport.test(own)) return false
  // "PNC - 2 convictions x battery" counts something.
  if (
    /^[\p{L} ]{2,25} [-–] \d{1,2} [a-z]/u.test(own) ||
    /^[A-Z][a-z]+ \d/.test(own) ||
    /\b(?:he|she|they|was|is|has|had|will|did)\b/i.test(own) ||
    /:\s*\S/.test(text)
  )
    return false
  return previous === undefined || spaceAbove || /[.!?:"”)\]=]$/.test(previous) || previous.length < 45
}

/** What is done for the victim stands under this word alone; beside others it answers. */
const isSupport = /^support(?: services)?$/i

/** "DASH - N/A" and "Offered - declined" answer; they head nothing. */
const answers =
  /\b(?:n\/a|tbc|tba|nil|none|no|yes|not|declined|refused|offered|taken|attached|enclosed|done|completed|submitted|requested|required|standard|medium|high|to follow|unknown|awaited|outstanding|given|made|served|issued|wiped|seized|negative|sought|known|nothing|wants?|has|have|will|would|contacted|referred|told|discussed|signposted|flagged|invited|rang|phoned|record|supports?|n\/k|pls|yrs|at court|RUI)\b|\d[/.]\d|[-–:?]\s*[YN]$/i

/** `VPS: not asked` and `Risk. No DASH` open a paragraph with its label. */
const inlineLabel =
  /^\s*(?:(?:\(?\d{1,2}[.):]?\)?|\([a-z]\)|[-•▪*])\s+)?(?:([\p{Lu}][^.:\n]{0,60}?)\s?:|([\p{Lu}][\p{L}'’/&-]*(?: [\p{L}'’/&-]+){0,2}|[\p{Lu}][\p{Lu} '’&/-]{3,40}(?:\s[-–]\s[\d/: .]{4,20})?)\.(?=\s+["“'‘(]?[\p{Lu}\d]))(?=\s)/u

/** The parts of a page that say something, each under the label it stands beside or below. */
export function sectionsOf(page: Page): readonly Section[] {
  const sections: Section[] = []
  let heading = ''
  let open: Open | undefined
  let row: readonly Cell[] | undefined
  let previous: Line | undefined
  let previousWasHeading = false
  let isListed = false
  const lines = linesOf(page)
  const widest = Math.max(40, ...lines.filter(({ cells, text }) => cells.length === 1 && text.length <= 200).map(({ text }) => text.length))
  const close = () => {
    if (open && open.end > open.start) sections.push(...withInlineLabel(page, open))
    open = undefined
  }
  const begin = (label: string, cell: Pick<Cell, 'start' | 'end' | 'text'>, tabular: boolean, left?: number) => {
    close()
    open = { label, over: label === heading ? '' : heading, start: cell.start, end: cell.end, tabular, left, last: cell.text }
  }

  for (const line of lines) {
    const spaceAbove = previous === undefined || /\n\s*\n/.test(page.text.slice(previous.end, line.start))
    // What is numbered below a colon is a list, and no headings.
    isListed = numbered.test(line.text) && (isListed || /:\s*$/.test(previous?.text ?? ''))
    const [first, ...rest] = line.cells
    const continued: Cell | undefined = row && first && (!spaceAbove || standsUnder(line, row)) ? continuation(line, row) : undefined
    const below = continued ?? (row && first && rest.length === 0 && open && isCutShort(open.last, first.text) ? first : undefined)
    if (below && open && /^\s*$/.test(page.text.slice(open.end, below.start))) {
      open.end = below.end
      open.last = below.text
    } else if (first && rest.length > 0 && (looksLikeLabel(first.text) || first.text === '')) {
      row = line.cells
      const pairs = pairsOf(line.cells)
      for (const [label, value] of pairs) begin(label.text === '' ? heading : tidied(label.text), value, true, value.left)
    } else if (!isListed && isHeading(line, previous?.text.trim(), spaceAbove, page)) {
      close()
      row = undefined
      // A table read cell by cell has its label and its value on lines of their own, both like headings.
      if (previousWasHeading) sections.push({ label: heading, over: '', start: line.start, end: line.end, tabular: true })
      heading = tidied(line.text)
      previousWasHeading = true
      previous = line
      continue
    } else {
      row = undefined
      const goesOn =
        open !== undefined &&
        !open.tabular &&
        (spaceAbove ? isCutShort(open.last, line.text.trim()) : runsOn(open.last, line.text.trim(), widest))
      if (goesOn && open && line.start >= open.end) {
        open.end = line.end
        open.last = line.text.trim()
      } else begin(heading, line, false)
    }
    previous = line
    previousWasHeading = false
  }
  close()
  return sections
}

/** A line goes on where the one before it was broken by the margin, not by its writer. */
const runsOn = (before: string, line: string, widest: number): boolean => {
  if (inlineLabel.test(line) && /[.!?:"”)]$/.test(before)) return false
  if (/^(?:[-•▪*]|\(?\d{1,2}[.)]\s|\([a-z]\)\s+\p{Lu}|\d{1,2}[:.]\d{2}\s|\d{1,2}\/\d{1,2}\b)/u.test(line)) return false
  return before.length >= widest * 0.6 || /^[a-z(]/.test(line) || /[,;:–-]$/.test(before)
}

/** A wide gap between two lines of one sentence: it was not ended and goes on in small letters. */
const isCutShort = (before: string, line: string): boolean =>
  (before.length >= 25 && /,$/.test(before) && !inlineLabel.test(line)) ||
  (/[\p{L}\d,)"”]$/u.test(before) && /^(?:[a-z]{2,}\b(?![).:])|[a-z]{4,}\.\s+\p{Lu})/u.test(line))

/** `label, value, label, value` across a row; a row that is not made of such pairs has one label and the rest are values. */
function pairsOf(cells: readonly Cell[]): readonly (readonly [Cell, Cell])[] {
  const [first, ...rest] = cells
  if (!first) return []
  const [, third] = rest
  if (cells.length === 4 && rest[2] && third && looksLikeLabel(third.text) && third.text.length <= 25 && rest[0])
    return [
      [first, rest[0]],
      [third, rest[2]],
    ]
  return rest.filter(({ text }) => text !== '').map((value) => [first, value] as const)
}

/** A line that stands under a row's value and not at its margin belongs to the row, however wide the gap between them. */
const standsUnder = ({ cells }: Line, row: readonly Cell[]): boolean => {
  const [cell] = cells
  const [label, value] = row
  return (
    cells.length === 1 &&
    cell?.left !== undefined &&
    value?.left !== undefined &&
    label?.left !== undefined &&
    Math.abs(cell.left - value.left) < 6 &&
    cell.left - label.left > 20
  )
}

/** The cell of this line that goes on with a value of the row above: it stands under it, or its own label cell goes on in small letters. */
function continuation(line: Line, row: readonly Cell[]): Cell | undefined {
  const under = (cell: Cell): boolean =>
    cell.left !== undefined && row.slice(1).some((above) => above.left !== undefined && Math.abs(above.left - (cell.left ?? 0)) < 6)
  const [first, second] = line.cells
  if (!first) return undefined
  if (line.cells.length === 1) return under(first) ? first : undefined
  return /^[a-z(]/.test(first.text) && !listMark.test(first.text) && second && second.text !== '' ? second : undefined
}

/** "Restraining order requested." and "Denies." are sentences, not labels. */
const saysSomething =
  /^(?!proposed|related)[a-z]+ed\b|(?:ed|ing|[^aiou'’s]es)$|\b(?:is|are|was|were|has|no|not|yes|none|nil|see|sent|taken|done|given|known|please|sought|on file|victim support|leaflet|booklet|letter|helpline|referral|referred|alarm|markers?|flag|screens?|link|MARAC|TecSOS|screen ?shots?|RUI|remand|RO pls)\b/i

/** "RO requested: no contact" is a label that says something: it stays in the words it introduces. */
const answersItself =
  /^(?:vary|extend|ask|asking|request|requesting|seek|seeking|apply)\b|\b(?:requested|sought|please|wanted|offered|declined|refused|attached|enclosed|completed|received|obtained|yes)$|\b(?:returned|confirmed|replied|showed|shows)\b/i

/** "Sought: no contact" under a heading goes on with the heading: the word alone does not say what is sought. */
const bareAnswer = /^(?:sought|requested|wanted|offered|declined|refused|assessed|discussed|agreed)(?:$|,| \d| (?:and|but|by)\b)/i

/** The paragraph without the label it opens with, and under it. */
function withInlineLabel(page: Page, { label, over, start, end, tabular }: Open): readonly Section[] {
  const text = page.text.slice(start, end)
  const found = inlineLabel.exec(text)
  const own = found?.[1] ?? found?.[2]
  const whole: Section = { label, over, start, end, tabular }
  if (tabular && own !== undefined && /\d/.test(own)) return [whole]
  // "Offered, declined (IP: 'what would I put')": the colon is inside the bracket.
  if (own !== undefined && /\([^)]*$/.test(own)) return [whole]
  if (found?.[1] !== undefined && label !== '' && bareAnswer.test(found[1].trim())) return [whole]
  if (found?.[1] !== undefined && answersItself.test(found[1])) return [{ ...whole, label: tidied(found[1]), over: label }]
  if (
    !found ||
    own === undefined ||
    own.split(/\s+/).length > 7 ||
    (found[2] !== undefined && (tabular || (saysSomething.test(own) && !/^safeguarding$/i.test(own))))
  )
    return [whole]
  return [{ ...whole, label: tidied(own), over: label, start: start + found[0].length }]
}
