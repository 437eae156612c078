import { parentPort } from 'node:worker_threads'
import { problems, Unreadable } from './problems.ts'
import type { Results, Task } from './tasks.ts'

/** The thread in which everything foreign is opened. One task at a time; an answer is either `{ result }` or `{ problem }`. */
parentPort?.on('message', async (task: Task) => {
  try {
    const result = await work(task)
    parentPort?.postMessage({ result, isWorn: await isWorn() }, transferable(result))
  } catch (error) {
    parentPort?.postMessage({ problem: error instanceof Unreadable ? error.message : problems.damaged, isWorn: await isWorn() })
  }
})

async function work(task: Task): Promise<Results[Task['kind']]> {
  if (task.kind === 'text') return (await import('./readText.ts')).readText(task.mediaType, task.bytes, task.most)
  if (task.kind === 'picture')
    return (await import('./pictures/asPdf.ts')).pictureAsPdf(task.mediaType, task.bytes, task.mostPixels, task.mostPages)
  usesPdfium = true
  const pdfs = await import('./pdf/pages.ts')
  if (task.kind === 'getReady') return pdfs.getReady()
  if (task.kind === 'openPdf') return pdfs.countPages(task)
  return task.kind === 'pdfPages' ? pdfs.readPages(task) : pdfs.recognise(task)
}

const transferable = (result: Results[Task['kind']]): ArrayBuffer[] =>
  Array.isArray(result) ? result.map((page) => page.words.buffer) : []

/** PDFium does not give memory back: past this a fresh worker takes over. */
const mostPdfiumBytes = 450 * 1024 * 1024

let usesPdfium = false
const isWorn = async (): Promise<boolean> => usesPdfium && (await (await import('./pdf/pdfium.ts')).memoryOf()) > mostPdfiumBytes
