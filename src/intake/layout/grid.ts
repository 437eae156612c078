import type { Area, Rule } from './placed.ts'

/** A ruled table: its cells row by row. A cell over several rows stands in its first row; below it stands an empty cell, so that columns keep their places. */
export type Grid = Area & Readonly<{ rows: readonly (readonly Area[])[] }>

/** Rules this far apart, in points, are one (double borders, hand-drawn corners). */
const near = 3.2
/** More rules than any form has: a drawing or a map, not a table. */
const mostPairs = 600_000

/** The tables that the drawn lines of a page make. A lone box (one cell) is a table of one cell. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const level = joined(
    rules.filter((rule) => rule.right - rule.left >= rule.bottom - rule.top),
    'level',
  )
  const upright = joined(
    rules.filter((rule) => rule.right - rule.left < rule.bottom - rule.top),
    'upright',
  )
  if (level.length < 2 || upright.length < 2 || level.length * upright.length > mostPairs) return []
  return together(level, upright).flatMap((set) => gridOf(set.level, set.upright) ?? [])
}

/** A rule along its own direction: `at` is where it lies, `from` to `to` how far it reaches. */
type Stroke = { at: number; from: number; to: number }

function joined(rules: readonly Rule[], direction: 'level' | 'upright'): Stroke[] {
  const strokes = rules
    .map(
      ({ left, top, right, bottom }): Stroke =>
        direction === 'level' ? { at: (top + bottom) / 2, from: left, to: right } : { at: (left + right) / 2, from: top, to: bottom },
    )
    .sort((a, b) => a.at - b.at)
  const whole: Stroke[] = []
  for (let start = 0; start < strokes.length; ) {
    let end = start + 1
    while (end < strokes.length && strokes[end]!.at - strokes[end - 1]!.at < 1 && strokes[end]!.at - strokes[start]!.at < near) end++
    const row = strokes.slice(start, end).sort((a, b) => a.from - b.from)
    let last: Stroke | undefined
    for (const stroke of row) {
      if (last && stroke.from <= last.to + near) last.to = Math.max(last.to, stroke.to)
      else {
        last = { ...stroke }
        whole.push(last)
      }
    }
    start = end
  }
  return whole
}

const cross = (level: Stroke, upright: Stroke): boolean =>
  upright.at >= level.from - near && upright.at <= level.to + near && level.at >= upright.from - near && level.at <= upright.to + near

/** Rules that touch one another, directly or through others. */
function together(level: readonly Stroke[], upright: readonly Stroke[]): { level: Stroke[]; upright: Stroke[] }[] {
  const parent = Array.from({ length: level.length + upright.length }, (_, at) => at)
  const root = (at: number): number => {
    let here = at
    while (parent[here] !== here) {
      parent[here] = parent[parent[here]!]!
      here = parent[here]!
    }
    return here
  }
  level.forEach((across, l) => {
    upright.forEach((down, u) => {
      if (cross(across, down)) parent[root(l)] = root(level.length + u)
    })
  })
  const sets = new Map<number, { level: Stroke[]; upright: Stroke[] }>()
  const setOf = (at: number) => {
    const key = root(at)
    if (!sets.has(key)) sets.set(key, { level: [], upright: [] })
    return sets.get(key)!
  }
  for (const [at, stroke] of level.entries()) setOf(at).level.push(stroke)
  for (const [at, stroke] of upright.entries()) setOf(level.length + at).upright.push(stroke)
  return [...sets.values()]
}

/** The different places where strokes lie, with the outer ends of the crossing strokes where the border itself is not drawn. */
function places(strokes: readonly Stroke[], across: readonly Stroke[]): number[] {
  const found: number[] = []
  for (const at of strokes.map((stroke) => stroke.at).sort((a, b) => a - b)) {
    if (found.length === 0 || at - found.at(-1)! > near) found.push(at)
  }
  const from = Math.min(...across.map((stroke) => stroke.from))
  const to = Math.max(...across.map((stroke) => stroke.to))
  if (from < found[0]! - 10) found.unshift(from)
  if (to > found.at(-1)! + 10) found.push(to)
  return found
}

const drawn = (strokes: readonly Stroke[], at: number, from: number, to: number): boolean => {
  let covered = 0
  for (const stroke of strokes) {
    if (Math.abs(stroke.at - at) <= near) covered += Math.max(0, Math.min(stroke.to, to) - Math.max(stroke.from, from))
  }
  return covered >= 0.6 * (to - from)
}

function gridOf(level: readonly Stroke[], upright: readonly Stroke[]): Grid | undefined {
  if (level.length < 2 || upright.length < 1) return undefined
  const xs = places(upright, level)
  const ys = places(level, upright)
  if (xs.length < 2 || ys.length < 2) return undefined
  const rows = ys.slice(1).map((bottom, row): Area[] => {
    const top = ys[row]!
    const cells: Area[] = []
    xs.slice(1).forEach((right, column) => {
      const before = cells.at(-1)
      if (before && !drawn(upright, xs[column]!, top, bottom)) cells[cells.length - 1] = { ...before, right }
      else cells.push({ left: xs[column]!, top, right, bottom })
    })
    return cells
  })
  return { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)!, rows: withTallCells(rows, level, ys) }
}

/** Stretches a cell down over those below it that no rule parts from it; what is left of those below is empty (no height). */
function withTallCells(rows: Area[][], level: readonly Stroke[], ys: readonly number[]): Area[][] {
  for (let row = rows.length - 1; row > 0; row--) {
    rows[row]!.forEach((cell, at) => {
      const above = rows[row - 1]!.find((other) => Math.abs(other.left - cell.left) < near && Math.abs(other.right - cell.right) < near)
      if (!above || drawn(level, ys[row]!, cell.left, cell.right)) return
      rows[row - 1]![rows[row - 1]!.indexOf(above)] = { ...above, bottom: cell.bottom }
      rows[row]![at] = { ...cell, top: cell.bottom }
    })
  }
  return rows.filter((cells) => cells.some((cell) => cell.bottom > cell.top))
}
