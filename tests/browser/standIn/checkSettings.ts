import type { CheckReport } from '#api/checkReport'
import type { CheckSetting, Desk, Me } from '#api/contract'
import type { Day } from '#case/dates'
import type { CheckId } from '#case/ids'

/** The team's checks in memory: those of the example report, set by a supervisor alone; the report follows them. */
export function exampleCheckSettings({ checks }: CheckReport, { name: by, roles }: Me, on: Day) {
  let settings = checks.map(
    ({ id, title, authority }): CheckSetting => ({
      id: id as CheckId,
      title,
      asks: `Can it be seen in the file: ${title.toLowerCase()}?`,
      barsCharge: id.startsWith('charge.'),
      authorities: authority.map(({ name, where }) => ({ name, where })),
      on: true,
      off: null,
    }),
  )
  const asked = {
    checkSettings: () => ({ done: true, result: settings }),
    setCheckSettings: ({ off, order, reason }) => {
      if (!roles.includes('supervisor')) return { done: false, because: ['Only a supervisor may set the checks of the team.'] }
      if (reason.length < 10) return { done: false, because: ['Give a reason that another lawyer can follow.'] }
      settings = order.flatMap((check) =>
        settings
          .filter(({ id }) => id === check)
          .map((each) =>
            off.includes(check) ? { ...each, on: false, off: each.off ?? { by, on, reason } } : { ...each, on: true, off: null },
          ),
      )
      return { done: true, result: settings }
    },
  } satisfies Partial<Desk>

  const asSet = (report: CheckReport): CheckReport => ({
    ...report,
    checks: settings.flatMap(({ id, on: used }) => (used ? report.checks.filter((check) => check.id === id) : [])),
    switchedOff: settings.flatMap(({ id, title, off }) => (off ? [{ id, title, ...off }] : [])),
  })
  return { asked, asSet }
}
