import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { CheckId } from '#case/ids'
import type { ChargeDecision } from '../steps.ts'
import type { StepOf } from './steps.ts'

/** What the log of a case amounts to: how many documents came, the latest decision on each suspect and charge, the checks asked for and the checks overruled. */
export type Context = Readonly<{
  documents: number
  decisions: readonly Readonly<ChargeDecision & { by: Actor; on: Day }>[]
  requested: readonly CheckId[]
  overruled: readonly Readonly<{ check: CheckId; reason: string; by: Actor; on: Day }>[]
}>

export const nothingDone: Context = { documents: 0, decisions: [], requested: [], overruled: [] }

export const withDocuments = ({ documents }: Context, arrived: StepOf<'fileReceived'>): Pick<Context, 'documents'> => ({
  documents: documents + arrived.documents,
})

/** A later decision on the same suspect and charge takes the place of the earlier; the log keeps both. */
export const withDecision = ({ decisions }: Context, { decision, by, on }: StepOf<'chargeDecided'>): Pick<Context, 'decisions'> => ({
  decisions: [
    ...decisions.filter((earlier) => earlier.suspect !== decision.suspect || earlier.charge !== decision.charge),
    { ...decision, by, on },
  ],
})

export const withRequest = ({ requested }: Context, { checks }: StepOf<'materialRequested'>): Pick<Context, 'requested'> => ({
  requested: [...new Set([...requested, ...checks])],
})

export const withOverruling = (
  { overruled }: Context,
  { check, reason, by, on }: StepOf<'checkOverruled'>,
): Pick<Context, 'overruled'> => ({
  overruled: [...overruled.filter((earlier) => earlier.check !== check), { check, reason, by, on }],
})

/** The checks that still stand in the way of a charge: neither met, nor asked for, nor overruled. */
export const standing = (openChecks: readonly CheckId[], { requested, overruled }: Context): readonly CheckId[] =>
  openChecks.filter((check) => !requested.includes(check) && !overruled.some((one) => one.check === check))
