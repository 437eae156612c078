import type { CaseId } from '#case/ids'
import { readWithPassagesOnce } from '#case/passagesOnce'
import type { Reading } from '#case/reading'
import type { Corrected, Said } from '#corrections/corrected'
import type { Assessment } from '#law/assessment'
import type { Reads } from '#store/open'
import { partOf } from '#store/readings'

/** The view of a case that everything stands on: what was read as people corrected it, what they said, and what the law makes of it. */
export type ReadingNow = Readonly<{ reading: Reading; said: readonly Said[]; assessment: Assessment }>

/** Undefined until the case has been read. What the reader alone found is `partOf(db, caseId, 'reading')`. */
export function readingNow(db: Reads, caseId: CaseId): ReadingNow | undefined {
  const text = partOf(db, caseId, 'corrected')
  const read = text === undefined ? partOf(db, caseId, 'reading') : undefined
  const assessment = partOf(db, caseId, 'assessment')
  if ((text ?? read) === undefined || assessment === undefined) return undefined
  const now: Corrected = text === undefined ? { reading: JSON.parse(read ?? '') as Reading, said: [] } : (JSON.parse(text) as Corrected)
  return { ...now, assessment: readWithPassagesOnce(assessment) as Assessment }
}
