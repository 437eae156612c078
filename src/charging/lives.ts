import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { LoggedStep } from '#workflow/workflow'
import { firstCharging } from './first/replay.ts'
import type { Step as FirstStep } from './first/steps.ts'
import { type ChargingState, charging, type TakenStep } from './replay.ts'
import type { ChargeStatus, DefendantStatus } from './status.ts'
import { type StateName, type Step, type StepOf, type Suspect, unnamedSuspect } from './steps.ts'
import { stageWords, stateWords } from './words.ts'

/** The life of the charges against one defendant. `forward` is the step still to be taken first in a case begun under `charging/1`. */
export type Life = Readonly<{ defendant: Suspect; state: ChargingState; forward: StepOf<'broughtForward'> | null }>

/** Every defendant's life, from all the steps of a case that the charging room took, on whichever of its machines. `suspects` are those the file names today. */
export function livesOf(log: readonly TakenStep[], suspects: readonly Suspect[]): readonly Life[] {
  const earlier = firstCharging.logOf(log as unknown as readonly LoggedStep<FirstStep>[], '')
  const before = earlier.length > 0 ? { state: firstCharging.replay(earlier), last: earlier[earlier.length - 1]!.step } : undefined
  return defendantsOf(log, suspects, before?.state.context.decisions.map(({ suspect }) => suspect) ?? []).map((defendant) => {
    const own = charging.logOf(log, defendant.id)
    const begun = own.some(({ step }) => 'defendant' in step)
    const forward = before && !begun ? forwardFrom(before.state, defendant, before.last, titlesIn(earlier)) : null
    const lived = charging.replay(own)
    if (!forward) return { defendant, state: lived, forward }
    return { defendant, state: charging.replay([{ workflow: charging.now, step: forward }, ...own]), forward }
  })
}

/** Whom the log or the file names: those of the file first, then those the log alone knows. A case begun before any name was read goes on under the one name read since. */
function defendantsOf(log: readonly TakenStep[], suspects: readonly Suspect[], decidedBefore: readonly string[]): readonly Suspect[] {
  const logged = new Map<string, Suspect>()
  for (const { step } of log) if ('defendant' in step) logged.set(step.defendant.id, step.defendant)
  const unnamed = logged.has(unnamedSuspect.id) || decidedBefore.includes(unnamedSuspect.id)
  const named = suspects.filter(({ id }) => id !== unnamedSuspect.id)
  if (unnamed && logged.size <= 1 && named.length === 1) return [{ id: unnamedSuspect.id, name: named[0]!.name }]
  const gone = [...logged.values()].filter(({ id }) => !suspects.some((one) => one.id === id))
  return [...suspects, ...gone]
}

type FirstState = ReturnType<typeof firstCharging.replay>

/** The titles of the charges as they were decided on. */
const titlesIn = (log: readonly LoggedStep<FirstStep>[]): ReadonlyMap<string, string> =>
  new Map(
    log.flatMap(({ step }) =>
      step.type === 'chargeDecided' ? [[step.decision.charge, step.chargeTitle ?? step.decision.charge] as const] : [],
    ),
  )

function forwardFrom(
  { value, context }: FirstState,
  defendant: Suspect,
  { by, on }: Readonly<{ by: Actor; on: Day }>,
  titles: ReadonlyMap<string, string>,
): StepOf<'broughtForward'> {
  const decisions = context.decisions.filter(({ suspect }) => suspect === defendant.id)
  return {
    type: 'broughtForward',
    defendant,
    by,
    on,
    from: value === 'decided' && decisions.length === 0 ? 'received' : value,
    decisions: decisions.map((decision) => ({ ...decision, chargeTitle: titles.get(decision.charge) ?? decision.charge })),
    overruled: context.overruled,
    requested: context.requested,
  }
}

/** Where a defendant and each charge stand, in words. */
export function statusOf({ defendant, state }: Life): DefendantStatus {
  const { charges, hearing, notices } = state.context
  const place = state.value as StateName
  return {
    defendant,
    state: place,
    says: stateWords[place],
    hearing,
    notices: notices.map(({ says }) => says),
    charges: charges.map(
      ({ key, title, stage, decision, laid }): ChargeStatus => ({
        key,
        title,
        stage: stage === 'waitingForCharge' && place === 'chargesReceived' ? 'laidToCheck' : stage,
        says: stageWords[stage === 'waitingForCharge' && place === 'chargesReceived' ? 'laidToCheck' : stage],
        reviewOn: decision?.outcome === 'charge' && decision.test === 'threshold' ? decision.reviewOn : null,
        chargedAs: laid?.title ?? null,
      }),
    ),
  }
}

/** A step for a life, after what must be taken first. */
export const stepsFor = ({ forward }: Life, step: Step, by: Actor, on: Day): readonly [Step, ...Step[]] =>
  forward ? [{ ...forward, by, on }, step] : [step]
