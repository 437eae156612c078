import { and, inArray, sql } from 'drizzle-orm'
import type { CaseId } from '#case/ids'
import type { Keeps, Reads } from './open.ts'
import { caseFile, workRow } from './schema.ts'

export type WorkRowRecord = Readonly<typeof workRow.$inferSelect>

/** Takes the place of an earlier row of the case. */
export const keepWorkRow = (db: Keeps, row: WorkRowRecord): void =>
  void db.insert(workRow).values(row).onConflictDoUpdate({ target: workRow.caseId, set: row }).run()

/** The cases without a row of this edition: new ones, and those that changed since theirs was worked out. */
export const casesWithoutRow = (db: Reads, edition: string): readonly CaseId[] =>
  db
    .select({ caseId: caseFile.caseId })
    .from(caseFile)
    .where(sql`not exists (select 1 from ${workRow} where ${workRow.caseId} = ${caseFile.caseId} and ${workRow.edition} = ${edition})`)
    .all()
    .map(({ caseId }) => caseId)

/** What choosing and sorting needs of every case, in no order; with words, of the cases that have every one of them. Words are lower case. */
export const workSorting = (db: Reads, words: readonly string[]): readonly Readonly<{ caseId: CaseId; sorting: string }>[] =>
  db
    .select({ caseId: workRow.caseId, sorting: workRow.sorting })
    .from(workRow)
    .where(and(...words.map((word) => sql`instr(${workRow.heard}, ${word}) > 0`)))
    .all()

/** The rows of some cases, by case. */
export const workRowsOf = (db: Reads, cases: readonly CaseId[]): ReadonlyMap<CaseId, string> =>
  new Map(
    db
      .select({ caseId: workRow.caseId, row: workRow.row })
      .from(workRow)
      .where(inArray(workRow.caseId, [...cases]))
      .all()
      .map(({ caseId, row }) => [caseId, row]),
  )
