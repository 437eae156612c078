import type { Placed } from './placed.ts'

/** Pieces that stand on one line, from left to right. */
export type Line = Readonly<{ words: readonly Placed[]; left: number; right: number; top: number; bottom: number }>

type Growing = { words: Placed[]; top: number; bottom: number }

/** The lines the pieces stand on, from top to bottom. Two pieces share a line when half of the smaller one's height overlaps. */
export function linesOf(words: readonly Placed[]): Line[] {
  const lines: Growing[] = []
  for (const word of words.toSorted((a, b) => a.top + a.bottom - (b.top + b.bottom))) {
    const line = lines.findLast((candidate, at) => at >= lines.length - 3 && shares(candidate, word))
    if (!line) lines.push({ words: [word], top: word.top, bottom: word.bottom })
    else {
      const weight = 1 / (line.words.push(word) + 1)
      line.top += (word.top - line.top) * weight
      line.bottom += (word.bottom - line.bottom) * weight
    }
  }
  return lines.map(settled).sort((a, b) => a.top + a.bottom - (b.top + b.bottom))
}

const shares = (line: { top: number; bottom: number }, word: Placed): boolean => {
  const overlap = Math.min(line.bottom, word.bottom) - Math.max(line.top, word.top)
  return overlap > 0.5 * Math.min(line.bottom - line.top, word.bottom - word.top)
}

function settled({ words, top, bottom }: Growing): Line {
  words.sort((a, b) => a.left - b.left)
  return { words, top, bottom, left: words[0]!.left, right: Math.max(...words.map((word) => word.right)) }
}

/** The stretches of a line between gaps wider than `gap` times the height of its text: cells of a row, or just the line. */
export function stretches(line: Line, gap = 1.5): Placed[][] {
  const parts: Placed[][] = [[line.words[0]!]]
  for (let at = 1; at < line.words.length; at++) {
    const before = line.words[at - 1]!
    const word = line.words[at]!
    const height = Math.min(before.bottom - before.top, word.bottom - word.top)
    if (word.left - before.right > gap * height) parts.push([word])
    else parts.at(-1)!.push(word)
  }
  return parts
}
