import { datedEventsOf } from '#bail/datedEvents'
import { bail } from '#bail/replay'
import type { DatedEvent, DateSource } from '#case/datedEvents'
import { inWords } from '#case/dates'
import type { CaseId, PersonId } from '#case/ids'
import { momentAt, momentOn } from '#case/moments'
import type { Life } from '#charging/lives'
import type { TakenStep as ChargingStep } from '#charging/replay'
import { charging } from '#charging/replay'
import type { ChargeStage, StepType } from '#charging/steps'
import type { Charged, ClockFacts } from '#clocks/facts'
import { offenceOf } from '#law/offences'
import { calledInstant } from '#pleas/ratification'
import { pleas, standsAt } from '#pleas/replay'
import { isOwed, ledgerOf, requests } from '#requests/replay'
import { nameOfAsking } from '#requests/steps'
import { stepsOf } from '#store/decisions'
import type { Reads } from '#store/open'
import { readingOf } from '#store/readings'
import { logsByThing } from '#workflow/workflow'
import { livesIn } from '../charging/livesIn.ts'
import { caseDates } from './caseDates.ts'

const byStep = (words: string): DateSource => ({ step: words })

/** Everything the clocks of a case are worked out from, gathered from what was read and from every room's steps. */
export function clockFacts(db: Reads, caseId: CaseId): ClockFacts {
  const summary = readingOf(db, caseId)?.summary
  const starts = summary?.clockStarts
  const log = stepsOf(db, caseId, charging)
  const lives = livesIn(db, caseId, log)
  const bailed = bailOf(db, caseId)
  return {
    suspects: lives.map(({ defendant }) => defendant),
    events: [...caseDates(db, caseId), ...lives.flatMap(chargingDates), ...bailed],
    lastIncident: starts?.lastIncident ? { on: starts.lastIncident.on, source: { file: starts.lastIncident.quote } } : null,
    summaryOnly: starts?.summaryOnly ?? [],
    charges: lives.flatMap(chargesOf),
    saidRemanded: starts?.saidRemanded ? { file: starts.saidRemanded } : null,
    saidBailed: starts?.saidBailed ? { file: starts.saidBailed } : null,
    thresholdReviews: lives.flatMap(thresholdReviewsOf),
    lastReview: lastReviewIn(log),
    goesOn: lives.some(({ state }) => state.value !== 'closed' && state.value !== 'notProsecuted'),
    requests: ledgerOf(stepsOf(db, caseId, requests)).flatMap((standing) => {
      const { asking, context } = standing
      if (!isOwed(standing) || !context.sent || asking.requiredBy === null) return []
      const source = byStep(`Sent by ${context.sent.by} on ${inWords(context.sent.on)}`)
      return [{ what: nameOfAsking(asking), sentOn: context.sent.on, requiredBy: asking.requiredBy, source }]
    }),
    decisionsToTell: decisionsToTell(log),
    rightsToReview: lives.flatMap((life) => rightToReviewOf(life, log)),
    approvalsToRatify: approvalsToRatify(db, caseId),
  }
}

/** What the charging room knows of dates: when the police charged, and the hearing that is fixed. */
function chargingDates({ defendant, state }: Life): readonly DatedEvent[] {
  const { chargedOn, hearing } = state.context
  const dated = { suspect: defendant.id, source: byStep(`In the record of ${defendant.name}’s charges`) }
  return [
    ...(chargedOn ? [{ ...dated, event: 'charged', on: chargedOn, at: null, note: '' } as const] : []),
    ...(hearing
      ? [{ ...dated, event: 'hearing', on: hearing.on, at: momentOn(hearing.on, hearing.time) ?? null, note: hearing.court } as const]
      : []),
  ]
}

const over: readonly ChargeStage[] = ['convicted', 'acquitted', 'stopped', 'sentenced', 'notProsecuted', 'otherDisposal']
const goingOn = (stage: ChargeStage) => !over.includes(stage)

const chargesOf = ({ defendant, state }: Life): readonly Charged[] =>
  state.context.charges.flatMap(({ offence, title, stage, laid, decision }) => {
    const mode = offenceOf(offence)?.mode
    const counts = goingOn(stage) && (laid !== null || decision?.outcome === 'charge')
    return counts && mode && mode !== 'civil-contempt' ? [{ suspect: defendant.id, title, mode }] : []
  })

const thresholdReviewsOf = ({ defendant, state }: Life): ClockFacts['thresholdReviews'] =>
  state.context.charges.flatMap(({ title, stage, decision }) =>
    goingOn(stage) && decision?.outcome === 'charge' && decision.test === 'threshold' && decision.reviewOn
      ? [
          {
            suspect: defendant.id,
            title: `${defendant.name}, ${title}`,
            decidedOn: decision.on,
            reviewOn: decision.reviewOn,
            source: byStep(`Decided by ${decision.by.name} on ${inWords(decision.on)}`),
          },
        ]
      : [],
  )

/** The steps that show that somebody looked at the case as a whole; those of the first machine are among them. */
const reviewing: readonly (StepType | 'decisionIssued')[] = [
  'reviewOpened',
  'chargeDecided',
  'decisionIssued',
  'reviewSubmitted',
  'materialConsidered',
  'reviewReopened',
]

function lastReviewIn(log: readonly ChargingStep[]): ClockFacts['lastReview'] {
  const last = log.findLast(({ step }) => reviewing.includes(step.type))?.step
  return last ? { on: last.on, source: byStep(`By ${last.by.name} on ${inWords(last.on)}`) } : null
}

/** Decisions not to charge, once signed, and charges that were stopped. */
const decisionsToTell = (log: readonly ChargingStep[]): ClockFacts['decisionsToTell'] =>
  log.flatMap(({ step }, at) => {
    if (step.type === 'chargeStopped')
      return [
        {
          suspect: step.defendant.id,
          what: `A charge against ${step.defendant.name} was stopped`,
          on: step.on,
          source: byStep(`By ${step.by.name}`),
        },
      ]
    if (step.type !== 'reviewSubmitted') return []
    const refused = log
      .slice(0, at)
      .some(
        ({ step: before }) =>
          before.type === 'chargeDecided' &&
          'defendant' in before &&
          before.defendant.id === step.defendant.id &&
          before.decision.outcome === 'noFurtherAction',
      )
    return refused
      ? [
          {
            suspect: step.defendant.id,
            what: `No further action against ${step.defendant.name} on a charge`,
            on: step.on,
            source: byStep(`Signed by ${step.by.name}`),
          },
        ]
      : []
  })

/** Where every charge against a defendant came to nothing without a trial, or the victim waits for a review of that. */
function rightToReviewOf({ defendant, state }: Life, log: readonly ChargingStep[]): ClockFacts['rightsToReview'] {
  const { charges, victimsReview } = state.context
  const right = { suspect: defendant.id, name: defendant.name }
  if (victimsReview)
    return [{ ...right, asked: true, on: victimsReview.on, source: byStep(`Recorded in the charges of ${defendant.name}`) }]
  const nothingGoesOn = charges.length > 0 && charges.every(({ stage }) => stage === 'notProsecuted' || stage === 'stopped')
  const last = log.findLast(
    ({ step }) => (step.type === 'chargeStopped' || step.type === 'reviewSubmitted') && step.defendant.id === defendant.id,
  )?.step
  return nothingGoesOn && last ? [{ ...right, asked: false, on: last.on, source: byStep(`By ${last.by.name}`) }] : []
}

/** What the bail room knows: remands and their end, and a grant of bail that may be appealed from. */
const bailOf = (db: Reads, caseId: CaseId): readonly DatedEvent[] =>
  [...logsByThing(stepsOf(db, caseId, bail), bail.about)].flatMap(([defendant, log]) =>
    datedEventsOf(defendant as PersonId, bail.replay(log).context),
  )

const approvalsToRatify = (db: Reads, caseId: CaseId): ClockFacts['approvalsToRatify'] =>
  [...logsByThing(stepsOf(db, caseId, pleas), pleas.about)].flatMap(([, log]) => {
    const state = pleas.replay(log)
    const { telephone, offer } = state.context
    const waits = standsAt(state) === 'byTelephone' || standsAt(state) === 'acceptedToRatify'
    if (!waits || !telephone || !offer) return []
    return [
      {
        what: `Offer of ${offer.what.defendant.name}`,
        at: momentAt(calledInstant(telephone)),
        source: byStep(`Recorded by ${telephone.by.name}`),
      },
    ]
  })
