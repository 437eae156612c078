import type { Database } from 'better-sqlite3'
import type { CaseId } from '#case/ids'

/** What does not travel with a case: its log goes by itself; who saw it, what people are still writing, and how it came, belong to this store. */
const stays: readonly string[] = ['log_entry', 'access_entry', 'working_copy', 'arrival', 'parcel_piece']
/** Numbers a store gives its own rows. */
const ownNumbers: readonly string[] = ['page_id']

/** The tables that hold a case, those others refer to first. A table added later travels too. */
export const tablesOfACase = (sqlite: Database): readonly string[] =>
  sqlite
    .prepare<[], { name: string }>(
      `select m.name as name from sqlite_master m where m.type = 'table' and exists (select 1 from pragma_table_info(m.name) where name = 'case_id')`,
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !stays.includes(name))
    .sort((a, b) => Number(b === 'case_file') - Number(a === 'case_file') || a.localeCompare(b))

/** Copies the rows of a case from one store into another; those already there are left as they are. Returns how many were added to each table. */
export function copyRows(from: Database, to: Database, caseId: CaseId, tables: readonly string[]): ReadonlyMap<string, number> {
  const added = new Map<string, number>()
  for (const table of tables) {
    const columns = to
      .prepare<[], { name: string }>(`select name from pragma_table_info('${table}')`)
      .all()
      .map(({ name }) => name)
      .filter((name) => !ownNumbers.includes(name))
    const named = columns.map((name) => `"${name}"`).join(', ')
    const put = to.prepare(`insert or ignore into "${table}" (${named}) values (${columns.map(() => '?').join(', ')})`)
    const rows = from.prepare<[string], unknown[]>(`select ${named} from "${table}" where case_id = ?`).raw(true)
    let count = 0
    for (const row of rows.iterate(caseId)) count += put.run(...row).changes
    added.set(table, count)
  }
  return added
}
