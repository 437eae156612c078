import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { CaseId, DocumentId } from '#case/ids'
import { note } from './access.ts'
import { append } from './log.ts'
import type { Writes } from './open.ts'

/** What a person did to the reading of a case: part of the case's log, and no part of the charging workflow. */
export type ReadingStep =
  | { type: 'readWithPassword'; documentId: DocumentId; document: string }
  | { type: 'pageRecognisedAgain'; documentId: DocumentId; document: string; page: number }
  /** `says` is each change as it was shown; `since` the day of the reading they were compared with. */
  | { type: 'changesSeen'; since: Day; says: readonly string[] }

export const readingWorkflow = 'reading/1'

export const takeReadingStep = (db: Writes, caseId: CaseId, step: ReadingStep, by: Actor, at: Date): void =>
  db.transaction(
    (tx) => {
      const { hash } = append(tx, caseId, readingWorkflow, step, by, at)
      note(tx, { by, at, did: 'changed', caseId, logHash: hash })
    },
    { behavior: 'immediate' },
  )
