/** A piece of text where it stands, in points from the top left corner. `confidence` is -1 where it was not recognised from an image. */
export type Placed = Readonly<{
  text: string
  left: number
  top: number
  right: number
  bottom: number
  confidence: number
  /** The next piece goes on with the same word: after a hyphen at the end of the line (which is not in `text`), or cut without one. */
  goesOn?: 'hyphen' | 'cut'
}>

/** A drawn straight line, level or upright, from its left or top end. */
export type Rule = Readonly<{ left: number; top: number; right: number; bottom: number }>

export type Area = Readonly<{ left: number; top: number; right: number; bottom: number }>

export const heightOf = (area: Area): number => area.bottom - area.top

export const isWithin = (inner: Area, outer: Area, slack = 2): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack

export const centreIsWithin = (inner: Area, outer: Area): boolean => {
  const x = (inner.left + inner.right) / 2
  const y = (inner.top + inner.bottom) / 2
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
