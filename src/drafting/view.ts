import type { BailState } from '#bail/replay'
import type { Bailed } from '#bail/steps'
import type { Day } from '#case/dates'
import type { CheckId, DocumentId, PersonId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import type { Review } from '#charging/review'
import type { ChargeDecision } from '#charging/steps'
import type { Assessment } from '#law/assessment'
import type { OrderState } from '#orders/replay'
import type { OrderBetween } from '#orders/steps'
import type { Context as OfferContext } from '#pleas/context'
import type { StateName as OfferState } from '#pleas/steps'
import type { Standing } from '#requests/replay'

/** A decision as the draft states it: who it is about, on what, and whose it is. */
export type DecisionInDraft = Readonly<ChargeDecision & { suspectName: string; by: string; on: Day }>

/** Something that another reading of the file changed, with the passages it stands on now. */
export type ChangeInDraft = Readonly<{
  about: 'document' | 'people' | 'stalking' | 'offence' | 'behaviour' | 'marker' | 'impact' | 'incident' | 'check'
  says: string
  passages: readonly Quote[]
}>

/** An offer of a plea, or a proposal to stop or lessen a charge, as its log has it. */
export type OfferInDraft = Readonly<{ state: OfferState; context: OfferContext }>

/** How a witness is looked after, as people recorded it: for the application for special measures. */
export type CareInDraft = Readonly<{
  person: PersonId
  name: string
  route: 's16' | 's17_1' | 's17_4' | 'notEligible' | 'notKnown'
  measures: readonly string[]
  wish: 'wants' | 'doesNotWant' | 'undecided' | 'notAsked'
  note: string
  by: string
  on: Day
}>

/** A review as a lawyer signed it: how strong each element is, and the parts written in her own words. */
export type ReviewInDraft = Readonly<{ suspectName: string; version: number; by: string; on: Day; review: Review }>

/** Everything a draft is made from: what was read, what the law makes of it, and what people decided. The day is handed in. */
export type DraftView = Readonly<{
  /** What was read that the papers say outright (`saidOutright`): what a document may put forward. */
  reading: Reading
  /** Everything that was read, what is only hinted at too. */
  whole: Reading
  assessment: Assessment
  documents: readonly Readonly<{ id: DocumentId; name: string }>[]
  decisions: readonly DecisionInDraft[]
  overruled: readonly Readonly<{ check: CheckId; reason: string; by: string; on: Day }>[]
  requested: readonly CheckId[]
  /** The checks a supervisor has switched off for the team. */
  switchedOff?: readonly Readonly<{ check: CheckId; reason: string; by: string; on: Day }>[]
  /** The restraining orders and the bail of each defendant, as their logs leave them. */
  orders?: readonly Readonly<{ order: OrderBetween; state: OrderState }>[]
  bail?: readonly Readonly<{ defendant: Bailed; state: BailState }>[]
  /** Which of several a document is about: the key of an order, the id of a defendant; the first where not said. */
  about?: string | undefined
  /** What changed since the reading somebody last saw; undefined where nothing did. */
  changes?: Readonly<{ since: Day; changes: readonly ChangeInDraft[] }> | undefined
  /** Changes that somebody has seen since, as they were said then. */
  seenChanges?: readonly Readonly<{ on: Day; says: readonly string[] }>[]
  /** The last MG3 or MG3A that was issued. */
  lastIssued?: Readonly<{ called: string; version: number; on: Day }> | undefined
  /** The ledger of what was asked of the police, in the order it was raised. */
  ledger?: readonly Standing[]
  offers?: readonly OfferInDraft[]
  /** The latest signed review of each defendant. */
  reviews?: readonly ReviewInDraft[]
  care?: readonly CareInDraft[]
  today: Day
  /** `Version 1 (draft)`, as every page shows it. */
  version: string
  author: string
}>
