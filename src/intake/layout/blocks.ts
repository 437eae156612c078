import { columnsOf } from './columns.ts'
import type { Grid } from './grid.ts'
import { type Line, linesOf, stretches } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Area, centreIsWithin, isWithin, type Placed } from './placed.ts'

/** Lines of running text; each line is its stretches, parted where the gap is wide. */
export type Paragraph = Readonly<{ kind: 'paragraph'; lines: readonly (readonly (readonly Placed[])[])[] }>
export type Cell = Readonly<{ area: Area; blocks: readonly Block[] }>
export type Table = Readonly<{ kind: 'table'; rows: readonly (readonly Cell[])[] }>
export type Block = Paragraph | Table

const deepest = 6

/** What stands in an area, in the order in which it is read: tables row by row, columns one after the other, the rest from top to bottom. */
export function blocksOf(words: readonly Placed[], grids: readonly Grid[], area: Area, depth = 0): Block[] {
  if (grids.length === 0) return running(linesOf(words), area, depth)
  const outer = grids.filter((grid) => !grids.some((other) => other !== grid && isWithin(grid, other) && !isWithin(other, grid)))
  const free: Placed[] = []
  const inside = new Map<Grid, Placed[]>(outer.map((grid) => [grid, []]))
  for (const word of words) {
    const grid = outer.find((candidate) => centreIsWithin(word, candidate))
    if (grid) inside.get(grid)!.push(word)
    else free.push(word)
  }
  const tables = outer.filter((grid) => inside.get(grid)!.length > 0).sort((a, b) => a.top - b.top || a.left - b.left)
  const blocks: Block[] = []
  let rest = linesOf(free)
  for (const grid of tables) {
    const above = rest.filter((line) => line.bottom + line.top < 2 * grid.top)
    rest = rest.slice(above.length)
    blocks.push(...running(above, area, depth))
    blocks.push(...tableOf(grid, inside.get(grid)!, grids, depth))
  }
  return [...blocks, ...running(rest, area, depth)]
}

function running(lines: readonly Line[], area: Area, depth: number): Block[] {
  if (lines.length === 0) return []
  const columns = depth < deepest ? columnsOf(lines) : undefined
  if (!columns) return paragraphsOf(lines, area).map((group) => ({ kind: 'paragraph', lines: group.map((line) => stretches(line)) }))
  const { above, left, right, below } = columns
  return [above, left, right, below].flatMap((part) =>
    running(linesOf(part), part === left || part === right ? extentOf(part) : area, depth + 1),
  )
}

const extentOf = (words: readonly Placed[]): Area => ({
  left: Math.min(...words.map((word) => word.left)),
  top: Math.min(...words.map((word) => word.top)),
  right: Math.max(...words.map((word) => word.right)),
  bottom: Math.max(...words.map((word) => word.bottom)),
})

/** A frame around running text (every row one cell) is not a table. */
function tableOf(grid: Grid, words: readonly Placed[], grids: readonly Grid[], depth: number): Block[] {
  const rows = grid.rows.map((row) => row.map((area) => ({ area, words: [] as Placed[] })))
  const cells = rows.flat()
  for (const word of words) (cells.find((cell) => centreIsWithin(word, cell.area)) ?? nearest(cells, word)).words.push(word)
  const read = rows.map((row) =>
    row.map(({ area, words: own }): Cell => {
      const nested = depth < deepest ? grids.filter((other) => other !== grid && isWithin(other, area) && !isWithin(area, other)) : []
      return { area, blocks: own.length === 0 ? [] : blocksOf(own, nested, area, depth + 1) }
    }),
  )
  if (read.every((row) => row.length === 1)) return read.flatMap((row) => row[0]!.blocks)
  return [{ kind: 'table', rows: read }]
}

function nearest<C extends { area: Area }>(cells: readonly C[], { left, right, top, bottom }: Placed): C {
  const distance = ({ area }: C) => Math.hypot(area.left + area.right - left - right, area.top + area.bottom - top - bottom)
  return cells.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best))
}
