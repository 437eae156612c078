import { crc32, deflateSync } from 'node:zlib'
import { drawn, type Place, type Sketch, size } from './sketchLines.ts'

type Colour = readonly [red: number, green: number, blue: number]
const colours = { paper: [255, 255, 255], street: [177, 180, 182], edge: [212, 53, 28], ink: [11, 12, 12] } as const

/** The strokes of a figure on a grid two wide and four high. */
const figures: readonly (readonly Place[])[] = [
  [
    [0, 0],
    [2, 0],
    [2, 4],
    [0, 4],
    [0, 0],
  ],
  [
    [0, 1],
    [1, 0],
    [1, 4],
  ],
  [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 4],
    [2, 4],
  ],
  [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [2, 2],
    [2, 4],
    [0, 4],
  ],
  [
    [0, 0],
    [0, 2],
    [2, 2],
    [2, 0],
    [2, 4],
  ],
  [
    [2, 0],
    [0, 0],
    [0, 2],
    [2, 2],
    [2, 4],
    [0, 4],
  ],
  [
    [2, 0],
    [0, 0],
    [0, 4],
    [2, 4],
    [2, 2],
    [0, 2],
  ],
  [
    [0, 0],
    [2, 0],
    [1, 4],
  ],
  [
    [0, 2],
    [0, 0],
    [2, 0],
    [2, 4],
    [0, 4],
    [0, 2],
    [2, 2],
  ],
  [
    [2, 2],
    [0, 2],
    [0, 0],
    [2, 0],
    [2, 4],
    [0, 4],
  ],
]

/** A sketch map as a picture, for Word and PDF, which both show PNG alike. The same sketch gives the same bytes. */
export function sketchPng(sketch: Sketch): Uint8Array {
  const { width, height } = size
  const pixels = Buffer.alloc(width * height * 3, 255)

  const paint = (x: number, y: number, [red, green, blue]: Colour, cover: number) => {
    const at = (y * width + x) * 3
    const mixed = (now: number, colour: number) => Math.round(now + (colour - now) * cover)
    pixels[at] = mixed(pixels[at] ?? 0, red)
    pixels[at + 1] = mixed(pixels[at + 1] ?? 0, green)
    pixels[at + 2] = mixed(pixels[at + 2] ?? 0, blue)
  }
  /** Paints every pixel of a box by how far it is from a shape; half a pixel of its edge is mixed. */
  const near = (box: readonly [Place, Place], reach: number, colour: Colour, distance: (x: number, y: number) => number) => {
    const [[left, top], [right, bottom]] = box
    for (let y = Math.max(0, Math.floor(top - reach - 1)); y <= Math.min(height - 1, bottom + reach + 1); y++)
      for (let x = Math.max(0, Math.floor(left - reach - 1)); x <= Math.min(width - 1, right + reach + 1); x++) {
        const cover = Math.min(1, Math.max(0, reach - distance(x, y) + 0.5))
        if (cover > 0) paint(x, y, colour, cover)
      }
  }
  const stroke = (line: readonly Place[], thick: number, colour: Colour) => {
    for (const [at, from] of line.entries()) {
      const to = line[at + 1] ?? from
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
      const long = dx * dx + dy * dy
      near(
        [
          [Math.min(from[0], to[0]), Math.min(from[1], to[1])],
          [Math.max(from[0], to[0]), Math.max(from[1], to[1])],
        ],
        thick / 2,
        colour,
        (x, y) => {
          const part = long === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / long))
          return Math.hypot(x - from[0] - part * dx, y - from[1] - part * dy)
        },
      )
    }
  }
  const disc = ([x, y]: Place, radius: number, colour: Colour) =>
    near(
      [
        [x, y],
        [x, y],
      ],
      radius,
      colour,
      (px, py) => Math.hypot(px - x, py - y),
    )
  const fill = (edge: readonly Place[], colour: Colour, cover: number) => {
    for (let y = 0; y < height; y++) {
      const crossings = edge
        .flatMap(([x1, y1], at) => {
          const [x2, y2] = edge[(at + 1) % edge.length] ?? [x1, y1]
          return y1 > y !== y2 > y ? [x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)] : []
        })
        .toSorted((a, b) => a - b)
      for (let at = 0; at + 1 < crossings.length; at += 2)
        for (let x = Math.max(0, Math.ceil(crossings[at] ?? 0)); x <= Math.min(width - 1, crossings[at + 1] ?? 0); x++)
          paint(x, y, colour, cover)
    }
  }
  const number = (value: number, [x, y]: Place) => {
    const written = String(value)
    const start = x - (written.length * 14 - 4) / 2
    for (const [at, figure] of [...written].entries())
      stroke(
        (figures[Number(figure)] ?? []).map(([fx, fy]): Place => [start + at * 14 + fx * 5, y - 10 + fy * 5]),
        3.5,
        colours.ink,
      )
  }

  const { streets, zone } = drawn(sketch)
  for (const { line } of streets) stroke(line, 20, colours.street)
  if (zone.length > 2) {
    fill(zone, colours.edge, 0.12)
    stroke([...zone, ...zone.slice(0, 1)], 7, colours.edge)
  }
  for (const { label, number: value } of streets)
    if (label) {
      disc(label, 22, colours.ink)
      disc(label, 19, colours.paper)
      number(value, label)
    }
  stroke(
    [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
      [0, 0],
    ],
    5,
    colours.ink,
  )
  return png(pixels, width, height)
}

function png(pixels: Buffer, width: number, height: number): Uint8Array {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y++) pixels.copy(rows, y * (width * 3 + 1) + 1, y * width * 3, (y + 1) * width * 3)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunk = (name: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
    const whole = Buffer.alloc(named.length + 8)
    whole.writeUInt32BE(body.length, 0)
    named.copy(whole, 4)
    whole.writeUInt32BE(crc32(named), named.length + 4)
    return whole
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]),
  )
}
