import type { DocumentRow } from '#api/contract'
import { groupedDocuments } from '../../words/documents.ts'

/** The next document, in the order of the file, of which no page was looked at: after the one that is open, and round again. */
export function nextUnread(
  documents: readonly DocumentRow[],
  open: string | null,
  pagesOf: (documentId: string) => readonly number[],
): DocumentRow | undefined {
  const inOrder = groupedDocuments(documents).flatMap(({ documents: there }) => there)
  const at = inOrder.findIndex(({ documentId }) => documentId === open)
  return [...inOrder.slice(at + 1), ...inOrder.slice(0, Math.max(at, 0))].find(
    ({ documentId, duplicateOf, pages }) => pages > 0 && duplicateOf === null && pagesOf(documentId).length === 0,
  )
}
