import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Quarter, quarter } from '../layout/turn.ts'
import type { Grey } from '../ocr/grey.ts'
import { turnedPicture } from '../ocr/upright.ts'
import { openPdf } from '../pdf/pdfium.ts'
import { renderPage } from '../pdf/render.ts'
import { readDocument, recognisePageAgain } from '../policeFile.ts'

let note: Grey
const words = [
  'OFFICIAL',
  'SENSITIVE',
  'He',
  'followed',
  'me',
  'home',
  'from',
  'the',
  'station',
  'on',
  'Tuesday',
  'and',
  'waited',
  'outside',
  'until',
  'midnight.',
]

beforeAll(async () => {
  const doc = new PDFDocument({ size: [420, 300], margin: 30 })
  const pieces: Buffer[] = []
  const made = new Promise((resolve) => doc.on('data', (piece: Buffer) => pieces.push(piece)).on('end', resolve))
  doc
    .font('Helvetica')
    .fontSize(14)
    .text('OFFICIAL SENSITIVE', 40, 40)
    .text('He followed me home from the station on Tuesday and waited outside until midnight.', 40, 90, { width: 330 })
  doc.lineWidth(1)
  for (const x of [40, 240, 300, 380]) doc.moveTo(x, 170).lineTo(x, 250).stroke()
  for (const y of [170, 210, 250]) doc.moveTo(40, y).lineTo(380, y).stroke()
  doc
    .fontSize(12)
    .text('Are you very frightened?', 46, 180)
    .text('Yes', 246, 180)
    .text('Has the abuse got worse?', 46, 220)
    .text('No', 306, 220)
  doc.end()
  await made
  const pdf = await openPdf(Buffer.concat(pieces), undefined)
  note = renderPage(pdf, 0, 200, 1e7)
  pdf.close()
})

const chunk = (name: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
}
/** A PNG of grey with alpha, each line filtered as the one above tells (filter 2). */
function png({ pixels, width, height }: Grey): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 4, 0, 0, 0], 8)
  const raw = Buffer.alloc(height * (1 + 2 * width))
  for (let y = 0; y < height; y++) {
    raw[y * (1 + 2 * width)] = 2
    for (let x = 0; x < width; x++) {
      raw[y * (1 + 2 * width) + 1 + 2 * x] = pixels[y * width + x]! - (y > 0 ? pixels[(y - 1) * width + x]! : 0)
      raw[y * (1 + 2 * width) + 2 + 2 * x] = y > 0 ? 0 : 255
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
/** A TIFF of two strips, not packed. */
function tiff({ pixels, width, height }: Grey): Uint8Array {
  const half = height >> 1
  const entries = [
    [256, width],
    [257, height],
    [258, 8],
    [259, 1],
    [262, 1],
    [277, 1],
    [278, half],
  ] as const
  const directory = Buffer.alloc(2 + 9 * 12 + 4 + 16)
  const pixelsAt = 8 + directory.length
  directory.writeUInt16LE(9)
  const entry = (nth: number, tag: number, count: number, value: number) => {
    directory.writeUInt16LE(tag, 2 + nth * 12)
    directory.writeUInt16LE(4, 4 + nth * 12)
    directory.writeUInt32LE(count, 6 + nth * 12)
    directory.writeUInt32LE(value, 10 + nth * 12)
  }
  const listsAt = 2 + 9 * 12 + 4
  entries.forEach(([tag, value], nth) => {
    entry(nth, tag, 1, value)
  })
  entry(7, 273, 2, 8 + listsAt)
  entry(8, 279, 2, 8 + listsAt + 8)
  directory.writeUInt32LE(pixelsAt, listsAt)
  directory.writeUInt32LE(pixelsAt + half * width, listsAt + 4)
  directory.writeUInt32LE(half * width, listsAt + 8)
  directory.writeUInt32LE((height - half) * width, listsAt + 12)
  return Buffer.concat([Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]), directory, pixels])
}

/** A BMP of grey with a palette, its lowest row first. */
function bmp({ pixels, width, height }: Grey): Uint8Array {
  const rowBytes = Math.ceil(width / 4) * 4
  const head = Buffer.alloc(54 + 1024)
  head.write('BM')
  head.writeUInt32LE(head.length, 10)
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(width, 18)
  head.writeInt32LE(height, 22)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(8, 28)
  for (let shade = 0; shade < 256; shade++) head.fill(shade, 54 + 4 * shade, 57 + 4 * shade)
  const rows = Array.from({ length: height }, (_, nth) => {
    const row = Buffer.alloc(rowBytes)
    row.set(pixels.subarray((height - 1 - nth) * width, (height - nth) * width))
    return row
  })
  return Buffer.concat([head, ...rows])
}

/** A GIF of two colours whose codes grow to nine bits and start afresh: every string of it is known. */
function gif({ pixels, width, height }: Grey): Uint8Array {
  const bits: number[] = []
  const put = (code: number, size: number) => {
    for (let bit = 0; bit < size; bit++) bits.push((code >> bit) & 1)
  }
  let known = new Map<string, number>()
  let next = 6
  let size = 3
  const clear = () => {
    put(4, size)
    known = new Map([
      ['0', 0],
      ['1', 1],
    ])
    ;[next, size] = [6, 3]
  }
  clear()
  let run = ''
  for (const shade of pixels) {
    const colour = shade > 127 ? '1' : '0'
    if (known.has(run + colour)) run += colour
    else {
      put(known.get(run)!, size)
      known.set(run + colour, next++)
      if (next > 1 << size) size++
      if (next > 500) clear()
      run = colour
    }
  }
  put(known.get(run)!, size)
  put(5, size)
  const packed = Buffer.alloc(Math.ceil(bits.length / 8))
  bits.forEach((bit, at) => {
    packed[at >> 3]! |= bit << (at & 7)
  })
  const head = Buffer.alloc(13)
  head.write('GIF89a')
  head.writeUInt16LE(width, 6)
  head.writeUInt16LE(height, 8)
  head[10] = 0x80
  const part = Buffer.alloc(10)
  part[0] = 0x2c
  part.writeUInt16LE(width, 5)
  part.writeUInt16LE(height, 7)
  const blocks: Buffer[] = []
  for (let at = 0; at < packed.length; at += 255) {
    const block = packed.subarray(at, at + 255)
    blocks.push(Buffer.from([block.length]), block)
  }
  return Buffer.concat([head, Buffer.from([0, 0, 0, 255, 255, 255]), part, Buffer.from([2]), ...blocks, Buffer.from([0, 0x3b])])
}

describe('a picture of a page is read word for word, rows of its table by row,', () => {
  test.each<[string, (picture: Grey) => Uint8Array, Quarter]>([
    ['as PNG', png, 0],
    ['as TIFF', tiff, 0],
    ['as BMP', bmp, 0],
    ['as GIF', gif, 0],
    ['lying on its side', png, 1],
    ['upside down', png, 2],
  ])('%s', { timeout: 120_000 }, async (_, make, turns) => {
    const [document] = await readDocument({ name: 'photo', bytes: make(turnedPicture(note, turns)) })
    const [page] = document!.pages
    expect(page!.text.replace(/\s+/g, ' ')).toContain(words.join(' '))
    expect(page!.text).toContain('Are you very frightened?\tYes\t\nHas the abuse got worse?\t\tNo')
    expect(page!.source).toBe('ocr')
    expect(page!.words.every(({ confidence }) => confidence !== null && confidence > 0.3)).toBe(true)
    // The heading stands top left of the upright page; where that corner has gone, its box must be.
    const [x, y, width, height] = page!.words[0]!.box!
    const [middleX, middleY] = [(x + width / 2) / page!.width, (y + height / 2) / page!.height]
    const corner = { 0: [0.2, 0.17], 1: [0.83, 0.2], 2: [0.8, 0.83], 3: [0.17, 0.8] }[quarter(turns)]
    expect(Math.hypot(middleX - corner[0]!, middleY - corner[1]!)).toBeLessThan(0.08)
  })

  test('a photograph of a telephone (HEIC), and a damaged one said to be damaged', { timeout: 120_000 }, async () => {
    const bytes = readFileSync(new URL('./note.heic', import.meta.url))
    const [document] = await readDocument({ name: 'IMG_0412.heic', bytes })
    expect(document).toMatchObject({ mediaType: 'image/heic', problem: undefined })
    expect(document!.pages[0]!.text.replace(/\s+/g, ' ')).toContain(
      'He followed me home from the station on Tuesday and waited outside until midnight.',
    )
    const [cut] = await readDocument({ name: 'IMG_0413.heic', bytes: bytes.subarray(0, 3000) })
    expect(cut).toMatchObject({ pages: [], problem: 'damaged' })
  })

  test('a copy of a screen as browsers and telephones save it (WebP), and a damaged one', { timeout: 120_000 }, async () => {
    const bytes = readFileSync(new URL('./note.webp', import.meta.url))
    const [document] = await readDocument({ name: 'Screenshot.webp', bytes })
    expect(document).toMatchObject({ mediaType: 'image/webp', problem: undefined })
    expect(document!.pages[0]!.text.replace(/\s+/g, ' ')).toContain('I know you are in there')
    const [cut] = await readDocument({ name: 'cut.webp', bytes: bytes.subarray(0, 900) })
    expect(cut).toMatchObject({ pages: [], problem: 'damaged' })
    const [large] = await readDocument({ name: 'large.webp', bytes }, { limits: { pagePixels: 1000 } })
    expect(large).toMatchObject({ pages: [], problem: 'too large' })
  })

  test('again when asked, page by page', { timeout: 120_000 }, async () => {
    const doc = new PDFDocument({ size: 'A6' })
    const pieces: Buffer[] = []
    const made = new Promise((resolve) => doc.on('data', (piece: Buffer) => pieces.push(piece)).on('end', resolve))
    doc.text('I am frightened of him.')
    doc.end()
    await made
    const page = await recognisePageAgain({ name: 'a.pdf', bytes: Buffer.concat(pieces) }, 1)
    expect([page.number, page.text]).toEqual([1, 'I am frightened of him.'])
  })
})

test.each<[string, (picture: Grey) => Uint8Array, string]>([
  ['of more pixels than allowed', png, 'too large'],
  ['cut short', (picture) => png(picture).subarray(0, 20), 'damaged'],
  ['that is only a name', () => new TextEncoder().encode('GIF89a____'), 'damaged'],
  [
    'of a kind not read here',
    () => new TextEncoder().encode('\0\0\0\x1cftypavif____'),
    'unsupported type: an AVIF picture (ask for it as JPEG)',
  ],
])('a picture %s is listed with its problem', async (_, make, problem) => {
  const [document] = await readDocument(
    { name: 'photo', bytes: make(note) },
    { limits: { pagePixels: problem === 'too large' ? 1000 : 1e8 } },
  )
  expect(document!.problem).toBe(problem)
})
