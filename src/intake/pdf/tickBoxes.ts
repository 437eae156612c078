import { type Area, centreIsWithin, isWithin, type Placed, type Rule } from '../layout/placed.ts'
import type { Drawings } from './drawings.ts'

const tickLetters = /^[xX×✓✔✗✘✕✖√☑☒/\\•●■]$/u

/**
 * Boxes drawn to be ticked, as words: `☒` where something is drawn or written in the box, `☐` where nothing is. A mark written in the box gives way to it.
 * The rules come back without those the boxes are made of. Squares that are cells of a table (other rules go on from their corners) are not boxes to tick.
 */
export function withTickBoxes(
  words: readonly Placed[],
  { boxes, marks, rules }: Drawings,
): { words: readonly Placed[]; rules: readonly Rule[] } {
  if (boxes.length === 0) return { words, rules }
  const alone = boxes.filter(
    (box, at) => !isPartOfGrid(box, rules) && !boxes.slice(0, at).some((other) => isWithin(box, other, 3) || isWithin(other, box, 3)),
  )
  const inside = (box: Area) => words.filter((word) => centreIsWithin(word, grown(box)) && tickLetters.test(word.text))
  const written = new Set(alone.flatMap(inside))
  const ticks = alone.flatMap((box): Placed[] => {
    if (words.some((word) => centreIsWithin(word, box) && !tickLetters.test(word.text))) return []
    const marked = inside(box).length > 0 || marks.some((mark) => centreIsWithin(mark, box)) || rules.some((rule) => crosses(rule, box))
    return [{ ...box, text: marked ? '☒' : '☐', confidence: -1 }]
  })
  return {
    words: [...words.filter((word) => !written.has(word)), ...ticks],
    rules: rules.filter((rule) => !alone.some((box) => isWithin(rule, box))),
  }
}

const grown = ({ left, top, right, bottom }: Area): Area => ({ left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 })

const isPartOfGrid = (box: Area, rules: readonly Rule[]) =>
  rules.some(
    (rule) =>
      touches(rule, box) && (rule.right - rule.left > box.right - box.left + 6 || rule.bottom - rule.top > box.bottom - box.top + 6),
  )

const touches = (rule: Rule, box: Area) =>
  rule.right >= box.left - 2 && rule.left <= box.right + 2 && rule.bottom >= box.top - 2 && rule.top <= box.bottom + 2

/** A short line well inside the box. */
const crosses = (rule: Rule, box: Area) =>
  centreIsWithin(rule, box) &&
  isWithin(rule, box, 2) &&
  Math.min(rule.top - box.top, box.bottom - rule.bottom, rule.left - box.left, box.right - rule.right) > 1.2
