import type { Draft } from '#drafting/block'

export type Drawing = NonNullable<Draft['annex']>['map']
export type Sketch = Pick<Extract<Drawing, { kind: 'sketch' }>, 'streets' | 'zone'>
export type Place = readonly [x: number, y: number]

/** The size of a drawn map in its own units; a point of a sketch is a hundredth of each. */
export const size = { width: 1200, height: 720 } as const

const placed = ([across, down]: readonly [number, number]): Place => [(across * size.width) / 100, (down * size.height) / 100]

/** Where the number of a street stands: half way along its line. */
function halfWay(line: readonly Place[]): Place | undefined {
  const lengths = line.slice(1).map(([x, y], at) => Math.hypot(x - (line[at]?.[0] ?? 0), y - (line[at]?.[1] ?? 0)))
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2
  for (const [at, length] of lengths.entries()) {
    const [from, to] = [line[at], line[at + 1]]
    if (!from || !to) return undefined
    if (left <= length) {
      const part = length === 0 ? 0 : left / length
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
    }
    left -= length
  }
  return line[0]
}

/** A sketch in the units of the drawing: each street with its line and the place of its number, and the zone's edge. */
export const drawn = ({ streets, zone }: Sketch) => ({
  streets: streets.map(({ name, line }, at) => {
    const places = line.map(placed)
    return { number: at + 1, name, line: places, label: halfWay(places) }
  }),
  zone: zone.map(placed),
})
