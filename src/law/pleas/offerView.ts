import type { NamedOffence } from '#case/reading'
import type { Assessment } from '../assessment.ts'
import { harassmentAct } from '../offences.ts'
import { type BadReason, badReasonsIn } from './badReasons.ts'
import { beforeAccepting, type Requirement } from './beforeAccepting.ts'
import { isBreachOffence } from './breachOnly.ts'

/** An offer of a plea: to what, and the reasons given for taking it. */
export type Offer = Readonly<{ to: NamedOffence; reasons: string }>

/**
 * What an offer is against the evidence: `instead` of stalking, a `lesser` stalking offence than the papers disclose, a `breachAlone`, or none of these (`fits`).
 * `required` is what must be on file before it is accepted; nothing where it fits.
 */
export type OfferView = Readonly<{
  is: 'instead' | 'lesser' | 'breachAlone' | 'fits'
  badReasons: readonly BadReason[]
  required: readonly Requirement[]
}>

const gravity = (id: NamedOffence): number => harassmentAct.findIndex((offence) => offence.id === id.replace(/^(PHA1997\.s4A)\(.*$/, '$1'))

function against({ plea, mostSeriousSupported }: Pick<Assessment, 'plea' | 'mostSeriousSupported'>, to: NamedOffence): OfferView['is'] {
  if (!plea.warn) return 'fits'
  if (isBreachOffence(to)) return 'breachAlone'
  if (to === 'PHA1997.s2' || to === 'PHA1997.s4' || gravity(to) < 0) return 'instead'
  return gravity(mostSeriousSupported) >= 0 && gravity(to) > gravity(mostSeriousSupported) ? 'lesser' : 'fits'
}

/** An offer weighed against the assessment of the file. It finds; whether to take the plea is for the lawyer and the supervisor. */
export function offerView(offer: Offer, assessment: Pick<Assessment, 'plea' | 'mostSeriousSupported'>): OfferView {
  const is = against(assessment, offer.to)
  return { is, badReasons: badReasonsIn(offer.reasons), required: is === 'fits' ? [] : beforeAccepting }
}
