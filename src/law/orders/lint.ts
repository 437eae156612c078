import type { Fault, OrderCheck, Part, TermCheck } from './fault.ts'
import type { OrderDraft, OrderTerm } from './order.ts'
import { allowsTrueReports, noWiderThanNeeded, zoneLeavesHome } from './rules/breadth.ts'
import { agrees } from './rules/coherence.ts'
import { coversIndirectContact, leavesLawfulWays, saysHowLong } from './rules/coverage.ts'
import { followsTheVictim, hasBothParts, madeForThisCase, standsOnEvidence } from './rules/grounds.ts'
import { knowsPersons, namesPersons } from './rules/persons.ts'
import { nothingUnsafeBeside, printsNothingUnsafe } from './rules/safety.ts'
import { givesDistances, namesPlaces, prohibitsOnly, usesItsMap } from './rules/wording.ts'

export const termChecks: readonly TermCheck[] = [
  prohibitsOnly,
  namesPersons,
  namesPlaces,
  givesDistances,
  noWiderThanNeeded,
  allowsTrueReports,
  printsNothingUnsafe,
  standsOnEvidence,
  followsTheVictim,
]
export const orderChecks: readonly OrderCheck[] = [
  knowsPersons,
  saysHowLong,
  coversIndirectContact,
  leavesLawfulWays,
  agrees,
  madeForThisCase,
  hasBothParts,
  zoneLeavesHome,
  usesItsMap,
  nothingUnsafeBeside,
]

/** Everything wrong with a draft order, what must be mended first. Pure, and quick enough to run as one types. */
export function lint(draft: OrderDraft): readonly Fault[] {
  const ofTerms = (terms: readonly OrderTerm[], part: Part) =>
    terms.flatMap((term) =>
      termChecks.flatMap(({ rule, law, find }) =>
        find(term, draft, part).map((found): Fault => ({ rule, law, part, term: term.id, ...found })),
      ),
    )
  const ofOrder = orderChecks.flatMap(({ rule, law, find }) =>
    find(draft).map(({ term, ...found }): Fault => ({ rule, law, part: 'order', term, ...found })),
  )
  const all = [...ofTerms(draft.onConviction, 'conviction'), ...ofTerms(draft.onAcquittal, 'acquittal'), ...ofOrder]
  return [...all.filter(({ gravity }) => gravity === 'mustMend'), ...all.filter(({ gravity }) => gravity === 'consider')]
}

/** Whether the draft may be served: nothing that must be mended is left, but for what a person overruled with a reason. */
export const maySend = (faults: readonly Fault[], overruled: readonly Fault['rule'][]): boolean =>
  faults.every(({ gravity, rule }) => gravity === 'consider' || overruled.includes(rule))
