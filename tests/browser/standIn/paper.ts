import { crc32, deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import type { Word } from '#case/page'

/** A page whose words' places are known because they were put there. */
export type DrawnPage = Readonly<{ text: string; words: readonly Word[]; width: number; height: number }>
export type Paper = Readonly<{ bytes: Buffer; pages: readonly DrawnPage[] }>

const margin = 56
const size = 11
const lineHeight = 16

/** A PDF of the given pages; lines end in `\n`. `sure` gives each word's recognition confidence, as if the page had been scanned. */
export async function paper(pages: readonly string[], sure?: (word: string) => number): Promise<Paper> {
  const pdf = new PDFDocument({ size: 'A4', autoFirstPage: false, info: { CreationDate: new Date(0) } })
  const pieces: Buffer[] = []
  pdf.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((end) => pdf.on('end', end))
  pdf.font('Helvetica').fontSize(size)

  const drawn = pages.map((text): DrawnPage => {
    pdf.addPage()
    const words: Word[] = []
    let start = 0
    for (const [line, lineText] of text.split('\n').entries()) {
      let left = margin
      const top = margin + line * lineHeight
      for (const { 0: word, index } of lineText.matchAll(/\S+/g)) {
        const width = pdf.widthOfString(word)
        pdf.text(word, left, top, { lineBreak: false })
        words.push({
          start: start + index,
          end: start + index + word.length,
          box: [left, top, width, size],
          confidence: sure?.(word) ?? null,
        })
        left += width + pdf.widthOfString(' ')
      }
      start += lineText.length + 1
    }
    return { text, words, width: 595.28, height: 841.89 }
  })
  pdf.end()
  await ended
  return { bytes: Buffer.concat(pieces), pages: drawn }
}

/** A text document: one page without places. */
export const plainText = (text: string): Paper => ({
  bytes: Buffer.from(text),
  pages: [
    {
      text,
      words: [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        box: null,
        confidence: null,
      })),
      width: 0,
      height: 0,
    },
  ],
})

/** A grey picture of 600 by 400 with one recognised word, whose place is painted dark. */
export function picture(): Paper {
  const [width, height] = [600, 400]
  const box = [150, 100, 120, 40] as const
  const [left, top, wide, high] = box
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (__, x) => (x >= left && x < left + wide && y >= top && y < top + high ? 40 : 200))]),
  )
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { bytes, pages: [{ text: 'CLOSED', words: [{ start: 0, end: 6, box, confidence: 0.91 }], width, height }] }
}
