import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Worker } from 'tesseract.js'
import { type Grey, greymap } from './grey.ts'
import { nativeTesseract } from './native.ts'

/** A word found in a picture: its box in pixels, the top and bottom of its line, and how sure the engine is of it, 0 to 1. */
export type Seen = Readonly<{
  text: string
  left: number
  top: number
  right: number
  bottom: number
  lineTop: number
  lineBottom: number
  endsLine: boolean
  confidence: number
}>

/** How the engine should take the picture: as a page of any layout, or as one column of lines. */
export type Layout = 'page' | 'column'
export const segmentation = { page: '3', column: '4' } as const

const installed = createRequire(import.meta.url)
/** The language data is a package of its own; nothing is fetched and nothing written. */
const languageData = () => join(dirname(installed.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int')

let started: Promise<Worker> | undefined

async function start(): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js')
  return createWorker('eng', OEM.LSTM_ONLY, { langPath: languageData(), cacheMethod: 'none', gzip: true })
}

/** Reads a picture, by the tesseract program where it is installed and by its web assembly where it is not. */
export async function see(picture: Grey, layout: Layout, dotsPerInch: number): Promise<Seen[]> {
  const native = await nativeTesseract()
  if (native) return native(picture, layout, dotsPerInch)
  started ??= start()
  const worker = await started
  const { PSM } = await import('tesseract.js')
  await worker.setParameters({
    tessedit_pageseg_mode: layout === 'page' ? PSM.AUTO : PSM.SINGLE_COLUMN,
    user_defined_dpi: String(dotsPerInch),
  })
  const { data } = await worker.recognize(Buffer.from(greymap(picture)), {}, { text: false, blocks: true })
  const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.flatMap(({ words, baseline, rowAttributes, bbox }) => {
    const foot = (baseline.y0 + baseline.y1) / 2 + rowAttributes.descenders
    const [lineTop, lineBottom] = rowAttributes.rowHeight > 0 ? [foot - rowAttributes.rowHeight, foot] : [bbox.y0, bbox.y1]
    return words.map(
      (word, at): Seen => ({
        text: word.text,
        left: word.bbox.x0,
        top: word.bbox.y0,
        right: word.bbox.x1,
        bottom: word.bbox.y1,
        lineTop,
        lineBottom,
        endsLine: at === words.length - 1,
        confidence: word.confidence / 100,
      }),
    )
  })
}
