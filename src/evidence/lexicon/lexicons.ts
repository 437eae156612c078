import type { Idea } from '#case/vocabulary'
import { alarmOrDistress } from './alarmOrDistress.ts'
import { breachOfBail } from './breachOfBail.ts'
import { breachOfOrder } from './breachOfOrder.ts'
import { childArrangements } from './childArrangements.ts'
import { childrenInvolved } from './childrenInvolved.ts'
import { contacting } from './contacting.ts'
import { dayToDayEffect } from './dayToDayEffect.ts'
import { declaredFixation } from './declaredFixation.ts'
import { disputeContext } from './disputeContext.ts'
import type { Lexicon } from './entry.ts'
import { entryToHome } from './entryToHome.ts'
import { escalation } from './escalation.ts'
import { falseIdentity } from './falseIdentity.ts'
import { fearOfViolence } from './fearOfViolence.ts'
import { following } from './following.ts'
import { gifts } from './gifts.ts'
import { identityInDoubt } from './identityInDoubt.ts'
import { innocentPresence } from './innocentPresence.ts'
import { interferingWithProperty } from './interferingWithProperty.ts'
import { invited } from './invited.ts'
import { lawfulPurpose } from './lawfulPurpose.ts'
import { loitering } from './loitering.ts'
import { monitoring } from './monitoring.ts'
import { mutualContact } from './mutualContact.ts'
import { neverToldToStop } from './neverToldToStop.ts'
import { noThreats } from './noThreats.ts'
import { notBothered } from './notBothered.ts'
import { pregnancy } from './pregnancy.ts'
import { previousOffending } from './previousOffending.ts'
import { priorWarning } from './priorWarning.ts'
import { publishing } from './publishing.ts'
import { reconciliation } from './reconciliation.ts'
import { retraction } from './retraction.ts'
import { sexual } from './sexual.ts'
import { singleIncident } from './singleIncident.ts'
import { stoppedWhenAsked } from './stoppedWhenAsked.ts'
import { suicideThreat } from './suicideThreat.ts'
import { thirdPartyContact } from './thirdPartyContact.ts'
import { threatOfViolence } from './threatOfViolence.ts'
import { threatToKill } from './threatToKill.ts'
import { trackingDevice } from './trackingDevice.ts'
import { vexatiousComplaint } from './vexatiousComplaint.ts'
import { violence } from './violence.ts'
import { watchingOrSpying } from './watchingOrSpying.ts'
import { weapon } from './weapon.ts'

/** Every lexicon, by its idea. */
export const lexicons: { readonly [I in Idea]: Lexicon<I> } = {
  following,
  contacting,
  publishing,
  monitoring,
  loitering,
  interferingWithProperty,
  watchingOrSpying,
  threatOfViolence,
  threatToKill,
  violence,
  weapon,
  sexual,
  breachOfOrder,
  breachOfBail,
  priorWarning,
  previousOffending,
  escalation,
  thirdPartyContact,
  falseIdentity,
  gifts,
  entryToHome,
  childrenInvolved,
  pregnancy,
  suicideThreat,
  declaredFixation,
  trackingDevice,
  vexatiousComplaint,
  retraction,
  fearOfViolence,
  alarmOrDistress,
  dayToDayEffect,
  mutualContact,
  reconciliation,
  invited,
  disputeContext,
  lawfulPurpose,
  childArrangements,
  singleIncident,
  notBothered,
  noThreats,
  identityInDoubt,
  innocentPresence,
  stoppedWhenAsked,
  neverToldToStop,
}
