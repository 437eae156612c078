import type { CaseId, DocumentId } from '#case/ids'
import { usualLimits } from '#intake/limits'
import { type Reader, withReader } from '#intake/policeFile'
import { bytesOf, type DocumentRecord, documentRead, keptBytes, unreadOf } from '#store/documents'
import type { SignedIn } from '../door/sitting.ts'
import type { Controls } from '../house/jobs.ts'

/** Reads every document of a case that was not read yet, in the intake workers; each is committed as soon as it is read. */
export async function readDocuments({ db }: SignedIn, caseId: CaseId, now: () => Date, { signal, progress }: Controls): Promise<void> {
  const unread = unreadOf(db, caseId)
  if (unread.length === 0) return
  await withReader({ signal, onProgress: progress }, async (reader) => {
    reader.expect(unread.length)
    const queue = unread.values()
    const readOn = async () => {
      for (const document of queue) {
        const read = await readOne(db, document, reader)
        // Workers stopped by a cancel say of their documents that they could not be read; that is not the documents' fault.
        signal.throwIfAborted()
        documentRead(db, caseId, read, now())
      }
    }
    await Promise.all(Array.from({ length: usualLimits.workers + 1 }, readOn))
  })
}

async function readOne(db: SignedIn['db'], { caseId, documentId, name, bytes: size, problem }: DocumentRecord, { read }: Reader) {
  const enclosed = new Map<DocumentId, Uint8Array>()
  const bytes = bytesOf(db, caseId, documentId, 0, Math.max(1, keptBytes(db, caseId, documentId)))
  const source = problem === null ? { name, size, bytes } : { name, size, bytes: undefined, problem }
  const [itself, ...within] = await read(source, { onEnclosed: (id, content) => void enclosed.set(id, content) })
  // Its id was given when it was stored, and stays.
  return { read: itself ? [{ ...itself, id: documentId }, ...within] : [], enclosed }
}
