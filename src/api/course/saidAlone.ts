import type { CaseId } from '#case/ids'
import type { Reading } from '#case/reading'
import { corrected } from '#corrections/corrected'
import { corrections } from '#corrections/replay'
import { stepsOf } from '#store/decisions'
import type { Keeps } from '#store/open'
import { pageCounts } from '#store/pages'
import { partOf, readingOf, saidKept } from '#store/readings'
import { pagesIn } from '../reading/passages.ts'
import { readingNow } from '../reading/readingNow.ts'

/**
 * Keeps what was said where it changes nothing in the reading: somebody accepted what was read. Accepting is done by the hundred and must not wait
 * for the case to be assessed again. False where the reading is another now, and nothing was kept.
 */
export function saidAlone(db: Keeps, caseId: CaseId): boolean {
  const read = partOf(db, caseId, 'reading')
  const kept = readingOf(db, caseId)
  const before = readingNow(db, caseId)
  if (read === undefined || !kept || !before) return false
  const steps = stepsOf(db, caseId, corrections).map(({ step }) => step)
  const now = corrected(JSON.parse(read) as Reading, steps, pagesIn(db, caseId, pageCounts(db, caseId)))
  if (now.said.length === 0 || JSON.stringify(now.reading) !== JSON.stringify(before.reading)) return false
  saidKept(db, caseId, JSON.stringify(now), { ...kept.summary, corrections: steps.length })
  return true
}
