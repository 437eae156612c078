import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { DocumentId, OfferId, PersonId, UserId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { NamedOffence } from '#case/reading'

/** What goes through this door: a plea offered by the defence, and the ways a prosecutor may stop or lessen a charge. */
export const offerKinds = ['plea', 'discontinue', 'offerNoEvidence', 'lowerCharge', 'leaveOnFile'] as const
export type OfferKind = (typeof offerKinds)[number]

export type NamedCharge = Readonly<{ id: NamedOffence; title: string }>

/** On what facts a plea is offered: all of the prosecution's, those of a basis in writing, or others not yet in writing. */
export const basisForms = ['fullFacts', 'written', 'notInWriting'] as const
/** `text` is empty where there is no basis in writing; `document` is the document of the file it was taken from. */
export type Basis = Readonly<{
  is: (typeof basisForms)[number]
  text: string
  document: Readonly<{ id: DocumentId; name: string }> | null
}>

/** What was offered, or proposed, as it stood when it was recorded. `to` is null where nothing less is charged instead. */
export type Offer = Readonly<{
  kind: OfferKind
  defendant: Readonly<{ id: PersonId; name: string }>
  to: NamedCharge | null
  /** The charges it would dispose of. */
  charges: readonly NamedCharge[]
  /** Who offers it: counsel, a solicitor, the court, the prosecution itself. */
  from: string
  hearing: string
  until: Day | null
  reasons: string
  basis: Basis
}>

export type Passages = Readonly<{ says: string; passages: readonly Quote[] }>

/** Something that has to be answered before a supervisor is asked, or that falls due once it is done; `words` say what. */
export type Need = Readonly<{ id: string; words: string; when: 'before' | 'after' }>

/** A line of the basis against the papers, as the plea guard compared them. */
export type GuardLine = Readonly<{
  line: string
  verdict: 'agreed' | 'disputed' | 'contradicted' | 'notAddressed'
  because: string
  passages: readonly Quote[]
}>

/** What the plea guard found on the day of the step, carried here whole so that the log can be read when the file and the rules have moved on. */
export type Findings = Readonly<{
  /** What the offer is against the evidence; `fits` sets off no warning. */
  against: 'instead' | 'lesser' | 'breachAlone' | 'fits'
  stalkingIndicated: boolean
  /** The most serious offence the evidence supports, where it supports one. */
  supported: NamedCharge | null
  because: readonly Passages[]
  lost: readonly string[]
  badReasons: readonly Readonly<{ reason: string; answer: string }>[]
  needs: readonly Need[]
  lines: readonly GuardLine[]
  leftOut: readonly Passages[]
  /** The ids of the authorities it rests on. */
  law: readonly string[]
  /** The rules it was found by. */
  rulebook: string
}>

/** The view of the victim or the officer, or why it could not be had. `toldWhatFollows`: what each course would mean was explained before. */
export type View =
  | Readonly<{ had: true; askedBy: string; askedOn: Day; words: string; toldWhatFollows: boolean }>
  | Readonly<{ had: false; because: string }>

export const lineAnswers = ['agreed', 'disputed', 'notAddressed'] as const
/** What the lawyer makes of one line of the basis. */
export type CheckedLine = Readonly<{ line: string; answer: (typeof lineAnswers)[number]; note: string }>

/** Who approved by telephone: someone of this store, or, without an id, somebody known by name alone until she signs in. */
export type NamedSupervisor = Readonly<{ id: UserId | null; name: string }>

/** One step in the life of an offer, as the log keeps it. */
export type Step = Readonly<{ offer: OfferId; by: Actor; on: Day }> &
  (
    | { type: 'offered'; what: Offer }
    | { type: 'assessed'; findings: Findings }
    | { type: 'viewRecorded'; whose: 'victim' | 'officer'; view: View }
    | { type: 'basisGiven'; basis: Basis }
    | { type: 'basisChecked'; lines: readonly CheckedLine[] }
    /** `asks` says what was answered, in the words of the need. */
    | { type: 'needAnswered'; need: string; asks: string; applies: boolean; words: string }
    | { type: 'proposed'; reasons: string }
    | { type: 'approved'; words: string }
    | { type: 'refused'; reason: string }
    | { type: 'returned'; reason: string }
    /** `calledAt` is the time in England and Wales: `14:05`. */
    | {
        type: 'approvedByTelephone'
        supervisor: NamedSupervisor
        calledOn: Day
        calledAt: string
        words: string
        reasons: string
      }
    /** The one named as having approved by telephone has left: another decides in her place. `left` is her name; `stillHere`: she has not, as the desk knows. */
    | { type: 'supervisorReplaced'; left: string; instead: NamedSupervisor; reason: string; stillHere: boolean }
    | { type: 'ratified'; words: string }
    | { type: 'disowned'; reason: string }
    /** `warnedNow`: what the plea guard says of the offer on the day it is accepted. */
    | { type: 'acceptedInCourt'; court: string; words: string; warnedNow: boolean }
    | { type: 'rejectedInCourt'; court: string; words: string }
    | { type: 'rejected'; words: string }
    | { type: 'withdrawn'; words: string }
    | { type: 'reopened'; reason: string }
  )

export type StepType = Step['type']
export type StepOf<T extends StepType> = Extract<Step, { type: T }>

export type StateName =
  | 'unrecorded'
  | 'offered'
  | 'clear'
  | 'warned'
  | 'proposed'
  | 'returned'
  | 'refused'
  | 'approved'
  | 'byTelephone'
  | 'disowned'
  | 'accepted'
  | 'acceptedToRatify'
  | 'acceptedDisowned'
  | 'rejected'
  | 'withdrawn'
