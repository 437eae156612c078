import { joined, moved, type PackedWords } from '#case/packedWords'
import type { PageFound } from '../found.ts'
import { type Composed, compose } from '../layout/compose.ts'
import type { Area, Placed } from '../layout/placed.ts'
import { type Quarter, quarter, turned, turnedSize } from '../layout/turn.ts'
import { isGarbled, showsMore } from './coverage.ts'
import { type Drawings, drawingsOf } from './drawings.ts'
import { fieldsOf } from './formFields.ts'
import { directionsOf, glyphsOf, pictured, type Sheet, uprightIn } from './glyphs.ts'
import type { OpenPdf, Pdfium } from './pdfium.ts'
import { withTickBoxes } from './tickBoxes.ts'
import { wordsOf } from './words.ts'

/**
 * What a page holds by itself. `words` and `drawings` stand upright after the sheet is turned `turns` times clockwise; `asides` are words written in
 * another direction. `shown` is how often a viewer turns the sheet.
 */
export type PageHeld = Readonly<{
  sheet: Sheet
  turns: Quarter
  shown: Quarter
  words: readonly Placed[]
  asides: readonly { turns: Quarter; words: readonly Placed[] }[]
  drawings: Drawings
  /** Its letters mean nothing: the words are not to be used. */
  garbled: boolean
  toRecognise: boolean
}>

/** Reads one page (index from 0) of an open PDF; `undefined` where PDFium cannot open the page. */
export function heldOnPage(pdf: OpenPdf, index: number): PageHeld | undefined {
  const m = pdf.pdfium
  const page = m._FPDF_LoadPage(pdf.handle, index)
  if (page === 0) return undefined
  const textPage = m._FPDFText_LoadPage(page)
  try {
    const sheet = sheetOf(m, page)
    const glyphs = glyphsOf(m, textPage, sheet)
    const directions = directionsOf(glyphs)
    const turns = directions.indexOf(Math.max(...directions)) as Quarter
    const isLevel = turns === 0 && directions[1] + directions[2] + directions[3] === 0
    const inDirection = (direction: Quarter) =>
      wordsOf(isLevel ? glyphs : uprightIn(glyphs, direction, sheet), (index, code) => pictured(m, textPage, index, code))
    const drawings = turnedDrawings(drawingsOf(m, page, sheet), turns, sheet)
    const fields = fieldsOf(pdf, page, sheet).map((word) => turned(word, turns, sheet.width, sheet.height))
    const { words, rules } = withTickBoxes([...inDirection(turns), ...fields], drawings)
    const others = ([0, 1, 2, 3] as const).filter((direction) => direction !== turns && directions[direction] > 0)
    const [width, height] = turnedSize(sheet.width, sheet.height, turns)
    const garbled = isGarbled(words, glyphs)
    return {
      sheet,
      turns,
      shown: quarter(m._FPDFPage_GetRotation(page)),
      words,
      asides: others.map((direction) => ({ turns: direction, words: inDirection(direction) })),
      drawings: { ...drawings, rules },
      garbled,
      toRecognise: garbled || showsMore(words, drawings, width * height),
    }
  } finally {
    m._FPDFText_ClosePage(textPage)
    m._FPDF_ClosePage(page)
  }
}

/** A page by the text it holds itself. */
export function readPdfPage(pdf: OpenPdf, index: number): PageFound {
  const held = heldOnPage(pdf, index)
  if (!held) return { number: index + 1, text: '', words: new Uint8Array(), width: 0, height: 0, source: 'none' }
  const { sheet, turns, words, asides, drawings, toRecognise, shown } = held
  const composed = [
    inOneDirection(words, drawings, turns, held),
    ...asides.map((aside) => inOneDirection(aside.words, undefined, aside.turns, held)),
  ]
  const [width, height] = turnedSize(sheet.width, sheet.height, shown)
  return {
    number: index + 1,
    ...oneAfterAnother(composed),
    width,
    height,
    source: 'digital',
    ...(toRecognise ? { toRecognise: true } : {}),
  }
}

function inOneDirection(words: readonly Placed[], drawings: Drawings | undefined, turns: Quarter, { sheet, shown }: PageHeld): Composed {
  const [width, height] = turnedSize(sheet.width, sheet.height, turns)
  const composed = compose(words, drawings?.rules ?? [], width, height)
  const back = quarter(shown - turns)
  return back === 0 ? composed : { ...composed, words: mapped(composed.words, (area) => turned(area, back, width, height)) }
}

/** Words whose boxes are put through a change of place. */
export const mapped = (words: PackedWords, change: (area: Area) => Area): PackedWords =>
  moved(words, (left, top, right, bottom) => {
    const area = change({ left, top, right, bottom })
    return [area.left, area.top, area.right, area.bottom]
  })

function oneAfterAnother(parts: readonly Composed[]): Composed {
  const [first, ...rest] = parts.filter((part) => part.text !== '')
  if (!first) return { text: '', words: new Uint8Array() }
  return rest.reduce(
    (all, part) => ({ text: `${all.text}\n\n${part.text}`, words: joined(all.words, part.words, all.text.length + 2) }),
    first,
  )
}

function turnedDrawings(drawings: Drawings, turns: Quarter, { width, height }: Sheet): Drawings {
  if (turns === 0) return drawings
  const turn = (areas: readonly Area[]) => areas.map((area) => turned(area, turns, width, height))
  return {
    rules: turn(drawings.rules),
    boxes: turn(drawings.boxes),
    marks: turn(drawings.marks),
    images: turn(drawings.images),
    objects: drawings.objects,
  }
}

function sheetOf(m: Pdfium, page: number): Sheet {
  const at = m.wasmExports.malloc(16)
  m._FPDF_GetPageBoundingBox(page, at)
  const [left, top, right, bottom] = [m.HEAPF32[at >> 2]!, m.HEAPF32[(at >> 2) + 1]!, m.HEAPF32[(at >> 2) + 2]!, m.HEAPF32[(at >> 2) + 3]!]
  m.wasmExports.free(at)
  return { left, top, width: right - left, height: top - bottom }
}
