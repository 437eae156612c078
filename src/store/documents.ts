import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { CaseId, DocumentId } from '#case/ids'
import type { Page, ReadDocument } from '#case/page'
import type { DocumentKind } from '#case/vocabulary'
import type { Keeps, Reads, Writes } from './open.ts'
import { addPages, pagesOf, removePages } from './pages.ts'
import { pieceSize, piecesOf } from './pieces.ts'
import { prepared } from './prepared.ts'
import { document, documentPart } from './schema.ts'

export type DocumentRecord = Readonly<typeof document.$inferSelect>
/** A document as it arrives: stored, not yet read. */
export type Arrived = Readonly<
  Pick<DocumentRecord, 'caseId' | 'documentId' | 'name' | 'sha256' | 'mediaType' | 'bytes' | 'problem'> & {
    content: Uint8Array | undefined
  }
>

const oneOf = (caseId: CaseId, documentId: DocumentId) => and(eq(document.caseId, caseId), eq(document.documentId, documentId))

const ofCase = prepared((db) =>
  db
    .select()
    .from(document)
    .where(eq(document.caseId, sql.placeholder('caseId')))
    .orderBy(asc(document.name), asc(document.documentId))
    .prepare(),
)
/** The documents of a case in the order of their names, as intake orders them. */
export const documentsOf = (db: Reads, caseId: CaseId): readonly DocumentRecord[] => ofCase(db).all({ caseId })

const ofId = prepared((db) =>
  db
    .select()
    .from(document)
    .where(and(eq(document.caseId, sql.placeholder('caseId')), eq(document.documentId, sql.placeholder('documentId'))))
    .prepare(),
)
export const documentOf = (db: Reads, caseId: CaseId, documentId: DocumentId): DocumentRecord | undefined =>
  ofId(db).get({ caseId, documentId })

/** Stores a document and its bytes, committed before this returns. False where the case holds it already. */
export const storeDocument = (db: Writes, { content, ...record }: Arrived): boolean =>
  db.transaction(
    (tx) => {
      if (documentOf(tx, record.caseId, record.documentId)) return false
      tx.insert(document).values(record).run()
      storeBytes(tx, record.caseId, record.documentId, content)
      return true
    },
    { behavior: 'immediate' },
  )

function storeBytes(db: Writes, caseId: CaseId, documentId: DocumentId, content: Uint8Array | undefined): void {
  if (!content) return
  for (const [part, bytes] of piecesOf(content).entries()) db.insert(documentPart).values({ caseId, documentId, part, bytes }).run()
}

/** The documents of a case that intake has yet to read. */
export const unreadOf = (db: Reads, caseId: CaseId): readonly DocumentRecord[] =>
  db
    .select()
    .from(document)
    .where(and(eq(document.caseId, caseId), isNull(document.readAt)))
    .orderBy(asc(document.name))
    .all()

/** What intake made of one stored document: itself first, then what it encloses, with the bytes of what it encloses where there are any. */
export type ReadResult = Readonly<{ read: readonly ReadDocument[]; enclosed: ReadonlyMap<DocumentId, Uint8Array> }>

/** Records a document as read, with its pages and what was enclosed in it, all in one transaction. */
export const documentRead = (db: Keeps, caseId: CaseId, { read: [itself, ...within], enclosed }: ReadResult, at: Date): void =>
  db.transaction(
    (tx) => {
      if (!itself || documentOf(tx, caseId, itself.id)?.readAt !== null) return
      const readAt = at.toISOString()
      tx.update(document)
        .set({ mediaType: itself.mediaType, problem: itself.problem ?? null, readAt })
        .where(oneOf(caseId, itself.id))
        .run()
      addPages(tx, caseId, itself)
      for (const child of within) {
        if (documentOf(tx, caseId, child.id)) continue
        const { id: documentId, name, sha256, mediaType, bytes, problem = null } = child
        tx.insert(document).values({ caseId, documentId, name, sha256, mediaType, bytes, problem, within: itself.id, readAt }).run()
        storeBytes(tx, caseId, documentId, enclosed.get(documentId))
        addPages(tx, caseId, child)
      }
    },
    { behavior: 'immediate' },
  )

/** What was read of a document afresh takes the place of all that was read of it before. */
export const documentReadAfresh = (db: Keeps, caseId: CaseId, itself: ReadDocument, at: Date): void =>
  db.transaction(
    (tx) => {
      removePages(tx, caseId, itself.id)
      addPages(tx, caseId, itself)
      tx.update(document)
        .set({ mediaType: itself.mediaType, problem: itself.problem ?? null, readAt: at.toISOString() })
        .where(oneOf(caseId, itself.id))
        .run()
    },
    { behavior: 'immediate' },
  )

/** One page read afresh takes the place of that page; `problem` is what is now wrong with its document. */
export const pageReadAfresh = (
  db: Keeps,
  caseId: CaseId,
  { documentId, page, problem }: Readonly<{ documentId: DocumentId; page: Page; problem: string | null }>,
  at: Date,
): void =>
  db.transaction(
    (tx) => {
      removePages(tx, caseId, documentId, page.number)
      addPages(tx, caseId, { id: documentId, pages: [page] })
      tx.update(document).set({ problem, readAt: at.toISOString() }).where(oneOf(caseId, documentId)).run()
    },
    { behavior: 'immediate' },
  )

/** The documents of a case as intake read them, with their pages; those still unread are left out. */
export const readDocumentsOf = (db: Reads, caseId: CaseId): ReadDocument[] => {
  const pages = pagesOf(db, caseId)
  return db
    .select()
    .from(document)
    .where(and(eq(document.caseId, caseId), isNotNull(document.readAt)))
    .orderBy(asc(document.name), asc(document.documentId))
    .all()
    .map((row) => ({
      id: row.documentId,
      name: row.name,
      sha256: row.sha256,
      mediaType: row.mediaType,
      bytes: row.bytes,
      pages: pages.get(row.documentId) ?? [],
      problem: row.problem ?? undefined,
      duplicateOf: row.duplicateOf ?? undefined,
    }))
}

/** What only reading the whole file tells of a document: what it is, whether anything is wrong with it, and whether it is a copy of another. */
export type Recognised = Readonly<{ documentId: DocumentId; kind: DocumentKind; problem: string | null; duplicateOf: DocumentId | null }>

export const documentsRecognised = (db: Keeps, caseId: CaseId, all: readonly Recognised[]): void => {
  for (const { documentId, kind, problem, duplicateOf } of all)
    db.update(document).set({ kind, problem, duplicateOf }).where(oneOf(caseId, documentId)).run()
}

/** The bytes of a document from `offset`, at most `length`. */
export function bytesOf(db: Reads, caseId: CaseId, documentId: DocumentId, offset: number, length: number): Buffer {
  const first = Math.floor(offset / pieceSize)
  const last = Math.floor((offset + length - 1) / pieceSize)
  const parts = db
    .select({ bytes: documentPart.bytes })
    .from(documentPart)
    .where(
      and(eq(documentPart.caseId, caseId), eq(documentPart.documentId, documentId), sql`${documentPart.part} between ${first} and ${last}`),
    )
    .orderBy(asc(documentPart.part))
    .all()
  const from = offset - first * pieceSize
  return Buffer.concat(parts.map(({ bytes }) => bytes)).subarray(from, from + length)
}

/** How many bytes of a document are kept; 0 where only its name could be taken in. */
export const keptBytes = (db: Reads, caseId: CaseId, documentId: DocumentId): number =>
  db
    .select({ kept: sql<number>`coalesce(sum(length(${documentPart.bytes})), 0)` })
    .from(documentPart)
    .where(and(eq(documentPart.caseId, caseId), eq(documentPart.documentId, documentId)))
    .get()?.kept ?? 0
