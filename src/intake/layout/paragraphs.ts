import { isParted, type Line } from './lines.ts'
import { type Area, median } from './placed.ts'

/**
 * Lines grouped into paragraphs. A new one begins after a gap wider than between the other lines, where the height of the text changes,
 * and where a line stopped although the first word of the next would still have fitted on it. Rows of a table stay together.
 */
export function paragraphsOf(lines: readonly Line[], area: Area): Line[][] {
  const steps = lines.slice(1).map((line, at) => line.bottom - lines[at]!.bottom)
  const heights = lines.map((line) => median(line.words.map((word) => word.bottom - word.top)))
  const usual = median(steps.filter((step, at) => step < 2.4 * heights[at]!))
  const widest = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left))
  const room = Math.min(widest, area.right - area.left)
  const isRow = lines.map((line) => isParted(line))
  const groups: Line[][] = [[lines[0]!]]
  for (let at = 1; at < lines.length; at++) {
    const step = steps[at - 1]!
    const height = Math.max(heights[at - 1]!, heights[at]!)
    const gap = step > Math.max(1.28 * (usual || step), 1.15 * height) || step > 2.4 * height
    const rows = isRow[at - 1]! && isRow[at]!
    const resized = Math.abs(heights[at - 1]! - heights[at]!) > 0.22 * height
    if (gap || (!rows && resized)) groups.push([lines[at]!])
    else groups.at(-1)!.push(lines[at]!)
  }
  return groups.flatMap((group) => whereStopped(group, room))
}

/**
 * Parts lines where one stopped early. What a line could have held is shown by the others of its own text: a letterhead across the page does not make
 * narrow text stop at every line. A few short lines (an address) show nothing, and are measured by the page.
 */
function whereStopped(lines: readonly Line[], page: number): Line[][] {
  const text = lines.filter((line) => !isParted(line))
  const own = Math.max(...text.map((line) => line.right)) - Math.min(...text.map((line) => line.left))
  const room = own < 0.6 * page ? page : own
  const groups: Line[][] = [[lines[0]!]]
  for (const [at, line] of lines.entries()) {
    if (at === 0) continue
    const above = lines[at - 1]!
    const stopped = !isParted(above) && !isParted(line) && endedEarly(above, line, room)
    if (stopped) groups.push([line])
    else groups.at(-1)!.push(line)
  }
  return groups
}

function endedEarly(above: Line, line: Line, room: number): boolean {
  const first = line.words[0]!
  const blank = 0.3 * (first.bottom - first.top)
  return !above.words.at(-1)!.goesOn && above.right - above.left + blank + (first.right - first.left) < room - 1
}
