import { bail } from '#bail/replay'
import { chargeKey } from '#charging/context'
import { firstCharging } from '#charging/first/replay'
import { charging } from '#charging/replay'
import type { Step as ChargingStep } from '#charging/steps'
import { care } from '#corrections/care/replay'
import { marks } from '#corrections/marks/replay'
import { corrections } from '#corrections/replay'
import { drafts } from '#drafting/issuing/replay'
import type { Step as DraftStep } from '#drafting/issuing/steps'
import { orders } from '#orders/replay'
import { pleas } from '#pleas/replay'
import { requests } from '#requests/replay'
import type { AnyStep } from '#workflow/bars'
import type { Answered, LoggedStep, Workflow } from '#workflow/workflow'

type Logged = readonly LoggedStep<AnyStep>[]

/** A workflow without its own types, as a log of many workflows needs it. */
export type SomeWorkflow = Readonly<{
  /** Whether an entry taken under this id is one of its own: `pleas/1`. */
  owns: (workflow: string) => boolean
  logOf: (log: Logged, step: AnyStep) => Logged
  tryStep: (log: Logged, step: AnyStep) => Answered<unknown>
  /** What two steps of one type must share to stand in each other's way where two stores took them apart. */
  subject: (step: AnyStep) => string
}>

function some<S extends AnyStep, State>(
  { name, about, logOf, tryStep }: Workflow<S, State>,
  {
    owns = (workflow) => workflow.startsWith(`${name}/`),
    subject = (step) => about(step),
  }: Partial<{ owns: SomeWorkflow['owns']; subject: (step: S) => string }> = {},
): SomeWorkflow {
  return {
    owns,
    subject: (step) => subject(step as S),
    logOf: (log, step) => logOf(log as readonly LoggedStep<S>[], about(step as S)),
    tryStep: (log, step) => tryStep(log as readonly LoggedStep<S>[], step as S),
  }
}

const isFirst = (workflow: string) => workflow === firstCharging.now
/** The same words said twice are one; different words can stand side by side. */
const inFull = (step: AnyStep): string => JSON.stringify({ ...step, by: '', on: '' })

/** Two decisions are about one thing where they are about one charge against one defendant; a check is one thing, and what is asked of the police is for its checks. */
const aboutCharge = (step: ChargingStep): string =>
  JSON.stringify([
    charging.about(step),
    'decision' in step ? chargeKey(step.decision) : 'charge' in step ? step.charge : '',
    'check' in step ? step.check : '',
    'checks' in step ? step.checks : '',
  ])

/** Versions of one draft stand in each other's way; comments and overruled faults are each a thing of their own. */
const aboutDraft = (step: DraftStep): string =>
  JSON.stringify([drafts.about(step), 'comment' in step ? step.comment : '', 'fault' in step ? step.fault : ''])

/** Every workflow whose machine may refuse a step. What is in no machine (dates, packs, what was done to the reading) can always stand beside the rest. */
export const workflows: readonly SomeWorkflow[] = [
  some(firstCharging, { owns: isFirst }),
  some(charging, { owns: (workflow) => workflow.startsWith('charging/') && !isFirst(workflow), subject: aboutCharge }),
  some(pleas),
  some(orders),
  some(bail),
  some(requests),
  some(drafts, { subject: aboutDraft }),
  some(marks),
  some(corrections, { subject: (step) => ('key' in step ? String(step.key) : inFull(step)) }),
  some(care, { subject: inFull }),
]
