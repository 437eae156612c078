import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import { type CheckId, type PersonId, personId } from '#case/ids'
import type { NamedOffence } from '#case/reading'
import type { Review } from './review.ts'

/** The outcomes CPS records for one charge against one suspect. */
export const outcomes = ['charge', 'noFurtherAction', 'hold', 'other'] as const
export type Outcome = (typeof outcomes)[number]

/** The test a charge was authorised on: Code for Crown Prosecutors sections 4 and 5. */
export type CodeTest = 'fullCode' | 'threshold'

/** The charging codes of CPS's own records. */
export const chargingCodes = ['A', 'B', 'B2', 'C', 'D', 'D2', 'D5', 'E', 'F', 'H', 'I', 'J', 'K', 'L'] as const
export type ChargingCode = (typeof chargingCodes)[number]

/** How a charge is put: when it is said to have happened, and in what words. */
export type Particulars = Readonly<{ from: Day | null; to: Day | null; wording: string }>

/** Names one charge against one defendant: its offence, and `#2` for a second count of the same. */
export type ChargeKey = string

/** One decision on one charge against one suspect; `whyNotStalking` is asked for where a harassment charge is chosen though stalking is indicated. */
export type ChargeDecision = Readonly<{
  suspect: PersonId
  charge: NamedOffence
  outcome: Outcome
  test: CodeTest
  reasons: string
  whyNotStalking: string
  /** The day a threshold-test charge is looked at again. */
  reviewOn: Day | null
  /** Which count of the same offence this is, from 1; the first where it is left out. */
  count?: number | undefined
  code?: ChargingCode | null | undefined
  /** Asked for with the codes that rest on the public interest. */
  publicInterest?: string | undefined
  /** As the police are to charge it. */
  particulars?: Particulars | null | undefined
}>

/** A suspect as the file named him on the day of the step, so that the log can be read without the file. */
export type Suspect = Readonly<{ id: PersonId; name: string }>

/** Stands for the suspect where no name could be read, so that a case can still be decided. */
export const unnamedSuspect: Suspect = { id: personId('unnamed-suspect')!, name: 'The suspect (no name was read from the file)' }

/** A charge as the police laid it, read from the MG4 or typed from it. */
export type LaidCharge = Readonly<{ offence: NamedOffence; title: string } & Particulars>

/** What differs between a charge as authorised and as laid; `says` is the sentence shown, and kept. */
export type Difference = Readonly<{ kind: 'missing' | 'extra' | 'section' | 'dates' | 'wording'; charge: ChargeKey; says: string }>

/** What is done about a difference; a missing charge that is left out is not prosecuted. */
export type Settled = Readonly<Difference & { done: 'accepted' | 'policeToCorrect'; reason: string }>

export const pleas = ['guilty', 'notGuilty', 'guiltyToLesser', 'noPlea'] as const
export type Plea = (typeof pleas)[number]
export const verdicts = ['guilty', 'notGuilty', 'guiltyOfAlternative', 'noVerdict'] as const
export type Verdict = (typeof verdicts)[number]
export const stops = ['discontinued', 'noEvidenceOffered', 'leftOnFile', 'replaced'] as const
export type Stop = (typeof stops)[number]
export const hearingKinds = ['firstHearing', 'plea', 'caseManagement', 'trial', 'sentence', 'other'] as const
export type HearingKind = (typeof hearingKinds)[number]
/** A hearing that is fixed. `time` is `10:30`, or empty where none is given. */
export type Hearing = Readonly<{ on: Day; time: string; court: string; kind: HearingKind }>
export const orderOutcomes = ['madeOnConviction', 'madeOnAcquittal', 'refused', 'notSought'] as const
export type OrderOutcome = (typeof orderOutcomes)[number]
export const whyBack = ['newMaterial', 'furtherReview', 'appeal', 'breach'] as const
export type WhyBack = (typeof whyBack)[number]

/** Steps about the file as a whole: they reach the life of every defendant, whoever is added later too. */
type CaseWideStep =
  | { type: 'fileReceived'; documents: number }
  /** Without `defendants` it is asked for all of them. */
  | { type: 'materialRequested'; checks: readonly CheckId[]; wanted: string; defendants?: readonly PersonId[] }
  /** What was asked for these checks was taken back: it no longer answers for them. `stillOwed`: the police still owe something else. */
  | { type: 'materialNoLongerAsked'; checks: readonly CheckId[]; reason: string; stillOwed: boolean }
  | { type: 'checkOverruled'; check: CheckId; title?: string; reason: string }
  /** What a later delivery touches, in sentences: `The VPS has arrived: 2 requests answered, MG3 out of date.` */
  | { type: 'laterMaterialRead'; says: readonly string[] }

type DefendantsStep = { defendant: Suspect } & (
  | { type: 'reviewOpened' }
  /** Goes on from where the case stood under `charging/1`, with what was decided there. */
  | {
      type: 'broughtForward'
      from: 'received' | 'underReview' | 'waitingForPolice' | 'decided'
      decisions: readonly Readonly<ChargeDecision & { by: Actor; on: Day; chargeTitle: string }>[]
      overruled: readonly Readonly<{ check: CheckId; reason: string; by: Actor; on: Day }>[]
      requested: readonly CheckId[]
    }
  | { type: 'materialReceived'; what: string }
  | { type: 'materialConsidered'; reason: string }
  | {
      type: 'chargeDecided'
      decision: ChargeDecision
      stalkingIndicated: boolean
      /** The checks that bar charging and that the file did not meet on that day, whatever was asked for or overruled since. */
      openChecks: readonly CheckId[]
      /** The titles of the charge and the open checks, as the lawyer saw them. */
      chargeTitle: string
      checkTitles?: Readonly<Partial<Record<CheckId, string>>>
    }
  /** Signed and from then on unchangeable; a further review is a new one. `unopened` names the documents its author had not opened, `undecided` the charges asked for or laid that nothing was decided on. */
  | { type: 'reviewSubmitted'; review: Review; unopened: readonly string[]; undecided: readonly string[] }
  | { type: 'reviewReopened'; why?: WhyBack | undefined; reason: string }
  | { type: 'chargesReceived'; charges: readonly LaidCharge[]; documents: readonly string[]; chargedOn: Day }
  | { type: 'chargesReconciled'; differences: readonly Settled[] }
  /** The door of a case the police charged themselves. */
  | { type: 'chargedByPolice'; charges: readonly LaidCharge[]; documents: readonly string[]; chargedOn: Day }
  | { type: 'hearingFixed'; hearing: Hearing }
  | { type: 'hearingHeld'; result: string }
  /**
   * `chargeTitle` here and below is what the charge was called on that day; `lesser` is what is pleaded to instead, and `accepted` whether the prosecution takes it. `through` names the plea offer by which a
   * supervisor let it through; `stalkingIndicated` is carried from the assessment of that day.
   */
  | {
      type: 'pleaEntered'
      charge: ChargeKey
      chargeTitle?: string
      plea: Plea
      lesser: NamedOffence | null
      lesserTitle: string
      accepted: boolean
      through: string | null
      stalkingIndicated: boolean
    }
  | { type: 'verdictGiven'; charge: ChargeKey; chargeTitle?: string; verdict: Verdict; alternative: string }
  /** `through` names the approval by which the charge may be stopped. */
  | { type: 'chargeStopped'; charge: ChargeKey; chargeTitle?: string; stop: Stop; reason: string; through: string | null }
  | { type: 'sentencePassed'; sentences: readonly Readonly<{ charge: ChargeKey; chargeTitle?: string; sentence: string }>[] }
  | { type: 'restrainingOrderSettled'; outcome: OrderOutcome; reason: string }
  | { type: 'caseClosed'; reason: string }
  | { type: 'caseReopened'; why: WhyBack; reason: string }
  | { type: 'victimsReviewAsked'; stage: 'local' | 'appeal'; askedBy: string; words: string }
  | { type: 'victimsReviewDecided'; upheld: boolean; reason: string }
)

/** One step in the life of a case, as the log keeps it: what was done, by whom, and on which day. */
export type Step = Readonly<{ by: Actor; on: Day }> & (Readonly<CaseWideStep> | Readonly<DefendantsStep>)

export type StepType = Step['type']
export type StepOf<T extends StepType> = Extract<Step, { type: T }>
export const caseWide: readonly StepType[] = [
  'fileReceived',
  'materialRequested',
  'materialNoLongerAsked',
  'checkOverruled',
  'laterMaterialRead',
]

/** Where one defendant stands. */
export const stateNames = [
  'received',
  'underReview',
  'waitingForPolice',
  'heldForMaterial',
  'waitingForCharge',
  'chargesReceived',
  'areaReview',
  'trialPreparation',
  'hearing',
  'sentence',
  'restrainingOrder',
  'notProsecuted',
  'victimsReview',
  'closed',
] as const
export type StateName = (typeof stateNames)[number]

/** Where one charge against one defendant stands. */
export const chargeStages = [
  'toDecide',
  'toSign',
  'held',
  'notProsecuted',
  'otherDisposal',
  'waitingForCharge',
  'laidToCheck',
  'charged',
  'notGuiltyPlea',
  'convicted',
  'acquitted',
  'stopped',
  'sentenced',
] as const
export type ChargeStage = (typeof chargeStages)[number]
