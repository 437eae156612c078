import type { NonEmpty, Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import type { StalkingView } from './assessment.ts'
import { csa2010s24, daa2021s31 } from './authorities/domesticAbuseOrders.ts'
import { s42 } from './authorities/familyLawAct1996.ts'
import { s3 as phaInjunction, s5A_1 } from './authorities/protectionFromHarassmentAct1997.ts'
import { s360 } from './authorities/sentencingAct2020.ts'
import { s1 as spo } from './authorities/stalkingProtectionAct2019.ts'
import type { Authority } from './authority.ts'

/** Where a case stands when an order is thought of. */
export type Stage = 'beforeCharge' | 'charged' | 'verdict'

/** A protective order that may be thought of now: who asks for it, when it is the right one, and the law. The program never asks for one by itself. */
export type OrderRoute = Readonly<{
  id: string
  title: string
  who: string
  when: string
  evidence: readonly Quote[]
  law: NonEmpty<Authority>
}>

type Situation = Readonly<{ stage: Stage; stalking: boolean; connected: readonly Quote[]; acts: readonly Quote[] }>
type Kind = Omit<OrderRoute, 'evidence'> & { fits: (situation: Situation) => boolean; shows: (situation: Situation) => readonly Quote[] }

const kinds: readonly Kind[] = [
  {
    id: 'stalkingProtectionOrder',
    title: 'Stalking protection order, with an interim order pending the hearing',
    who: 'The police, in the magistrates’ court. CPS may invite them to.',
    when: 'Acts associated with stalking, a risk, and need of protection before any trial; it can require as well as prohibit, and it does not take the place of a charge.',
    law: [spo],
    fits: ({ stalking, stage }) => stalking && stage !== 'verdict',
    shows: ({ acts }) => acts,
  },
  {
    id: 'domesticNotice',
    title: 'Domestic violence protection notice and order, or a domestic abuse protection notice and order where the force has them',
    who: 'The police.',
    when: 'The parties are or were personally connected and protection is needed at once.',
    law: [csa2010s24, daa2021s31],
    fits: ({ connected, stage }) => connected.length > 0 && stage === 'beforeCharge',
    shows: ({ connected }) => connected,
  },
  {
    id: 'nonMolestation',
    title: 'Non-molestation order',
    who: 'The victim, in the family court.',
    when: 'The parties are associated and the victim wants an order of her or his own.',
    law: [s42],
    fits: ({ connected }) => connected.length > 0,
    shows: ({ connected }) => connected,
  },
  {
    id: 'civilInjunction',
    title: 'Injunction under section 3 of the 1997 Act',
    who: 'The victim, in the civil court.',
    when: 'The parties are not connected and the police have no order for harassment alone: the gap the 2017 inspection named.',
    law: [phaInjunction],
    fits: ({ connected, stalking }) => connected.length === 0 && !stalking,
    shows: ({ acts }) => acts,
  },
  {
    id: 'restrainingOrder',
    title: 'Restraining order, on conviction or on acquittal',
    who: 'The prosecutor proposes it, in a draft served before the verdict; the court may act of its own motion.',
    when: 'Whenever the case reaches a verdict; thought of from the first review.',
    law: [s360, s5A_1],
    fits: () => true,
    shows: ({ acts }) => acts,
  },
]

/** The orders to think of at this stage, in the order they come. A court-made stalking protection order is left out: its commencement is not established. */
export function orderRoutes(reading: Reading, stalking: StalkingView, stage: Stage): readonly OrderRoute[] {
  const situation: Situation = {
    stage,
    stalking: stalking.indicated !== 'no',
    connected: saying(reading.remarks, 'relationship', 'formerPartner', 'partner', 'family'),
    acts: Object.values(reading.behaviours).flatMap((found) => found.slice(0, 1).map(({ quote }) => quote)),
  }
  return kinds.filter(({ fits }) => fits(situation)).map(({ fits: _fits, shows, ...kind }) => ({ ...kind, evidence: shows(situation) }))
}
