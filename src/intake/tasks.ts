import type { PageFound } from './found.ts'
import type { MediaType } from './mediaType.ts'

/** What may be asked of a worker. `key` names a PDF so that a worker keeps it open between asks. */
export type Task =
  /** Loads what reading a PDF takes, so that a second worker is at hand when the first has opened it. */
  | { kind: 'getReady' }
  | { kind: 'text'; mediaType: MediaType; bytes: Uint8Array; most: number }
  | { kind: 'openPdf'; key: string; bytes: Uint8Array; password: string | undefined }
  | { kind: 'pdfPages'; key: string; bytes: Uint8Array; password: string | undefined; from: number; to: number }
  | { kind: 'recognise'; key: string; bytes: Uint8Array; password: string | undefined; page: number; mostPixels: number; afresh?: boolean }
  | { kind: 'picture'; mediaType: MediaType; bytes: Uint8Array; mostPixels: number; mostPages: number }

/** A document that came inside another one. */
export type Enclosed = Readonly<{ name: string; bytes: Uint8Array }>

export type Results = {
  getReady: undefined
  text: Readonly<{ text: string; problem: string | undefined; enclosed: readonly Enclosed[] }>
  openPdf: Readonly<{ pages: number; isRebuilt: boolean }>
  pdfPages: PageFound[]
  recognise: PageFound
  /** The picture as a PDF, to be read on as one. */
  picture: Uint8Array
}
