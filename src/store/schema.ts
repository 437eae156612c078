import { blob, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Day } from '#case/dates'
import type { CaseId, DocumentId, ParcelId, UserId } from '#case/ids'

/** A case as it was taken in. `title` is empty until someone gives one; what the file says of itself is in `reading`. */
export const caseFile = sqliteTable('case_file', {
  caseId: text('case_id').$type<CaseId>().primaryKey(),
  title: text().notNull(),
  /** What the police file was called where it came from: a folder's or an archive's name. */
  cameAs: text('came_as').notNull(),
  receivedOn: text('received_on').$type<Day>().notNull(),
  /** The `case.json` that came beside the documents, if any. */
  metadata: text({ mode: 'json' }).$type<Record<string, unknown>>(),
})

/** A document of a case. Ids are made from name and content, so one document may be in two cases. `readAt` is null until intake has read it. */
export const document = sqliteTable(
  'document',
  {
    caseId: text('case_id')
      .$type<CaseId>()
      .notNull()
      .references(() => caseFile.caseId),
    documentId: text('document_id').$type<DocumentId>().notNull(),
    name: text().notNull(),
    sha256: text().notNull(),
    mediaType: text('media_type').notNull(),
    bytes: integer().notNull(),
    problem: text(),
    duplicateOf: text('duplicate_of').$type<DocumentId>(),
    /** The document it was enclosed in: an attachment's e-mail. */
    within: text().$type<DocumentId>(),
    kind: text(),
    readAt: text('read_at'),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.documentId] }), index('document_by_content').on(t.sha256)],
)

/** A document's bytes in pieces of at most 1 MiB, in order from 0. */
export const documentPart = sqliteTable(
  'document_part',
  {
    caseId: text('case_id').$type<CaseId>().notNull(),
    documentId: text('document_id').$type<DocumentId>().notNull(),
    part: integer().notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.documentId, t.part] })],
)

/** A page as read. `words` is packed: see words.ts. The search index `page_search` follows this table by triggers. */
export const page = sqliteTable(
  'page',
  {
    pageId: integer('page_id').primaryKey(),
    caseId: text('case_id').$type<CaseId>().notNull(),
    documentId: text('document_id').$type<DocumentId>().notNull(),
    number: integer().notNull(),
    text: text().notNull(),
    words: blob({ mode: 'buffer' }).notNull(),
    width: real().notNull(),
    height: real().notNull(),
    source: text({ enum: ['digital', 'ocr', 'none'] }).notNull(),
  },
  (t) => [uniqueIndex('page_of_document').on(t.caseId, t.documentId, t.number)],
)

/** What was read from a case and made of it, worked out afresh whenever the documents, the readers, the rules or the day change. */
export const reading = sqliteTable('reading', {
  caseId: text('case_id')
    .$type<CaseId>()
    .primaryKey()
    .references(() => caseFile.caseId),
  /** The readers and rules it was made with. */
  code: text().notNull(),
  on: text().$type<Day>().notNull(),
  /** Which documents it was read from: a hash over their ids and contents. */
  ofDocuments: text('of_documents').notNull(),
  summary: text().notNull(),
  reading: text().notNull(),
  assessment: text().notNull(),
  report: text().notNull(),
  /** The reading that `changes` compares with, and what changed since; null where nothing did, or once somebody has seen it. */
  before: text(),
  changes: text(),
  /** What was read as people corrected it, and what they said of it; null where nobody said anything. `assessment` and `report` are of this. */
  corrected: text(),
})

/** One taking-in of a police file, kept so that it can be finished after a stop. `listed` once every file of it has been stored. */
export const arrival = sqliteTable(
  'arrival',
  {
    arrivalId: text('arrival_id').primaryKey(),
    caseId: text('case_id')
      .$type<CaseId>()
      .notNull()
      .references(() => caseFile.caseId),
    from: text({ enum: ['parcel', 'path', 'sample'] }).notNull(),
    place: text().notNull(),
    begunAt: text('begun_at').notNull(),
    listed: integer({ mode: 'boolean' }).notNull(),
    added: integer().notNull(),
    /** The process at work on it, null when none is. */
    worker: integer(),
  },
  (t) => [index('arrival_by_case').on(t.caseId)],
)

/** Files handed over piece by piece before they are imported; emptied as soon as they have been, or were forgotten. */
export const parcelPiece = sqliteTable(
  'parcel_piece',
  {
    parcelId: text('parcel_id').$type<ParcelId>().notNull(),
    path: text().notNull(),
    piece: integer().notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
    addedAt: text('added_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.parcelId, t.path, t.piece] })],
)

/**
 * The decision log: append-only (triggers), one hash chain for each case and one called `store` for its users.
 * `step` is the very text that was hashed.
 */
export const logEntry = sqliteTable(
  'log_entry',
  {
    chain: text().notNull(),
    seq: integer().notNull(),
    at: text().notNull(),
    by: text().$type<UserId>().notNull(),
    byName: text('by_name').notNull(),
    workflow: text().notNull(),
    step: text().notNull(),
    hashBefore: text('hash_before').notNull(),
    hash: text().notNull().unique(),
  },
  (t) => [primaryKey({ columns: [t.chain, t.seq] }), index('log_by_workflow').on(t.workflow, t.chain, t.seq)],
)

/** Who saw and did what, and when (Data Protection Act 2018 s62): append-only (triggers), one hash chain. */
export const accessEntry = sqliteTable(
  'access_entry',
  {
    seq: integer().primaryKey(),
    at: text().notNull(),
    by: text().$type<UserId>().notNull(),
    byName: text('by_name').notNull(),
    did: text().notNull(),
    caseId: text('case_id').$type<CaseId>(),
    documentId: text('document_id').$type<DocumentId>(),
    /** For a change: the hash its log entry ended the chain with, so that a log cut short is noticed. */
    logHash: text('log_hash'),
    hashBefore: text('hash_before').notNull(),
    hash: text().notNull().unique(),
  },
  (t) => [index('access_by_case').on(t.caseId)],
)

/**
 * What somebody is still writing: never part of the record, so it may be replaced and thrown away.
 * `case_id` is empty for what belongs to no case, such as the screen one was last on.
 */
export const workingCopy = sqliteTable(
  'working_copy',
  {
    by: text().$type<UserId>().notNull(),
    caseId: text('case_id').$type<CaseId | ''>().notNull(),
    name: text().notNull(),
    text: text().notNull(),
    keptAt: text('kept_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.by, t.caseId, t.name] })],
)

/**
 * A case as the work lists need it: derived from its log, its documents and its reading, and never the truth. Triggers remove the row in the
 * transaction that changes any of these, so that what is listed is never older than what is recorded; it is worked out again when next asked for.
 * `sorting` is the little that choosing and sorting needs; `row` is what a list shows; `heard` the words a search looks in.
 */
export const workRow = sqliteTable('work_row', {
  caseId: text('case_id').$type<CaseId>().primaryKey(),
  /** The program it was worked out by. */
  edition: text().notNull(),
  sorting: text().notNull(),
  row: text().notNull(),
  heard: text().notNull(),
})

/** Small facts about this copy of the store: the day it was last looked over. */
export const keeping = sqliteTable('keeping', { name: text().primaryKey(), value: text().notNull() })
