import type { CaseId } from '#case/ids'
import { machineOf, type StepAnswer, type TakenStep, tryStep } from '#charging/replay'
import type { Step } from '#charging/steps'
import { note } from './access.ts'
import { append, entriesOf } from './log.ts'
import type { Reads, Writes } from './open.ts'
import { readingWorkflow } from './readingSteps.ts'

/** The charging steps of a case in the order they were taken, each with the machine it was taken on; what was done to its reading is left out. */
export const stepsOf = (db: Reads, caseId: CaseId): readonly TakenStep[] =>
  entriesOf(db, caseId)
    .filter(({ workflow }) => workflow !== readingWorkflow)
    .map(({ workflow, step }) => ({ workflow, step: JSON.parse(step) as Step }))

/** Asks the machine and appends in one transaction, so two windows cannot both take the last step. */
export const takeStep = (db: Writes, caseId: CaseId, step: Step, at: Date): StepAnswer =>
  db.transaction(
    (tx) => {
      const before = stepsOf(tx, caseId)
      const answer = tryStep(before, step)
      if (answer.taken) {
        const { hash } = append(tx, caseId, machineOf(before).id, step, step.by, at)
        note(tx, { by: step.by, at, did: 'changed', caseId, logHash: hash })
      }
      return answer
    },
    { behavior: 'immediate' },
  )
