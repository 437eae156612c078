import type { Database } from 'better-sqlite3'
import type { CaseId, CheckId } from '#case/ids'

/** How a check stands in a case, and what offence its file supports at most. */
export type CheckRow = Readonly<{ caseId: CaseId; check: CheckId; status: string }>

// Raw SQL: SQLite takes the few words out of each report itself, so that a thousand reports need not be read whole.
const statuses = `
  select reading.case_id as caseId, json_extract(c.value, '$.id') as "check", json_extract(c.value, '$.status') as status
  from reading, json_each(reading.report, '$.checks') as c`
const supported = `select case_id as caseId, json_extract(report, '$.mostSeriousSupported') as offence from reading`

/** The status of every check of every case that has been read. */
export const checkStatuses = (sqlite: Database): readonly CheckRow[] => sqlite.prepare<[], CheckRow>(statuses).all()

/** The most serious offence each file supports. */
export const mostSeriousOf = (sqlite: Database): ReadonlyMap<CaseId, string> =>
  new Map(
    sqlite
      .prepare<[], { caseId: CaseId; offence: string | null }>(supported)
      .all()
      .flatMap(({ caseId, offence }) => (offence === null ? [] : [[caseId, offence] as const])),
  )
