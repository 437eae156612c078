// A screenshot in few colours: a picture of a screen needs no more, and the guide stays small.
import { deflateSync, inflateSync } from 'node:zlib'

type Pixels = Readonly<{ width: number; height: number; channels: 3 | 4; bytes: Uint8Array }>

const chunksOf = function* (png: Buffer): Generator<readonly [type: string, body: Buffer]> {
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at))]
}

/** The colour a filter of PNG expects at a byte, from the bytes left of it, above, and above left. */
const expected = (filter: number, left: number, above: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner
}

/** The pixels of a PNG as Chromium writes it: eight bits, red, green and blue with or without opacity, not interlaced. */
function pixelsOf(png: Buffer): Pixels {
  const chunks = [...chunksOf(png)]
  const head = chunks.find(([type]) => type === 'IHDR')?.[1]
  if (head?.[8] !== 8 || (head[9] !== 2 && head[9] !== 6) || head[12] !== 0) throw new Error('Not a PNG as Chromium writes it.')
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 2 ? 3 : 4] as const
  const filtered = inflateSync(Buffer.concat(chunks.filter(([type]) => type === 'IDAT').map(([, body]) => body)))
  const line = width * channels
  const bytes = new Uint8Array(line * height)
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (line + 1)] ?? 0
    for (let at = 0; at < line; at++) {
      const left = at >= channels ? (bytes[row * line + at - channels] ?? 0) : 0
      const above = row > 0 ? (bytes[(row - 1) * line + at] ?? 0) : 0
      const corner = row > 0 && at >= channels ? (bytes[(row - 1) * line + at - channels] ?? 0) : 0
      bytes[row * line + at] = (filtered[row * (line + 1) + 1 + at] ?? 0) + expected(filter, left, above, corner)
    }
  }
  return { width, height, channels, bytes }
}

const colourAt = ({ channels, bytes }: Pixels, pixel: number): number =>
  ((bytes[pixel * channels] ?? 0) << 16) | ((bytes[pixel * channels + 1] ?? 0) << 8) | (bytes[pixel * channels + 2] ?? 0)
const apart = (one: number, other: number): number =>
  ((one >> 16) - (other >> 16)) ** 2 + (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 + ((one & 255) - (other & 255)) ** 2

/** The colours most used, none of them close to another. */
function paletteOf(used: ReadonlyMap<number, number>, most: number): readonly number[] {
  const palette: number[] = []
  for (const [colour] of [...used].sort(([, one], [, other]) => other - one)) {
    if (palette.every((there) => apart(there, colour) > 300)) palette.push(colour)
    if (palette.length === most) break
  }
  return palette
}

const crcs = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})
function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  let crc = 0xffffffff
  for (const byte of named) crc = (crcs[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE((crc ^ 0xffffffff) >>> 0, named.length + 4)
  return framed
}

/** The same picture in at most `most` colours (up to 256), opaque. */
export function palettePng(png: Buffer, most = 64): Buffer {
  const pixels = pixelsOf(png)
  const { width, height } = pixels
  const used = new Map<number, number>()
  for (let at = 0; at < width * height; at++) used.set(colourAt(pixels, at), (used.get(colourAt(pixels, at)) ?? 0) + 1)
  const palette = paletteOf(used, most)
  const nearest = new Map<number, number>()
  for (const colour of used.keys())
    nearest.set(
      colour,
      palette.reduce((best, there, at) => (apart(there, colour) < apart(palette[best] ?? 0, colour) ? at : best), 0),
    )
  const lines = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    for (let at = 0; at < width; at++) lines[row * (width + 1) + 1 + at] = nearest.get(colourAt(pixels, row * width + at)) ?? 0
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
