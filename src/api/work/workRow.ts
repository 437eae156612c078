import type { CaseId, CheckId } from '#case/ids'
import { statusOf } from '#charging/lives'
import type { StateName } from '#charging/steps'
import type { ClockName, Due } from '#clocks/clock'
import { clocksOf } from '#clocks/clocksOf'
import { eventsOf } from '#clocks/events'
import { pleas, standsAt } from '#pleas/replay'
import { proposalsFor } from '#requests/matches'
import { isOwed } from '#requests/replay'
import { caseOf } from '#store/cases'
import { stepsOf } from '#store/decisions'
import type { Keeps, Reads } from '#store/open'
import { readingOf } from '#store/readings'
import { keepWorkRow, type WorkRowRecord } from '#store/workRows'
import { logsByThing } from '#workflow/workflow'
import type { Lane } from '../asks/workLists.ts'
import { caseRow } from '../cases/caseRows.ts'
import { livesIn } from '../charging/livesIn.ts'
import { clockFacts } from '../clocks/clockFacts.ts'
import type { CaseRow, WorkRow } from '../contract.ts'
import { arrivedIn, peopleNamed, requestsOf } from '../requests/requestsView.ts'

/** Raised whenever what a row holds, or how it is worked out, changes. */
const shape = 'work/1'
export const editionOf = (version: string): string => `${version} ${shape}`

/** The lists a case belongs to, and every limit that runs on it, as [clock, day or moment, whose]. */
export type Sorting = Readonly<{ lanes: readonly Lane[]; dues: readonly (readonly [ClockName, string, string])[]; on: string }>

/** What a list shows of a case, but for what depends on the hour. */
export type KeptRow = Readonly<{
  row: CaseRow
  also: readonly string[]
  defendants: WorkRow['defendants']
  notMet: readonly CheckId[] | null
}>

const laneOf: Readonly<Record<StateName, Lane>> = {
  received: 'toCharge',
  underReview: 'toCharge',
  waitingForPolice: 'waitingForPolice',
  heldForMaterial: 'waitingForPolice',
  waitingForCharge: 'waitingForPolice',
  chargesReceived: 'toReview',
  areaReview: 'toReview',
  trialPreparation: 'hearings',
  hearing: 'hearings',
  sentence: 'hearings',
  restrainingOrder: 'hearings',
  notProsecuted: 'nothingNow',
  victimsReview: 'toReview',
  closed: 'nothingNow',
}

const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`]

/** A case as the lists need it, from its log and its reading and nothing else: the same whenever it is worked out, until one of them changes. */
export function workRowOf(db: Reads, caseId: CaseId, edition: string, now: Date): WorkRowRecord | undefined {
  const record = caseOf(db, caseId)
  if (!record) return undefined
  const row = caseRow(db, record, false)
  const statuses = livesIn(db, caseId).map(statusOf)
  const facts = clockFacts(db, caseId)
  const ledger = requestsOf(db, caseId)
  const owed = ledger.filter(isOwed)
  const arrived = owed.length > 0 ? arrivedIn(db, caseId) : []
  const people = peopleNamed(db, caseId)
  const toMatch = owed.filter((one) => proposalsFor(one, arrived, people).length > 0).length
  const toCheck = ledger.filter(({ is }) => is === 'received').length
  const drafts = ledger.filter(({ is }) => is === 'draft').length
  const offers = [...logsByThing(stepsOf(db, caseId, pleas), pleas.about)].map(([, log]) => standsAt(pleas.replay(log)))
  const toApprove = offers.filter((is) => is === 'proposed').length
  const toRatify = offers.filter((is) => is === 'byTelephone' || is === 'acceptedToRatify').length
  const notices = statuses.flatMap((status) => status.notices).length

  const lanes: readonly Lane[] = [
    ...statuses.map(({ state }) => laneOf[state]),
    ...(toApprove + toRatify > 0 ? (['toApprove'] as const) : []),
    ...(toCheck + toMatch + notices > 0 ? (['toReview'] as const) : []),
    ...(owed.length > 0 ? (['waitingForPolice'] as const) : []),
  ]
  const kept: KeptRow = {
    row,
    also: [
      ...counted(toApprove, 'proposal for a supervisor', 'proposals for a supervisor'),
      ...counted(toRatify, 'approval by telephone to ratify', 'approvals by telephone to ratify'),
      ...counted(toMatch, 'request the police may have answered', 'requests the police may have answered'),
      ...counted(toCheck, 'answer to check', 'answers to check'),
      ...counted(owed.length, 'request with the police', 'requests with the police'),
      ...counted(drafts, 'request not sent', 'requests not sent'),
      ...(notices > 0 ? ['New material to look at'] : []),
    ],
    defendants: row.state === 'several' ? statuses.map(({ defendant, says }) => ({ name: defendant.name, says })) : [],
    notMet: readingOf(db, caseId)?.summary.notMet ?? null,
  }
  const sorting: Sorting = { lanes: [...new Set(lanes)], dues: duesOf(facts, now), on: row.receivedOn }
  return { caseId, edition, sorting: JSON.stringify(sorting), row: JSON.stringify(kept), heard: heard(row, people) }
}

const asText = (due: Due): string => ('day' in due ? due.day : due.moment)

/** Every hearing is kept, so that the next follows when one has passed. */
function duesOf(facts: Parameters<typeof clocksOf>[0], now: Date): Sorting['dues'] {
  const clocks = clocksOf(facts, now).filter(({ name }) => name !== 'hearing')
  const hearings = eventsOf(facts.events, null, 'hearing').map(({ on, at }) => ['hearing', at ?? on, ''] as const)
  return [
    ...hearings,
    ...clocks.flatMap(({ name, about, standing }) =>
      standing.is === 'running' ? [[name, asText(standing.due), about ?? ''] as const] : [],
    ),
  ]
}

export const plain = (words: string): string => words.toLocaleLowerCase('en-GB').replace(/\s+/g, ' ').trim()

const heard = ({ title, urn, suspects, victims, stateWords }: CaseRow, people: readonly string[]): string =>
  plain([title, urn ?? '', ...suspects, ...victims, ...people, stateWords].join('\n'))

/** Works out a row and keeps it. */
export function refreshWorkRow(db: Keeps, caseId: CaseId, edition: string, now: Date): void {
  const row = workRowOf(db, caseId, edition, now)
  if (row) keepWorkRow(db, row)
}
