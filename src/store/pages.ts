import { and, asc, count, eq, sql } from 'drizzle-orm'
import type { CaseId, DocumentId } from '#case/ids'
import { packedWordsOf, pageOfPacked } from '#case/packedWords'
import type { Page, ReadDocument } from '#case/page'
import type { Keeps, Reads, Writes } from './open.ts'
import { prepared } from './prepared.ts'
import { page } from './schema.ts'

const atOnce = 100

export function addPages(db: Writes, caseId: CaseId, { id: documentId, pages }: Pick<ReadDocument, 'id' | 'pages'>): void {
  for (let at = 0; at < pages.length; at += atOnce) {
    const rows = pages.slice(at, at + atOnce).map((one) => {
      const { number, text, width, height, source } = one
      return { caseId, documentId, number, text, width, height, source, words: bufferOf(packedWordsOf(one)) }
    })
    db.insert(page).values(rows).run()
  }
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBufferLike>) => Buffer.from(buffer, byteOffset, byteLength)

/** Makes room for pages read afresh: all of a document's, or the one. */
export const removePages = (db: Keeps, caseId: CaseId, documentId: DocumentId, number?: number): void =>
  void db
    .delete(page)
    .where(and(eq(page.caseId, caseId), eq(page.documentId, documentId), number === undefined ? undefined : eq(page.number, number)))
    .run()

/** Every page of a case by its document, in page order. */
export const pagesOf = (db: Reads, caseId: CaseId): ReadonlyMap<DocumentId, readonly Page[]> => {
  const rows = db.select().from(page).where(eq(page.caseId, caseId)).orderBy(asc(page.documentId), asc(page.number)).all()
  return new Map([...Map.groupBy(rows, (row) => row.documentId)].map(([documentId, pages]) => [documentId, pages.map(pageOfPacked)]))
}

const onePage = prepared((db) =>
  db
    .select()
    .from(page)
    .where(
      and(
        eq(page.caseId, sql.placeholder('caseId')),
        eq(page.documentId, sql.placeholder('documentId')),
        eq(page.number, sql.placeholder('number')),
      ),
    )
    .prepare(),
)
export const pageOf = (db: Reads, caseId: CaseId, documentId: DocumentId, number: number): Page | undefined => {
  const found = onePage(db).get({ caseId, documentId, number })
  return found && pageOfPacked(found)
}

/** How many pages each document of a case has, and where their text came from. */
export const pageCounts = (
  db: Reads,
  caseId: CaseId,
): ReadonlyMap<DocumentId, Readonly<{ pages: number; sources: readonly Page['source'][] }>> => {
  const rows = db
    .select({ documentId: page.documentId, source: page.source, pages: count() })
    .from(page)
    .where(eq(page.caseId, caseId))
    .groupBy(page.documentId, page.source)
    .all()
  return new Map(
    [...Map.groupBy(rows, (row) => row.documentId)].map(([documentId, of]) => [
      documentId,
      { pages: of.reduce((sum, row) => sum + row.pages, 0), sources: of.map((row) => row.source) },
    ]),
  )
}
