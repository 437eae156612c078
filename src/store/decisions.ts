import { and, asc, eq, gte, like, lt } from 'drizzle-orm'
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

/** The steps that one workflow took in every case that has any, in the order they were taken. */
export function stepsOfEveryCase<S extends AnyStep, State>(
  db: Reads,
  { name }: Workflow<S, State>,
): ReadonlyMap<CaseId, readonly LoggedStep<S>[]> {
  const rows = db
    .select({ chain: logEntry.chain, workflow: logEntry.workflow, step: logEntry.step })
    .from(logEntry)
    // Everything from `pleas/` up to, and without, what comes after the stroke: the index serves this, as it would not serve a `like`.
    .where(and(gte(logEntry.workflow, `${name}/`), lt(logEntry.workflow, `${name}0`)))
    .orderBy(asc(logEntry.chain), asc(logEntry.seq))
    .all()
  const byCase = Map.groupBy(rows, ({ chain }) => chain as CaseId)
  return new Map(
    [...byCase].map(([caseId, entries]) => [caseId, entries.map(({ workflow, step }) => ({ workflow, step: JSON.parse(step) as S }))]),
  )
}

/** Asks the machine and appends in one transaction, so two windows cannot both take the last step. */
export const takeStep = <S extends AnyStep, State>(
  db: Writes,
  caseId: CaseId,
  workflow: Workflow<S, State>,
  step: NoInfer<S>,
  at: Date,
): Answered<State> => takeSteps(db, caseId, workflow, [step], at)

/** Takes every one of these steps or, where one is barred, none. Answers as the last was answered, or the one that was barred. */
export const takeSteps = <S extends AnyStep, State>(
  db: Writes,
  caseId: CaseId,
  workflow: Workflow<S, State>,
  steps: readonly [NoInfer<S>, ...NoInfer<S>[]],
  at: Date,
): Answered<State> =>
  db.transaction(
    (tx) => {
      let log = stepsOf(tx, caseId, workflow)
      let answer: Answered<State> | undefined
      for (const step of steps) {
        const before = workflow.logOf(log, workflow.about(step))
        answer = workflow.tryStep(before, step)
        if (!answer.taken) break
        log = [...log, { workflow: workflow.idOf(before), step }]
      }
      if (answer?.taken)
        for (const { workflow: under, step } of log.slice(-steps.length)) {
          const { hash } = append(tx, caseId, under, step, step.by, at)
          note(tx, { by: step.by, at, did: 'changed', caseId, logHash: hash })
        }
      return answer as Answered<State>
    },
    { behavior: 'immediate' },
  )
