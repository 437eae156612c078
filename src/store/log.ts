import { createHash } from 'node:crypto'
import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Actor } from '#case/actor'
import type { CaseId } from '#case/ids'
import type { Reads, Writes } from './open.ts'
import { prepared } from './prepared.ts'
import { logEntry } from './schema.ts'

/** A chain is a case's own log, or `store`: the log of who may use this store and of the checks the team uses. */
export type Chain = CaseId | 'store'
export type LogEntry = Readonly<typeof logEntry.$inferSelect>

/** What the first entry of every chain follows from. */
export const chainStart = 'start'

/** The order of the fields is part of the hash: never reorder; a new field is added at the end by a new migration. */
export const hashOfEntry = ({ chain, seq, at, by, byName, workflow, step, hashBefore }: Omit<LogEntry, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([chain, seq, at, by, byName, workflow, step, hashBefore]))
    .digest('hex')

const entries = prepared((db) =>
  db
    .select()
    .from(logEntry)
    .where(eq(logEntry.chain, sql.placeholder('chain')))
    .orderBy(asc(logEntry.seq))
    .prepare(),
)
/** A chain's entries, the oldest first. */
export const entriesOf = (db: Reads, chain: Chain): readonly LogEntry[] => entries(db).all({ chain })

/** Adds an entry to the end of a chain. Call it inside the transaction that decided on it. */
export function append(db: Writes, chain: Chain, workflow: string, step: object, by: Actor, at: Date): LogEntry {
  const last = db
    .select({ seq: logEntry.seq, hash: logEntry.hash })
    .from(logEntry)
    .where(eq(logEntry.chain, chain))
    .orderBy(desc(logEntry.seq))
    .limit(1)
    .get()
  const entry = {
    chain,
    seq: (last?.seq ?? 0) + 1,
    at: at.toISOString(),
    by: by.id,
    byName: by.name,
    workflow,
    step: JSON.stringify(step),
    hashBefore: last?.hash ?? chainStart,
  }
  const whole = { ...entry, hash: hashOfEntry(entry) }
  db.insert(logEntry).values(whole).run()
  return whole
}
