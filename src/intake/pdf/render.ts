import type { Grey } from '../ocr/grey.ts'
import type { OpenPdf } from './pdfium.ts'

const [greyBitmap, withAnnotations, inGrey] = [1, 0x01, 0x08]

/** Draws a page (index from 0) as it is shown, at so many dots an inch or fewer where that would be more than `mostPixels`. */
export function renderPage(
  { pdfium: m, handle }: OpenPdf,
  index: number,
  dotsPerInch: number,
  mostPixels: number,
): Grey & { scale: number } {
  const page = m._FPDF_LoadPage(handle, index)
  if (page === 0) return { pixels: new Uint8Array(), width: 0, height: 0, scale: 1 }
  try {
    const [points, high] = [m._FPDF_GetPageWidthF(page), m._FPDF_GetPageHeightF(page)]
    const scale = Math.min(dotsPerInch / 72, Math.sqrt(mostPixels / Math.max(1, points * high)))
    const [width, height] = [Math.max(1, Math.round(points * scale)), Math.max(1, Math.round(high * scale))]
    const bitmap = m._FPDFBitmap_CreateEx(width, height, greyBitmap, 0, 0)
    if (bitmap === 0) return { pixels: new Uint8Array(), width: 0, height: 0, scale }
    m._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
    m._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withAnnotations | inGrey)
    const [from, stride] = [m._FPDFBitmap_GetBuffer(bitmap), m._FPDFBitmap_GetStride(bitmap)]
    const pixels = new Uint8Array(width * height)
    for (let row = 0; row < height; row++) pixels.set(m.HEAPU8.subarray(from + row * stride, from + row * stride + width), row * width)
    m._FPDFBitmap_Destroy(bitmap)
    return { pixels, width, height, scale }
  } finally {
    m._FPDF_ClosePage(page)
  }
}
