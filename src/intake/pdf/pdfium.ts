import { PDFiumModule } from '@hyzyla/pdfium'
import { problems, Unreadable } from '../problems.ts'

/** The functions of PDFium's C interface that we call (fpdfview.h, fpdf_text.h, fpdf_edit.h). Pointers, handles and yes or no are numbers; 0 is none. */
const functions = [
  '_FPDF_InitLibraryWithConfig',
  '_FPDF_LoadMemDocument',
  '_FPDF_GetLastError',
  '_FPDF_GetPageCount',
  '_FPDF_CloseDocument',
  '_FPDF_LoadPage',
  '_FPDF_ClosePage',
  '_FPDF_GetPageBoundingBox',
  '_FPDFPage_GetRotation',
  '_FPDFText_LoadPage',
  '_FPDFText_ClosePage',
  '_FPDFText_CountChars',
  '_FPDFText_GetUnicode',
  '_FPDFText_IsGenerated',
  '_FPDFText_GetCharBox',
  '_FPDFText_GetLooseCharBox',
  '_FPDFText_GetCharAngle',
  '_FPDFText_GetCharOrigin',
  '_FPDFText_GetFontSize',
  '_FPDFText_GetFontInfo',
  '_FPDFText_GetMatrix',
  '_FPDFPage_CountObjects',
  '_FPDFPage_GetObject',
  '_FPDFPageObj_GetType',
  '_FPDFPageObj_GetBounds',
  '_FPDFPageObj_GetMatrix',
  '_FPDFPageObj_GetFillColor',
  '_FPDFPageObj_GetStrokeColor',
  '_FPDFFormObj_CountObjects',
  '_FPDFFormObj_GetObject',
  '_FPDFPath_CountSegments',
  '_FPDFPath_GetPathSegment',
  '_FPDFPath_GetDrawMode',
  '_FPDFPathSegment_GetPoint',
  '_FPDFPathSegment_GetType',
  '_FPDFPathSegment_GetClose',
] as const

export type Pdfium = Readonly<
  Record<(typeof functions)[number], (...args: number[]) => number> & {
    HEAPU8: Uint8Array
    HEAP32: Int32Array
    HEAPF32: Float32Array
    HEAPF64: Float64Array
    wasmExports: Readonly<{ malloc: (bytes: number) => number; free: (pointer: number) => void }>
  }
>
let loaded: Promise<Pdfium> | undefined

export function pdfium(): Promise<Pdfium> {
  loaded ??= (PDFiumModule as unknown as (options: object) => Promise<Pdfium>)({}).then((module) => {
    module._FPDF_InitLibraryWithConfig(0)
    return module
  })
  return loaded
}

/** A PDF held open inside PDFium; `close` gives its memory back. */
export type OpenPdf = Readonly<{ pdfium: Pdfium; handle: number; pages: number; close: () => void }>

const passwordError = 4

export async function openPdf(bytes: Uint8Array, password: string | undefined): Promise<OpenPdf> {
  const module = await pdfium()
  const { malloc, free } = module.wasmExports
  const at = malloc(bytes.length)
  if (at === 0) throw new Unreadable(problems.tooLarge)
  module.HEAPU8.set(bytes, at)
  const secret = password === undefined ? 0 : cString(module, password)
  const handle = module._FPDF_LoadMemDocument(at, bytes.length, secret)
  if (secret) free(secret)
  if (handle === 0) {
    const error = module._FPDF_GetLastError()
    free(at)
    throw new Unreadable(error === passwordError ? problems.passwordProtected : problems.damaged)
  }
  const close = () => {
    module._FPDF_CloseDocument(handle)
    free(at)
  }
  return { pdfium: module, handle, pages: module._FPDF_GetPageCount(handle), close }
}

function cString(module: Pdfium, text: string): number {
  const bytes = new TextEncoder().encode(`${text}\0`)
  const at = module.wasmExports.malloc(bytes.length)
  module.HEAPU8.set(bytes, at)
  return at
}
