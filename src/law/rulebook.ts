import type { NonEmpty } from '#case/quote'
import type { Check, CheckView } from './check.ts'
import { bailImmediateCustody } from './checks/bailImmediateCustody.ts'
import { bailProtection } from './checks/bailProtection.ts'
import { chargeBreachAsWell } from './checks/chargeBreachAsWell.ts'
import { chargeReferral } from './checks/chargeReferral.ts'
import { chargeThresholdReview } from './checks/chargeThresholdReview.ts'
import { chargeTimeLimit } from './checks/chargeTimeLimit.ts'
import { disclosureCounterIndications } from './checks/disclosureCounterIndications.ts'
import { historyBadCharacter } from './checks/historyBadCharacter.ts'
import { historyEscalation } from './checks/historyEscalation.ts'
import { historyPrevious } from './checks/historyPrevious.ts'
import { identificationStalking } from './checks/identificationStalking.ts'
import { investigationAttribution } from './checks/investigationAttribution.ts'
import { investigationDigital } from './checks/investigationDigital.ts'
import { investigationOutstanding } from './checks/investigationOutstanding.ts'
import { investigationScreenshotsOnly } from './checks/investigationScreenshotsOnly.ts'
import { investigationSearchPower } from './checks/investigationSearchPower.ts'
import { investigationSuspectAccount } from './checks/investigationSuspectAccount.ts'
import { monitoringCodes } from './checks/monitoringCodes.ts'
import { protocolInformationNotice } from './checks/protocolInformationNotice.ts'
import { protocolWhyNotStalking } from './checks/protocolWhyNotStalking.ts'
import { restrainingOrderAcquittal } from './checks/restrainingOrderAcquittal.ts'
import { restrainingOrderConditions } from './checks/restrainingOrderConditions.ts'
import { restrainingOrderRationale } from './checks/restrainingOrderRationale.ts'
import { restrainingOrderRequest } from './checks/restrainingOrderRequest.ts'
import { restrainingOrderVictimViews } from './checks/restrainingOrderVictimViews.ts'
import { riskAssessmentDash } from './checks/riskAssessmentDash.ts'
import { riskAssessmentGradeAgainstContent } from './checks/riskAssessmentGradeAgainstContent.ts'
import { riskAssessmentInitial } from './checks/riskAssessmentInitial.ts'
import { riskAssessmentSdashAlone } from './checks/riskAssessmentSdashAlone.ts'
import { riskAssessmentStalkingQuestions } from './checks/riskAssessmentStalkingQuestions.ts'
import { riskAssessmentUpToDate } from './checks/riskAssessmentUpToDate.ts'
import { riskManagementPlan } from './checks/riskManagementPlan.ts'
import { specialMeasuresAssessment } from './checks/specialMeasuresAssessment.ts'
import { specialMeasuresEligibility } from './checks/specialMeasuresEligibility.ts'
import { victimNeeds } from './checks/victimNeeds.ts'
import { victimRetractionGenuine } from './checks/victimRetractionGenuine.ts'
import { victimSpecialistSupport } from './checks/victimSpecialistSupport.ts'
import { victimVps } from './checks/victimVps.ts'
import { victimVpsNotProofOfEffect } from './checks/victimVpsNotProofOfEffect.ts'
import type { Finding } from './finding.ts'

/** Every check there is, in the order a prosecutor reads them. */
export const rulebook: NonEmpty<Check> = [
  identificationStalking,
  protocolWhyNotStalking,
  chargeReferral,
  chargeTimeLimit,
  chargeBreachAsWell,
  chargeThresholdReview,
  riskAssessmentInitial,
  riskAssessmentDash,
  riskAssessmentStalkingQuestions,
  riskAssessmentSdashAlone,
  riskAssessmentGradeAgainstContent,
  riskAssessmentUpToDate,
  riskManagementPlan,
  bailProtection,
  bailImmediateCustody,
  historyPrevious,
  historyBadCharacter,
  historyEscalation,
  protocolInformationNotice,
  investigationDigital,
  investigationAttribution,
  investigationScreenshotsOnly,
  investigationSearchPower,
  investigationSuspectAccount,
  investigationOutstanding,
  disclosureCounterIndications,
  victimVps,
  victimVpsNotProofOfEffect,
  victimSpecialistSupport,
  victimNeeds,
  victimRetractionGenuine,
  specialMeasuresAssessment,
  specialMeasuresEligibility,
  restrainingOrderRequest,
  restrainingOrderConditions,
  restrainingOrderRationale,
  restrainingOrderVictimViews,
  restrainingOrderAcquittal,
  monitoringCodes,
]

/** What every check finds on this file, in the order of the rulebook. */
export const runChecks = (view: CheckView): readonly Finding[] => rulebook.map((check) => check.find(view))
