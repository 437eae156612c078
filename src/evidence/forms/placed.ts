import { eachWord } from '#case/packedWords'
import type { Box, Page, Word } from '#case/page'
import { slopeOf, turnedBack } from './upright.ts'

export type PlacedWord = Word & Readonly<{ box: Box; text: string }>
/** The words of a page that stand on one line of paper, left to right, whatever their order in `Page.text`. */
export type PlacedLine = Readonly<{ top: number; bottom: number; words: readonly PlacedWord[] }>

export const left = ({ box }: PlacedWord): number => box[0]
export const right = ({ box }: PlacedWord): number => box[0] + box[2]
export const top = ({ box }: PlacedWord): number => box[1]
export const bottom = ({ box }: PlacedWord): number => box[1] + box[3]
export const middle = ({ box }: PlacedWord): number => box[0] + box[2] / 2
const height = ({ box }: PlacedWord): number => box[3]

/** The words of a page whose place on paper is known, where they lie when it is held upright (a photograph or scan may stand on its side or aslant); undefined where most have none. */
export function placedWords(page: Page): PlacedWord[] | undefined {
  const placed: PlacedWord[] = []
  let all = 0
  eachWord(page, (start, end, left, top, width, height, confidence) => {
    all += 1
    if (!Number.isNaN(left)) placed.push({ start, end, box: [left, top, width, height], confidence, text: page.text.slice(start, end) })
  })
  if (placed.length === 0 || placed.length < all * 0.8) return undefined
  const slope = page.source === 'ocr' ? slopeOf(page.text, placed) : 0
  return slope === 0 ? placed : placed.map((word) => ({ ...word, box: turnedBack(word.box, slope) }))
}

/** The lines of a page as they lie on paper, top to bottom; undefined for a page whose words have no place. */
export function placedLines(page: Page): readonly PlacedLine[] | undefined {
  if (placed.has(page)) return placed.get(page)
  const lines = linesOnPaper(page)
  const [oldest] = placed.keys()
  if (placed.size >= mostKept && oldest) placed.delete(oldest)
  placed.set(page, lines)
  return lines
}

/** Those of the pages last looked at: a form is gone over several times, and the words of a large file would fill the memory. */
const placed = new Map<Page, readonly PlacedLine[] | undefined>()
const mostKept = 64

function linesOnPaper(page: Page): readonly PlacedLine[] | undefined {
  const words = placedWords(page)
  if (!words) return undefined
  inOrder(words, centreOf)
  const lines: PlacedWord[][] = []
  let centre = Number.NEGATIVE_INFINITY
  for (const word of words) {
    const own = centreOf(word)
    const line = lines.at(-1)
    if (line && own - centre <= Math.max(2.5, height(word) * 0.4)) line.push(word)
    else {
      lines.push([word])
      centre = own
    }
  }
  return lines.map((line) => ({
    top: line.reduce((least, word) => Math.min(least, top(word)), Number.POSITIVE_INFINITY),
    bottom: line.reduce((most, word) => Math.max(most, bottom(word)), Number.NEGATIVE_INFINITY),
    words: inOrder(line, left),
  }))
}

const centreOf = (word: PlacedWord): number => top(word) + height(word) / 2

/** Puts words in order by a measure of theirs; most stand in it already. */
function inOrder(words: PlacedWord[], of: (word: PlacedWord) => number): PlacedWord[] {
  for (let at = 1; at < words.length; at += 1) if (of(words[at]!) < of(words[at - 1]!)) return words.sort((a, b) => of(a) - of(b))
  return words
}

/** Words so far apart that they belong to different cells: a gap wider than three blanks of their size. */
export const partedFrom = (before: PlacedWord, after: PlacedWord): boolean =>
  left(after) - right(before) > Math.max(6, Math.min(height(before), height(after)) * 0.75)
