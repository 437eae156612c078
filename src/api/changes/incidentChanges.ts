import { folded } from '#case/quote'
import type { CheckReport, Citation } from '../checkReport.ts'

export type Incident = CheckReport['incidents'][number]

/** How the incidents of one reading stand to those of another. `joined` and `parted` share their passages with an incident that has its pair. */
export type IncidentChanges = Readonly<{
  same: readonly (readonly [before: Incident, now: Incident])[]
  added: readonly Incident[]
  gone: readonly Incident[]
  parted: readonly Incident[]
  joined: readonly Incident[]
}>

/** Pairs the incidents of two readings by the passages they are told in: each with the one most like it. */
export function incidentChanges(before: readonly Incident[], now: readonly Incident[]): IncidentChanges {
  const same: (readonly [Incident, Incident])[] = []
  const pairing = (olds: readonly Incident[], news: readonly Incident[], pairs: readonly (readonly [Incident, Incident])[]) => {
    const taken = new Set<Incident>()
    for (const [old, fresh] of pairs) {
      if (taken.has(old) || taken.has(fresh)) continue
      taken.add(old).add(fresh)
      same.push([old, fresh])
    }
    return [olds.filter((one) => !taken.has(one)), news.filter((one) => !taken.has(one))] as const
  }
  const unchanged = pairing(before, now, identical(before, now))
  const [olds, news] = pairing(...unchanged, likest(...unchanged))
  return {
    same,
    added: news.filter((one) => !before.some((old) => isToldIn(old, one))),
    parted: news.filter((one) => before.some((old) => isToldIn(old, one))),
    gone: olds.filter((one) => !now.some((fresh) => isToldIn(fresh, one))),
    joined: olds.filter((one) => now.some((fresh) => isToldIn(fresh, one))),
  }
}

function identical(before: readonly Incident[], now: readonly Incident[]): readonly (readonly [Incident, Incident])[] {
  const byWhole = Map.groupBy(before, (one) => JSON.stringify(one))
  return now.flatMap((one) => {
    const old = byWhole.get(JSON.stringify(one))?.shift()
    return old ? [[old, one] as const] : []
  })
}

/** Every pair that may be the same incident, the likest first. */
const likest = (before: readonly Incident[], now: readonly Incident[]): readonly (readonly [Incident, Incident])[] =>
  before
    .flatMap((old) => now.map((one) => ({ old, one, likeness: likeness(old, one) })))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ old, one }) => [old, one] as const)

/** A page read afresh may move and change the words: then the date and the page must do. */
function likeness(a: Incident, b: Incident): number {
  const sameDate = a.date !== null && a.date === b.date
  if (isToldIn(a, b)) return sameDate ? 3 : 2
  return sameDate && a.citations.some((one) => b.citations.some((other) => isOnePage(one, other))) ? 1 : 0
}

const isToldIn = (a: Incident, b: Incident): boolean => a.citations.some((one) => b.citations.some((other) => isOnePassage(one, other)))

const isOnePage = (a: Citation, b: Citation) => a.documentId === b.documentId && a.page === b.page

const isOnePassage = (a: Citation, b: Citation): boolean =>
  isOnePage(a, b) && ((a.start < b.start + b.quote.length && b.start < a.start + a.quote.length) || folded(a.quote) === folded(b.quote))
