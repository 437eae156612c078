import type { CaseRow, Lane, WorkLists, WorkRow } from '#api/contract'

const titles: Readonly<Record<Lane, readonly [title: string, says: string]>> = {
  toCharge: ['To charge', 'A charging decision is needed.'],
  waitingForPolice: ['Waiting for police', 'The police owe material, or are to charge.'],
  toReview: ['To review', 'Something came or happened that calls for a lawyer.'],
  hearings: ['Hearings', 'Before the court, or soon to be.'],
  toApprove: ['To approve', 'A supervisor’s decision is needed.'],
  nothingNow: ['Nothing needed now', 'Closed, or not prosecuted.'],
}
const order: readonly Lane[] = ['toCharge', 'waitingForPolice', 'toReview', 'hearings', 'toApprove', 'nothingNow']

const laneOf = ({ state }: CaseRow): Lane =>
  state === 'waitingForPolice' ? 'waitingForPolice' : state === 'closed' ? 'nothingNow' : 'toCharge'

/** The example cases in their lists: the first with a clock that is overdue, the second with several defendants. */
export function exampleWorkLists(rows: readonly CaseRow[], ask: Readonly<{ lane: Lane | null; due: string; words: string }>): WorkLists {
  const withClocks = rows.map(
    (row, at): WorkRow => ({
      ...row,
      clock:
        at === 0
          ? {
              title: 'Custody time limit',
              about: 'Callum Dorrit, Stalking',
              due: 'in 6 days',
              dueOn: '27 November 2026',
              overdue: false,
              near: true,
            }
          : at === 1
            ? {
                title: 'Request to the police',
                about: 'Victim personal statement',
                due: 'overdue by 2 days',
                dueOn: '19 November 2026',
                overdue: true,
                near: true,
              }
            : null,
      also: at === 1 ? ['2 requests with the police', '1 answer to check'] : [],
      defendants:
        at === 1
          ? [
              { name: 'Marek Pell', says: 'Waiting for police' },
              { name: 'Jodie Pell', says: 'Charging decision needed' },
            ]
          : [],
    }),
  )
  const words = ask.words.toLowerCase().split(/\s+/)
  const found = withClocks.filter((row) =>
    words.every((word) => `${row.title} ${row.urn} ${row.suspects} ${row.victims}`.toLowerCase().includes(word)),
  )
  const shown = found.filter(
    ({ clock }) =>
      ask.due === 'any' || (ask.due === 'overdue' && clock?.overdue === true) || (ask.due === 'within7' && clock?.due === 'in 6 days'),
  )
  return {
    as: 'chargingLawyer',
    total: rows.length,
    found: found.length,
    byDue: {
      any: found.length,
      custody: 0,
      overdue: found.filter(({ clock }) => clock?.overdue).length,
      today: 0,
      within7: found.filter(({ clock }) => clock?.due === 'in 6 days').length,
    },
    lists: order.map((lane) => {
      const [title, says] = titles[lane]
      const there = shown.filter((row) => laneOf(row) === lane)
      return { lane, title, says, count: there.length, rows: ask.lane === null || ask.lane === lane ? there : [] }
    }),
  }
}
