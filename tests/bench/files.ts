import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import PDFDocument from 'pdfkit'

/** Sentences of a statement, different on every page so that nothing is read once and remembered. */
const sentences = [
  (page: number) =>
    `On ${1 + (page % 28)}/0${1 + (page % 9)}/2025 at about ${String(7 + (page % 14)).padStart(2, '0')}:${String(page % 60).padStart(2, '0')} hours I was at home when he rang me again.`,
  (page: number) => `He had sent ${3 + (page % 40)} messages that day and I did not answer any of them.`,
  () => 'He was standing on the other side of the road looking at my window when I opened the curtains.',
  (page: number) => `My colleague saw his silver car in the staff car park, bay ${page % 90}, and told the manager about it.`,
  () => 'I have told him many times that it is over and that he must leave me alone.',
  () => 'I am frightened of what he will do next and I no longer walk home by myself.',
  () => 'The officer took the telephone number and the exhibit was placed in the property store at the station.',
]

/** A digital statement of that many pages, about 2,200 characters each, written to `file`. */
export async function writeStatement(file: string, pages: number): Promise<void> {
  const document = new PDFDocument({ size: 'A4', margin: 60, autoFirstPage: false, bufferPages: false })
  const written = document.pipe(createWriteStream(file))
  for (let page = 1; page <= pages; page++) {
    document.addPage().font('Helvetica').fontSize(10)
    if (page === 1) document.text('WITNESS STATEMENT\nStatement of: Ann EXAMPLE\nDated: 01/10/2025\n\n')
    const text = Array.from({ length: 24 }, (_, at) => sentences[(at + page) % sentences.length]?.(page * 31 + at)).join(' ')
    document.text(text, { lineGap: 2 })
  }
  document.end()
  await once(written, 'finish')
}
