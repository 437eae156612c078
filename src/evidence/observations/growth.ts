import type { Day } from '#case/dates'
import type { Observation } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import { dayOfAct } from './dayOfAct.ts'
import { tellsOfPursuit } from './hints.ts'

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
 * Pursuit that keeps adding new and graver kinds of acts grows: by what is new after its first quarter. By exact days, or where those do not show it, by the first
 * day of vaguer ones too, or in the order in which the victim tells it. Conduct that is no plain pursuit does not grow by its acts adding up.
 */
export function growth(observed: readonly Observation[]): readonly Observation[] {
  if (!tellsOfPursuit(observed)) return []
  const told = observed.filter(({ idea, voice }) => weight[idea] && voice !== 'form' && voice !== 'suspect')
  const grown =
    grownIn(inTime(told, dayOfAct)) ??
    grownIn(inTime(told, (act) => dayOfAct(act) ?? act.when?.earliest ?? undefined)) ??
    grownIn(asTold(told))
  return grown ? [{ ...grown, idea: 'escalation', entry: 'escalation/growth' }] : []
}

/** An act and where it stands in the course of the conduct, in days or in places of a statement. */
type Placed = Readonly<{ act: Observation; at: number }>

const day = 86_400_000

function inTime(told: readonly Observation[], dayOf: (act: Observation) => Day | undefined): readonly Placed[] {
  return told.flatMap((act) => {
    const on = dayOf(act)
    return on ? [{ act, at: Date.parse(on) / day }] : []
  })
}

/** The victim's longest account, in the order it is told. */
function asTold(told: readonly Observation[]): readonly Placed[] {
  const own = Map.groupBy(
    told.filter(({ voice }) => voice === 'victim'),
    ({ quote }) => quote.document,
  )
  const longest = [...own.values()].reduce<readonly Observation[]>((most, one) => (one.length > most.length ? one : most), [])
  return longest.map((act) => ({ act, at: act.quote.page * 1e6 + act.quote.start }))
}

/** The gravest of the kinds of acts that are new after the first quarter: of two kinds where one is grave, or of three; told of four days or places at least. */
function grownIn(placed: readonly Placed[]): Observation | undefined {
  const inOrder = placed.toSorted((one, other) => one.at - other.at)
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (!first || !last || new Set(inOrder.map(({ at }) => at)).size < 4) return undefined
  const quarter = first.at + (last.at - first.at) / 4
  const early = new Set(inOrder.filter(({ at }) => at <= quarter).map(({ act }) => act.idea))
  const added = inOrder.filter(({ act, at }) => at > quarter && !early.has(act.idea)).map(({ act }) => act)
  const gravest = added.reduce<Observation | undefined>(
    (most, one) => (most && weight[most.idea]! >= weight[one.idea]! ? most : one),
    undefined,
  )
  const fresh = new Set(added.map(({ idea }) => idea)).size
  if (!gravest || fresh < 2 || (weight[gravest.idea]! < 3 && fresh < 3)) return undefined
  return gravest
}
