import type { PageFound } from '../found.ts'
import { readPdfPage } from './page.ts'
import { type OpenPdf, openPdf } from './pdfium.ts'
import { recognisePage } from './recognise.ts'

type Ask = { key: string; bytes: Uint8Array; password: string | undefined }

let held: { key: string; pdf: OpenPdf } | undefined

/** The last PDF asked for stays open, so that page ranges of one document do not open it again and again. */
async function pdfOf({ key, bytes, password }: Ask): Promise<OpenPdf> {
  if (held?.key === key) return held.pdf
  held?.pdf.close()
  held = undefined
  held = { key, pdf: await openPdf(bytes, password) }
  return held.pdf
}

export const countPages = async (ask: Ask) => ({ pages: (await pdfOf(ask)).pages })

/** Pages from `from` up to but not including `to`, counted from 0. */
export async function readPages(ask: Ask & { from: number; to: number }): Promise<PageFound[]> {
  const pdf = await pdfOf(ask)
  return Array.from({ length: ask.to - ask.from }, (_, at) => readPdfPage(pdf, ask.from + at))
}

/** The page (index from 0) read from its image. */
export const recognise = async (ask: Ask & { page: number; mostPixels: number }): Promise<PageFound> =>
  recognisePage(await pdfOf(ask), ask.page, ask.mostPixels)
