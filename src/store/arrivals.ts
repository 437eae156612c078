import { and, asc, eq, sql } from 'drizzle-orm'
import type { CaseId } from '#case/ids'
import type { Keeps, Reads, Writes } from './open.ts'
import { prepared } from './prepared.ts'
import { arrival } from './schema.ts'

export type Arrival = Readonly<typeof arrival.$inferSelect>

export const addArrival = (db: Writes, record: Arrival): void => void db.insert(arrival).values(record).run()

const arrivals = prepared((db) =>
  db
    .select()
    .from(arrival)
    .where(eq(arrival.caseId, sql.placeholder('caseId')))
    .orderBy(asc(arrival.begunAt))
    .prepare(),
)
export const arrivalsOf = (db: Reads, caseId: CaseId): readonly Arrival[] => arrivals(db).all({ caseId })

/** The arrivals of a case whose files have not all been stored. */
export const unlistedOf = (db: Reads, caseId: CaseId): readonly Arrival[] =>
  db
    .select()
    .from(arrival)
    .where(and(eq(arrival.caseId, caseId), eq(arrival.listed, false)))
    .orderBy(asc(arrival.begunAt))
    .all()

export const addedOne = (db: Keeps, arrivalId: string): void =>
  void db
    .update(arrival)
    .set({ added: sql`${arrival.added} + 1` })
    .where(eq(arrival.arrivalId, arrivalId))
    .run()

export const allListed = (db: Keeps, arrivalId: string): void =>
  void db.update(arrival).set({ listed: true }).where(eq(arrival.arrivalId, arrivalId)).run()

/** Says which process is at work on the arrivals of a case; null when it stops. */
export const atWork = (db: Keeps, caseId: CaseId, worker: number | null): void =>
  void db.update(arrival).set({ worker }).where(eq(arrival.caseId, caseId)).run()
