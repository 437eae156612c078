import type { Block, Cell } from './blocks.ts'
import type { Area, Placed } from './placed.ts'

/** The lines of a cell, to be written on one. Words cut in two by a narrow cell (`YE` / `S`) are marked as going on. */
export function linesWithin({ area, blocks }: Cell): Placed[][] {
  const lines = blocks.flatMap(linesOfBlock)
  return isCutUp(lines, area)
    ? lines.map((line, at) => (at + 1 < lines.length ? line.map((word) => ({ ...word, goesOn: word.goesOn ?? 'cut' })) : line))
    : lines
}

const linesOfBlock = (block: Block): Placed[][] =>
  block.kind === 'paragraph'
    ? block.lines.map((line) => line.flat())
    : block.rows.flat().flatMap((cell) => cell.blocks.flatMap(linesOfBlock))

/**
 * Whether the whole cell is one word that did not fit: a piece on each line, each line so full that not one more letter would have gone on it,
 * and no line longer than the one before.
 */
function isCutUp(lines: readonly Placed[][], area: Area): boolean {
  if (lines.length < 2 || lines.some((line) => line.length !== 1)) return false
  const pieces = lines.map((line) => line[0]!)
  const padding = Math.min(...pieces.map((piece) => piece.left)) - area.left
  return pieces.slice(1).every((piece, at) => {
    const before = pieces[at]!
    const letter = (1.4 * (piece.right - piece.left)) / piece.text.length
    return before.right + letter > area.right - padding && piece.right - piece.left <= before.right - before.left + 1
  })
}
