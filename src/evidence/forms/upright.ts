import type { Box } from '#case/page'

/** Radians below which a page counts as straight: a line of fifty words at this slope rises by less than half of itself. */
const straight = 0.012

/** How far the lines of a page slope, in radians clockwise: 0 for one that stands upright, a quarter turn for one laid on its side. */
export function slopeOf(text: string, words: readonly Readonly<{ start: number; end: number; box: Box }>[]): number {
  let [across, down] = [0, 0]
  for (const [nth, word] of words.entries()) {
    const before = words[nth - 1]
    if (!before || word.start - before.end > 3 || text.slice(before.end, word.start) !== ' ') continue
    across += middleOf(word.box)[0] - middleOf(before.box)[0]
    down += middleOf(word.box)[1] - middleOf(before.box)[1]
  }
  const slope = Math.atan2(down, across)
  return (across === 0 && down === 0) || Math.abs(slope) < straight ? 0 : slope
}

/** Where a box would lie if its page were turned back by `slope`: what matters is how boxes lie to one another, so that edges may be below zero. */
export function turnedBack(box: Box, slope: number): Box {
  const [x, y] = middleOf(box)
  const [cos, sin] = [Math.cos(slope), Math.sin(slope)]
  const onItsSide = Math.abs(sin) > Math.abs(cos)
  const [width, height] = onItsSide ? [box[3], box[2]] : [box[2], box[3]]
  return [x * cos + y * sin - width / 2, y * cos - x * sin - height / 2, width, height]
}

const middleOf = ([left, top, width, height]: Box): readonly [number, number] => [left + width / 2, top + height / 2]
