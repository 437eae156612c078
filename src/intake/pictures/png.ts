import { inflateSync } from 'node:zlib'
import { problems, Unreadable } from '../problems.ts'
import { greySheet, luma, over } from './shades.ts'
import type { PictureSheet } from './sheet.ts'

/** Samples a pixel by colour type: grey, -, colour, palette, grey with alpha, -, colour with alpha. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** Adam7: where each pass starts and how far apart its pixels are. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** A PNG as a page in shades of grey on white. */
export function pngSheet(bytes: Uint8Array, mostPixels: number): PictureSheet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33) throw new Unreadable(problems.damaged)
  const [width, height, depth, type, interlaced] = [view.getUint32(16), view.getUint32(20), bytes[24]!, bytes[25]!, bytes[28] === 1]
  if (width * height > mostPixels) throw new Unreadable(problems.tooLarge)
  const perPixel = samples[type]
  if (!perPixel || width === 0 || height === 0 || ![1, 2, 4, 8, 16].includes(depth)) throw new Unreadable(problems.damaged)
  const packed: Uint8Array[] = []
  let palette = new Uint8Array()
  let clear = new Uint8Array()
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'IDAT') packed.push(data)
    else if (name === 'PLTE') palette = data.slice()
    else if (name === 'tRNS' && type === 3) clear = data.slice()
    at += 12 + length
  }
  const step = Math.max(1, (perPixel * depth) >> 3)
  const areas = interlaced ? passes : ([[0, 0, 1, 1]] as const)
  const sizes = areas.map(
    ([x, y, dx, dy]) => [Math.max(0, Math.ceil((width - x) / dx)), Math.max(0, Math.ceil((height - y) / dy))] as const,
  )
  const rowBytes = (across: number) => Math.ceil((across * perPixel * depth) / 8)
  const expected = sizes.reduce((sum, [across, down]) => sum + (across === 0 ? 0 : down * (1 + rowBytes(across))), 0)
  let raw: Uint8Array
  try {
    raw = inflateSync(Buffer.concat(packed), { maxOutputLength: expected + 1024, finishFlush: 2 })
  } catch {
    throw new Unreadable(problems.damaged)
  }
  const grey = new Uint8Array(width * height).fill(255)
  let from = 0
  areas.forEach(([x, y, dx, dy], pass) => {
    const [across, down] = sizes[pass]!
    if (across === 0) return
    let above = new Uint8Array(rowBytes(across))
    for (let row = 0; row < down && from + 1 + above.length <= raw.length; row++) {
      const line = raw.slice(from + 1, from + 1 + above.length)
      unfilter(raw[from]!, line, above, step)
      for (let column = 0; column < across; column++) grey[(y + row * dy) * width + x + column * dx] = shade(line, column)
      above = line
      from += 1 + line.length
    }
  })
  return greySheet(width, height, grey)

  function sample(line: Uint8Array, index: number): number {
    if (depth === 8) return line[index]!
    if (depth === 16) return line[index * 2]!
    const value = (line[(index * depth) >> 3]! >> (8 - depth - ((index * depth) & 7))) & ((1 << depth) - 1)
    return type === 3 ? value : (value * 255) / ((1 << depth) - 1)
  }
  function shade(line: Uint8Array, column: number): number {
    const at = column * perPixel!
    if (type === 3) {
      const entry = sample(line, at)
      return over(luma(palette[3 * entry] ?? 0, palette[3 * entry + 1] ?? 0, palette[3 * entry + 2] ?? 0), clear[entry] ?? 255)
    }
    const light = type === 0 || type === 4 ? sample(line, at) : luma(sample(line, at), sample(line, at + 1), sample(line, at + 2))
    return type === 4 || type === 6 ? over(light, sample(line, at + perPixel! - 1)) : light
  }
}

function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number) {
  for (let at = 0; at < line.length; at++) {
    const [left, up, corner] = [at >= step ? line[at - step]! : 0, above[at]!, at >= step ? above[at - step]! : 0]
    if (filter === 1) line[at]! += left
    else if (filter === 2) line[at]! += up
    else if (filter === 3) line[at]! += (left + up) >> 1
    else if (filter === 4) line[at]! += paeth(left, up, corner)
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
