import type { DatedEvent, DateSource } from '#case/datedEvents'
import type { Day } from '#case/dates'
import type { PersonId } from '#case/ids'
import type { Moment } from '#case/moments'

export type TriedIn = 'summary-only' | 'either-way' | 'indictable-only'

/** A charge that is going on against a suspect. */
export type Charged = Readonly<{ suspect: PersonId; title: string; mode: TriedIn }>

/** Everything the clocks of a case are worked out from: gathered by the desk from what was read and from the steps people took. */
export type ClockFacts = Readonly<{
  suspects: readonly Readonly<{ id: PersonId; name: string }>[]
  /** Dates of the file and dates people recorded; what a person recorded takes the place of what was read of the same thing. */
  events: readonly DatedEvent[]
  /** The day of the last incident that is dated; the earliest it can have been. */
  lastIncident: Readonly<{ on: Day; source: DateSource }> | null
  /** The titles of the summary-only offences that are proposed or supported. */
  summaryOnly: readonly string[]
  charges: readonly Charged[]
  /** The file says that someone is held or bailed, without saying since when or until when. */
  saidRemanded: DateSource | null
  saidBailed: DateSource | null
  thresholdReviews: readonly Readonly<{ suspect: PersonId; title: string; decidedOn: Day; reviewOn: Day; source: DateSource }>[]
  lastReview: Readonly<{ on: Day; source: DateSource }> | null
  /** The case is still to be reviewed: something is undecided, or goes on. */
  goesOn: boolean
  requests: readonly Readonly<{ what: string; sentOn: Day; requiredBy: Day; source: DateSource }>[]
  decisionsToTell: readonly Readonly<{ suspect: PersonId | null; what: string; on: Day; source: DateSource }>[]
  /** Decisions that left nothing going on against a defendant; `asked` while the victim waits for a review of one. */
  rightsToReview: readonly Readonly<{ suspect: PersonId; name: string; asked: boolean; on: Day; source: DateSource }>[]
  approvalsToRatify: readonly Readonly<{ what: string; at: Moment; source: DateSource }>[]
}>

/** A case of which nothing dated is known. */
export const noFacts: ClockFacts = {
  suspects: [],
  events: [],
  lastIncident: null,
  summaryOnly: [],
  charges: [],
  saidRemanded: null,
  saidBailed: null,
  thresholdReviews: [],
  lastReview: null,
  goesOn: true,
  requests: [],
  decisionsToTell: [],
  rightsToReview: [],
  approvalsToRatify: [],
}
