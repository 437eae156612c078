import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import { type Life, statusOf } from '#charging/lives'
import { differences } from '#charging/reconcile'
import { stepDoors } from '#charging/replay'
import { reviewDifferences } from '#charging/reviewDifferences'
import { outcomeWords, testWords } from '#charging/words'
import type { DefendantView, StepDoor } from '../contract.ts'

/** Where a defendant stands, for the screen. */
export function defendantView(life: Life, me: Actor, today: Day): DefendantView {
  const { context } = life.state
  const status = statusOf(life)
  const titleOf = (key: string) => context.charges.find((charge) => charge.key === key)?.title ?? key
  return {
    ...status,
    charges: context.charges.map(({ key, offence, title, from, laid, plea, verdict, stopped, sentence, decision }, at) => ({
      key,
      offence,
      title,
      from,
      laid,
      plea,
      verdict,
      stopped,
      sentence,
      stage: status.charges[at]?.stage ?? 'toDecide',
      says: status.charges[at]?.says ?? '',
      reviewOn: status.charges[at]?.reviewOn ?? null,
      outcome: decision && outcomeWords[decision.outcome],
      test: decision?.outcome === 'charge' ? testWords[decision.test] : null,
      code: decision?.code ?? null,
    })),
    doors: stepDoors(life.state, me, today),
    received: context.received && {
      charges: context.received.charges,
      chargedOn: context.received.chargedOn,
      differences: differences(context),
    },
    settled: context.settled.map(({ says, done, reason }) => ({ says, done, reason })),
    heard: context.heard,
    reviews: context.reviews.map((signed, at) => {
      const before = context.reviews[at - 1]
      const { version, review, unopened, undecided, by, on } = signed
      return {
        version,
        review,
        unopened,
        undecided,
        by: by.name,
        on,
        differences: before ? reviewDifferences(before, signed, titleOf) : [],
      }
    }),
    order: context.order && { ...context.order, by: context.order.by.name },
    victimsReview: context.victimsReview,
  }
}

/** The doors of a case: open where one defendant's is; else with what bars it for each, each said once. */
export const doorsOfCase = (defendants: readonly DefendantView[]): readonly StepDoor[] =>
  (defendants[0]?.doors ?? []).map(({ type }) => {
    const doors = defendants.flatMap((each) => each.doors.filter((door) => door.type === type))
    const open = doors.some((door) => door.open)
    return { type, open, bars: open ? [] : [...new Set(doors.flatMap((door) => door.bars))] }
  })
