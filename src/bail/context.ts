import type { Day } from '#case/dates'
import type { Status, Step, StepOf } from './steps.ts'

/** What stood from which day: the history of a status. */
export type Standing = Readonly<{ status: Status; since: Day; conditions: readonly string[]; because: string; by: string; on: Day }>

/** What the log of a defendant's bail amounts to. */
export type Context = Readonly<{
  history: readonly Standing[]
  applications: readonly Readonly<{ made: StepOf<'applicationMade'>; decided: StepOf<'courtDecided'> | null }>[]
  appeal: Readonly<{
    decided: StepOf<'appealDecided'>
    served: StepOf<'noticeServed'> | null
    heard: StepOf<'appealHeard'> | null
    dropped: StepOf<'appealDropped'> | null
  }> | null
  breaches: readonly Readonly<{ reported: StepOf<'breachReported'>; answered: StepOf<'breachAnswered'> | null }>[]
}>

export const nothingDone: Context = { history: [], applications: [], appeal: null, breaches: [] }

export const statusOf = ({ history }: Pick<Context, 'history'>): Standing | undefined => history.at(-1)

const standing = (step: Step, status: Status, since: Day, conditions: readonly string[], because: string): Standing => ({
  status,
  since,
  conditions,
  because,
  by: step.by.name,
  on: step.on,
})

/** The application the court has just decided, where it asked for a remand and bail was granted: the only one the prosecutor may appeal from. */
export const openToAppeal = ({ applications }: Pick<Context, 'applications'>): StepOf<'courtDecided'> | undefined => {
  const last = applications.at(-1)
  return last?.made.seeks === 'remand' && last.decided && last.decided.outcome !== 'remand' ? last.decided : undefined
}

export function withStep(context: Context, step: Step): Partial<Context> {
  const { history, applications, appeal, breaches } = context
  switch (step.type) {
    case 'statusRecorded':
      return { history: [...history, standing(step, step.status, step.since, step.conditions, step.from)] }
    case 'applicationMade':
      return { applications: [...applications, { made: step, decided: null }], appeal: null }
    case 'courtDecided':
      return {
        history: [...history, standing(step, step.outcome, step.decided, step.conditions, step.reasons)],
        applications: applications.map((each) => (each.decided ? each : { ...each, decided: step })),
      }
    case 'appealDecided':
      return { appeal: { decided: step, served: null, heard: null, dropped: null } }
    case 'noticeServed':
      return { appeal: appeal && { ...appeal, served: step } }
    case 'appealDropped':
      return { appeal: appeal && { ...appeal, dropped: step } }
    case 'appealHeard':
      return {
        history: [...history, standing(step, step.outcome, step.on, step.conditions, step.reasons)],
        appeal: appeal && { ...appeal, heard: step },
      }
    case 'breachReported':
      return { breaches: [...breaches, { reported: step, answered: null }] }
    case 'breachAnswered':
      return {
        history: [...history, standing(step, step.outcome, step.on, step.conditions, step.reasons)],
        breaches: breaches.map((each) => (each.answered ? each : { ...each, answered: step })),
      }
  }
}
