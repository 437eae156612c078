import type { DocumentRow } from '#api/contract'
import { type DocumentKind, documentKinds } from '#case/vocabulary'

type Group =
  | 'Reviews'
  | 'Case overview'
  | 'Statements'
  | 'Exhibits'
  | 'Forensics'
  | 'Unused material'
  | 'Defendant'
  | 'Court preparation'
  | 'Communications'
  | 'Not yet classified'

/** What each kind is called, and the group of the file it belongs to. */
const kinds: Readonly<Record<DocumentKind, { words: string; group: Group }>> = {
  MG2: { words: 'MG2 special measures', group: 'Court preparation' },
  MG3: { words: 'MG3 charging decision', group: 'Reviews' },
  MG3A: { words: 'MG3A further report', group: 'Reviews' },
  MG4: { words: 'MG4 charges', group: 'Case overview' },
  MG5: { words: 'MG5 police report', group: 'Case overview' },
  MG6: { words: 'MG6 case file information', group: 'Case overview' },
  MG6C: { words: 'MG6C unused material', group: 'Unused material' },
  MG6D: { words: 'MG6D sensitive material', group: 'Unused material' },
  MG6E: { words: 'MG6E disclosure report', group: 'Unused material' },
  MG7: { words: 'MG7 remand application', group: 'Court preparation' },
  MG8: { words: 'MG8 breach of bail', group: 'Court preparation' },
  MG9: { words: 'MG9 witness list', group: 'Court preparation' },
  MG10: { words: 'MG10 witness availability', group: 'Court preparation' },
  MG11: { words: 'MG11 statement', group: 'Statements' },
  MG12: { words: 'MG12 exhibit list', group: 'Exhibits' },
  MG15: { words: 'MG15 interview', group: 'Defendant' },
  MG16: { words: 'MG16 bad character', group: 'Defendant' },
  DASH: { words: 'DASH risk checklist', group: 'Case overview' },
  'S-DASH': { words: 'S-DASH stalking screening', group: 'Case overview' },
  SASH: { words: 'SASH stalking screening', group: 'Case overview' },
  DARA: { words: 'DARA risk assessment', group: 'Case overview' },
  VPS: { words: 'Victim personal statement', group: 'Statements' },
  PIN: { words: 'Police information notice', group: 'Exhibits' },
  PNC: { words: 'PNC record', group: 'Defendant' },
  INTERVIEW: { words: 'Record of interview', group: 'Defendant' },
  CUSTODY: { words: 'Custody record', group: 'Defendant' },
  MESSAGES: { words: 'Messages', group: 'Exhibits' },
  LOG: { words: 'Police log', group: 'Communications' },
  ORDER: { words: 'Court order', group: 'Defendant' },
  BAIL: { words: 'Bail', group: 'Defendant' },
  RETRACTION: { words: 'Retraction statement', group: 'Statements' },
  EXHIBIT: { words: 'Exhibit', group: 'Exhibits' },
  OTHER: { words: 'Not yet classified', group: 'Not yet classified' },
}

const groupOrder: readonly Group[] = [
  'Reviews',
  'Case overview',
  'Statements',
  'Exhibits',
  'Forensics',
  'Unused material',
  'Defendant',
  'Court preparation',
  'Communications',
  'Not yet classified',
]

const isKind = (kind: string): kind is DocumentKind => documentKinds.includes(kind as DocumentKind)

export const kindWords = (kind: string): string => (isKind(kind) ? kinds[kind].words : kind)

/** Every document in exactly one group, the groups in the order of a file; empty groups are left out. */
export function groupedDocuments(documents: readonly DocumentRow[]): readonly { group: Group; documents: readonly DocumentRow[] }[] {
  const groupOf = (document: DocumentRow) => (isKind(document.kind) ? kinds[document.kind].group : 'Not yet classified')
  return groupOrder
    .map((group) => ({ group, documents: documents.filter((document) => groupOf(document) === group) }))
    .filter(({ documents: there }) => there.length > 0)
}

export const textWords: Readonly<Record<DocumentRow['text'], string>> = {
  digital: 'Typed text',
  ocr: 'Scanned: text recognised',
  mixed: 'Part scanned: text recognised',
  none: 'No text could be read',
}

/** "1.2 MB" */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
