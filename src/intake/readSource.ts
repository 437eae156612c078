import type { Page, ReadDocument } from '#case/page'
import { pageOf } from './found.ts'
import { documentIdOf, sha256Of } from './identity.ts'
import type { Limits } from './limits.ts'
import { type MediaType, mediaTypeOf } from './mediaType.ts'
import { officeTypeOf } from './office/officeType.ts'
import type { IntakeOptions } from './options.ts'
import { pageOfText } from './pageText.ts'
import { problems, Unreadable } from './problems.ts'
import type { ProgressCount } from './progress.ts'
import type { Enclosed } from './tasks.ts'
import type { Workers } from './workers.ts'
import { zipBytes } from './zip.ts'

export type Read = ReadDocument
export type Room = Readonly<{ workers: Workers; limits: Limits; options: IntakeOptions; progress: ProgressCount }>
type Source = Readonly<{ name: string; bytes: Uint8Array | undefined; problem?: string; size?: number }>
type Contents = { pages: readonly Page[]; problem?: string | undefined; enclosed?: readonly Enclosed[] }

/** Reads one file in a worker. What is wrong with it is said in the document, never thrown. */
export async function readSource(source: Source, room: Room): Promise<ReadDocument[]> {
  const bytes = source.bytes ?? new Uint8Array()
  const sha256 = sha256Of(bytes)
  const id = documentIdOf(source.name, sha256)
  room.progress.doing(`Reading ${source.name}`)
  const mediaType = await typeOf(bytes)
  const {
    pages,
    problem,
    enclosed = [],
  } = source.problem ? { pages: [], problem: source.problem } : await contentsOf(source.name, sha256, bytes, mediaType, room)
  room.progress.done(1)
  const document: ReadDocument = {
    id,
    name: source.name,
    sha256,
    mediaType,
    bytes: source.size ?? bytes.length,
    pages,
    problem,
    duplicateOf: undefined,
  }
  const within: ReadDocument[] = []
  for (const child of enclosed) {
    const name = `${source.name}/${child.name}`
    room.options.onEnclosed?.(documentIdOf(name, sha256Of(child.bytes)), child.bytes)
    within.push(...(await readSource({ name, bytes: child.bytes }, room)))
  }
  return [document, ...within]
}

async function typeOf(bytes: Uint8Array): Promise<MediaType> {
  const type = mediaTypeOf(bytes.subarray(0, 4096))
  if (type !== 'application/zip') return type
  try {
    const zip = await zipBytes(bytes, 10_000)
    zip.close()
    return officeTypeOf(zip.items.map((item) => item.name)) ?? type
  } catch {
    return type
  }
}

async function contentsOf(name: string, key: string, bytes: Uint8Array, mediaType: MediaType, room: Room): Promise<Contents> {
  if (bytes.length === 0) return { pages: [], problem: problems.empty }
  if (mediaType === 'audio/*' || mediaType === 'video/*') return { pages: [], problem: problems.audioOrVideo }
  if (mediaType === 'application/zip') return { pages: [], problem: problems.damaged }
  try {
    if (mediaType === 'application/pdf') return await pdfContents(name, key, bytes, room)
    const { text, problem, enclosed } = await room.workers.run(
      { kind: 'text', mediaType, bytes, most: room.limits.textLength },
      room.limits.secondsPerDocument,
    )
    return { pages: [pageOfText(text)], problem: problem ?? (text === '' ? problems.noText : undefined), enclosed }
  } catch (error) {
    if (error instanceof Unreadable) return { pages: [], problem: error.message }
    throw error
  }
}

async function pdfContents(name: string, key: string, bytes: Uint8Array, { workers, limits, options, progress }: Room): Promise<Contents> {
  const password = options.passwords?.[name]
  const ask = { key, bytes: shared(bytes), password }
  const { pages: count } = await workers.run({ kind: 'openPdf', ...ask }, limits.secondsPerDocument)
  if (count === 0) throw new Unreadable(problems.damaged)
  if (count > limits.pages) throw new Unreadable(problems.tooLarge)
  progress.found(count - 1)
  const span = 50
  const ranges = Array.from({ length: Math.ceil(count / span) }, (_, at) => [at * span, Math.min(count, (at + 1) * span)] as const)
  const read = await Promise.all(
    ranges.map(async ([from, to]) => {
      const found = await workers.run({ kind: 'pdfPages', ...ask, from, to }, limits.secondsPerPage * (to - from))
      progress.done(to - from - (from === 0 ? 1 : 0))
      return found
    }),
  )
  const pages = await Promise.all(
    read.flat().map(async (page) => {
      if (!page.toRecognise || options.ocr === false) return pageOf(page)
      progress.found(1)
      const seen = await workers.run(
        { kind: 'recognise', ...ask, page: page.number - 1, mostPixels: limits.pagePixels },
        limits.secondsPerPage,
      )
      progress.done(1)
      return pageOf(seen)
    }),
  )
  return { pages, problem: pages.every((page) => page.text === '') ? problems.noText : undefined }
}

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}
