import { median, type Rule } from '../layout/placed.ts'
import type { Grey } from './grey.ts'

/** Rules are often printed in grey: darker than this, on white paper, is part of one. */
const grey = 175

/** Long straight lines of ink in a picture, in pixels, and the picture without them, so that they are not read as letters. */
export type Ruling = Readonly<{ rules: readonly Rule[]; without: Grey }>

/** A line may be broken by this many light pixels. */
const mostBroken = 2

export function rulingOf(picture: Grey, dotsPerInch: number): Ruling {
  const { pixels, width, height } = picture
  const [shortestLevel, shortestUpright] = [Math.round(0.5 * dotsPerInch), Math.round(0.16 * dotsPerInch)]
  const level: Rule[] = []
  for (let y = 0; y < height; y++) {
    let [start, last] = [-1, -1]
    for (let x = 0; x <= width; x++) {
      if (x < width && pixels[y * width + x]! < grey) {
        if (start < 0) start = x
        last = x
      } else if (start >= 0 && x - last > mostBroken) {
        if (last - start >= shortestLevel) level.push({ left: start, right: last, top: y, bottom: y })
        start = -1
      }
    }
  }
  const upright: Rule[] = []
  const starts = new Int32Array(width).fill(-1)
  const lasts = new Int32Array(width)
  for (let y = 0; y <= height; y++) {
    for (let x = 0; x < width; x++) {
      if (y < height && pixels[y * width + x]! < grey) {
        if (starts[x]! < 0) starts[x] = y
        lasts[x] = y
      } else if (starts[x]! >= 0 && y - lasts[x]! > mostBroken) {
        if (lasts[x]! - starts[x]! >= shortestUpright) upright.push({ left: x, right: x, top: starts[x]!, bottom: lasts[x]! })
        starts[x] = -1
      }
    }
  }
  const across = level.filter((rule) => isEven(picture, rule, dotsPerInch, true))
  const down = upright.filter(
    (rule) =>
      (rule.bottom - rule.top > tallestLetter * dotsPerInch || isBetween(rule, across, dotsPerInch)) &&
      isEven(picture, rule, dotsPerInch, false),
  )
  const rules = [...across, ...down]
  return { rules, without: erased(picture, rules) }
}

/** In inches: what is longer is no stem of a letter. */
const tallestLetter = 0.6

/** Whether a short upright line is the side of a cell: it runs from one level rule to another. */
function isBetween({ left, top, bottom }: Rule, across: readonly Rule[], dotsPerInch: number): boolean {
  const close = 0.03 * dotsPerInch
  const meets = (y: number) =>
    across.some((rule) => Math.abs(rule.top - y) <= close && left >= rule.left - close && left <= rule.right + close)
  return meets(top) && meets(bottom)
}

/** A rule is thin and equally thick nearly all along; a row of letters that run together is not. */
function isEven({ pixels, width, height }: Grey, rule: Rule, dotsPerInch: number, isLevel: boolean): boolean {
  const thickest = Math.round(0.05 * dotsPerInch)
  const samples = 32
  const isDark = (x: number, y: number) => x >= 0 && y >= 0 && x < width && y < height && pixels[y * width + x]! < grey
  const thickness = Array.from({ length: samples }, (_, nth) => {
    const along = (nth + 0.5) / samples
    const [x, y] = [Math.round(rule.left + (rule.right - rule.left) * along), Math.round(rule.top + (rule.bottom - rule.top) * along)]
    let thick = 0
    for (let away = 0; away <= thickest && (isLevel ? isDark(x, y - away) : isDark(x - away, y)); away++) thick++
    for (let away = 1; away <= thickest && (isLevel ? isDark(x, y + away) : isDark(x + away, y)); away++) thick++
    return thick
  })
  const usual = median(thickness)
  return usual <= thickest && thickness.filter((thick) => Math.abs(thick - usual) <= 2).length >= 0.75 * samples
}

function erased({ pixels, width, height }: Grey, rules: readonly Rule[]): Grey {
  const clean = pixels.slice()
  for (const { left, top, right, bottom } of rules) {
    const isLevel = right - left > bottom - top
    for (let y = Math.max(0, top - (isLevel ? 1 : 0)); y <= Math.min(height - 1, bottom + (isLevel ? 1 : 0)); y++) {
      for (let x = Math.max(0, left - (isLevel ? 0 : 1)); x <= Math.min(width - 1, right + (isLevel ? 0 : 1)); x++)
        clean[y * width + x] = 255
    }
  }
  return { pixels: clean, width, height }
}
