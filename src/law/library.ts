import * as attorneyGeneralsGuidelines from './authorities/attorneyGeneralsGuidelines.ts'
import * as bailAct1976 from './authorities/bailAct1976.ts'
import * as bailAmendmentAct1993 from './authorities/bailAmendmentAct1993.ts'
import * as codeForCrownProsecutors from './authorities/codeForCrownProsecutors.ts'
import * as communicationsOffences from './authorities/communicationsOffences.ts'
import * as courseOfConductCases from './authorities/courseOfConductCases.ts'
import * as cpsGuidance from './authorities/cpsGuidance.ts'
import * as crimeAndDisorderAct1998 from './authorities/crimeAndDisorderAct1998.ts'
import * as crimeAndPolicingAct2026 from './authorities/crimeAndPolicingAct2026.ts'
import * as criminalJusticeAct2003 from './authorities/criminalJusticeAct2003.ts'
import * as criminalJusticeAndPoliceAct2001 from './authorities/criminalJusticeAndPoliceAct2001.ts'
import * as criminalProcedureAndInvestigationsAct1996 from './authorities/criminalProcedureAndInvestigationsAct1996.ts'
import * as criminalProcedureRules2020 from './authorities/criminalProcedureRules2020.ts'
import * as criminalProcedureRules2025 from './authorities/criminalProcedureRules2025.ts'
import * as directorsGuidanceOnCharging from './authorities/directorsGuidanceOnCharging.ts'
import * as domesticAbuseOrders from './authorities/domesticAbuseOrders.ts'
import * as familyLawAct1996 from './authorities/familyLawAct1996.ts'
import * as intimateImageOffences from './authorities/intimateImageOffences.ts'
import * as livingInFear2017 from './authorities/livingInFear2017.ts'
import * as magistratesCourtsAct1980 from './authorities/magistratesCourtsAct1980.ts'
import * as offencesAgainstThePersonAct1861 from './authorities/offencesAgainstThePersonAct1861.ts'
import * as policeAndCriminalEvidenceAct1984 from './authorities/policeAndCriminalEvidenceAct1984.ts'
import * as policeResponseToStalking2024 from './authorities/policeResponseToStalking2024.ts'
import * as prosecutionOfOffencesAct1985 from './authorities/prosecutionOfOffencesAct1985.ts'
import * as protectionFromHarassmentAct1997 from './authorities/protectionFromHarassmentAct1997.ts'
import * as publicJustice from './authorities/publicJustice.ts'
import * as restrainingOrderCases from './authorities/restrainingOrderCases.ts'
import * as sentencing from './authorities/sentencing.ts'
import * as sentencingAct2020 from './authorities/sentencingAct2020.ts'
import * as seriousCrimeAct2015 from './authorities/seriousCrimeAct2015.ts'
import * as stalkingProtectionAct2019 from './authorities/stalkingProtectionAct2019.ts'
import * as stalkingProtocol2018 from './authorities/stalkingProtocol2018.ts'
import * as stalkingRecognition from './authorities/stalkingRecognition.ts'
import * as victimsCode2021 from './authorities/victimsCode2021.ts'
import * as youthJusticeAndCriminalEvidenceAct1999 from './authorities/youthJusticeAndCriminalEvidenceAct1999.ts'
import type { Authority } from './authority.ts'

const shelves: readonly Readonly<Record<string, Authority>>[] = [
  attorneyGeneralsGuidelines,
  bailAct1976,
  bailAmendmentAct1993,
  codeForCrownProsecutors,
  communicationsOffences,
  courseOfConductCases,
  cpsGuidance,
  crimeAndDisorderAct1998,
  crimeAndPolicingAct2026,
  criminalJusticeAct2003,
  criminalJusticeAndPoliceAct2001,
  criminalProcedureAndInvestigationsAct1996,
  criminalProcedureRules2020,
  criminalProcedureRules2025,
  directorsGuidanceOnCharging,
  domesticAbuseOrders,
  familyLawAct1996,
  intimateImageOffences,
  livingInFear2017,
  magistratesCourtsAct1980,
  offencesAgainstThePersonAct1861,
  policeAndCriminalEvidenceAct1984,
  policeResponseToStalking2024,
  prosecutionOfOffencesAct1985,
  protectionFromHarassmentAct1997,
  publicJustice,
  restrainingOrderCases,
  sentencing,
  sentencingAct2020,
  seriousCrimeAct2015,
  stalkingProtectionAct2019,
  stalkingProtocol2018,
  stalkingRecognition,
  victimsCode2021,
  youthJusticeAndCriminalEvidenceAct1999,
]

const inStatutoryOrder = new Intl.Collator('en-GB', { numeric: true })

/** Every provision, case and passage of guidance the house stands on, shelf by shelf and in the order of the Act. */
export const library: readonly Authority[] = shelves.flatMap((shelf) =>
  Object.values(shelf).sort((one, other) => inStatutoryOrder.compare(one.id, other.id)),
)
