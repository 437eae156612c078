import { type Day, daysAfter, daysBetween } from '#case/dates'
import { yearOf } from './calendar.ts'
import type { Year } from './said.ts'
import { boundOf, type Days, guide, nowhere, type Scene, type Span, yearSaid } from './scene.ts'

/** How far a candidate lies from the date told before: tales move forward, so going back costs more. */
const fromTale = (days: Days, tale: Days, backward: number): number => {
  if (days[1] >= tale[0] && days[0] <= tale[1]) return 0
  return days[0] > tale[1] ? daysBetween(tale[1], days[0]) : daysBetween(days[1], tale[0]) * backward
}

const fromWriting = (days: Days, written: Day): number =>
  days[0] <= written ? Math.max(0, daysBetween(days[1], written)) : daysBetween(written, days[0]) * 4

/** The likeliest of several days: not after the writing, nearest to the date told before, else nearest to the writing. */
export function likeliest(candidates: readonly Days[], scene: Scene, backward: number): Days | undefined {
  const written = boundOf(scene)
  if (scene.toCome && written) return candidates.filter((days) => days[1] >= written).toSorted((a, b) => (a[0] < b[0] ? -1 : 1))[0]
  const possible = candidates.filter((days) => !written || days[0] <= (scene.mayRunOn ? daysAfter(written, 366) : written))
  const tale = guide(scene)
  const ahead = (days: Days) => (written && days[0] > written ? 2 * daysBetween(written, days[0]) : 0)
  const cost = (days: Days) =>
    tale ? fromTale(days, tale, scene.forward ? 20 : backward) + ahead(days) : written ? fromWriting(days, written) : 0
  if (!tale && !written) return undefined
  return [...possible].sort((a, b) => cost(a) - cost(b) || (a[0] < b[0] ? 1 : -1))[0]
}

/** Places what comes round once a year: in the year said, else in the only one that the file names with that day, else in the likeliest. */
export function yearly(said: Year | undefined, scene: Scene, inThat: (year: number) => Days | undefined): Span | undefined {
  const year = yearSaid(said, scene)
  if (year !== undefined) return inThat(year)
  if (said !== undefined && said !== 'recent') return nowhere
  const bound = boundOf(scene)
  const base = bound ? yearOf(bound) : scene.previous ? yearOf(scene.previous[1]) : scene.year
  if (base === undefined) return nowhere
  if (!bound && !scene.previous) return inThat(base)
  const tale = said === 'recent' ? { ...scene, previous: undefined } : scene
  const before = said === 'recent' ? bound : undefined
  const candidates = [-4, -3, -2, -1, 0, 1, 2].map((step) => inThat(base + step)).filter((days) => days !== undefined)
  const named = candidates.filter(
    ([first, last]) => first === last && scene.known?.has(first) && (!bound || scene.mayRunOn || first <= bound),
  )
  // "On 14th February and 14th March": the second follows the first, whatever year another paper gives that day.
  const goesBack = scene.beside && scene.previous && named[0] && daysBetween(named[0][0], scene.previous[0]) > 180
  if (named.length === 1 && !scene.toCome && !goesBack) return named[0]
  return likeliest(before ? candidates.filter((days) => days[1] < before) : candidates, tale, 2) ?? nowhere
}
