import { charging } from '#charging/replay'
import type { AnyStep } from '#workflow/bars'
import type { Answered, LoggedStep, Workflow } from '#workflow/workflow'

/** A workflow without its own types, as a log of many workflows needs it. */
export type SomeWorkflow = Readonly<{
  name: string
  about: (step: AnyStep) => string
  tryStep: (log: readonly LoggedStep<AnyStep>[], step: AnyStep) => Answered<unknown>
}>

const some = <S extends AnyStep, State>({ name, about, tryStep }: Workflow<S, State>): SomeWorkflow => ({
  name,
  about: (step) => about(step as S),
  tryStep: (log, step) => tryStep(log as readonly LoggedStep<S>[], step as S),
})

/** Every workflow whose machine may refuse a step. Steps of other kinds (corrections, notes, drafts) can always stand beside one another. */
export const workflows: readonly SomeWorkflow[] = [some(charging)]
