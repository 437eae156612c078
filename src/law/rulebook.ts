import type { NonEmpty } from '#case/quote'
import type { Check, CheckView } from './check.ts'
import { bailProtection } from './checks/bailProtection.ts'
import { chargeReferral } from './checks/chargeReferral.ts'
import { chargeTimeLimit } from './checks/chargeTimeLimit.ts'
import { historyPrevious } from './checks/historyPrevious.ts'
import { identificationStalking } from './checks/identificationStalking.ts'
import { investigationDigital } from './checks/investigationDigital.ts'
import { investigationOutstanding } from './checks/investigationOutstanding.ts'
import { investigationSearchPower } from './checks/investigationSearchPower.ts'
import { restrainingOrderConditions } from './checks/restrainingOrderConditions.ts'
import { restrainingOrderRationale } from './checks/restrainingOrderRationale.ts'
import { restrainingOrderRequest } from './checks/restrainingOrderRequest.ts'
import { restrainingOrderVictimViews } from './checks/restrainingOrderVictimViews.ts'
import { riskAssessmentDash } from './checks/riskAssessmentDash.ts'
import { riskAssessmentInitial } from './checks/riskAssessmentInitial.ts'
import { riskAssessmentStalkingQuestions } from './checks/riskAssessmentStalkingQuestions.ts'
import { riskManagementPlan } from './checks/riskManagementPlan.ts'
import { specialMeasuresAssessment } from './checks/specialMeasuresAssessment.ts'
import { specialMeasuresEligibility } from './checks/specialMeasuresEligibility.ts'
import { victimNeeds } from './checks/victimNeeds.ts'
import { victimSpecialistSupport } from './checks/victimSpecialistSupport.ts'
import { victimVps } from './checks/victimVps.ts'
import type { Finding } from './finding.ts'

/** Every check there is, in the order a prosecutor reads them. */
export const rulebook: NonEmpty<Check> = [
  identificationStalking,
  chargeReferral,
  chargeTimeLimit,
  riskAssessmentInitial,
  riskAssessmentDash,
  riskAssessmentStalkingQuestions,
  riskManagementPlan,
  bailProtection,
  historyPrevious,
  investigationDigital,
  investigationSearchPower,
  investigationOutstanding,
  victimVps,
  victimSpecialistSupport,
  victimNeeds,
  specialMeasuresAssessment,
  specialMeasuresEligibility,
  restrainingOrderRequest,
  restrainingOrderConditions,
  restrainingOrderRationale,
  restrainingOrderVictimViews,
]

/** What every check finds on this file, in the order of the rulebook. */
export const runChecks = (view: CheckView): readonly Finding[] => rulebook.map((check) => check.find(view))
