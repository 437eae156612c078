import { z } from 'zod'
import { caseId, personId } from '#case/ids'
import { outcomes } from '#charging/steps'
import type { CaseView } from './cases.ts'
import { aDay, checkId, id, inCase, words } from './readers.ts'

/** Asked of the charging workflow. */
export const reviewAsks = {
  openReview: inCase,
  requestMaterial: z.strictObject({ caseId: id(caseId), checks: z.array(checkId).max(200), wanted: words }),
  materialReceived: z.strictObject({ caseId: id(caseId), what: words }),
  overruleCheck: z.strictObject({ caseId: id(caseId), check: checkId, reason: words }),
  decideCharge: z.strictObject({
    caseId: id(caseId),
    decision: z.strictObject({
      suspect: id(personId),
      charge: z.string().max(100),
      outcome: z.enum(outcomes),
      test: z.enum(['fullCode', 'threshold']),
      reasons: words,
      whyNotStalking: words,
      reviewOn: aDay.nullable(),
    }),
  }),
  issueDecision: inCase,
  reopenReview: z.strictObject({ caseId: id(caseId), reason: words }),
} as const

export type ReviewAnswers = {
  openReview: CaseView
  requestMaterial: CaseView
  materialReceived: CaseView
  overruleCheck: CaseView
  decideCharge: CaseView
  issueDecision: CaseView
  reopenReview: CaseView
}
