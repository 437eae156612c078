import { type Day, dayOf, daysBetween } from '#case/dates'
import type { CaseId, OfferId } from '#case/ids'
import { type PleaState, pleas, standsAt } from '#pleas/replay'
import type { StateName } from '#pleas/steps'
import { kindWords } from '#pleas/words'
import { caseOf } from '#store/cases'
import { stepsOfEveryCase } from '#store/decisions'
import { readingOf } from '#store/readings'
import { openTo } from '#store/restricted'
import { logsByThing } from '#workflow/workflow'
import { caseRow } from '../cases/caseRows.ts'
import type { ApprovalRow, Approvals } from '../contract.ts'
import type { SignedIn } from '../door/sitting.ts'
import { telephoneView } from './offerViews.ts'

const onlySupervisors = 'Only a supervisor approves offers. You can see what is waiting; a supervisor decides.'
const toRatify: readonly StateName[] = ['byTelephone', 'acceptedToRatify']

/** What waits for a supervisor in all the cases this person may open: the longest waiting first, and calls by when they must be ratified. */
export function approvalsFor({ db, me }: SignedIn, now: Date): Approvals {
  const isOpen = openTo(db, me.id)
  const rows = [...stepsOfEveryCase(db, pleas)]
    .filter(([caseId]) => isOpen(caseId) && caseOf(db, caseId) !== undefined)
    .flatMap(([caseId, log]) =>
      [...logsByThing(log, pleas.about)].flatMap(([offer, steps]) => {
        const state = pleas.replay(steps)
        const name = standsAt(state)
        return name === 'proposed' || toRatify.includes(name)
          ? [{ name, row: rowOf({ db, me }, caseId, offer as OfferId, state, now) }]
          : []
      }),
    )
    .flatMap(({ name, row }) => (row ? [{ name, row }] : []))
  const waiting = rows.filter(({ name }) => name === 'proposed').map(({ row }) => row)
  const called = rows
    .filter(({ name }) => toRatify.includes(name))
    .map(({ row }) => row)
    .sort((one, other) => (one.telephone?.ratifyBy ?? '').localeCompare(other.telephone?.ratifyBy ?? ''))
  return {
    bars: me.roles.includes('supervisor') ? [] : [onlySupervisors],
    queue: waiting.sort((one, other) => one.proposedOn.localeCompare(other.proposedOn)),
    mine: called.filter(({ bars }) => bars.length === 0),
    others: called.filter(({ bars }) => bars.length > 0),
  }
}

function rowOf(
  { db, me }: Pick<SignedIn, 'db' | 'me'>,
  caseId: CaseId,
  offer: OfferId,
  state: PleaState,
  now: Date,
): ApprovalRow | undefined {
  const { offer: offered, findings, victim, officer, proposal, telephone } = state.context
  const record = caseOf(db, caseId)
  if (!offered || !proposal || !record) return undefined
  const { what } = offered
  const { title, urn } = caseRow(db, record, false)
  const today: Day = dayOf(now)
  const decides = standsAt(state) === 'proposed' ? 'approved' : 'ratified'
  return {
    caseId,
    offer,
    title,
    urn,
    defendant: what.defendant.name,
    victims: readingOf(db, caseId)?.summary.victims ?? [],
    kindWords: kindWords[what.kind],
    to: what.to?.title ?? null,
    charges: what.charges.map((charge) => charge.title),
    hearing: what.hearing,
    until: what.until,
    lapsed: what.until !== null && what.until < today,
    stalkingIndicated: findings?.found.stalkingIndicated ?? false,
    victimHeard: victim?.view.had ?? false,
    officerHeard: officer?.view.had ?? false,
    proposedBy: proposal.by.name,
    proposedOn: proposal.on,
    waitingDays: daysBetween(proposal.on, today),
    telephone: telephone && telephoneView(telephone, now),
    accepted: standsAt(state) === 'acceptedToRatify',
    bars: pleas.doors(state, me, today).find(({ type }) => type === decides)?.bars ?? [],
  }
}
