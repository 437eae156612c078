import type { CaseId } from '#case/ids'
import { type Life, livesOf } from '#charging/lives'
import { charging, type TakenStep } from '#charging/replay'
import { unnamedSuspect } from '#charging/steps'
import { stepsOf } from '#store/decisions'
import type { Reads } from '#store/open'
import { readingOf } from '#store/readings'

/** The life of the charges against each defendant of a case; one for the suspect without a name where none was read. */
export function livesIn(db: Reads, caseId: CaseId, log: readonly TakenStep[] = stepsOf(db, caseId, charging)): readonly Life[] {
  return livesOf(log, readingOf(db, caseId)?.summary.suspects ?? [unnamedSuspect])
}
