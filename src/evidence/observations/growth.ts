import type { Day } from '#case/dates'
import type { Observation } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import { dayOfAct } from './dayOfAct.ts'

const weight: Partial<Readonly<Record<Idea, number>>> = {
  contacting: 1,
  gifts: 1,
  publishing: 2,
  monitoring: 2,
  loitering: 2,
  thirdPartyContact: 2,
  falseIdentity: 2,
  following: 3,
  watchingOrSpying: 3,
  trackingDevice: 3,
  interferingWithProperty: 3,
  vexatiousComplaint: 2,
  threatOfViolence: 4,
  entryToHome: 4,
  violence: 4,
  weapon: 4,
  threatToKill: 5,
}

/**
 * Conduct that keeps adding new and graver kinds of acts grows: three new kinds after its first quarter, the last of them no lighter than the first, or
 * five of whatever weight. By exact days, or where those do not show it, also by the first day of vaguer ones. Where a lawful errand is told of twice, or
 * arrangements for a child three times, visits that add up are no growth.
 */
export const growth = (observed: readonly Observation[]): readonly Observation[] => {
  const reasons = (of: Idea) => observed.filter(({ idea }) => idea === of).length
  if (reasons('lawfulPurpose') >= 2 || reasons('childArrangements') >= 3) return []
  const told = observed.filter(({ idea, voice }) => weight[idea] && voice !== 'form' && voice !== 'suspect')
  const exact = grownBy(told, dayOfAct)
  return exact.length > 0 ? exact : grownBy(told, (act) => dayOfAct(act) ?? act.when?.earliest ?? undefined)
}

function grownBy(told: readonly Observation[], dayOf: (act: Observation) => Day | undefined): readonly Observation[] {
  const dated = told
    .flatMap((act) => {
      const day = dayOf(act)
      return day ? [{ act, day, weight: weight[act.idea]! }] : []
    })
    .sort((one, other) => one.day.localeCompare(other.day))
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last || new Set(dated.map(({ day }) => day)).size < 4) return []
  const start = Date.parse(first.day)
  const quarter = start + (Date.parse(last.day) - start) / 4
  const early = new Set(dated.filter(({ day }) => Date.parse(day) <= quarter).map(({ act }) => act.idea))
  const added = dated.filter(({ act, day }) => Date.parse(day) > quarter && !early.has(act.idea))
  const gravest = added.reduce<(typeof dated)[number] | undefined>(
    (most, one) => (most && most.weight >= one.weight ? most : one),
    undefined,
  )
  const kinds = new Set(added.map(({ act }) => act.idea)).size
  if (!gravest || kinds < 3 || (gravest.weight < 3 && kinds < 5)) return []
  return [{ ...gravest.act, idea: 'escalation', entry: 'escalation/growth' }]
}
