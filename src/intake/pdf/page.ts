import type { PageFound } from '../found.ts'
import { compose } from '../layout/compose.ts'
import { quarter, turned, turnedSize } from '../layout/turn.ts'
import { drawingsOf } from './drawings.ts'
import { type Glyph, glyphsOf, type Mark, mostTurned, type Sheet, shownAs } from './glyphs.ts'
import type { OpenPdf, Pdfium } from './pdfium.ts'
import { withTickBoxes } from './tickBoxes.ts'
import { wordsOf } from './words.ts'

/** Reads one page (index from 0) of an open PDF. */
export function readPdfPage({ pdfium: m, handle }: OpenPdf, index: number): PageFound {
  const page = m._FPDF_LoadPage(handle, index)
  if (page === 0)
    return { number: index + 1, text: '', spans: new Int32Array(), boxes: new Float32Array(), width: 0, height: 0, source: 'none' }
  const textPage = m._FPDFText_LoadPage(page)
  try {
    const sheet = sheetOf(m, page)
    const glyphs = glyphsOf(m, textPage, sheet)
    const turns = mostTurned(glyphs)
    const upright = glyphs.filter((glyph) => typeof glyph === 'string' || glyph.turns === turns).map((glyph) => place(glyph, turns, sheet))
    const drawings = drawingsOf(m, page, sheet)
    const words = withTickBoxes(
      wordsOf(upright, (glyph) => shownAs(m, textPage, glyph)),
      drawings,
    )
    const [width, height] = turnedSize(sheet.width, sheet.height, turns)
    const { text, spans, boxes } = compose(words, drawings.rules, width, height)
    const shown = quarter(m._FPDFPage_GetRotation(page))
    const [shownWidth, shownHeight] = turnedSize(sheet.width, sheet.height, shown)
    return { number: index + 1, text, spans, boxes, width: shownWidth, height: shownHeight, source: 'digital' }
  } finally {
    m._FPDFText_ClosePage(textPage)
    m._FPDF_ClosePage(page)
  }
}

const place = (glyph: Glyph | Mark, turns: 0 | 1 | 2 | 3, sheet: Sheet): Glyph | Mark =>
  typeof glyph === 'string' || turns === 0 ? glyph : turned(glyph, turns, sheet.width, sheet.height)

function sheetOf(m: Pdfium, page: number): Sheet {
  const at = m.wasmExports.malloc(16)
  m._FPDF_GetPageBoundingBox(page, at)
  const [left, top, right, bottom] = [m.HEAPF32[at >> 2]!, m.HEAPF32[(at >> 2) + 1]!, m.HEAPF32[(at >> 2) + 2]!, m.HEAPF32[(at >> 2) + 3]!]
  m.wasmExports.free(at)
  return { left, top, width: right - left, height: top - bottom }
}
