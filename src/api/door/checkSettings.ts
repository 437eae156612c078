import { roleWords } from '#case/actor'
import type { CheckId } from '#case/ids'
import { rulebook } from '#law/rulebook'
import { casesOf } from '#store/cases'
import { type CheckSettings, checkSettingsOf } from '#store/checkSettings'
import { takeHouseStep } from '#store/users'
import type { CheckReport } from '../checkReport.ts'
import type { CheckSetting, Desk } from '../contract.ts'
import { done, refused } from '../reply.ts'
import type { Sitting } from './sitting.ts'

/** In the team's order; what it does not name follows as it stood. */
function ordered<T extends Readonly<{ id: string }>>(checks: readonly T[], order: readonly CheckId[]): readonly T[] {
  const place = new Map<string, number>(order.map((check, at) => [check, at]))
  return checks.toSorted((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length))
}

/** A report as the team's settings have it: in its order, and what is switched off named as such. */
export function asSet(report: CheckReport, { off, order }: CheckSettings): CheckReport {
  const offFor = (id: string) => off.find(({ check }) => check === id)
  return {
    ...report,
    checks: [...ordered(report.checks, order)].filter(({ id }) => !offFor(id)),
    switchedOff: report.checks.flatMap(({ id, title }) => {
      const switched = offFor(id)
      return switched ? [{ id, title, by: switched.by, on: switched.on, reason: switched.reason }] : []
    }),
  }
}

const settingsNow = ({ off, order }: CheckSettings): readonly CheckSetting[] =>
  ordered(rulebook, order).map(({ id, title, asks, bars, authorities }) => {
    const switched = off.find(({ check }) => check === id)
    return {
      id,
      title,
      asks,
      barsCharge: bars === 'charge',
      authorities: authorities.map(({ cite, where }) => ({ name: cite, where })),
      on: switched === undefined,
      off: switched ? { by: switched.by, on: switched.on, reason: switched.reason } : null,
    }
  })

const isSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one, at) => one === b[at])

/** Which checks the team uses and in what order: set by a supervisor for every case, never for one. */
export function checkSettingsRoom(sitting: Sitting): Pick<Desk, 'checkSettings' | 'setCheckSettings'> {
  const { now, tell } = sitting.surroundings
  return {
    checkSettings: () => sitting.signedIn(({ db }) => done(settingsNow(checkSettingsOf(db)))),

    setCheckSettings: ({ off, order, reason }) =>
      sitting.signedIn(({ db, me }) => {
        if (!me.roles.includes('supervisor'))
          return refused(
            `Only a ${roleWords.supervisor.toLowerCase()} may set the checks of the team. In one case, overrule a check with a reason.`,
          )
        if (reason.trim() === '') return refused('Give your reason for setting the checks so.')
        const known = rulebook.map(({ id }) => id)
        if ([...off, ...order].some((check) => !known.includes(check))) return refused('One of these checks is not known.')
        const before = checkSettingsOf(db)
        const wanted = { off: known.filter((check) => off.includes(check)), order: [...new Set([...order, ...known])] }
        const stood = settingsNow(before)
        if (
          isSame(
            stood.map(({ id }) => id),
            wanted.order,
          ) &&
          isSame(
            known.filter((check) => before.off.some((one) => one.check === check)),
            wanted.off,
          )
        )
          return refused('The checks are set so already.')
        takeHouseStep(db, { type: 'checksSet', ...wanted, reason: reason.trim() }, me, now())
        for (const { caseId } of casesOf(db)) tell({ news: 'case', caseId })
        return done(settingsNow(checkSettingsOf(db)))
      }),
  }
}
