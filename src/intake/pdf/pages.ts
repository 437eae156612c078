import type { PageFound } from '../found.ts'
import { problems, Unreadable } from '../problems.ts'
import { readPdfPage } from './page.ts'
import { type OpenPdf, openPdf, pdfium } from './pdfium.ts'
import { salvaged } from './salvage.ts'

type Ask = { key: string; bytes: Uint8Array; password: string | undefined }

let held: { key: string; pdf: OpenPdf } | undefined

/** The last PDF asked for stays open, so that page ranges of one document do not open it again and again. */
async function pdfOf({ key, bytes, password }: Ask): Promise<OpenPdf> {
  if (held?.key === key) return held.pdf
  held?.pdf.close()
  held = undefined
  held = { key, pdf: await openedOrSalvaged(bytes, password) }
  return held.pdf
}

async function openedOrSalvaged(bytes: Uint8Array, password: string | undefined): Promise<OpenPdf> {
  try {
    return await openPdf(bytes, password)
  } catch (error) {
    const saved = error instanceof Unreadable && error.message === problems.damaged ? salvaged(bytes) : undefined
    if (!saved) throw error
    return { ...(await openPdf(saved, password)), isRebuilt: true }
  }
}

export const getReady = async (): Promise<undefined> => void (await pdfium())

export async function countPages(ask: Ask): Promise<{ pages: number; isRebuilt: boolean }> {
  const { pages, isRebuilt } = await pdfOf(ask)
  return { pages, isRebuilt }
}

/** Pages from `from` up to but not including `to`, counted from 0. */
export async function readPages(ask: Ask & { from: number; to: number }): Promise<PageFound[]> {
  const pdf = await pdfOf(ask)
  return Array.from({ length: ask.to - ask.from }, (_, at) => readPdfPage(pdf, ask.from + at))
}

/** The page (index from 0) read from its image; `afresh` without the words it holds itself. */
export async function recognise(ask: Ask & { page: number; mostPixels: number; afresh?: boolean }): Promise<PageFound> {
  const { recognisePage } = await import('./recognise.ts')
  return recognisePage(await pdfOf(ask), ask.page, ask.mostPixels, ask.afresh)
}
