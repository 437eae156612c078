import { problems, Unreadable } from '../problems.ts'
import { greySheet, luma } from './shades.ts'
import type { PictureSheet } from './sheet.ts'

const [plain, bitFields] = [0, 3]

/** A BMP as Windows saves a copy of a screen: 1, 4 or 8 bits with a palette, 24 or 32 bits, not packed. */
export function bmpSheet(bytes: Uint8Array, mostPixels: number): PictureSheet {
  if (bytes.length < 54) throw new Unreadable(problems.damaged)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [start, headBytes, width, signedHeight] = [
    view.getUint32(10, true),
    view.getUint32(14, true),
    view.getInt32(18, true),
    view.getInt32(22, true),
  ]
  const [height, fromTop] = [Math.abs(signedHeight), signedHeight < 0]
  const [depth, packing] = [view.getUint16(28, true), view.getUint32(30, true)]
  if (width <= 0 || height === 0 || headBytes < 40) throw new Unreadable(problems.damaged)
  if (width * height > mostPixels) throw new Unreadable(problems.tooLarge)
  if (![1, 4, 8, 24, 32].includes(depth) || (packing !== plain && !(packing === bitFields && depth === 32)))
    throw new Unreadable(problems.unsupported)
  const rowBytes = Math.ceil((width * depth) / 32) * 4
  if (start + rowBytes > bytes.length) throw new Unreadable(problems.damaged)
  const palette = Array.from({ length: depth <= 8 ? 2 ** depth : 0 }, (_, entry) => shadeAt(14 + headBytes + entry * 4))
  const grey = new Uint8Array(width * height).fill(255)
  for (let row = 0; row < height; row++) {
    const from = start + row * rowBytes
    if (from + rowBytes > bytes.length) break
    const to = (fromTop ? row : height - 1 - row) * width
    for (let x = 0; x < width; x++) grey[to + x] = depth <= 8 ? (palette[entryAt(from, x)] ?? 255) : shadeAt(from + (x * depth) / 8)
  }
  return greySheet(width, height, grey)

  function shadeAt(at: number): number {
    return luma(bytes[at + 2] ?? 255, bytes[at + 1] ?? 255, bytes[at] ?? 255)
  }
  function entryAt(from: number, x: number): number {
    const bit = x * depth
    return (bytes[from + (bit >> 3)]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
  }
}
