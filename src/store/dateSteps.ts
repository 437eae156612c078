import { and, asc, eq, like } from 'drizzle-orm'
import type { Actor } from '#case/actor'
import type { DatedEvent } from '#case/datedEvents'
import type { Day } from '#case/dates'
import type { CaseId, PersonId } from '#case/ids'
import type { Moment } from '#case/moments'
import { note } from './access.ts'
import { append } from './log.ts'
import type { Reads, Writes } from './open.ts'
import { logEntry } from './schema.ts'

/** A date that somebody recorded, or said not to be so: part of the case's log, and no part of any workflow. `suspectName` is as the file named him on that day. */
export type DateStep = Readonly<{
  by: Actor
  on: Day
  event: DatedEvent['event']
  suspect: PersonId | null
  suspectName: string
  date: Day
  at: Moment | null
}> &
  (Readonly<{ type: 'dateRecorded'; note: string; from: string }> | Readonly<{ type: 'dateWithdrawn'; reason: string }>)

export const dateWorkflow = 'dates/1'

export const takeDateStep = (db: Writes, caseId: CaseId, step: DateStep, at: Date): void =>
  db.transaction(
    (tx) => {
      const { hash } = append(tx, caseId, dateWorkflow, step, step.by, at)
      note(tx, { by: step.by, at, did: 'changed', caseId, logHash: hash })
    },
    { behavior: 'immediate' },
  )

export const dateStepsOf = (db: Reads, caseId: CaseId): readonly DateStep[] =>
  db
    .select({ step: logEntry.step })
    .from(logEntry)
    .where(and(eq(logEntry.chain, caseId), like(logEntry.workflow, 'dates/%')))
    .orderBy(asc(logEntry.seq))
    .all()
    .map(({ step }) => JSON.parse(step) as DateStep)
