import type { Database } from 'better-sqlite3'
import type { CaseId } from '#case/ids'

/** The record of what was done and seen is never deleted, whatever becomes of the case. */
const kept: readonly string[] = ['log_entry', 'access_entry']

/**
 * Deletes everything a case holds: documents, pages, readings, drafts and what people were still writing. Its log and the access log stay.
 * Every table with a `case_id` is meant, so that a table added later is not forgotten. Call it inside a transaction.
 */
export function deleteCaseRows(sqlite: Database, caseId: CaseId): void {
  const tables = sqlite
    .prepare<[], { name: string }>(
      `select m.name as name from sqlite_master m where m.type = 'table' and exists (select 1 from pragma_table_info(m.name) where name = 'case_id')`,
    )
    .all()
    .filter(({ name }) => !kept.includes(name))
  sqlite.pragma('defer_foreign_keys = ON')
  for (const { name } of tables) sqlite.prepare(`delete from "${name}" where case_id = ?`).run(caseId)
}
