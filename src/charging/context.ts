import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { CheckId, PersonId } from '#case/ids'
import type { NamedOffence } from '#case/reading'
import type { Review } from './review.ts'
import type { ChargeDecision, ChargeKey, ChargeStage, Hearing, LaidCharge, OrderOutcome, Plea, Settled, Stop, Verdict } from './steps.ts'

export type Decided = Readonly<ChargeDecision & { by: Actor; on: Day }>

/** One charge against one defendant, with everything its life has brought so far. `offence` is what it now stands for, whatever it was first decided as. */
export type Charge = Readonly<{
  key: ChargeKey
  offence: NamedOffence
  title: string
  stage: ChargeStage
  from: 'cps' | 'police'
  decision: Decided | null
  laid: LaidCharge | null
  plea: Plea | null
  verdict: Verdict | null
  stopped: Stop | null
  sentence: string
}>

/** A review as signed. `decisions` are those that stood on its day, for the next to be compared with. */
export type SignedReview = Readonly<{
  version: number
  review: Review
  decisions: readonly Decided[]
  unopened: readonly string[]
  undecided: readonly string[]
  by: Actor
  on: Day
}>

/** What the log of one defendant amounts to. `defendant` is null until a step of his own is taken. */
export type Context = Readonly<{
  defendant: PersonId | null
  documents: number
  charges: readonly Charge[]
  requested: readonly CheckId[]
  overruled: readonly Readonly<{ check: CheckId; reason: string; by: Actor; on: Day }>[]
  reviews: readonly SignedReview[]
  /** The charges the police laid, until each difference from what was authorised is settled. */
  received: Readonly<{ charges: readonly LaidCharge[]; documents: readonly string[]; chargedOn: Day }> | null
  chargedOn: Day | null
  settled: readonly Settled[]
  /** Whether the charges as they are laid have been reviewed since. */
  areaReviewed: boolean
  hearing: Hearing | null
  heard: readonly Readonly<Hearing & { result: string }>[]
  notices: readonly Readonly<{ says: string; on: Day }>[]
  order: Readonly<{ outcome: OrderOutcome; reason: string; by: Actor; on: Day }> | null
  /** The victim's request, while it is to be decided. */
  victimsReview: Readonly<{ stage: 'local' | 'appeal'; askedBy: string; words: string; on: Day }> | null
  closed: boolean
}>

export const nothingDone: Context = {
  defendant: null,
  documents: 0,
  charges: [],
  requested: [],
  overruled: [],
  reviews: [],
  received: null,
  chargedOn: null,
  settled: [],
  areaReviewed: false,
  hearing: null,
  heard: [],
  notices: [],
  order: null,
  victimsReview: null,
  closed: false,
}

export const chargeKey = ({ charge, count = 1 }: Pick<ChargeDecision, 'charge' | 'count'>): ChargeKey =>
  count === 1 ? charge : `${charge}#${count}`

/** Laid and neither found nor stopped: it is still to be tried. */
export const isLive = ({ stage }: Charge): boolean => stage === 'charged' || stage === 'notGuiltyPlea'
/** Before the court, or was: a charge that was stopped can be laid again. */
export const isLaid = ({ laid, stage }: Charge): boolean => laid !== null && stage !== 'stopped'
export const at =
  (...stages: readonly ChargeStage[]) =>
  ({ stage }: Charge): boolean =>
    stages.includes(stage)

/** The latest decision on each charge, the latest made last. */
export const decisionsOf = ({ charges }: Context): readonly Decided[] => charges.flatMap(({ decision }) => decision ?? [])

export const newCharge = (key: ChargeKey, offence: NamedOffence, title: string, rest: Partial<Charge>): Charge => ({
  key,
  offence,
  title,
  stage: 'toDecide',
  from: 'cps',
  decision: null,
  laid: null,
  plea: null,
  verdict: null,
  stopped: null,
  sentence: '',
  ...rest,
})

/** The checks that still stand in the way of a charge: neither met, nor asked for, nor overruled. */
export const standing = (openChecks: readonly CheckId[], { requested, overruled }: Context): readonly CheckId[] =>
  openChecks.filter((check) => !requested.includes(check) && !overruled.some((one) => one.check === check))

/** Keys for charges laid that nothing was decided on: a second of the same offence gets its number. */
export function keyFor(offence: NamedOffence, taken: readonly Pick<Charge, 'key'>[]): ChargeKey {
  let count = 1
  while (taken.some(({ key }) => key === chargeKey({ charge: offence, count }))) count++
  return chargeKey({ charge: offence, count })
}
