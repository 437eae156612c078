import { and, asc, eq, like } from 'drizzle-orm'
import type { CaseId } from '#case/ids'
import type { AnyStep } from '#workflow/bars'
import type { Answered, LoggedStep, Workflow } from '#workflow/workflow'
import { note } from './access.ts'
import { append } from './log.ts'
import type { Reads, Writes } from './open.ts'
import { logEntry } from './schema.ts'

/** The steps of a case that one workflow took, in the order they were taken, each with the machine it was taken on. */
export const stepsOf = <S extends AnyStep, State>(db: Reads, caseId: CaseId, { name }: Workflow<S, State>): readonly LoggedStep<S>[] =>
  db
    .select({ workflow: logEntry.workflow, step: logEntry.step })
    .from(logEntry)
    .where(and(eq(logEntry.chain, caseId), like(logEntry.workflow, `${name}/%`)))
    .orderBy(asc(logEntry.seq))
    .all()
    .map(({ workflow, step }) => ({ workflow, step: JSON.parse(step) as S }))

/** Asks the machine and appends in one transaction, so two windows cannot both take the last step. */
export const takeStep = <S extends AnyStep, State>(
  db: Writes,
  caseId: CaseId,
  workflow: Workflow<S, State>,
  step: NoInfer<S>,
  at: Date,
): Answered<State> =>
  db.transaction(
    (tx) => {
      const thing = workflow.about(step)
      const before = stepsOf(tx, caseId, workflow).filter((taken) => workflow.about(taken.step) === thing)
      const answer = workflow.tryStep(before, step)
      if (answer.taken) {
        const { hash } = append(tx, caseId, workflow.idOf(before), step, step.by, at)
        note(tx, { by: step.by, at, did: 'changed', caseId, logHash: hash })
      }
      return answer
    },
    { behavior: 'immediate' },
  )
