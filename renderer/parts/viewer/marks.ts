import type { Box, Page, Word } from '#case/page'

/** From `start` up to but not including `end`, offsets in a page's text. */
export type Span = Readonly<{ start: number; end: number }>

const isSpace = /\s/

/** The stretch of a page's text that begins at `start` and holds `length` characters other than white space; undefined where the text ends before. */
export function spanAt(text: string, start: number, length: number): Span | undefined {
  let left = length
  for (let at = start; at < text.length; at += 1) {
    if (isSpace.test(text[at] as string)) continue
    left -= 1
    if (left === 0) return { start, end: at + 1 }
  }
  return undefined
}

const overlaps = (word: Span, span: Span) => word.start < span.end && word.end > span.start

/** Whether two boxes stand on one line: they share at least half of the lower one's height. */
function onOneLine([, top, , height]: Box, [, otherTop, , otherHeight]: Box): boolean {
  const shared = Math.min(top + height, otherTop + otherHeight) - Math.max(top, otherTop)
  return shared >= Math.min(height, otherHeight) / 2
}

function round([left, top, width, height]: Box, [otherLeft, otherTop, otherWidth, otherHeight]: Box): Box {
  const from = Math.min(left, otherLeft)
  const above = Math.min(top, otherTop)
  return [from, above, Math.max(left + width, otherLeft + otherWidth) - from, Math.max(top + height, otherTop + otherHeight) - above]
}

/** One box for each line of a span, in points of the page; words far apart on a line (two columns) keep their own. */
export function boxesOf(words: readonly Word[], span: Span): readonly Box[] {
  const boxes: Box[] = []
  for (const { box, ...word } of words) {
    if (!box || !overlaps(word, span)) continue
    const last = boxes.at(-1)
    const gap = last ? box[0] - (last[0] + last[2]) : 0
    if (last && onOneLine(last, box) && gap > -box[3] && gap < box[3] * 3) boxes[boxes.length - 1] = round(last, box)
    else boxes.push(box)
  }
  return boxes
}

export type Run = Readonly<{ text: string; start: number; marked: boolean; unsure: boolean }>

/** Below this a recognised word is shown as unsure. */
const surely = 0.6

/** A page's text in paragraphs of runs: which are marked, and which recognised words are unsure. */
export function paragraphsOf(
  { text, words }: Pick<Page, 'text' | 'words'>,
  span: Span | undefined,
): readonly { start: number; runs: readonly Run[] }[] {
  const unsure = words.filter((word) => word.confidence !== null && word.confidence < surely)
  const cuts = [...(span ? [span.start, span.end] : []), ...unsure.flatMap((word) => [word.start, word.end])]
  const paragraphs: { start: number; runs: Run[] }[] = []
  for (const { 0: paragraph, index: from } of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)) {
    const to = from + paragraph.length
    const edges = [...new Set([from, to, ...cuts.filter((cut) => cut > from && cut < to)])].sort((one, other) => one - other)
    const runs = edges.slice(0, -1).map((start, index): Run => {
      const piece = { start, end: edges[index + 1] as number }
      return {
        text: text.slice(piece.start, piece.end),
        start,
        marked: span !== undefined && overlaps(piece, span),
        unsure: unsure.some((word) => overlaps(piece, word)),
      }
    })
    paragraphs.push({ start: from, runs })
  }
  return paragraphs
}

/** How sure the recognition of a page was on average, 0 to 1, and how many words are unsure; undefined where nothing was recognised. */
export function sureness(words: readonly Word[]): { mean: number; unsure: number } | undefined {
  const known = words.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]))
  if (known.length === 0) return undefined
  return { mean: known.reduce((sum, each) => sum + each, 0) / known.length, unsure: known.filter((each) => each < surely).length }
}
