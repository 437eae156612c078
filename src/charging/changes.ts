import { type Charge, type Context, chargeKey, decisionsOf, isLaid, keyFor, newCharge } from './context.ts'
import { reconciled } from './reconcile.ts'
import type { ChargeKey, LaidCharge, Step, StepOf, StepType } from './steps.ts'

const changed = (charges: readonly Charge[], key: ChargeKey, change: Partial<Charge>): readonly Charge[] =>
  charges.map((charge) => (charge.key === key ? { ...charge, ...change } : charge))

/** Where a decision puts its charge, once the review is signed. */
const stageFor = { charge: 'waitingForCharge', noFurtherAction: 'notProsecuted', hold: 'held', other: 'otherDisposal' } as const
const verdictStage = { guilty: 'convicted', guiltyOfAlternative: 'convicted', notGuilty: 'acquitted', noVerdict: 'notGuiltyPlea' } as const

/** A second charge of the same offence gets its number. */
function withPoliceCharges(before: readonly Charge[], laid: readonly LaidCharge[]): readonly Charge[] {
  const charges = [...before]
  for (const one of laid)
    charges.push(newCharge(keyFor(one.offence, charges), one.offence, one.title, { stage: 'charged', from: 'police', laid: one }))
  return charges
}

const nothing = () => ({})

/** What each step changes in what is known of a defendant. */
const changes: { readonly [T in StepType]: (context: Context, step: StepOf<T>) => Partial<Context> } = {
  fileReceived: ({ documents }, arrived) => ({ documents: documents + arrived.documents }),
  materialRequested: ({ requested }, { checks }) => ({ requested: [...new Set([...requested, ...checks])] }),
  materialNoLongerAsked: ({ requested }, { checks }) => ({ requested: requested.filter((check) => !checks.includes(check)) }),
  checkOverruled: ({ overruled }, { check, reason, by, on }) => ({
    overruled: [...overruled.filter((earlier) => earlier.check !== check), { check, reason, by, on }],
  }),
  // Where nothing was begun nothing is out of date: what came is read with the rest.
  laterMaterialRead: ({ defendant, notices }, { says, on }) =>
    defendant === null ? {} : { notices: [...notices, ...says.map((each) => ({ says: each, on }))] },
  reviewOpened: nothing,
  broughtForward: (context, { from, decisions, overruled, requested }) => ({
    overruled: [...context.overruled, ...overruled],
    requested: [...new Set([...context.requested, ...requested])],
    charges: decisions.map(({ chargeTitle, ...decision }) =>
      newCharge(chargeKey(decision), decision.charge, chargeTitle, {
        stage: from === 'decided' ? stageFor[decision.outcome] : 'toSign',
        decision,
      }),
    ),
  }),
  materialReceived: nothing,
  materialConsidered: () => ({ notices: [] }),
  // A later decision on the same charge takes the place of the earlier; the log keeps both. A charge already laid goes on as it stands.
  chargeDecided: ({ charges }, { decision, chargeTitle, by, on }) => {
    const key = chargeKey(decision)
    const before = charges.find((charge) => charge.key === key)
    const charge = before ?? newCharge(key, decision.charge, chargeTitle, {})
    const goesOn = before !== undefined && isLaid(before)
    const now = { ...charge, ...(goesOn ? {} : { stage: 'toSign' as const, laid: null, stopped: null }), decision: { ...decision, by, on } }
    return { charges: [...charges.filter((other) => other.key !== key), now] }
  },
  reviewSubmitted: (context, { review, unopened, undecided, by, on }) => ({
    charges: context.charges.map((charge) =>
      charge.stage === 'toSign' && charge.decision ? { ...charge, stage: stageFor[charge.decision.outcome] } : charge,
    ),
    reviews: [
      ...context.reviews,
      { version: context.reviews.length + 1, review, decisions: decisionsOf(context), unopened, undecided, by, on },
    ],
    areaReviewed: context.charges.some(isLaid),
    notices: [],
  }),
  reviewReopened: () => ({ received: null }),
  chargesReceived: (_, { charges, documents, chargedOn }) => ({ received: { charges, documents, chargedOn } }),
  chargesReconciled: reconciled,
  chargedByPolice: ({ charges: before }, { charges, chargedOn }) => ({
    chargedOn,
    charges: withPoliceCharges(before, charges),
  }),
  hearingFixed: (_, { hearing }) => ({ hearing }),
  hearingHeld: ({ hearing, heard }, { result }) => ({ hearing: null, heard: hearing ? [...heard, { ...hearing, result }] : heard }),
  pleaEntered: ({ charges }, { charge, plea, lesser, lesserTitle, accepted }) => {
    if (plea === 'noPlea') return { charges: changed(charges, charge, { plea }) }
    const taken = accepted && plea !== 'notGuilty'
    const instead = taken && plea === 'guiltyToLesser' && lesser !== null ? { offence: lesser, title: lesserTitle } : {}
    return { charges: changed(charges, charge, { plea, stage: taken ? 'convicted' : 'notGuiltyPlea', ...instead }) }
  },
  verdictGiven: ({ charges }, { charge, verdict, alternative }) => ({
    charges: changed(charges, charge, {
      verdict,
      stage: verdictStage[verdict],
      ...(verdict === 'guiltyOfAlternative' ? { title: alternative } : {}),
    }),
  }),
  chargeStopped: ({ charges }, { charge, stop }) => ({ charges: changed(charges, charge, { stopped: stop, stage: 'stopped' }) }),
  sentencePassed: ({ charges }, { sentences }) => ({
    charges: sentences.reduce((so, { charge, sentence }) => changed(so, charge, { sentence, stage: 'sentenced' }), charges),
  }),
  restrainingOrderSettled: (_, { outcome, reason, by, on }) => ({ order: { outcome, reason, by, on } }),
  caseClosed: () => ({ closed: true, hearing: null }),
  caseReopened: () => ({ closed: false, order: null }),
  victimsReviewAsked: (_, { stage, askedBy, words, on }) => ({ victimsReview: { stage, askedBy, words, on } }),
  victimsReviewDecided: ({ closed }, { upheld }) => ({ victimsReview: null, closed: closed && upheld }),
}

/** What a step leaves of the context; a defendant's own step also says whose life this is. */
export const changedBy = (context: Context, step: Step): Partial<Context> => ({
  ...('defendant' in step ? { defendant: step.defendant.id } : {}),
  ...(changes[step.type] as (context: Context, step: Step) => Partial<Context>)(context, step),
})
