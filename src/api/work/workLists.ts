import { type Day, daysAfter } from '#case/dates'
import type { CaseId } from '#case/ids'
import type { Moment } from '#case/moments'
import type { ClockName, Due } from '#clocks/clock'
import { dueDay, dueKey, dueWords, type Hour, hourOf, isNear, isOverdue, urgencies, urgencyOf } from '#clocks/priority'
import { rules } from '#clocks/rules'
import { checkSettingsOf } from '#store/checkSettings'
import { documentsOf } from '#store/documents'
import { openTo } from '#store/restricted'
import { casesWithoutRow, workRowsOf, workSorting } from '#store/workRows'
import {
  type DueFilter,
  dueFilters,
  type Lane,
  type LeadClock,
  lanes,
  type WorkList,
  type WorkLists,
  type WorkRow,
} from '../asks/workLists.ts'
import { readingState } from '../cases/caseRows.ts'
import { dueInWords } from '../clocks/clockViews.ts'
import type { Ask, Desk } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import type { Importing } from '../intake/importing.ts'
import { done } from '../reply.ts'
import { laneOrder, laneWords } from './laneWords.ts'
import { editionOf, type KeptRow, plain, refreshWorkRow, type Sorting } from './workRow.ts'

type WorkListsRoom = Pick<Desk, 'workLists'>

/** The work lists: the same for the screen and the command line. */
export function workListsRoom(sitting: Sitting, importing: Importing): WorkListsRoom {
  const { now, version } = sitting.surroundings
  return {
    workLists: (ask) =>
      sitting.signedIn(async (here) => {
        await refreshed(here, editionOf(version), now())
        // Someone may have locked the store while rows were worked out.
        return sitting.signedIn((still) => done(workLists(still, ask, { hour: hourOf(now()), working: importing.working })))
      }),
  }
}

const atOnce = 50

/** Works out the rows of the cases that changed, some at a time, so that others are answered in between. */
async function refreshed({ db, store }: SignedIn, edition: string, now: Date): Promise<void> {
  const missing = casesWithoutRow(db, edition)
  for (let at = 0; at < missing.length && store.sqlite.open; at += atOnce) {
    db.transaction(
      (tx) => {
        for (const caseId of missing.slice(at, at + atOnce)) refreshWorkRow(tx, caseId, edition, now)
      },
      { behavior: 'immediate' },
    )
    await new Promise((resolve) => setImmediate(resolve))
  }
}

type Around = Readonly<{ hour: Hour; working: (caseId: CaseId) => boolean }>

/** A case with all that places it. `key` sorts it within its list. */
type Placed = Readonly<{ caseId: CaseId; lane: Lane; lead: Lead | null; due: ReadonlySet<DueFilter>; key: string }>
type Lead = Readonly<{ name: ClockName; due: Due; about: string }>

function workLists(here: SignedIn, { as, lane, due, words, atMost }: Ask<'workLists'>, around: Around): WorkLists {
  const { db, me } = here
  const role = as ?? me.roles[0] ?? null
  const order = role ? laneOrder[role] : lanes
  const isOpen = openTo(db, me.id)
  const mine = (all: readonly Readonly<{ caseId: CaseId; sorting: string }>[]) => all.filter(({ caseId }) => isOpen(caseId))
  const sought = plain(words)
    .split(' ')
    .filter((word) => word !== '')
  const found = mine(workSorting(db, sought))
  const placing = placer(order, around.hour)
  const placed = found.map(({ caseId, sorting }) => placing(caseId, JSON.parse(sorting) as Sorting))
  const shown = placed.filter((one) => due === 'any' || one.due.has(due))
  const byLane = Map.groupBy(shown, (one) => one.lane)
  const top = new Map(order.map((each) => [each, lane === null || lane === each ? firstOf(byLane.get(each) ?? [], atMost) : []] as const))
  const rows = rowsOf(here, [...top.values()].flat(), around)
  const lists = order.map(
    (each): WorkList => ({
      lane: each,
      ...laneWords[each],
      count: byLane.get(each)?.length ?? 0,
      rows: (top.get(each) ?? []).flatMap(({ caseId }) => rows.get(caseId) ?? []),
    }),
  )
  const count = (filter: DueFilter) => (filter === 'any' ? placed.length : placed.filter((one) => one.due.has(filter)).length)
  return {
    as: role,
    lists,
    total: sought.length === 0 ? placed.length : mine(workSorting(db, [])).length,
    found: placed.length,
    byDue: Object.fromEntries(dueFilters.map((filter) => [filter, count(filter)])) as WorkLists['byDue'],
  }
}

const firstOf = (cases: readonly Placed[], many: number): readonly Placed[] =>
  [...cases].sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).slice(0, many)

const asDue = (text: string): Due => (text.includes('T') ? { moment: text as Moment } : { day: text as Day })

/** Detention that ended long ago is no clock any more; nor is a hearing that has passed. */
const isOver = (name: ClockName, due: Due, today: Day, dayBefore: Day): boolean =>
  name === 'hearing' ? dueDay(due) < today : (name === 'policeDetention' || name === 'detentionReview') && dueDay(due) < dayBefore

/** Puts a case into its list and gives it its place there, by the hour. */
function placer(order: readonly Lane[], hour: Hour): (caseId: CaseId, sorting: Sorting) => Placed {
  const { today } = hour
  const [weekOn, custodyGone] = [daysAfter(today, 7), daysAfter(today, -4)]
  return (caseId, { lanes: belongs, dues, on }) => {
    let lead: Lead | null = null
    let best = '9'
    let hearing = false
    const due = new Set<DueFilter>()
    for (const [name, text, about] of dues) {
      const limit = asDue(text)
      if (isOver(name, limit, today, custodyGone)) continue
      hearing ||= name === 'hearing'
      const urgency = urgencyOf(name, limit, hour)
      const day = dueDay(limit)
      if (urgency === 'custody') due.add('custody')
      if (isOverdue(limit, hour)) due.add('overdue')
      else if (day <= weekOn) {
        due.add('within7')
        if (day === today) due.add('today')
      }
      const key = `${urgencies.indexOf(urgency)} ${dueKey(limit)}`
      if (key < best) [best, lead] = [key, { name, due: limit, about }]
    }
    const all: readonly Lane[] = hearing ? [...belongs, 'hearings'] : belongs
    const lane = order.find((each) => all.includes(each)) ?? 'nothingNow'
    return { caseId, lane, lead, due, key: `${best} ${newestFirst(on)}` }
  }
}

/** Turns a day round, so that of two cases alike the one last received comes first. */
const newestFirst = (on: string): string => on.replace(/\d/g, (figure) => String(9 - Number(figure)))

/** What is shown of these cases: what was kept, with what depends on the hour. */
function rowsOf({ db }: SignedIn, cases: readonly Placed[], { hour, working }: Around): ReadonlyMap<CaseId, WorkRow> {
  const kept = workRowsOf(
    db,
    cases.map(({ caseId }) => caseId),
  )
  const { off } = checkSettingsOf(db)
  const isOff = new Set<string>(off.map(({ check }) => check))
  return new Map(
    cases.flatMap(({ caseId, lead }) => {
      const text = kept.get(caseId)
      if (text === undefined) return []
      const { row, also, defendants, notMet } = JSON.parse(text) as KeptRow
      const mayHaveChanged = row.reading !== 'complete' || working(caseId)
      const reading = mayHaveChanged ? readingState(db, caseId, documentsOf(db, caseId), working(caseId)) : row.reading
      const checksNotMet = notMet ? notMet.filter((check) => !isOff.has(check)).length : row.checksNotMet
      return [[caseId, { ...row, reading, checksNotMet, clock: lead && leadClock(lead, hour), also, defendants }] as const]
    }),
  )
}

const leadClock = ({ name, due, about }: Lead, hour: Hour): LeadClock => ({
  title: rules[name].title,
  about: about === '' ? null : about,
  due: dueWords(due, hour),
  dueOn: dueInWords(due),
  overdue: isOverdue(due, hour),
  near: isNear(name, due, hour),
})
