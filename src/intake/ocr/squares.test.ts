import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { openPdf } from '../pdf/pdfium.ts'
import { renderPage } from '../pdf/render.ts'
import type { Grey } from './grey.ts'
import { squaresIn, withoutSquares } from './squares.ts'

type Doc = InstanceType<typeof PDFDocument>

/** A page as a scan has it. */
async function scan(draw: (doc: Doc) => void, dotsPerInch = 200): Promise<Grey> {
  const doc = new PDFDocument({ size: [420, 300], margin: 0 })
  const pieces: Buffer[] = []
  const made = new Promise((resolve) => doc.on('data', (piece: Buffer) => pieces.push(piece)).on('end', resolve))
  draw(doc.font('Helvetica').lineWidth(0.8))
  doc.end()
  await made
  const pdf = await openPdf(Buffer.concat(pieces), undefined)
  const picture = renderPage(pdf, 0, dotsPerInch, 1e7)
  pdf.close()
  return picture
}
const square = (doc: Doc, x: number, y: number, side = 11) => doc.rect(x, y, side, side).stroke()
const tick = (doc: Doc, x: number, y: number) =>
  doc
    .moveTo(x + 1, y + 6)
    .lineTo(x + 4, y + 10)
    .lineTo(x + 13, y - 3)
    .stroke()
const cross = (doc: Doc, x: number, y: number) =>
  doc
    .moveTo(x, y)
    .lineTo(x + 11, y + 11)
    .moveTo(x, y + 11)
    .lineTo(x + 11, y)
    .stroke()

test.each<[string, (doc: Doc) => void, readonly boolean[]]>([
  ['empty', (doc) => square(doc, 50, 50), [false]],
  ['ticked, the tick over its side', (doc) => tick(square(doc, 50, 50), 50, 50), [true]],
  ['crossed', (doc) => cross(square(doc, 50, 50), 50, 50), [true]],
  ['filled', (doc) => square(doc, 50, 50).rect(53, 53, 5, 5).fill(), [true]],
  ['small and large', (doc) => square(square(doc, 50, 50, 7), 100, 50, 18), [false, false]],
  ['with words beside it', (doc) => square(doc, 50, 50).fontSize(10).text('Yes', 66, 51).text('No', 30, 51), [false]],
  [
    'in the cell of a table',
    (doc) =>
      square(doc, 54, 52)
        .moveTo(40, 48)
        .lineTo(300, 48)
        .moveTo(40, 67)
        .lineTo(300, 67)
        .moveTo(40, 48)
        .lineTo(40, 67)
        .moveTo(90, 48)
        .lineTo(90, 67)
        .stroke(),
    [false],
  ],
  ['cells of a table are none', (doc) => square(square(square(doc, 50, 50), 61, 50), 72, 50), []],
  [
    'letters are none',
    (doc) => {
      for (const [at, size] of [10, 14, 18, 22, 26, 30].entries())
        doc.fontSize(size).text('BOARD D 8 0 88 B DOB 6 9 R E P', 10, 10 + at * 42)
      for (const [at, size] of [9, 12, 16, 20, 24].entries())
        doc
          .font('Courier-Bold')
          .fontSize(size)
          .text('8 B D R 0 BOB 08', 200, 20 + at * 42)
    },
    [],
  ],
  ['signs are none', (doc) => doc.fontSize(20).text('= [ ] { } # @ & == || TT II', 20, 20), []],
])('squares: %s', async (_, draw, ticked) => {
  expect(squaresIn(await scan(draw), 200).map((one) => one.ticked)).toEqual(ticked)
})

test('a square goes with its tick, and what stands beside it stays', async () => {
  const picture = await scan((doc) =>
    tick(square(doc, 50, 50), 50, 50)
      .rect(80, 50, 4, 11)
      .fill(),
  )
  const without = withoutSquares(picture, squaresIn(picture, 200))
  const darkIn = (from: number, to: number) => {
    let count = 0
    for (let y = 100; y < 200; y++) for (let x = from; x < to; x++) if (without.pixels[y * without.width + x]! < 175) count++
    return count
  }
  expect(darkIn(130, 185)).toBe(0)
  expect(darkIn(215, 240)).toBeGreaterThan(200)
})
