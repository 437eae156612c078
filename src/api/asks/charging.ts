import { z } from 'zod'
import type { Day } from '#case/dates'
import { caseId, personId } from '#case/ids'
import type { Charge, SignedReview } from '#charging/context'
import type { Gate, Part, Strength } from '#charging/review'
import { gates, parts, strengths, worksheetAnswers } from '#charging/review'
import type { DefendantStatus } from '#charging/status'
import {
  type Difference,
  type Hearing,
  hearingKinds,
  type LaidCharge,
  type OrderOutcome,
  orderOutcomes,
  pleas,
  stops,
  verdicts,
  whyBack,
} from '#charging/steps'
import type { Citation } from '../checkReport.ts'
import type { CaseView, StepDoor } from './cases.ts'
import { aDay, id, inCase, words } from './readers.ts'

export type ChargeView = Readonly<
  Pick<Charge, 'key' | 'offence' | 'title' | 'stage' | 'from' | 'laid' | 'plea' | 'verdict' | 'stopped' | 'sentence'> & {
    says: string
    outcome: string | null
    test: string | null
    code: string | null
    reviewOn: Day | null
  }
>

/** A signed review, with what it changed against the one before it. */
export type SignedReviewView = Readonly<
  Pick<SignedReview, 'version' | 'review' | 'unopened' | 'undecided' | 'on'> & { by: string; differences: readonly string[] }
>

/** Where one defendant stands, charge by charge, and what may be done next. */
export type DefendantView = Readonly<
  Omit<DefendantStatus, 'charges'> & {
    charges: readonly ChargeView[]
    doors: readonly StepDoor[]
    /** What the police laid against what was authorised, while that is to be settled. */
    received: Readonly<{ charges: readonly LaidCharge[]; chargedOn: Day; differences: readonly Difference[] }> | null
    settled: readonly Readonly<{ says: string; done: 'accepted' | 'policeToCorrect'; reason: string }>[]
    heard: readonly Readonly<Hearing & { result: string }>[]
    reviews: readonly SignedReviewView[]
    order: Readonly<{ outcome: OrderOutcome; reason: string; by: string; on: Day }> | null
    victimsReview: Readonly<{ stage: 'local' | 'appeal'; askedBy: string; words: string; on: Day }> | null
  }
>

/** One element of a charge with its evidence, and the strength the form is filled with. */
export type ElementForm = Readonly<{
  charge: string
  element: string
  title: string
  before: Strength
  /** Why it is filled so. */
  because: string
  citations: readonly Citation[]
  against: readonly Citation[]
}>

export type QuestionForm = Readonly<{
  charge: string
  test: 'fullCode' | 'threshold'
  question: string
  asks: string
  shows: readonly Readonly<{ text: string; quotes: readonly Citation[] }>[]
  missing: readonly string[]
}>

/** A review to be made: everything it asks, filled from the file. What somebody has typed is her own working copy, and not here. */
export type ReviewForm = Readonly<{
  defendant: Readonly<{ id: string; name: string }>
  version: number
  charges: readonly Readonly<{ key: string; title: string; says: string }>[]
  elements: readonly ElementForm[]
  questions: readonly QuestionForm[]
  /** What the MG3 drafts for each part from the file as it is now. */
  drafted: Readonly<Record<Part, string>>
  /** Words the parts are filled with: what is drafted, as the last review left it. */
  parts: Readonly<Record<Part, string>>
  /** Names this filling, for who adopts it. */
  partsFilled: string
  /** What was said in the last review of the charges that still stand, for this one to begin with. */
  carried: ReviewSaid
  unopened: readonly Readonly<{ documentId: string; name: string }>[]
  undecided: readonly string[]
}>

const strengthSaid = z.strictObject({
  charge: z.string().max(120),
  element: z.string().max(200),
  strength: z.enum(strengths),
  reason: words,
})
const answerSaid = z.strictObject({ charge: z.string().max(120), question: z.string().max(200), answer: z.enum(worksheetAnswers), words })

/** What the lawyer says in a review; everything else in it the desk fills in itself. */
export const reviewSaid = z.strictObject({
  elements: z.array(strengthSaid).max(500),
  answers: z.array(answerSaid).max(1000),
  parts: z.partialRecord(z.enum(parts), words),
  /** The parts as filled that she has read and adopts: the form's own `partsFilled`; another filling is not adopted with it. */
  adopted: z.string().max(64).optional(),
  exceptions: z.partialRecord(z.enum(gates), words),
})
export type ReviewSaid = z.output<typeof reviewSaid>

/** What stands before signing, with this review as it now is; `stands` is null where it is done. */
export type GateAnswer = Readonly<{ gate: Gate; title: string; stands: string | null; exception: string }>

/** A charge read from an MG4, for a person to check against the form itself. */
export type ReadCharge = Readonly<LaidCharge & { citations: readonly Citation[] }>

const of = { caseId: id(caseId), defendant: id(personId) }
const laid = z.strictObject({
  offence: z.string().min(1).max(100),
  title: z.string().min(1).max(300),
  from: aDay.nullable(),
  to: aDay.nullable(),
  wording: words,
})
const laidCharges = { charges: z.array(laid).max(100), chargedOn: aDay }
const charge = z.string().max(120)

/** Asked of a review, and of the life of a charge after the decision. */
export const chargingAsks = {
  reviewForm: z.strictObject(of),
  reviewGates: z.strictObject({ ...of, said: reviewSaid }),
  /** Without a defendant: of everyone under review. All are signed or none. */
  submitReview: z.strictObject({ caseId: id(caseId), defendant: id(personId).nullable(), said: reviewSaid }),
  considerMaterial: z.strictObject({ ...of, reason: words }),
  /** The charges read from the MG4s of the file. */
  chargesRead: inCase,
  receiveCharges: z.strictObject({ ...of, ...laidCharges }),
  chargedByPolice: z.strictObject({ ...of, ...laidCharges }),
  settleCharges: z.strictObject({
    ...of,
    differences: z
      .array(
        z.strictObject({
          charge,
          kind: z.enum(['missing', 'extra', 'section', 'dates', 'wording']),
          done: z.enum(['accepted', 'policeToCorrect']),
          reason: words,
        }),
      )
      .max(200),
  }),
  fixHearing: z.strictObject({
    ...of,
    hearing: z.strictObject({
      on: aDay,
      time: z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/),
      court: z.string().max(200),
      kind: z.enum(hearingKinds),
    }),
  }),
  recordHearing: z.strictObject({ ...of, result: words }),
  /** `through` names the plea offer that was let through; null where nothing had to be. */
  recordPlea: z.strictObject({
    ...of,
    charge,
    plea: z.enum(pleas),
    lesser: z.string().max(100).nullable(),
    accepted: z.boolean(),
    through: z.string().max(64).nullable(),
  }),
  recordVerdict: z.strictObject({ ...of, charge, verdict: z.enum(verdicts), alternative: z.string().max(300) }),
  stopCharge: z.strictObject({ ...of, charge, stop: z.enum(stops), reason: words, through: z.string().max(64).nullable() }),
  recordSentence: z.strictObject({ ...of, sentences: z.array(z.strictObject({ charge, sentence: words })).max(100) }),
  settleRestrainingOrder: z.strictObject({ ...of, outcome: z.enum(orderOutcomes), reason: words }),
  closeCase: z.strictObject({ ...of, reason: words }),
  reopenCase: z.strictObject({ ...of, why: z.enum(whyBack), reason: words }),
  askVictimsReview: z.strictObject({ ...of, stage: z.enum(['local', 'appeal']), askedBy: z.string().max(200), words }),
  decideVictimsReview: z.strictObject({ ...of, upheld: z.boolean(), reason: words }),
} as const

export type ChargingAnswers = {
  reviewForm: ReviewForm
  reviewGates: readonly GateAnswer[]
  chargesRead: readonly ReadCharge[]
} & Record<Exclude<keyof typeof chargingAsks, 'reviewForm' | 'reviewGates' | 'chargesRead'>, CaseView>
