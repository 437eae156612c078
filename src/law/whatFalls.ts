import type { Assessment, Support } from './assessment.ts'

/** What is weaker in one assessment than in another: offences, elements, checks, and whether stalking is still indicated. */
export type Fall = Readonly<{
  stalking: Readonly<{ was: string; is: string }> | undefined
  mostSerious: Readonly<{ was: string; is: string }> | undefined
  offences: readonly Readonly<{ id: string; title: string; was: Support; is: Support }>[]
  elements: readonly Readonly<{ offence: string; id: string; title: string; was: Support; is: Support }>[]
  checks: readonly Readonly<{ id: string; title: string; was: string; is: string }>[]
}>

const rank: Readonly<Record<Support, number>> = { no: 0, arguable: 1, yes: 2 }
const changed = (was: string, is: string) => (was === is ? undefined : { was, is })

/** Compares the assessment with and without a witness or exhibit; only what falls is listed, since removing evidence cannot strengthen a case. */
export function whatFalls(before: Assessment, after: Assessment): Fall {
  const offences = before.offences.flatMap((offence) => {
    const now = after.offences.find(({ id }) => id === offence.id)
    const is: Support = now?.supported ?? 'no'
    return rank[is] < rank[offence.supported] ? [{ id: offence.id, title: offence.title, was: offence.supported, is }] : []
  })
  const elements = before.offences.flatMap((offence) => {
    const now = after.offences.find(({ id }) => id === offence.id)
    return offence.elements.flatMap(({ id, title, met }) => {
      const is: Support = now?.elements.find((element) => element.id === id)?.met ?? 'no'
      return rank[is] < rank[met] ? [{ offence: offence.id, id, title, was: met, is }] : []
    })
  })
  const checks = before.findings.flatMap(({ check, title, outcome }) => {
    const is = after.findings.find((finding) => finding.check === check)?.outcome ?? 'cannotTell'
    return (outcome === 'met' || outcome === 'partlyMet') && is !== outcome && is !== 'met' ? [{ id: check, title, was: outcome, is }] : []
  })
  return {
    stalking: changed(before.stalking.indicated, after.stalking.indicated),
    mostSerious: changed(before.mostSeriousSupported, after.mostSeriousSupported),
    offences,
    elements,
    checks,
  }
}
