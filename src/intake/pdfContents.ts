import { pageOfPacked } from '#case/packedWords'
import type { Page } from '#case/page'
import type { PageFound } from './found.ts'
import { problems, Unreadable } from './problems.ts'
import type { Contents, Room } from './readSource.ts'
import { WorkerLost } from './workers.ts'

/** Pages asked of a worker at a time: enough that asking costs little, few enough that the workers share a document. */
const spanOf = (pages: number, workers: number): number => Math.min(40, Math.max(4, Math.ceil(pages / (4 * workers))))
/** A PDF of fewer bytes is read by one worker before a second has started. */
const worthTwo = 200_000
/** A document that has stopped this many workers gets no more. */
const mostLost = 3

/** Reads a PDF page by page, by several workers at once; pages whose words are only in their image are recognised. */
export async function pdfContents(
  name: string,
  key: string,
  bytes: Uint8Array,
  { workers, limits, options, progress }: Room,
): Promise<Contents> {
  const ask = { key, bytes: shared(bytes), password: options.passwords?.[name] }
  const opened = workers.run({ kind: 'openPdf', ...ask }, limits.secondsPerDocument)
  if (bytes.length > worthTwo) workers.run({ kind: 'getReady' }, limits.secondsPerDocument).catch(() => {})
  const { pages: count, isRebuilt } = await opened
  if (count === 0) throw new Unreadable(problems.damaged)
  if (count > limits.pages) throw new Unreadable(problems.tooLarge)
  progress.found(count - 1)
  let lost = 0

  const digital = async (from: number, to: number): Promise<PageFound[]> => {
    if (lost >= mostLost) return unread(from, to)
    try {
      return await workers.run({ kind: 'pdfPages', ...ask, from, to }, limits.secondsPerPage + (to - from))
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error
      lost++
      if (to - from === 1) return unread(from, to)
      const half = (from + to) >> 1
      return [...(await digital(from, half)), ...(await digital(half, to))]
    }
  }
  const recognised = async (page: PageFound): Promise<PageFound> => {
    if (!page.toRecognise || options.ocr === false || lost >= mostLost) return page
    progress.found(1)
    try {
      return await workers.run({ kind: 'recognise', ...ask, page: page.number - 1, mostPixels: limits.pagePixels }, limits.secondsPerPage)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      if (error instanceof WorkerLost) lost++
      return { ...page, toRecognise: true }
    } finally {
      progress.done(1)
    }
  }
  const span = spanOf(count, limits.workers)
  const ranges = Array.from({ length: Math.ceil(count / span) }, (_, at) => [at * span, Math.min(count, (at + 1) * span)] as const)
  const read = await Promise.all(
    ranges.map(async ([from, to]) => {
      const pages = await digital(from, to)
      progress.done(to - from - (from === 0 ? 1 : 0))
      return Promise.all(pages.map(recognised))
    }),
  )
  const found = read.flat()
  const { pages, isCut } = upTo(limits.textLength, found)
  return {
    pages,
    problem: problemOf(pages, {
      isCut,
      isRebuilt,
      isPartial: found.some((page) => page.width === 0 || (page.toRecognise === true && options.ocr !== false)),
    }),
  }
}

/** What programs other than Adobe's show in place of a dynamic (XFA) form. */
const standsForForm = /please wait\.{3}\s+if this message is not eventually replaced by the proper contents/i

function problemOf(
  pages: readonly Page[],
  { isCut, isRebuilt, isPartial }: Record<'isCut' | 'isRebuilt' | 'isPartial', boolean>,
): string | undefined {
  if (pages.every((page) => page.text === '')) return problems.noText
  if (pages.length <= 2 && standsForForm.test(pages[0]?.text ?? '')) return problems.dynamicForm
  if (isCut) return problems.partlyTooLarge
  if (isRebuilt) return problems.partlyDamaged
  return isPartial ? problems.somePages : undefined
}

/** The pages, without the text of those that come after so many characters. */
function upTo(most: number, found: readonly PageFound[]): { pages: Page[]; isCut: boolean } {
  let length = 0
  const pages = found.map((page) => {
    length += page.text.length
    return pageOfPacked(length <= most ? page : { ...page, ...nothing, source: 'none' })
  })
  return { pages, isCut: length > most }
}

const nothing = { text: '', words: new Uint8Array() }

const unread = (from: number, to: number): PageFound[] =>
  Array.from({ length: to - from }, (_, at) => ({ ...nothing, number: from + at + 1, width: 0, height: 0, source: 'none' }))

/** One copy that all workers look at. */
export function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}
