import type { Database } from 'better-sqlite3'
import type { CaseId } from '#case/ids'

const lastSteps = `
  select case_file.case_id as caseId, coalesce(max(log_entry.at), case_file.received_on) as at
  from case_file left join log_entry on log_entry.chain = case_file.case_id
  group by case_file.case_id order by at`

/** When the last step of each case was taken, ISO 8601, the longest ago first; where none was, the day it was received. */
export const lastStepsOf = (sqlite: Database): readonly Readonly<{ caseId: CaseId; at: string }>[] =>
  sqlite.prepare<[], { caseId: CaseId; at: string }>(lastSteps).all()
