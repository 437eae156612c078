import { once } from 'node:events'
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { openPdf } from '#intake/pdf/pdfium'
import { renderPage } from '#intake/pdf/render'
import { png } from './png.ts'

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
const sentencesAPage = 24
const pagesAStatement = 5

/** A digital PDF of statements, five pages each by a witness of its own, about 2,200 characters a page. */
export async function writeStatements(file: string, pages: number): Promise<void> {
  const document = new PDFDocument({ size: 'A4', margin: 60, autoFirstPage: false, bufferPages: false })
  const written = document.pipe(createWriteStream(file))
  for (let page = 1; page <= pages; page++) {
    document.addPage().font('Helvetica').fontSize(10)
    if (page % pagesAStatement === 1) document.text(`WITNESS STATEMENT\nStatement of: ${witness(page)}\nDated: 01/10/2025\n\n`)
    const text = Array.from({ length: sentencesAPage }, (_, at) => sentences[(at + page) % sentences.length]!(page * 31 + at)).join(' ')
    document.text(text, { lineGap: 2 })
  }
  document.end()
  await once(written, 'finish')
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const witness = (page: number) => {
  const nth = Math.floor(page / pagesAStatement)
  return `Ann EXAMPLE${letters[Math.floor(nth / 26) % 26]}${letters[nth % 26]}`
}

const dotsPerInch = 200

/** The first pages of a PDF as pictures, and all of them as a PDF that holds nothing else. Returns where the pictures are. */
export async function writeScan(from: string, pages: number, file: string, pictures: string): Promise<readonly string[]> {
  const pdf = await openPdf(readFileSync(from), undefined)
  const scan = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false })
  const written = scan.pipe(createWriteStream(file))
  const places = Array.from({ length: pages }, (_, at) => join(pictures, `page-${at + 1}.png`))
  for (const [at, place] of places.entries()) {
    writeFileSync(place, png(renderPage(pdf, at, dotsPerInch, Number.MAX_SAFE_INTEGER), dotsPerInch))
    const page = scan.addPage()
    page.image(place, 0, 0, { width: page.page.width, height: page.page.height })
  }
  scan.end()
  await once(written, 'finish')
  pdf.close()
  return places
}
