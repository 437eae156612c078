import type { Area } from '../layout/placed.ts'
import type { Grey } from './grey.ts'

/** A square to tick, in pixels, and whether something is in it. */
export type Square = Area & Readonly<{ ticked: boolean }>

/** Printed in grey or black: darker than this is part of its outline; of its tick, see `inkInside`. */
const dark = 175
/** Of an inch: the smallest and largest sides of squares on forms. */
const [smallest, largest] = [0.085, 0.28]
/** How much of a side must be there, and how much ink inside makes a tick. */
const [whole, inkInside] = [0.92, 0.045]
/** Of its width: the room a square has on either side. */
const beside = 0.25

type Bar = { left: number; right: number; top: number; bottom: number }

/**
 * The squares on a straightened page that stand by themselves: four sides of a length, no line going on beyond them (those are cells of a
 * table, or boxes for letters). The recogniser has no letter for them and makes an O, a tick or nothing of an empty one.
 */
export function squaresIn(picture: Grey, dotsPerInch: number): readonly Square[] {
  const bars = barsIn(picture, smallest * dotsPerInch, largest * dotsPerInch, 0.03 * dotsPerInch)
  const near = Math.max(2, Math.round(0.018 * dotsPerInch))
  const found: Square[] = []
  const byLeft = Map.groupBy(bars, ({ left }) => Math.floor(left / (near + 1)))
  for (const top of bars) {
    const side = top.right - top.left
    const key = Math.floor(top.left / (near + 1))
    const foot = [key - 1, key, key + 1]
      .flatMap((one) => byLeft.get(one) ?? [])
      .filter(
        (bar) =>
          Math.abs(bar.left - top.left) <= near &&
          Math.abs(bar.right - top.right) <= near &&
          bar.bottom - top.top > 0.8 * side &&
          bar.bottom - top.top < 1.25 * side,
      )
      .toSorted((a, b) => a.top - b.top)[0]
    if (!foot) continue
    const square = { left: Math.min(top.left, foot.left), right: Math.max(top.right, foot.right), top: top.top, bottom: foot.bottom }
    if (found.some((other) => overlap(other, square)) || !hasSides(picture, square) || !isAlone(picture, square) || goesOn(picture, square))
      continue
    found.push({ ...square, ticked: inkIn(picture, square) > inkInside })
  }
  return found
}

const overlap = (a: Area, b: Area): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Level strokes of about the length of a side, each as thick as it is. */
function barsIn({ pixels, width, height }: Grey, least: number, most: number, thickest: number): readonly Bar[] {
  const done: Bar[] = []
  let open: Bar[] = []
  for (let y = 0; y <= height; y++) {
    const here: Bar[] = []
    for (let x = 0, start = -1; y < height && x <= width; x++) {
      const isDark = x < width && pixels[y * width + x]! < dark
      if (isDark && start < 0) start = x
      else if (!isDark && start >= 0) {
        if (x - start >= least && x - start <= most) here.push({ left: start, right: x, top: y, bottom: y + 1 })
        start = -1
      }
    }
    const still: Bar[] = []
    for (const bar of open) {
      const next = here.find((one) => Math.abs(one.left - bar.left) <= 2 && Math.abs(one.right - bar.right) <= 2)
      if (!next) done.push(bar)
      else {
        here.splice(here.indexOf(next), 1)
        still.push({ ...bar, bottom: y + 1 })
      }
    }
    open = [...still, ...here]
  }
  return done.filter((bar) => bar.bottom - bar.top <= thickest)
}

/** Whether both uprights are there, straight from corner to corner. */
function hasSides({ pixels, width }: Grey, { left, right, top, bottom }: Area): boolean {
  const along = (from: number): number => {
    let seen = 0
    for (let y = top; y < bottom; y++)
      for (let x = Math.max(0, from); x < Math.min(width, from + 3); x++)
        if (pixels[y * width + x]! < dark) {
          seen++
          break
        }
    return seen / (bottom - top)
  }
  return along(left) >= whole && along(right - 3) >= whole
}

/** A letter stands close to the next, or swells beyond its bars; a tick that leaves its square does so at the top. */
function isAlone({ pixels, width }: Grey, { left, right, top, bottom }: Area): boolean {
  const room = Math.max(4, Math.round(beside * (right - left)))
  const clean = (from: number): boolean => {
    let [seen, all] = [0, 0]
    for (let y = Math.round(top + 0.45 * (bottom - top)); y < bottom - 2; y++)
      for (let x = Math.max(0, from); x < Math.min(width, from + room); x++) {
        all++
        if (pixels[y * width + x]! < dark) seen++
      }
    return seen <= 0.04 * all
  }
  return clean(left - 1 - room) && clean(right + 1)
}

/** The loop of a B or an 8 goes on above it or below it; so may a tick, at the top right. */
function goesOn({ pixels, width, height }: Grey, { left, right, top, bottom }: Area): boolean {
  const room = Math.max(4, Math.round(beside * (right - left)))
  const along = (x: number, y: number): boolean => {
    let seen = 0
    for (let row = Math.max(0, y); row < Math.min(height, y + room); row++)
      if (pixels.subarray(row * width + Math.max(0, x), row * width + Math.min(width, x + 6)).some((shade) => shade < dark)) seen++
    return seen > 0.7 * room
  }
  return along(left - 1, top - 1 - room) || along(left - 1, bottom + 1) || along(right - 5, bottom + 1)
}

/** How much of what lies within the sides is ink. */
function inkIn({ pixels, width }: Grey, { left, right, top, bottom }: Area): number {
  const inset = Math.ceil(0.22 * (right - left))
  let [seen, all] = [0, 0]
  for (let y = top + inset; y < bottom - inset; y++)
    for (let x = left + inset; x < right - inset; x++) {
      all++
      if (pixels[y * width + x]! < dark) seen++
    }
  return all === 0 ? 0 : seen / all
}

/** The picture without its squares and the strokes that are of one piece with them, a tick that goes over the side too. */
export function withoutSquares(picture: Grey, squares: readonly Square[]): Grey {
  if (squares.length === 0) return picture
  const pixels = picture.pixels.slice()
  for (const square of squares) erase({ ...picture, pixels }, square)
  return { ...picture, pixels }
}

function erase({ pixels, width, height }: Grey, { left, right, top, bottom }: Square) {
  const reach = Math.round(0.8 * (right - left))
  const [west, east] = [Math.max(0, left - reach), Math.min(width, right + reach)]
  const [north, south] = [Math.max(0, top - reach), Math.min(height, bottom + reach)]
  const stack: number[] = []
  for (let y = Math.max(0, top - 2); y < Math.min(height, bottom + 2); y++)
    for (let x = Math.max(0, left - 2); x < Math.min(width, right + 2); x++) if (pixels[y * width + x]! < 235) stack.push(y * width + x)
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (pixels[at] === 255) continue
    pixels[at] = 255
    const [x, y] = [at % width, Math.floor(at / width)]
    for (const [nextX, nextY] of [
      [x - 1, y],
      [x + 1, y],
      [x, y - 1],
      [x, y + 1],
    ] as const)
      if (nextX >= west && nextX < east && nextY >= north && nextY < south && pixels[nextY * width + nextX]! < dark)
        stack.push(nextY * width + nextX)
  }
}
