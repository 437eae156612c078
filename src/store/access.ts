import { createHash } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import type { Actor } from '#case/actor'
import type { CaseId, DocumentId, UserId } from '#case/ids'
import { chainStart } from './log.ts'
import type { Reads, Writes } from './open.ts'
import { accessEntry } from './schema.ts'

/** What is logged of the use of the store: Data Protection Act 2018 s62. No reason is asked. */
export type Deed =
  | 'signedIn'
  | 'signedInByRecoveryKey'
  | 'locked'
  | 'imported'
  | 'opened'
  | 'openedDocument'
  | 'searched'
  | 'changed'
  | 'drafted'
  | 'exported'
  | 'readTheLog'
  | 'verified'
  | 'backedUp'
  | 'deleted'

export type AccessEntry = Readonly<typeof accessEntry.$inferSelect>
export type Access = Readonly<{ by: Actor; at: Date; did: Deed; caseId?: CaseId; documentId?: DocumentId; logHash?: string }>

/** The order of the fields is part of the hash. */
export const hashOfAccess = ({ seq, at, by, byName, did, caseId, documentId, logHash, hashBefore }: Omit<AccessEntry, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([seq, at, by, byName, did, caseId, documentId, logHash, hashBefore]))
    .digest('hex')

/** Adds a line to the access log. */
export const note = (db: Writes, { by, at, did, caseId, documentId, logHash }: Access): void =>
  db.transaction(
    (tx) => {
      const last = tx
        .select({ seq: accessEntry.seq, hash: accessEntry.hash })
        .from(accessEntry)
        .orderBy(desc(accessEntry.seq))
        .limit(1)
        .get()
      const entry = {
        seq: (last?.seq ?? 0) + 1,
        at: at.toISOString(),
        by: by.id,
        byName: by.name,
        did,
        caseId: caseId ?? null,
        documentId: documentId ?? null,
        logHash: logHash ?? null,
        hashBefore: last?.hash ?? chainStart,
      }
      tx.insert(accessEntry)
        .values({ ...entry, hash: hashOfAccess(entry) })
        .run()
    },
    { behavior: 'immediate' },
  )

export const accesses = (db: Reads): readonly AccessEntry[] => db.select().from(accessEntry).orderBy(accessEntry.seq).all()

/** The uses of one case, the latest first, at most `most` of them. */
export const accessesOf = (db: Reads, caseId: CaseId, most: number): readonly AccessEntry[] =>
  db.select().from(accessEntry).where(eq(accessEntry.caseId, caseId)).orderBy(desc(accessEntry.seq)).limit(most).all()

/** Which documents of a case somebody has opened, ever. */
export const openedDocuments = (db: Reads, by: UserId, caseId: CaseId): ReadonlySet<DocumentId> =>
  new Set(
    db
      .selectDistinct({ documentId: accessEntry.documentId })
      .from(accessEntry)
      .where(and(eq(accessEntry.caseId, caseId), eq(accessEntry.by, by), eq(accessEntry.did, 'openedDocument')))
      .all()
      .flatMap(({ documentId }) => documentId ?? []),
  )
