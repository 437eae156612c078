import type { PageFound } from '../found.ts'
import type { OpenPdf } from './pdfium.ts'

/** Reads one page (index from 0) of an open PDF. */
export function readPdfPage({ pdfium: m, handle }: OpenPdf, index: number): PageFound {
  const page = m._FPDF_LoadPage(handle, index)
  if (page === 0)
    return { number: index + 1, text: '', spans: new Int32Array(), boxes: new Float32Array(), width: 0, height: 0, source: 'none' }
  const width = m._FPDF_GetPageWidth(page)
  const height = m._FPDF_GetPageHeight(page)
  const tp = m._FPDFText_LoadPage(page)
  const n = m._FPDFText_CountChars(tp)
  const at = m.wasmExports.malloc(32)
  let text = ''
  const spans: number[] = []
  const boxes: number[] = []
  let start = -1
  let box: [number, number, number, number] = [0, 0, 0, 0]
  const end = () => {
    if (start < 0) return
    spans.push(start, text.length)
    boxes.push(box[0], height - box[3], box[1] - box[0], box[3] - box[2])
    start = -1
  }
  for (let i = 0; i < n; i++) {
    const u = m._FPDFText_GetUnicode(tp, i)
    if (u === 0xfffe) continue
    if (u <= 32) {
      end()
      if (u !== 13 && u !== 0) text += String.fromCodePoint(u)
      continue
    }
    m._FPDFText_GetCharBox(tp, i, at, at + 8, at + 16, at + 24)
    const h = m.HEAPF64
    const [l, r, b, t] = [h[at >> 3]!, h[(at >> 3) + 1]!, h[(at >> 3) + 2]!, h[(at >> 3) + 3]!]
    if (start < 0) {
      start = text.length
      box = [l, r, b, t]
    } else box = [Math.min(box[0], l), Math.max(box[1], r), Math.min(box[2], b), Math.max(box[3], t)]
    text += String.fromCodePoint(u)
  }
  end()
  m.wasmExports.free(at)
  m._FPDFText_ClosePage(tp)
  m._FPDF_ClosePage(page)
  return { number: index + 1, text, spans: Int32Array.from(spans), boxes: Float32Array.from(boxes), width, height, source: 'digital' }
}
