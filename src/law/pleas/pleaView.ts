import type { NonEmpty } from '#case/quote'
import type { Reading } from '#case/reading'
import { behaviours } from '#case/vocabulary'
import { behaviourWithLetter, impactWords } from '#case/words'
import type { OffenceView, PleaView, StalkingView } from '../assessment.ts'
import { acceptance } from '../authorities/attorneyGeneralsGuidelines.ts'
import { acceptingPleas } from '../authorities/codeForCrownProsecutors.ts'
import { acceptabilityOfPleas, breachesAsWell } from '../authorities/cpsGuidance.ts'
import { breachFirst, pleas } from '../authorities/livingInFear2017.ts'
import { pleas as protocolPleas } from '../authorities/stalkingProtocol2018.ts'
import type { Authority } from '../authority.ts'
import { markersOf, observedOf } from '../points.ts'
import { breachOnlyTrap } from './breachOnly.ts'
import { lostBy } from './losses.ts'

const law: NonEmpty<Authority> = [pleas, acceptabilityOfPleas, acceptingPleas, acceptance, breachFirst, breachesAsWell, protocolPleas]

/**
 * Whether an offer of harassment, or of a breach alone, should set off the warning. It does where stalking is indicated,
 * or where that is open and the effect of section 4A is shown; it is silent where the evidence is not of stalking.
 */
export function pleaView(reading: Reading, stalking: StalkingView, offences: readonly OffenceView[]): PleaView {
  const graver = offences.some(
    ({ id, elements }) => id === 'PHA1997.s4A' && elements.some((element) => element.id === 'fearOrSeriousEffect' && element.met === 'yes'),
  )
  if (stalking.indicated === 'no' || (stalking.indicated === 'borderline' && !graver)) return { warn: false, because: [], lost: [], law }
  return {
    warn: true,
    because: [
      ...behaviours.flatMap((behaviour) => observedOf(behaviourWithLetter(behaviour), reading.behaviours[behaviour])),
      ...markersOf(
        reading,
        'threatToKill',
        'threatOfViolence',
        'violence',
        'weapon',
        'declaredFixation',
        'priorWarning',
        'escalation',
        'entryToHome',
      ),
      ...(['fearOfViolence', 'alarmOrDistress', 'dayToDayEffect'] as const).flatMap((kind) =>
        observedOf(impactWords[kind], reading.impact[kind]),
      ),
      ...breachOnlyTrap(reading, stalking),
    ],
    lost: lostBy(offences),
    law,
  }
}
