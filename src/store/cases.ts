import { asc, desc, eq } from 'drizzle-orm'
import type { CaseId } from '#case/ids'
import type { Reads, Writes } from './open.ts'
import { caseFile } from './schema.ts'

export type CaseRecord = Readonly<typeof caseFile.$inferSelect>

export const addCase = (db: Writes, record: CaseRecord): void => void db.insert(caseFile).values(record).run()

export const caseOf = (db: Reads, caseId: CaseId): CaseRecord | undefined =>
  db.select().from(caseFile).where(eq(caseFile.caseId, caseId)).get()

/** Every case, the latest received first. */
export const casesOf = (db: Reads): readonly CaseRecord[] =>
  db.select().from(caseFile).orderBy(desc(caseFile.receivedOn), asc(caseFile.caseId)).all()
