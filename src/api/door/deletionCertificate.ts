import { dayOf, inWords } from '#case/dates'
import type { HouseStep } from '#store/users'

type Deleted = Extract<HouseStep, { type: 'caseDeleted' }>

/** What a deletion certificate says: what was deleted, by whom, when, why, and what is left. Plain text, to be kept outside the store. */
export const deletionCertificate = (
  { title, urn, caseId, reason, documents, logEntries, logHash }: Deleted,
  by: string,
  at: Date,
): string =>
  [
    'Certificate of deletion',
    '',
    `Case: ${title}`,
    `URN: ${urn ?? 'not known'}`,
    `Number in this store: ${caseId}`,
    `Deleted by: ${by}`,
    `On: ${inWords(dayOf(at))} (${at.toISOString()})`,
    `Reason: ${reason.trim()}`,
    '',
    `Deleted: ${documents.length} ${documents.length === 1 ? 'document' : 'documents'} with every page, reading and draft made from them, and what people were still writing.`,
    `Kept: the log of the case (${logEntries} entries${logHash ? `, the last sealed with ${logHash}` : ''}) and the log of who used it.`,
    'Backups taken before this day still hold the case until they are replaced: the last five daily ones, and those taken before an upgrade.',
    '',
    'SHA-256 of each document deleted:',
    ...documents.map(({ id, sha256 }) => `${sha256}  ${id}`),
    '',
  ].join('\n')
