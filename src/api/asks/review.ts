import { z } from 'zod'
import { caseId, personId } from '#case/ids'
import { chargingCodes, outcomes, whyBack } from '#charging/steps'
import type { CaseView } from './cases.ts'
import { aDay, checkId, id, words } from './readers.ts'

/** Asked of the charging workflow. */
export const reviewAsks = {
  /** Without a defendant: for everyone it can be done for. */
  openReview: z.strictObject({ caseId: id(caseId), defendant: id(personId).optional() }),
  requestMaterial: z.strictObject({
    caseId: id(caseId),
    checks: z.array(checkId).max(200),
    wanted: words,
    defendants: z.array(id(personId)).max(100).optional(),
  }),
  materialReceived: z.strictObject({ caseId: id(caseId), what: words, defendant: id(personId).optional() }),
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
      count: z.int().min(1).max(99).optional(),
      code: z.enum(chargingCodes).nullable().optional(),
      publicInterest: words.optional(),
      particulars: z.strictObject({ from: aDay.nullable(), to: aDay.nullable(), wording: words }).nullable().optional(),
    }),
  }),
  reopenReview: z.strictObject({
    caseId: id(caseId),
    why: z.enum(whyBack).optional(),
    reason: words,
    defendant: id(personId).optional(),
  }),
} as const

export type ReviewAnswers = {
  openReview: CaseView
  requestMaterial: CaseView
  materialReceived: CaseView
  overruleCheck: CaseView
  decideCharge: CaseView
  reopenReview: CaseView
}
