import type { Page, ReadDocument } from '#case/page'
import { documentIdOf, sha256Of } from './identity.ts'
import type { Limits } from './limits.ts'
import { type MediaType, mediaTypeOf } from './mediaType.ts'
import { officeTypeOf } from './office/officeType.ts'
import type { IntakeOptions } from './options.ts'
import { pageOfText } from './pageText.ts'
import { pdfContents } from './pdfContents.ts'
import { problems, Unreadable } from './problems.ts'
import type { ProgressCount } from './progress.ts'
import type { SourceFile } from './sourceFile.ts'
import type { Enclosed } from './tasks.ts'
import { loaded, type Walk } from './walk.ts'
import type { Workers } from './workers.ts'
import { zipBytes } from './zip.ts'

/** What reading one file needs, the same for all files of a police file. */
export type Room = Readonly<{ workers: Workers; limits: Limits; options: IntakeOptions; progress: ProgressCount; walk: Walk }>
export type Contents = Readonly<{ pages: readonly Page[]; problem?: string | undefined; enclosed?: readonly Enclosed[] }>

/** Reads one file, and what it encloses after it. What is wrong with it is said in the document, never thrown. */
export async function readSource(source: SourceFile, room: Room, depth = 0): Promise<ReadDocument[]> {
  const bytes = source.bytes ?? new Uint8Array()
  const sha256 = sha256Of(bytes)
  const id = documentIdOf(source.name, sha256)
  if (depth > 0) room.options.onEnclosed?.(id, bytes)
  room.progress.doing(`Reading ${source.name}`)
  const mediaType = await typeOf(bytes)
  const contents: Contents = source.problem
    ? { pages: [], problem: source.problem }
    : await contentsOf(source.name, sha256, bytes, mediaType, room)
  room.progress.done(1)
  const { pages, problem, enclosed = [] } = contents
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
  return [document, ...(await enclosedDocuments(source.name, enclosed, room, depth + 1))]
}

async function enclosedDocuments(within: string, enclosed: readonly Enclosed[], room: Room, depth: number): Promise<ReadDocument[]> {
  const read: ReadDocument[] = []
  for (const { name, bytes } of enclosed) {
    if (depth > room.limits.depth) {
      read.push(...(await readSource({ name: `${within}/${name}`, bytes: undefined, problem: problems.tooDeep, size: bytes.length }, room)))
      continue
    }
    for await (const entry of room.walk.entriesWithin(`${within}/${name}`, bytes, depth)) {
      room.options.signal?.throwIfAborted()
      room.progress.found()
      read.push(...(await readSource(await loaded(entry), room, depth)))
    }
  }
  return read
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

/** What cannot be read, by what it is; the recordings of cameras by their names, for each maker has its own kind. */
const notRead: Partial<Record<MediaType, string>> = {
  'audio/*': problems.audioOrVideo,
  'video/*': problems.audioOrVideo,
  'application/zip': problems.damaged,
  'application/x-packed': problems.packed,
  'application/x-opendocument': problems.openDocument,
  'image/avif': problems.avif,
}
const recordings = /\.(?:dav|264|h264|265|h265|hevc|mts|m2ts|ts|vob|ave|exo|g64x?|par|dvr|asf|wmv|mkv|caf|wma)$/i

const split = /\.(?:zip|7z|rar)\.\d{3}$|\.z\d{2}$|\.r\d{2}$/i

const documentEndings = /\.(pdf|docx?|xlsx?|txt|rtf|eml|msg|html?|csv|jpe?g|png|tiff?)$/i

async function contentsOf(name: string, key: string, bytes: Uint8Array, mediaType: MediaType, room: Room): Promise<Contents> {
  if (bytes.length === 0) return { pages: [], problem: problems.empty }
  const unread =
    notRead[mediaType] ?? (mediaType === 'application/octet-stream' && recordings.test(name) ? problems.audioOrVideo : undefined)
  if (split.test(name) && (unread || mediaType === 'application/octet-stream')) return { pages: [], problem: problems.splitArchive }
  if (unread) return { pages: [], problem: unread }
  if (mediaType === 'application/x-program')
    return { pages: [], problem: documentEndings.test(name) ? problems.program : problems.unsupported }
  try {
    if (mediaType === 'application/pdf') return await pdfContents(name, key, bytes, room)
    if (mediaType.startsWith('image/')) return await pdfContents(name, key, await pictureAsPdf(mediaType, bytes, room), room)
    const { text, problem, enclosed } = await room.workers.run(
      { kind: 'text', mediaType, bytes, most: room.limits.textLength },
      room.limits.secondsPerDocument,
    )
    return { pages: [pageOfText(text)], problem: problem ?? (text.trim() === '' ? problems.noText : undefined), enclosed }
  } catch (error) {
    if (error instanceof Unreadable) return { pages: [], problem: error.message }
    throw error
  }
}

const pictureAsPdf = (mediaType: MediaType, bytes: Uint8Array, { workers, limits }: Room): Promise<Uint8Array> =>
  workers.run({ kind: 'picture', mediaType, bytes, mostPixels: limits.pagePixels, mostPages: limits.pages }, limits.secondsPerDocument)

/** A PDF as it is, a picture as a PDF. Throws `Unreadable` for anything else. */
export async function asPdf(bytes: Uint8Array, room: Room): Promise<Uint8Array> {
  const type = await typeOf(bytes)
  if (type === 'application/pdf') return bytes
  if (type.startsWith('image/')) return pictureAsPdf(type, bytes, room)
  throw new Unreadable(problems.unsupported)
}
