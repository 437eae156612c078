import type { PoliceFile, ReadDocument } from '#case/page'
import { markDuplicates } from './duplicates.ts'
import { usualLimits } from './limits.ts'
import { metadataOf } from './metadata.ts'
import type { IntakeOptions } from './options.ts'
import { problems, Unreadable } from './problems.ts'
import { progressOf } from './progress.ts'
import { type Read, readSource } from './readSource.ts'
import { type Entry, Walk } from './walk.ts'
import { startWorkers } from './workers.ts'

export type { IntakeOptions, Progress } from './options.ts'
export { UnusablePath } from './walk.ts'

/** One file of a police file: its path inside (forward slashes) and its bytes, undefined where `problem` says why they were not read. */
export type SourceFile = Readonly<{ name: string; bytes: Uint8Array | undefined; problem?: string; size?: number }>

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

async function loaded({ name, size, problem, load }: Entry): Promise<SourceFile> {
  if (problem) return { name, bytes: undefined, problem, size }
  try {
    return { name, bytes: await load(), size }
  } catch (error) {
    return { name, bytes: undefined, problem: error instanceof Unreadable ? error.message : problems.damaged, size }
  }
}

/** Reads one file: itself first, then what it encloses (an e-mail's attachments). Never throws for what is in the file; the document says its problem. */
export async function readDocument(source: SourceFile, options: IntakeOptions = {}): Promise<ReadDocument[]> {
  const limits = { ...usualLimits, ...options.limits }
  const workers = startWorkers(limits)
  const stop = () => void workers.close()
  options.signal?.addEventListener('abort', stop)
  try {
    const read = await readSource(source, { workers, limits, options, progress: progressOf(options) })
    options.signal?.throwIfAborted()
    return read
  } finally {
    options.signal?.removeEventListener('abort', stop)
    await workers.close()
  }
}

/** Reads a whole police file. Throws `UnusablePath`, or the signal's reason when it was cancelled. */
export async function readPoliceFile(path: string, options: IntakeOptions = {}): Promise<PoliceFile> {
  const limits = { ...usualLimits, ...options.limits }
  const workers = startWorkers(limits)
  const walk = new Walk(limits)
  const stop = () => void workers.close()
  options.signal?.addEventListener('abort', stop)
  const progress = progressOf(options)
  try {
    const entries: Entry[] = []
    for await (const entry of walk.entriesOf(path)) {
      options.signal?.throwIfAborted()
      entries.push(entry)
      progress.found()
    }
    const read: Read[][] = []
    let next = 0
    const readOn = async () => {
      for (let at = next++; at < entries.length; at = next++) {
        options.signal?.throwIfAborted()
        read[at] = await readSource(await loaded(entries[at]!), { workers, limits, options, progress })
      }
    }
    await Promise.all(Array.from({ length: limits.workers + 1 }, readOn))
    options.signal?.throwIfAborted()
    return { documents: markDuplicates(read.flat()), metadata: await metadataOf(path) }
  } finally {
    options.signal?.removeEventListener('abort', stop)
    walk.close()
    await workers.close()
  }
}
