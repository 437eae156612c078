import { pageOfPacked } from '#case/packedWords'
import type { Page, PoliceFile, ReadDocument } from '#case/page'
import { markDuplicates } from './duplicates.ts'
import { usualLimits } from './limits.ts'
import { metadataOf } from './metadata.ts'
import type { IntakeOptions } from './options.ts'
import { shared } from './pdfContents.ts'
import { problems, Unreadable } from './problems.ts'
import { progressOf } from './progress.ts'
import { asPdf, type Room, readSource } from './readSource.ts'
import type { SourceFile } from './sourceFile.ts'
import { type Entry, loaded, Walk } from './walk.ts'
import { startWorkers } from './workers.ts'

export type { IntakeOptions, Progress } from './options.ts'
export type { SourceFile } from './sourceFile.ts'
export { UnusablePath } from './walk.ts'

/** Every document of a folder or zip, archives inside included, in the order of their names. Throws `UnusablePath`. */
export async function* listPoliceFile(path: string, options: IntakeOptions = {}): AsyncIterable<SourceFile> {
  const walk = new Walk({ ...usualLimits, ...options.limits })
  try {
    for await (const entry of walk.entriesOf(path)) {
      options.signal?.throwIfAborted()
      yield await loaded(entry)
    }
  } finally {
    walk.close()
  }
}

/** Reads one file: itself first, then what it encloses (an e-mail's attachments). Never throws for what is in the file; the document says its problem. */
export const readDocument = (source: SourceFile, options: IntakeOptions = {}): Promise<ReadDocument[]> =>
  inRoom(options, async (room) => {
    room.progress.found()
    return readSource(source, room)
  })

/** A reader of many files in the same workers. `expect` says how many there will be, so that the time left can be judged. */
export type Reader = Readonly<{
  expect: (files: number) => void
  read: (source: SourceFile, more?: Pick<IntakeOptions, 'onEnclosed'>) => Promise<ReadDocument[]>
}>

/** Lends a reader while some work goes on, and closes it whatever happens. Throws the signal's reason when it was cancelled. */
export const withReader = <T>(options: IntakeOptions, work: (reader: Reader) => Promise<T>): Promise<T> =>
  inRoom(options, (room) =>
    work({ expect: room.progress.found, read: (source, more) => readSource(source, { ...room, options: { ...options, ...more } }) }),
  )

/** Recognises one page (from 1) of a PDF or a picture afresh from its image, whatever text it holds. Throws `Unreadable`. */
export const recognisePageAgain = (source: SourceFile, page: number, options: IntakeOptions = {}): Promise<Page> =>
  inRoom(options, async (room) => {
    const { workers, limits } = room
    const bytes = shared(await asPdf(source.bytes ?? new Uint8Array(), room))
    const ask = { key: source.name, bytes, password: options.passwords?.[source.name] }
    return pageOfPacked(
      await workers.run({ kind: 'recognise', ...ask, page: page - 1, mostPixels: limits.pagePixels, afresh: true }, limits.secondsPerPage),
    )
  })

/** Whether a PDF opens with this password. Throws `Unreadable` where it does not open for another reason. */
export const opensWith = ({ name, bytes = new Uint8Array() }: SourceFile, password: string): Promise<boolean> =>
  inRoom({}, async ({ workers, limits }) => {
    try {
      await workers.run({ kind: 'openPdf', key: name, bytes: shared(bytes), password }, limits.secondsPerDocument)
      return true
    } catch (error) {
      if (error instanceof Unreadable && error.message === problems.passwordProtected) return false
      throw error
    }
  })

/** Reads a whole police file. Throws `UnusablePath`, or the signal's reason when it was cancelled. */
export const readPoliceFile = (path: string, options: IntakeOptions = {}): Promise<PoliceFile> =>
  inRoom(options, async (room) => {
    const entries: Entry[] = []
    for await (const entry of room.walk.entriesOf(path)) {
      options.signal?.throwIfAborted()
      entries.push(entry)
      room.progress.found()
    }
    const read: ReadDocument[][] = []
    let next = 0
    const readOn = async () => {
      for (let at = next++; at < entries.length; at = next++) {
        options.signal?.throwIfAborted()
        read[at] = await readSource(await loaded(entries[at]!), room)
      }
    }
    await Promise.all(Array.from({ length: room.limits.workers + 1 }, readOn))
    return { documents: markDuplicates(read.flat()), metadata: await metadataOf(path) }
  })

/** Does the work with workers and an open walk, and closes them whatever happens; stops them at once when the signal says so. */
async function inRoom<T>(options: IntakeOptions, work: (room: Room) => Promise<T>): Promise<T> {
  options.signal?.throwIfAborted()
  const limits = { ...usualLimits, ...options.limits }
  const workers = startWorkers(limits)
  const walk = new Walk(limits)
  const stop = () => void workers.close()
  options.signal?.addEventListener('abort', stop)
  try {
    const done = await work({ workers, limits, options, walk, progress: progressOf(options) })
    options.signal?.throwIfAborted()
    return done
  } finally {
    options.signal?.removeEventListener('abort', stop)
    walk.close()
    await workers.close()
  }
}
