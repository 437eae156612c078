import type { NonEmpty } from '#case/quote'
import type { Offence, WeighedOffence } from './offence.ts'
import { aggravatedStalking, stalkingWithFear, stalkingWithSeriousDistress } from './offences/aggravatedStalking.ts'
import {
  breachOfDomesticAbuseProtectionOrder,
  breachOfDomesticViolenceProtectionOrder,
  breachOfNonMolestationOrder,
  breachOfStalkingProtectionOrder,
  stalkingOrderNotification,
} from './offences/breachOfProtectiveOrders.ts'
import {
  breachOfOldRestrainingOrder,
  breachOfRestrainingOrder,
  breachOfRestrainingOrderOnAcquittal,
} from './offences/breachOfRestrainingOrder.ts'
import {
  falseCommunications,
  maliciousCommunications,
  publicNetworkMessages,
  threateningCommunications,
} from './offences/communications.ts'
import { controllingOrCoerciveBehaviour } from './offences/controllingOrCoerciveBehaviour.ts'
import { fearOfViolence } from './offences/fearOfViolence.ts'
import { harassment } from './offences/harassment.ts'
import { disclosingPrivateSexualImages, sharingIntimateImages } from './offences/intimateImages.ts'
import { collectiveHarassment, harassmentInTheHome } from './offences/otherHarassment.ts'
import { pervertingTheCourseOfJustice, witnessIntimidation } from './offences/publicJustice.ts'
import { aggravatedFearOrStalking, aggravatedHarassmentOrStalking } from './offences/raciallyOrReligiouslyAggravated.ts'
import { stalking } from './offences/stalking.ts'
import { strangulation } from './offences/strangulation.ts'
import { threatsToKill } from './offences/threatsToKill.ts'

/** The ladder of the 1997 Act, most serious first. */
export const harassmentAct: NonEmpty<WeighedOffence> = [aggravatedStalking, fearOfViolence, stalking, harassment]

/** Every offence the program weighs, most serious first; section 4A is followed by its two limbs. */
export const weighedOffences: NonEmpty<WeighedOffence> = [
  aggravatedFearOrStalking,
  aggravatedStalking,
  stalkingWithFear,
  stalkingWithSeriousDistress,
  fearOfViolence,
  threatsToKill,
  controllingOrCoerciveBehaviour,
  breachOfRestrainingOrder,
  breachOfOldRestrainingOrder,
  breachOfRestrainingOrderOnAcquittal,
  breachOfNonMolestationOrder,
  breachOfStalkingProtectionOrder,
  breachOfDomesticAbuseProtectionOrder,
  threateningCommunications,
  aggravatedHarassmentOrStalking,
  maliciousCommunications,
  stalking,
  harassment,
  falseCommunications,
  publicNetworkMessages,
]

/** Every offence there is here, those that are only looked up after those that are weighed. */
export const everyOffence: NonEmpty<Offence> = [
  ...weighedOffences,
  collectiveHarassment,
  harassmentInTheHome,
  stalkingOrderNotification,
  breachOfDomesticViolenceProtectionOrder,
  sharingIntimateImages,
  disclosingPrivateSexualImages,
  witnessIntimidation,
  pervertingTheCourseOfJustice,
  strangulation,
]

/** An offence by its code; undefined for a code the house does not know. */
export const offenceOf = (id: string): Offence | undefined => everyOffence.find((offence) => offence.id === id)
