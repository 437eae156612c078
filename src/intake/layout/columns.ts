import { isGapBefore, type Line, linesOf, stretches } from './lines.ts'
import { type Area, median, type Placed } from './placed.ts'

/** A stretch of the page where running text stands in two columns: what is above, left, right and below of it. */
export type Columns = Readonly<Record<'above' | 'left' | 'right' | 'below', Placed[]>>

const fewestLines = 4
const narrowest = 90
/** Times the height of the text. */
const columnGap = 0.9

/** Finds running text in columns side by side; `undefined` where lines run across or the columns are those of a table. */
export function columnsOf(lines: readonly Line[]): Columns | undefined {
  const gaps = lines.flatMap((line) => gapsOf(line))
  if (gaps.length < fewestLines) return undefined
  const tried = new Set<number>()
  let best: { from: number; to: number; x: number } | undefined
  for (const gap of gaps) {
    const x = Math.round((gap.left + gap.right) / 2)
    if (tried.has(x)) continue
    tried.add(x)
    for (const band of bandsAt(lines, x))
      if (band.to - band.from > (best ? best.to - best.from : 0) && isProse(lines.slice(band.from, band.to), x)) best = { ...band, x }
  }
  if (!best) return undefined
  const { from, to, x } = best
  const within = lines.slice(from, to).flatMap((line) => line.words)
  return {
    above: lines.slice(0, from).flatMap((line) => line.words),
    left: within.filter((word) => word.right <= x),
    right: within.filter((word) => word.left >= x),
    below: lines.slice(to).flatMap((line) => line.words),
  }
}

function gapsOf(line: Line): { left: number; right: number }[] {
  const gaps: { left: number; right: number }[] = []
  for (let at = 1; at < line.words.length; at++)
    if (isGapBefore(line, at, columnGap)) gaps.push({ left: line.words[at - 1]!.right, right: line.words[at]!.left })
  return gaps
}

/** The runs of lines that leave the place `x` free. */
function bandsAt(lines: readonly Line[], x: number): { from: number; to: number }[] {
  const bands: { from: number; to: number }[] = []
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    const crossed = at === lines.length || stretches(lines[at]!, columnGap).some((part) => part[0]!.left < x && part.at(-1)!.right > x)
    if (!crossed) continue
    if (at - from >= fewestLines) bands.push({ from, to: at })
    from = at + 1
  }
  return bands
}

function isProse(lines: readonly Line[], x: number): boolean {
  const words = lines.flatMap((line) => line.words)
  const left = linesOf(words.filter((word) => word.right <= x))
  const right = linesOf(words.filter((word) => word.left >= x))
  return fillsItsColumn(left) && fillsItsColumn(right) && !isTable(left, right)
}

/** Running text reaches most of its width on most of its lines, and starts them at the same place. */
function fillsItsColumn(lines: readonly Line[]): boolean {
  if (lines.length < fewestLines) return false
  const start = Math.min(...lines.map((line) => line.left))
  const width = Math.max(...lines.map((line) => line.right)) - start
  const height = median(lines.map((line) => line.bottom - line.top))
  const aligned = lines.filter((line) => line.left - start < 2 * height).length
  return (
    width >= narrowest &&
    median(lines.map((line) => line.right - line.left)) >= 0.68 * width &&
    median(lines.map((line) => line.words.length)) >= 4 &&
    aligned >= 0.7 * lines.length
  )
}

/** The first word of what is filled in beside a form's question. */
const answer = /^(?:yes|no|y|n|n\/?a|nil|don['’]?t|d\/?k|unknown|refused|declined|[✓✔☐☑☒□■]|\[[ xX✓]?\]?)[.,:;]?$/i

/** Three in five of the lines begin with an answer: they are filled in beside questions and no running text. */
const isAnswers = (lines: readonly Line[]): boolean =>
  lines.filter((line) => answer.test(line.words[0]?.text ?? '')).length >= Math.max(2, 0.6 * lines.length)

/** Rows of a table leave their gaps at the same heights on both sides, or are answered on the right. */
function isTable(left: readonly Line[], right: readonly Line[]): boolean {
  if (isAnswers(right)) return true
  const [ofLeft, ofRight] = [rowGaps(left), rowGaps(right)]
  if (ofLeft.length < 2 || ofRight.length < 2) return false
  const shared = ofLeft.filter((gap) => ofRight.some((other) => Math.min(gap.bottom, other.bottom) > Math.max(gap.top, other.top))).length
  return shared >= 0.7 * Math.min(ofLeft.length, ofRight.length)
}

function rowGaps(lines: readonly Line[]): Pick<Area, 'top' | 'bottom'>[] {
  const steps = lines.slice(1).map((line, at) => line.bottom - lines[at]!.bottom)
  const usual = median(steps)
  return lines.slice(1).flatMap((line, at) => (steps[at]! > 1.25 * usual ? [{ top: lines[at]!.bottom, bottom: line.top + 1 }] : []))
}
