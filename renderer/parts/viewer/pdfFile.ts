import { PDFDataRangeTransport } from 'pdfjs-dist'
import { pdfjs } from 'react-pdf'
import type { DocumentRow, RemoteDesk } from '#api/contract'
import { bytesBetween } from './bytes.ts'

pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).toString()

// Whole addresses: the worker would resolve relative ones against itself, and without wasmUrl scanner images (JPEG 2000, JBIG2, CCITT) show as blank pages.
const at = (folder: string) => new URL(`./pdfjs/${folder}/`, document.baseURI).href
/** How pdf.js finds what it needs among our own files. */
export const options = {
  wasmUrl: at('wasm'),
  cMapUrl: at('cmaps'),
  standardFontDataUrl: at('standard_fonts'),
  iccUrl: at('iccs'),
  rangeChunkSize: 262_144,
  disableStream: true,
  isEvalSupported: false,
}

/** pdf.js asks for the parts of the file it needs, so that a long document opens at once. */
export class DeskRange extends PDFDataRangeTransport {
  readonly #ask: (begin: number, end: number) => Promise<Uint8Array<ArrayBuffer>>
  constructor(desk: RemoteDesk, caseId: string, { documentId, bytes }: DocumentRow) {
    super(bytes, null)
    this.#ask = (begin, end) => bytesBetween(desk, { caseId, documentId, begin, end })
  }
  override requestDataRange(begin: number, end: number): void {
    this.#ask(begin, end).then(
      (bytes) => this.onDataRange(begin, bytes),
      () => this.onDataRange(begin, new Uint8Array(0)),
    )
  }
}
