import type { CaseId, DocumentId } from '#case/ids'
import { usualLimits } from '#intake/limits'
import { progressOf } from '#intake/progress'
import { type Room, readSource } from '#intake/readSource'
import { startWorkers } from '#intake/workers'
import { bytesOf, type DocumentRecord, documentRead, keptBytes, unreadOf } from '#store/documents'
import type { Controls } from './jobs.ts'
import type { SignedIn } from './sitting.ts'

/** Reads every document of a case that was not read yet, in the intake workers; each is committed as soon as it is read. */
export async function readDocuments(
  here: SignedIn,
  caseId: CaseId,
  now: () => Date,
  { signal, progress: onProgress }: Controls,
): Promise<void> {
  const unread = unreadOf(here.db, caseId)
  const workers = startWorkers(usualLimits)
  const stop = () => void workers.close()
  signal.addEventListener('abort', stop)
  const progress = progressOf({ onProgress })
  progress.found(unread.length)
  const queue = unread.values()
  const readOn = async () => {
    for (const document of queue) {
      signal.throwIfAborted()
      await readOne(here, document, { workers, limits: usualLimits, progress, options: { signal } }, now)
    }
  }
  try {
    await Promise.all(Array.from({ length: usualLimits.workers + 1 }, readOn))
  } finally {
    signal.removeEventListener('abort', stop)
    await workers.close()
  }
}

async function readOne(
  { db }: SignedIn,
  { caseId, documentId, name, bytes: size, problem }: DocumentRecord,
  room: Room,
  now: () => Date,
): Promise<void> {
  const enclosed = new Map<DocumentId, Uint8Array>()
  const bytes = bytesOf(db, caseId, documentId, 0, Math.max(1, keptBytes(db, caseId, documentId)))
  const source = { name, size, bytes: problem === null ? bytes : undefined, ...(problem !== null && { problem }) }
  const options = { ...room.options, onEnclosed: (id: DocumentId, content: Uint8Array) => void enclosed.set(id, content) }
  const read = await readSource(source, { ...room, options })
  // A worker closed by a cancel says "stopped" of its document; that is not the document's fault.
  room.options.signal?.throwIfAborted()
  // Its id was given when it was stored, and stays.
  const [itself, ...within] = read
  if (itself) documentRead(db, caseId, { read: [{ ...itself, id: documentId }, ...within], enclosed }, now())
}
