import { z } from 'zod'
import type { Day } from '#case/dates'
import { type CaseId, caseId, documentId, type OfferId, offerId, personId, type UserId, userId } from '#case/ids'
import type { Authority } from '#law/authority'
import {
  basisForms,
  type Findings,
  lineAnswers,
  type Need,
  type Offer,
  offerKinds,
  type StateName,
  type StepType,
  type View,
} from '#pleas/steps'
import type { Shown } from './law.ts'
import { aDay, id, inCase, nothing, passphrase, words } from './readers.ts'

/** Who did it, by name, and on which day. */
export type Signed<T> = Readonly<T & { by: string; on: Day }>

type FoundLine = Shown<Findings['lines'][number]>
/** A line of the basis: what the papers say of it, and what the lawyer makes of it. */
export type OfferLine = Readonly<FoundLine & { checked: Signed<{ answer: (typeof lineAnswers)[number]; note: string }> | null }>
export type OfferNeed = Readonly<Need & { answer: Signed<{ applies: boolean; words: string }> | null }>

/** An approval by telephone; `ratifyBy` is the moment (ISO) from which it is overdue. */
export type TelephoneApproval = Signed<{
  supervisor: string
  calledOn: Day
  calledAt: string
  words: string
  ratifyBy: string
  overdue: boolean
  /** Those named before `supervisor`, who left, with why another was named; from the first to the last. */
  replaced: readonly Signed<{ name: string; reason: string }>[]
}>

/** An offer as it stands, with everything a supervisor needs to say yes, no, or not yet. */
export type OfferView = Readonly<{
  offer: OfferId
  state: StateName
  stateWords: string
  kindWords: string
  what: Signed<Offer>
  /** The day until which it was open has passed. */
  lapsed: boolean
  /** It can be accepted only through a supervisor. */
  warned: boolean
  findings: Signed<Omit<Shown<Findings>, 'law' | 'lines' | 'needs'> & { law: readonly Authority[] }> | null
  lines: readonly OfferLine[]
  needs: readonly OfferNeed[]
  victim: Signed<{ view: View }> | null
  officer: Signed<{ view: View }> | null
  proposal: Signed<{ reasons: string }> | null
  approved: Signed<{ words: string }> | null
  telephone: TelephoneApproval | null
  ratified: Signed<{ words: string }> | null
  sentBack: Signed<{ how: 'refused' | 'returned' | 'disowned'; reason: string }> | null
  outcome: Signed<{ how: 'acceptedInCourt' | 'rejectedInCourt' | 'rejected' | 'withdrawn'; court: string; words: string }> | null
  /** Every step with its door: open when `bars` is empty, otherwise barred for these reasons. */
  doors: readonly Readonly<{ type: StepType; open: boolean; bars: readonly string[] }>[]
}>

/** The offers of a case, the newest first; why this person may not record one, if so; and whom an approval by telephone may name. */
export type CaseOffers = Readonly<{
  offers: readonly OfferView[]
  recordBars: readonly string[]
  supervisors: readonly Readonly<{ id: UserId; name: string }>[]
}>

/** An offer that waits for a supervisor, in the list of all of them. `waitingDays` counts from the day she was asked, or the day of the call. */
export type ApprovalRow = Readonly<{
  caseId: CaseId
  offer: OfferId
  title: string
  urn: string | null
  defendant: string
  victims: readonly string[]
  kindWords: string
  to: string | null
  charges: readonly string[]
  hearing: string
  until: Day | null
  lapsed: boolean
  stalkingIndicated: boolean
  victimHeard: boolean
  officerHeard: boolean
  proposedBy: string
  proposedOn: Day
  waitingDays: number
  telephone: TelephoneApproval | null
  accepted: boolean
  /** Why the one who asks may not decide this one. */
  bars: readonly string[]
}>

/** `bars` says why the one who asks decides none of them; `mine` are the approvals by telephone that name her and that she has to ratify or disown. */
export type Approvals = Readonly<{
  bars: readonly string[]
  queue: readonly ApprovalRow[]
  mine: readonly ApprovalRow[]
  /** Approvals by telephone that name somebody else. */
  others: readonly ApprovalRow[]
}>

const onOffer = { caseId: id(caseId), offer: id(offerId) } as const
const short = z.string().max(500)
/** Where a document is named and no words are given, the words are read from the document. */
const basis = z.strictObject({ is: z.enum(basisForms), text: z.string().max(20_000), document: id(documentId).nullable() })
const view = z.discriminatedUnion('had', [
  z.strictObject({ had: z.literal(true), askedBy: short, askedOn: aDay, words, toldWhatFollows: z.boolean() }),
  z.strictObject({ had: z.literal(false), because: words }),
])

/** Asked of offers of pleas and proposals to stop or lessen a charge, and of their approval. */
export const pleasAsks = {
  offers: inCase,
  recordOffer: z.strictObject({
    caseId: id(caseId),
    kind: z.enum(offerKinds),
    defendant: id(personId),
    to: z.string().max(100).nullable(),
    charges: z.array(z.string().max(100)).max(50),
    from: short,
    hearing: short,
    until: aDay.nullable(),
    reasons: words,
    basis,
  }),
  /** Has the plea guard look at the offer again, on the file as it stands now. */
  lookAgain: z.strictObject(onOffer),
  giveBasis: z.strictObject({ ...onOffer, basis }),
  recordView: z.strictObject({ ...onOffer, whose: z.enum(['victim', 'officer']), view }),
  checkBasis: z.strictObject({
    ...onOffer,
    lines: z.array(z.strictObject({ line: z.string().max(20_000), answer: z.enum(lineAnswers), note: words })).max(500),
  }),
  answerNeed: z.strictObject({ ...onOffer, need: z.string().max(20), applies: z.boolean(), words }),
  proposeOffer: z.strictObject({ ...onOffer, reasons: words }),
  approvedByTelephone: z.strictObject({
    ...onOffer,
    /** Someone of this store, or somebody known by name alone. */
    supervisor: z.strictObject({ id: id(userId).nullable(), name: z.string().max(200) }),
    calledOn: aDay,
    calledAt: z.string().max(10),
    words,
    reasons: words,
  }),
  approveOffer: z.strictObject({ ...onOffer, words, passphrase }),
  refuseOffer: z.strictObject({ ...onOffer, reason: words, passphrase }),
  returnOffer: z.strictObject({ ...onOffer, reason: words }),
  /** Another supervisor decides in place of the one named as having approved by telephone, who has left. */
  replaceSupervisor: z.strictObject({ ...onOffer, supervisor: id(userId), reason: words, passphrase }),
  ratifyApproval: z.strictObject({ ...onOffer, words, passphrase }),
  disownApproval: z.strictObject({ ...onOffer, reason: words, passphrase }),
  /** How the offer ended; `court` is asked for where it was accepted. */
  closeOffer: z.strictObject({
    ...onOffer,
    how: z.enum(['acceptedInCourt', 'rejectedInCourt', 'rejected', 'withdrawn']),
    court: short,
    words,
  }),
  reopenOffer: z.strictObject({ ...onOffer, reason: words }),
  approvals: nothing,
} as const

export type PleasAnswers = { recordOffer: CaseOffers & { recorded: OfferId }; approvals: Approvals } & {
  [M in Exclude<keyof typeof pleasAsks, 'recordOffer' | 'approvals'>]: CaseOffers
}
