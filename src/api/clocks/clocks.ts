import { dayOf } from '#case/dates'
import { momentOn } from '#case/moments'
import { caseOf } from '#store/cases'
import { type DateStep, takeDateStep } from '#store/dateSteps'
import { noSuchCase } from '../cases/cases.ts'
import type { Ask, ClocksView, Desk, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { done, refused } from '../reply.ts'
import { caseDates } from './caseDates.ts'
import { clockFacts } from './clockFacts.ts'
import { clocksView, needsTime } from './clockViews.ts'

type ClocksRoom = Pick<Desk, 'clocks' | 'recordDate' | 'withdrawDate'>

/** The clocks of a case, and the dates they start from. */
export function clocksRoom(sitting: Sitting): ClocksRoom {
  const { now, tell } = sitting.surroundings
  const take = (here: SignedIn, caseId: Ask<'clocks'>['caseId'], step: DateStep): Reply<ClocksView> => {
    takeDateStep(here.db, caseId, step, now())
    tell({ news: 'case', caseId })
    return done(clocksView(here.db, caseId, now()))
  }
  const named = (here: SignedIn, { caseId, event, suspect, date, time }: Ask<'recordDate'> | Ask<'withdrawDate'>) => {
    const suspects = clockFacts(here.db, caseId).suspects
    const who = suspects.find(({ id }) => id === suspect)
    const at = time === null ? null : (momentOn(date, time) ?? null)
    return {
      known: suspect === null || who !== undefined,
      given: { event, suspect, suspectName: who?.name ?? '', date, at, by: here.me, on: dayOf(now()) },
    }
  }

  return {
    clocks: ({ caseId }) => sitting.signedIn(({ db }) => (caseOf(db, caseId) ? done(clocksView(db, caseId, now())) : noSuchCase)),

    recordDate: (ask) =>
      sitting.signedIn((here): Reply<ClocksView> => {
        if (!caseOf(here.db, ask.caseId)) return noSuchCase
        const { known, given } = named(here, ask)
        const missing = [
          ...(here.me.roles.length === 0 ? ['Only someone with a role on the case may record a date.'] : []),
          ...(known ? [] : ['Choose one of the suspects of this file.']),
          ...(needsTime(ask.event) && ask.time === null ? ['Give the time of day: this clock counts in hours.'] : []),
          ...(ask.from.trim() === '' ? ['Say where this was learnt.'] : []),
        ]
        const [first, ...more] = missing
        if (first !== undefined) return refused(first, ...more)
        return take(here, ask.caseId, { type: 'dateRecorded', ...given, note: ask.note.trim(), from: ask.from.trim() })
      }),

    withdrawDate: (ask) =>
      sitting.signedIn((here): Reply<ClocksView> => {
        if (!caseOf(here.db, ask.caseId)) return noSuchCase
        const { given } = named(here, ask)
        const there = caseDates(here.db, ask.caseId).some(
          ({ event, suspect, on, at }) => event === ask.event && suspect === ask.suspect && on === ask.date && at === given.at,
        )
        if (!there) return refused('There is no such date in this case.')
        if (ask.reason.trim() === '') return refused('Say why this date does not count.')
        return take(here, ask.caseId, { type: 'dateWithdrawn', ...given, reason: ask.reason.trim() })
      }),
  }
}
