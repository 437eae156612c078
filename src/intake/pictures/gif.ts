import { problems, Unreadable } from '../problems.ts'
import { greySheet, luma } from './shades.ts'
import type { PictureSheet } from './sheet.ts'

const [extension, image, transparency] = [0x21, 0x2c, 0xf9]
/** Where the rows of an interlaced picture start and how far apart they are. */
const passes = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2],
] as const

/** The first picture of a GIF, laid over white. */
export function gifSheet(bytes: Uint8Array, mostPixels: number): PictureSheet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const [width, height, flags] = [view.getUint16(6, true), view.getUint16(8, true), view.getUint8(10)]
    if (width * height === 0) throw new Unreadable(problems.damaged)
    if (width * height > mostPixels) throw new Unreadable(problems.tooLarge)
    let at = 13
    const shared = palette(flags)
    let clear = -1
    for (;;) {
      const kind = view.getUint8(at++)
      if (kind === extension) {
        if (view.getUint8(at) === transparency && (view.getUint8(at + 2) & 1) === 1) clear = view.getUint8(at + 5)
        at++
        blocks()
      } else if (kind === image) return picture(width, height, shared, clear)
      else throw new Unreadable(problems.damaged)
    }

    function palette(of: number): readonly number[] {
      const shades = Array.from({ length: (of & 0x80) === 0 ? 0 : 2 ** ((of & 7) + 1) }, (_, entry) =>
        luma(view.getUint8(at + entry * 3), view.getUint8(at + entry * 3 + 1), view.getUint8(at + entry * 3 + 2)),
      )
      at += shades.length * 3
      return shades
    }
    /** Data comes in blocks of at most 255 bytes, after the last an empty one. */
    function blocks(): Uint8Array {
      const pieces: Uint8Array[] = []
      for (let length = view.getUint8(at++); length > 0; length = at < bytes.length ? view.getUint8(at++) : 0) {
        pieces.push(bytes.subarray(at, at + length))
        at += length
      }
      return Buffer.concat(pieces)
    }
    function picture(across: number, down: number, otherwise: readonly number[], unseen: number): PictureSheet {
      const [left, top, wide, high] = [0, 2, 4, 6].map((place) => view.getUint16(at + place, true)) as [number, number, number, number]
      const own = view.getUint8(at + 8)
      at += 9
      const colours = palette(own)
      const shades = colours.length > 0 ? colours : otherwise
      if (wide * high > mostPixels) throw new Unreadable(problems.tooLarge)
      const codeBits = view.getUint8(at++)
      if (codeBits < 2 || codeBits > 8) throw new Unreadable(problems.damaged)
      const entries = unpacked(blocks(), codeBits, wide * high)
      const grey = new Uint8Array(across * down).fill(255)
      const rows = (own & 0x40) === 0 ? Array.from({ length: high }, (_, row) => row) : interlaced(high)
      rows.forEach((row, nth) => {
        if (top + row >= down) return
        for (let x = 0; x < Math.min(wide, across - left); x++) {
          const entry = entries[nth * wide + x]!
          if (entry !== unseen) grey[(top + row) * across + left + x] = shades[entry] ?? 255
        }
      })
      return greySheet(across, down, grey)
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(problems.damaged)
  }
}

const interlaced = (height: number): readonly number[] =>
  passes.flatMap(([first, step]) => Array.from({ length: Math.max(0, Math.ceil((height - first) / step)) }, (_, nth) => first + nth * step))

/** LZW as GIF packs it: codes from the low end of each byte, of up to 12 bits. Stops at so many pixels; what is missing is the first colour. */
function unpacked(data: Uint8Array, codeBits: number, pixels: number): Uint8Array {
  const out = new Uint8Array(pixels)
  const [clear, end] = [1 << codeBits, (1 << codeBits) + 1]
  const before = new Int16Array(4096)
  const last = new Uint8Array(4096)
  const first = new Uint8Array(4096)
  const length = new Uint16Array(4096)
  for (let code = 0; code < clear; code++) {
    last[code] = first[code] = code
    length[code] = 1
  }
  let [next, bits, previous, held, heldBits, written] = [end + 1, codeBits + 1, -1, 0, 0, 0]
  for (const byte of data) {
    held |= byte << heldBits
    heldBits += 8
    while (heldBits >= bits) {
      const code = held & ((1 << bits) - 1)
      held >>>= bits
      heldBits -= bits
      if (code === end || written >= pixels) return out
      if (code === clear) {
        ;[next, bits, previous] = [end + 1, codeBits + 1, -1]
        continue
      }
      if (code > next || (code === next && previous < 0)) return out
      if (previous >= 0 && next < 4096) {
        before[next] = previous
        first[next] = first[previous]!
        last[next] = code === next ? first[previous]! : first[code]!
        length[next] = length[previous]! + 1
        next++
        if (next === 1 << bits && bits < 12) bits++
      }
      const run = length[code]!
      for (let from = code, place = written + run - 1; place >= written; place--, from = before[from]!)
        if (place < pixels) out[place] = last[from]!
      written += run
      previous = code
    }
  }
  return out
}
