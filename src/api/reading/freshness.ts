import { createHash } from 'node:crypto'
import type { Day } from '#case/dates'
import type { KeptReading } from '#store/readings'

/** A hash over the documents a reading was made from, in whatever order they come. */
export const documentsHash = (
  documents: readonly Readonly<{ documentId: string; problem: string | null; readAt: string | null }>[],
): string =>
  createHash('sha256')
    .update(JSON.stringify(documents.map(({ documentId, problem, readAt }) => [documentId, problem, readAt]).sort()))
    .digest('hex')

/** What a reading stands on besides the documents. `code` names the readers and rules of this program. */
export type Standing = Readonly<{ code: string; on: Day; ofDocuments: string }>

/** Whether a kept reading may be shown as it is: same documents, same readers and rules, same day. */
export const isFresh = ({ code, on, ofDocuments }: Pick<KeptReading, 'code' | 'on' | 'ofDocuments'>, now: Standing): boolean =>
  code === now.code && on === now.on && ofDocuments === now.ofDocuments
