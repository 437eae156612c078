import type { Grey } from './grey.ts'
import { ink } from './paper.ts'

const mostDegrees = 4

/** How many degrees the lines of a page rise (negative) or fall to the right; 0 where that cannot be told. */
export function skewOf({ pixels, width, height }: Grey): number {
  const xs: number[] = []
  const ys: number[] = []
  for (let y = 1; y < height; y += 2) {
    for (let x = 0; x < width; x += 3) {
      const at = y * width + x
      if (pixels[at]! < ink && pixels[at - width]! >= ink) {
        xs.push(x)
        ys.push(y)
      }
    }
  }
  if (xs.length < 200) return 0
  const step = Math.max(1, Math.floor(xs.length / 40_000))
  const bins = new Uint32Array(height + 2 * Math.ceil(width * Math.tan((mostDegrees * Math.PI) / 180)) + 4)
  const offset = Math.floor((bins.length - height) / 2)
  const sharpness = (degrees: number): number => {
    bins.fill(0)
    const slope = Math.tan((degrees * Math.PI) / 180)
    for (let at = 0; at < xs.length; at += step) bins[Math.round(ys[at]! - (xs[at]! - width / 2) * slope) + offset]!++
    let sum = 0
    for (const count of bins) sum += count * count
    return sum
  }
  const best = (from: number, to: number, by: number): number => {
    let [found, most] = [0, -1]
    for (let degrees = from; degrees <= to + 1e-9; degrees += by) {
      const sharp = sharpness(degrees)
      if (sharp > most) [found, most] = [degrees, sharp]
    }
    return found
  }
  const coarse = best(-mostDegrees, mostDegrees, 0.25)
  return best(coarse - 0.25, coarse + 0.25, 0.05)
}

/** The picture turned by so many degrees against the clock about its middle, on white, the size unchanged. */
export function straightened({ pixels, width, height }: Grey, degrees: number): Grey {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [cx, cy] = [width / 2, height / 2]
  const turned = new Uint8Array(pixels.length).fill(255)
  for (let y = 0; y < height; y++) {
    let fromX = cx - cx * cos - (y - cy) * sin
    let fromY = cy - cx * sin + (y - cy) * cos
    for (let x = 0; x < width; x++, fromX += cos, fromY += sin) {
      const [left, top] = [fromX | 0, fromY | 0]
      if (fromX < 0 || fromY < 0 || left >= width - 1 || top >= height - 1) continue
      const at = top * width + left
      const [fx, fy] = [fromX - left, fromY - top]
      const upper = pixels[at]! + (pixels[at + 1]! - pixels[at]!) * fx
      const lower = pixels[at + width]! + (pixels[at + width + 1]! - pixels[at + width]!) * fx
      turned[y * width + x] = upper + (lower - upper) * fy
    }
  }
  return { pixels: turned, width, height }
}

/** Where a point of the straightened picture was before. */
export function before(
  x: number,
  y: number,
  { width, height }: Pick<Grey, 'width' | 'height'>,
  degrees: number,
): readonly [x: number, y: number] {
  const angle = (degrees * Math.PI) / 180
  const [dx, dy] = [x - width / 2, y - height / 2]
  return [width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle), height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle)]
}
