import { z } from 'zod'
import type { Day } from '#case/dates'
import { caseId, type DocumentId, documentId, type PersonId, personId, type RequestId, requestId } from '#case/ids'
import { requestCategories, requestTypes } from '#case/requestTypes'
import { type Asking, type Rung, rungs, type StateName, type StepType } from '#requests/steps'
import type { Citation } from '../checkReport.ts'
import { aDay, checkId, id, inCase, words } from './readers.ts'

const typeNames = Object.keys(requestTypes) as [Asking['type'], ...Asking['type'][]]

const asking = z.strictObject({
  category: z.enum(requestCategories),
  type: z.enum(typeNames),
  description: words,
  why: words,
  defendants: z.array(id(personId)).max(50),
  requiredBy: aDay.nullable(),
  due: z.enum(['before-charge', 'after-charge']),
})

const raisedFrom = z.union([
  z.strictObject({ check: checkId }),
  z.strictObject({ documentId: id(documentId), page: z.int().min(1), start: z.int().min(0), quote: z.string().min(1).max(5000) }),
  z.null(),
])

const one = { caseId: id(caseId), request: id(requestId) }

/** What came in answer: documents of the case, and what it is in a sentence. */
const answer = { documents: z.array(id(documentId)).max(200), what: words }

/** Asked of the ledger of requests to the police. */
export const requestsAsks = {
  requests: inCase,
  draftRequest: z.strictObject({ caseId: id(caseId), asking, raisedFrom }),
  rewriteRequest: z.strictObject({ ...one, asking }),
  /** Sends drafts; each stands alone, so that one that is refused leaves the others sent. */
  sendRequests: z.strictObject({ caseId: id(caseId), requests: z.array(id(requestId)).min(1).max(200), whyAgain: words }),
  /** Raises one request for each of these checks as the checks ask for it, and sends them. */
  requestChecks: z.strictObject({
    caseId: id(caseId),
    checks: z
      .array(z.strictObject({ check: checkId, description: words }))
      .min(1)
      .max(200),
    requiredBy: aDay,
    whyAgain: words,
  }),
  chaseRequest: z.strictObject({ ...one, words, requiredBy: aDay.nullable() }),
  escalateRequest: z.strictObject({ ...one, to: z.enum(rungs), words, whyNow: words }),
  /** `stillWanted` is null where everything came. */
  answerRequest: z.strictObject({ ...one, ...answer, stillWanted: words.nullable() }),
  /** `reason` is null where the answer will do. */
  judgeAnswer: z.strictObject({ ...one, reason: words.nullable() }),
  withdrawRequest: z.strictObject({ ...one, reason: words }),
  reopenRequest: z.strictObject({ ...one, reason: words }),
} as const

type Said = Readonly<{ by: string; on: Day }>
type Named = Readonly<{ id: DocumentId; name: string }>

export type RequestDoor = Readonly<{ type: StepType; open: boolean; bars: readonly string[] }>

/** One request of the ledger. */
export type RequestView = Readonly<{
  request: RequestId
  is: StateName
  stateWords: string
  asking: Asking
  raised: Said
  /** Why it was raised: the check with its title, or the passage; null where by hand. */
  from: Readonly<{ check: string; title: string }> | Citation | null
  sent: Said | null
  /** "overdue by 2 days"; null while it is a draft, or nothing is owed. */
  due: string | null
  overdue: boolean
  chases: readonly (Said & Readonly<{ words: string }>)[]
  escalations: readonly (Said & Readonly<{ to: Rung; toWords: string; words: string }>)[]
  answers: readonly (Said & Readonly<{ what: string; documents: readonly Named[] }>)[]
  stillWanted: string | null
  ended: (Said & Readonly<{ reason: string }>) | null
  /** The same thing asked before, in words; for a draft, what its sending must answer. */
  earlier: readonly string[]
  /** The next rung of the ladder; null at its top. */
  nextRung: Readonly<{ to: Rung; act: string }> | null
  /** Documents that may be the answer, for a person to confirm. */
  proposals: readonly Readonly<{ document: DocumentId; name: string; because: string }>[]
  doors: readonly RequestDoor[]
}>

/** The ledger of a case: drafts first, then what the police owe with the most overdue first, then what came, then what is done with. */
export type RequestsView = Readonly<{
  requests: readonly RequestView[]
  /** Who may be named as concerned. */
  defendants: readonly Readonly<{ id: PersonId; name: string }>[]
  /** Why this person may not raise a request; empty where she may. */
  raisingBars: readonly string[]
}>

/** The ledger, with what could not be sent and why. */
export type SentView = RequestsView & Readonly<{ notSent: readonly Readonly<{ request: RequestId; because: readonly string[] }>[] }>

export type RequestsAnswers = {
  requests: RequestsView
  draftRequest: RequestsView & Readonly<{ request: RequestId }>
  rewriteRequest: RequestsView
  sendRequests: SentView
  requestChecks: SentView
  chaseRequest: RequestsView
  escalateRequest: RequestsView
  answerRequest: RequestsView
  judgeAnswer: RequestsView
  withdrawRequest: RequestsView
  reopenRequest: RequestsView
}
