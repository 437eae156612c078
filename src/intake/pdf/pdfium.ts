import { PDFiumModule } from '@hyzyla/pdfium'
import { problems, Unreadable } from '../problems.ts'

/** The functions of PDFium's C interface that we call (fpdfview.h, fpdf_text.h …). Pointers and handles are numbers; 0 is none. */
export type Pdfium = Readonly<{
  HEAPU8: Uint8Array
  HEAPF64: Float64Array
  wasmExports: Readonly<{ malloc: (bytes: number) => number; free: (pointer: number) => void }>
  _FPDF_InitLibraryWithConfig: (config: number) => void
  _FPDF_LoadMemDocument: (bytes: number, length: number, password: number) => number
  _FPDF_GetLastError: () => number
  _FPDF_GetPageCount: (document: number) => number
  _FPDF_CloseDocument: (document: number) => void
  _FPDF_LoadPage: (document: number, index: number) => number
  _FPDF_ClosePage: (page: number) => void
  _FPDF_GetPageWidth: (page: number) => number
  _FPDF_GetPageHeight: (page: number) => number
  _FPDFText_LoadPage: (page: number) => number
  _FPDFText_ClosePage: (text: number) => void
  _FPDFText_CountChars: (text: number) => number
  _FPDFText_GetUnicode: (text: number, index: number) => number
  _FPDFText_GetCharBox: (text: number, index: number, left: number, right: number, bottom: number, top: number) => number
}>

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
