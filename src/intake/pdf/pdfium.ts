import { PDFiumModule } from '@hyzyla/pdfium'
import { problems, Unreadable } from '../problems.ts'

/** The functions of PDFium's C interface that we call (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_annot.h, fpdf_formfill.h). Pointers, handles and yes or no are numbers; 0 is none. */
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
  '_FPDFText_GetFontInfo',
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
  '_FPDF_GetPageWidthF',
  '_FPDF_GetPageHeightF',
  '_FPDFBitmap_CreateEx',
  '_FPDFBitmap_FillRect',
  '_FPDFBitmap_GetBuffer',
  '_FPDFBitmap_GetStride',
  '_FPDFBitmap_Destroy',
  '_FPDF_RenderPageBitmap',
  '_FPDF_GetFormType',
  '_FPDF_DocumentHasValidCrossReferenceTable',
  '_FPDFDOC_InitFormFillEnvironment',
  '_FPDFDOC_ExitFormFillEnvironment',
  '_FPDFPage_GetAnnotCount',
  '_FPDFPage_GetAnnot',
  '_FPDFPage_CloseAnnot',
  '_FPDFAnnot_GetSubtype',
  '_FPDFAnnot_GetFlags',
  '_FPDFAnnot_GetRect',
  '_FPDFAnnot_GetStringValue',
  '_FPDFAnnot_GetFormFieldType',
  '_FPDFAnnot_GetFormFieldValue',
  '_FPDFAnnot_IsChecked',
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

type Module = Omit<Pdfium, (typeof functions)[number]> & Readonly<{ wasmExports: Readonly<Record<string, (...args: number[]) => number>> }>

let loaded: Promise<Pdfium> | undefined

/** PDFium, started once in this thread. Its functions are taken without the checks its loader wraps round them, which cost more than they do. */
export function pdfium(): Promise<Pdfium> {
  loaded ??= (PDFiumModule as unknown as (options: object) => Promise<Module>)({}).then((module) => {
    const direct = Object.fromEntries(functions.map((name) => [name, module.wasmExports[name.slice(1)]]))
    const whole = Object.assign(Object.create(module), direct) as Pdfium
    whole._FPDF_InitLibraryWithConfig(0)
    return whole
  })
  return loaded
}

/** Bytes of memory PDFium has grown to. It never gives memory back to the system. */
export const memoryOf = async (): Promise<number> => (loaded ? (await loaded).HEAPU8.length : 0)

/** A PDF held open inside PDFium; `form` is its form, 0 where it has none; `isRebuilt` when its table of contents was lost or wrong; `close` gives its memory back. */
export type OpenPdf = Readonly<{ pdfium: Pdfium; handle: number; form: number; pages: number; isRebuilt: boolean; close: () => void }>

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
  const [form, formInfo] = openForm(module, handle)
  const close = () => {
    if (form) module._FPDFDOC_ExitFormFillEnvironment(form)
    if (formInfo) free(formInfo)
    module._FPDF_CloseDocument(handle)
    free(at)
  }
  const isRebuilt = module._FPDF_DocumentHasValidCrossReferenceTable(handle) === 0
  return { pdfium: module, handle, form, pages: module._FPDF_GetPageCount(handle), isRebuilt, close }
}

function cString(module: Pdfium, text: string): number {
  const bytes = new TextEncoder().encode(`${text}\0`)
  const at = module.wasmExports.malloc(bytes.length)
  module.HEAPU8.set(bytes, at)
  return at
}

/** PDFium asks for a block that begins with its version and else holds callbacks, none of which we give. */
const formInfoBytes = 256

function openForm(module: Pdfium, handle: number): [form: number, info: number] {
  if (module._FPDF_GetFormType(handle) === 0) return [0, 0]
  const info = module.wasmExports.malloc(formInfoBytes)
  module.HEAPU8.fill(0, info, info + formInfoBytes)
  module.HEAP32[info >> 2] = 2
  return [module._FPDFDOC_InitFormFillEnvironment(handle, info), info]
}
