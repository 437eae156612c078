import { type Day, daysBetween } from '#case/dates'
import type { CaseId, CheckId } from '#case/ids'
import { decisionsOf } from '#charging/context'
import { charging, type TakenStep } from '#charging/replay'
import { pleas, standsAt } from '#pleas/replay'
import type { StateName } from '#pleas/steps'
import type { CaseFacts, CheckStatus, Lessening } from '#quality/caseFacts'
import { casesOf } from '#store/cases'
import { stepsOf } from '#store/decisions'
import { checkStatuses, mostSeriousOf } from '#store/qualityRows'
import { readingOf } from '#store/readings'
import { openTo } from '#store/restricted'
import { livesIn } from '../charging/livesIn.ts'
import type { SignedIn } from '../door/sitting.ts'
import { titleOf } from './caseRows.ts'

/** What supervision needs of every case that this person may open. Worked out afresh each time. */
export function everyCasesFacts({ db, store, me }: SignedIn): readonly CaseFacts[] {
  const isOpen = openTo(db, me.id)
  const statuses = Map.groupBy(checkStatuses(store.sqlite), ({ caseId }) => caseId)
  const supported = mostSeriousOf(store.sqlite)
  return casesOf(db)
    .filter(({ caseId }) => isOpen(caseId))
    .map((record): CaseFacts => {
      const { caseId, receivedOn } = record
      const summary = readingOf(db, caseId)?.summary
      const log = stepsOf(db, caseId, charging)
      return {
        caseId,
        title: titleOf(record, summary),
        force: forceOf(summary?.urn ?? null),
        receivedOn,
        stalking: summary?.stalking ?? null,
        mostSeriousSupported: supported.get(caseId) ?? null,
        checks: Object.fromEntries((statuses.get(caseId) ?? []).map(({ check, status }) => [check, status as CheckStatus])),
        charged: chargedIn(livesIn(db, caseId, log)),
        daysToDecision: daysToDecision(log, receivedOn),
        reopened: log.filter(({ step }) => step.type === 'reviewReopened' || step.type === 'caseReopened').length,
        overruled: log.flatMap(({ step }) =>
          step.type === 'checkOverruled'
            ? [{ check: step.check as CheckId, title: step.title ?? step.check, reason: step.reason, by: step.by.name, on: step.on }]
            : [],
        ),
        lessenings: lesseningsIn(db, caseId),
      }
    })
}

/** The force is the first two figures of the URN. */
const forceOf = (urn: string | null): string | null => urn?.match(/^\s*(\d{2})/)?.[1] ?? null

const chargedIn = (lives: ReturnType<typeof livesIn>) =>
  lives.flatMap(({ state }) =>
    decisionsOf(state.context)
      .filter(({ outcome }) => outcome === 'charge')
      .map(({ charge }) => charge),
  )

function daysToDecision(log: readonly TakenStep[], receivedOn: Day): number | null {
  const signed = log.find(({ step }) => step.type === 'reviewSubmitted' || (step.type as string) === 'decisionIssued')
  return signed ? daysBetween(receivedOn, signed.step.on) : null
}

const harassment: readonly string[] = ['PHA1997.s2', 'PHA1997.s4']
const approved: readonly StateName[] = ['approved', 'accepted', 'acceptedToRatify', 'byTelephone']

function lesseningsIn(db: SignedIn['db'], caseId: CaseId): readonly Lessening[] {
  const log = stepsOf(db, caseId, pleas)
  return [...new Set(log.map(({ step }) => step.offer))].flatMap((id): readonly Lessening[] => {
    const state = pleas.replay(pleas.logOf(log, id))
    const { offer, findings, victim, officer, approved: byPerson, telephone, outcome } = state.context
    if (!offer) return []
    const { to, basis } = offer.what
    return [
      {
        harassmentPlea: to !== null && harassment.includes(to.id),
        stalkingIndicated: findings?.found.stalkingIndicated ?? false,
        accepted: outcome?.how === 'acceptedInCourt',
        basisInWriting: basis.is !== 'notInWriting',
        officerAsked: officer?.view.had ?? false,
        victimAsked: victim?.view.had ?? false,
        supervisorApproved: (byPerson !== null || telephone !== null) && approved.includes(standsAt(state)),
      },
    ]
  })
}
