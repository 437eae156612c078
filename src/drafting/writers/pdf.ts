import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { Block, Draft, Sentence } from '#drafting/block'
import type { SafeDraft } from '#drafting/safety/safeDraft'
import { noteMaker, numberSources } from '#drafting/sources'
import { pictureOf } from './pictureOf.ts'

type Structure = ReturnType<PDFKit.PDFDocument['struct']>

/** Embedded, with wide coverage, so that quoted words print as they stand whatever marks they hold. */
const fontFile = (name: string) =>
  join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf', `${name}.ttf`)

/** The sizes of the type in points; a sheet takes the largest that keeps it to one page. */
type Type = Readonly<{ body: number; title: number; headings: Readonly<Record<1 | 2 | 3, number>> }>
const usual: Type = { body: 8.6, title: 14, headings: { 1: 11.5, 2: 9.6, 3: 8.8 } }
/** A letter is read at home, by anybody. */
const inLetters: Type = { body: 11.5, title: 16, headings: { 1: 13, 2: 12, 3: 11.5 } }
/** Sources and notes. */
const small = 6.6
const onSheets: readonly Type[] = [9, 8.5, 8, 7.5, 7].map((body) => ({
  body,
  title: body + 4,
  headings: { 1: body + 1.5, 2: body + 1, 3: body + 0.5 },
}))

/** Creation times are part of a PDF; a fixed one keeps the same draft the same bytes. */
const sameEveryTime = new Date(Date.UTC(2000, 0, 1))

/** A draft as a tagged PDF: headings, lists and tables known to a screen reader, title and language set, marking and page numbers as page furniture. */
export async function pdfOf(draft: SafeDraft): Promise<Uint8Array> {
  if (!draft.sheet) return (await set(draft, draft.reader === 'victim' ? inLetters : usual)).bytes
  for (const type of onSheets) {
    const { bytes, pages } = await set(draft, type)
    if (pages === 1 || type === onSheets.at(-1)) return bytes
  }
  throw new Error('There is no type to set a sheet in.')
}

/** A draft set in one size of type, and the pages it took. */
async function set(draft: Draft, { body, title, headings }: Type): Promise<{ bytes: Uint8Array; pages: number }> {
  const { sources } = numberSources(draft)
  const document = new PDFDocument({
    size: 'A4',
    margins: draft.sheet ? { top: 46, bottom: 54, left: 46, right: 46 } : { top: 48, bottom: 56, left: 50, right: 50 },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: draft.title, Author: 'Foursight', Subject: draft.marking, CreationDate: sameEveryTime, ModDate: sameEveryTime },
  })
  measuredWithRoom(document)
  document.registerFont('text', fontFile('DejaVuSansCondensed'))
  document.registerFont('bold', fontFile('DejaVuSansCondensed-Bold'))
  const pieces: Buffer[] = []
  const written = new Promise<Uint8Array>((done, failed) => {
    document.on('data', (piece: Buffer) => pieces.push(piece))
    document.on('end', () => done(new Uint8Array(Buffer.concat(pieces))))
    document.on('error', failed)
  })

  const root = document.struct('Document')
  document.addStructure(root)
  const put = (tag: string, draw: () => void, into: Structure = root) => into.add(document.struct(tag, {}, draw))
  const roomFor = (height: number) => {
    if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage()
  }

  const noteOf = noteMaker(draft)
  const say = (sentence: Sentence) => [sentence.text, noteOf(sentence)].filter(Boolean).join(' ')
  const sayAll = (sentences: readonly Sentence[]) => sentences.map(say).join(' ')
  const left = document.page.margins.left
  const plain = (text: string, indent = 0) =>
    document
      .font('text')
      .fontSize(body)
      .text(text, left + indent, undefined, draft.sheet ? { lineGap: 0.5, paragraphGap: 2 } : { lineGap: 0.7, paragraphGap: 3 })
  const paragraph = (text: string, tag = 'P', indent = 0) => put(tag, () => plain(text, indent))
  const heading = (text: string, level: 1 | 2 | 3, tag = `H${level + 1}`) => {
    if (!draft.sheet) roomFor(level === 1 ? 90 : 60) // so that no heading is left alone at the foot of a page
    put(tag, () =>
      document
        .font('bold')
        .fontSize(headings[level])
        .text(text, left, document.y + (level === 3 || draft.sheet ? 2 : level === 2 ? 2 : 4), { paragraphGap: draft.sheet ? 2 : 3 }),
    )
  }
  const table = (head: readonly string[], rows: readonly (readonly string[])[], columnStyles: number[]) => {
    document.font('text').fontSize(body - 1)
    const headRow = head.map((text) => ({ text, type: 'TH' as const, scope: 'Column' as const, font: { src: 'bold', size: body - 1 } }))
    document.table({
      position: { x: left, y: document.y },
      structParent: root,
      columnStyles,
      defaultStyle: { padding: 2.2, border: 0.5, borderColor: '#505a5f' },
      data: [headRow, ...rows.map((row) => [...row])],
    } as PDFKit.Mixins.TableOptionsWithData)
    document.moveDown(0.4)
    document.x = left
  }

  const line = document.page.width - document.page.margins.left - document.page.margins.right
  const columns = (count: number, widths: readonly number[] = Array.from({ length: count }, () => 1)) => {
    const whole = widths.reduce((sum, width) => sum + width, 0)
    return widths.map((width) => (line * width) / whole)
  }

  const list = (items: readonly string[], label: (at: number) => string) => {
    const whole = document.struct('L')
    root.add(whole)
    items.forEach((text, at) => {
      const item = document.struct('LI')
      whole.add(item)
      put('LBody', () => plain(`${label(at)} ${text}`, 10), item)
      item.end()
    })
    whole.end()
  }

  /** Small type in two columns, the left one first, page after page. */
  const inColumns = (items: readonly string[]) => {
    const gap = 16
    const width = (line - gap) / 2
    const bottom = document.page.height - document.page.margins.bottom
    const whole = document.struct('L')
    root.add(whole)
    document.font('text').fontSize(small)
    const heights = items.map((text) => document.heightOfString(text, { width, lineGap: 0.3 }) + 1.5)
    const needed = heights.reduce((sum, height) => sum + height, 0) / 2
    let [top, column] = [document.y, 0]
    let [y, deepest] = [top, top]
    const enough = () => Math.min(bottom, top + needed + small * 2)
    items.forEach((text, at) => {
      const height = heights[at] ?? 0
      if (y + height > (column === 0 ? enough() : bottom)) {
        if (column === 1) {
          document.addPage()
          top = document.y
        }
        column = column === 0 ? 1 : 0
        y = top
      }
      const item = document.struct('LI')
      whole.add(item)
      put(
        'LBody',
        () =>
          document
            .font('text')
            .fontSize(small)
            .text(text, left + column * (width + gap), y, { width, lineGap: 0.3 }),
        item,
      )
      item.end()
      y += height
      deepest = Math.max(deepest, y)
    })
    whole.end()
    document.x = left
    document.y = deepest
  }

  const annex = ({ map, caption, alt }: NonNullable<Draft['annex']>) => {
    const { data, width, height } = pictureOf(map, line)
    document.addPage()
    heading(caption, 1)
    const top = document.y
    root.add(document.struct('Figure', { alt }, () => document.image(Buffer.from(data), left, top, { width, height })))
    document.x = left
    document.y = top + height + 6
    paragraph(alt)
  }

  const write = (block: Block): void => {
    if (block.block === 'heading') heading(block.text, block.level)
    else if (block.block === 'paragraph') paragraph(sayAll(block.sentences))
    else if (block.block === 'list') list(block.items.map(sayAll), (at) => (block.numbered ? `${at + 1}.` : '•'))
    else if (block.block === 'table') {
      heading(block.caption, 3, 'P')
      table(
        block.head,
        block.rows.map((row) => row.map(sayAll)),
        columns(block.head.length, block.widths),
      )
    } else if (block.block === 'term') {
      paragraph(`${block.number}. ${sayAll(block.sentences)}`)
      if (block.why.length > 0) paragraph(`Why: ${sayAll(block.why)}`, 'P', 18)
    } else for (const line of block.lines) paragraph(line)
  }

  put('H1', () => document.font('bold').fontSize(title).text(draft.title, { paragraphGap: 4 }))
  paragraph(`URN ${draft.urn ?? 'not known'} · ${draft.version} · ${draft.made}`)
  for (const block of draft.blocks) write(block)
  if (draft.annex) annex(draft.annex)
  if (sources.length > 0 && !draft.sheet) {
    heading('Sources', 1)
    inColumns(sources.map(({ number, cite, words }) => [`${number}  ${cite}`, words].filter((text) => text !== undefined).join(': ')))
  }
  root.end()
  furnishPages(document, draft)
  const pages = document.bufferedPageRange().count
  document.end()
  return { bytes: await written, pages }
}

/** Points by which a cell is made higher than its lines, so that no rounding takes the last of them. */
const hair = 0.5
type Bounds = (text: string, x: number, y: number, options: { width?: number }) => { width: number; height: number }

/**
 * A table of the library draws a cell as narrow as its longest line and not a hair higher than its lines: what wraps anew, or a rounding, cuts words off.
 * Measured as wide as the cell is and a hair higher, a cell is drawn as it was measured and nothing is lost.
 */
function measuredWithRoom(document: PDFKit.PDFDocument): void {
  const measuring = document as unknown as { boundsOfString: Bounds }
  const measure = measuring.boundsOfString.bind(document)
  measuring.boundsOfString = (text, x, y, options) => {
    const bounds = measure(text, x, y, options)
    return { ...bounds, width: options.width ?? bounds.width, height: bounds.height + hair }
  }
}

/** Marking above and below, URN, version and page x of y: furniture a screen reader passes over. */
function furnishPages(document: PDFKit.PDFDocument, draft: Draft): void {
  const { start, count } = document.bufferedPageRange()
  for (let at = start; at < start + count; at++) {
    document.switchToPage(at)
    const { width, height, margins } = document.page
    const kept = { ...margins }
    document.page.margins = { ...margins, top: 0, bottom: 0 }
    document.markContent('Artifact', { type: 'Pagination' })
    const centred = (text: string, y: number, font: string, size: number) =>
      document.font(font).fontSize(size).text(text, 0, y, { width, align: 'center', lineBreak: false })
    centred(draft.marking, 28, 'bold', 9)
    centred(`URN ${draft.urn ?? 'not known'} · ${draft.version} · page ${at - start + 1} of ${count}`, height - 46, 'text', 8)
    centred(draft.marking, height - 32, 'bold', 9)
    document.endMarkedContent()
    document.page.margins = kept
  }
}
