import type { Placed } from './placed.ts'

/** Pieces that stand on one line, from left to right. */
export type Line = Readonly<{ words: readonly Placed[]; left: number; right: number; top: number; bottom: number }>

type Growing = { words: Placed[]; top: number; bottom: number }

/** The lines the pieces stand on, from top to bottom. Two pieces share a line when half of the smaller one's height overlaps. */
export function linesOf(words: readonly Placed[]): Line[] {
  const lines: Growing[] = []
  for (const word of inOrder(words, middle)) {
    const line = sharedLine(lines, word)
    if (!line) lines.push({ words: [word], top: word.top, bottom: word.bottom })
    else {
      const weight = 1 / (line.words.push(word) + 1)
      line.top += (word.top - line.top) * weight
      line.bottom += (word.bottom - line.bottom) * weight
    }
  }
  return inOrder(lines.map(settled), middle)
}

const middle = (area: { top: number; bottom: number }): number => area.top + area.bottom
const leftEnd = (word: Placed): number => word.left

/** Sorted by a measure; as they are where they stand in order already, as nearly all do. */
function inOrder<T>(things: T[], measure: (thing: T) => number): T[]
function inOrder<T>(things: readonly T[], measure: (thing: T) => number): readonly T[]
function inOrder<T>(things: readonly T[], measure: (thing: T) => number): readonly T[] {
  for (let at = 1; at < things.length; at++)
    if (!(measure(things[at - 1]!) <= measure(things[at]!))) return things.toSorted((a, b) => measure(a) - measure(b))
  return things
}

function sharedLine(lines: readonly Growing[], word: Placed): Growing | undefined {
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - 3; at--) if (shares(lines[at]!, word)) return lines[at]
  return undefined
}

const shares = (line: { top: number; bottom: number }, word: Placed): boolean => {
  const overlap = Math.min(line.bottom, word.bottom) - Math.max(line.top, word.top)
  return overlap > 0.5 * Math.min(line.bottom - line.top, word.bottom - word.top)
}

function settled({ words, top, bottom }: Growing): Line {
  const ordered = inOrder(words, leftEnd)
  let right = Number.NEGATIVE_INFINITY
  for (const word of ordered) right = Math.max(right, word.right)
  return { words: ordered, top, bottom, left: ordered[0]!.left, right }
}

/** Whether a gap wider than `gap` times the height of its text stands before a word (from the second) of a line. */
export function isGapBefore({ words }: Line, at: number, gap: number): boolean {
  const before = words[at - 1]!
  const word = words[at]!
  return word.left - before.right > gap * Math.min(before.bottom - before.top, word.bottom - word.top)
}

const usualGap = 1.5

/** Whether a line has more than one stretch. */
export function isParted(line: Line): boolean {
  for (let at = 1; at < line.words.length; at++) if (isGapBefore(line, at, usualGap)) return true
  return false
}

/** The stretches of a line between gaps wider than `gap` times the height of its text: cells of a row, or just the line. */
export function stretches(line: Line, gap = usualGap): (readonly Placed[])[] {
  const parts: (readonly Placed[])[] = []
  let from = 0
  for (let at = 1; at < line.words.length; at++) {
    if (!isGapBefore(line, at, gap)) continue
    parts.push(line.words.slice(from, at))
    from = at
  }
  parts.push(from === 0 ? line.words : line.words.slice(from))
  return parts
}
