import type { Day } from './dates.ts'
import type { PersonId } from './ids.ts'
import type { Moment } from './moments.ts'
import type { Quote } from './quote.ts'

/**
 * What a clock of the case starts from, is extended by or ends with. `day`: the day is enough · `moment`: the time of day is needed.
 * An extension's date is the new limit, not the day on which it was given.
 */
export const datedEvents = {
  relevantTime: { words: 'Relevant time in police detention', needs: 'moment' },
  detentionAuthorised: { words: 'Detention authorised', needs: 'moment' },
  detentionReviewed: { words: 'Detention reviewed', needs: 'moment' },
  detentionExtendedTo: { words: 'Detention extended to', needs: 'moment' },
  detentionEnded: { words: 'Police detention ended', needs: 'moment' },
  policeBailFrom: { words: 'Arrest from which police bail runs', needs: 'day' },
  policeBailExtendedTo: { words: 'Police bail extended to', needs: 'day' },
  policeBailReturn: { words: 'Police bail return', needs: 'day' },
  policeBailEnded: { words: 'Police bail ended', needs: 'day' },
  charged: { words: 'Charged by the police', needs: 'day' },
  remandedInCustody: { words: 'Remanded in custody by the court', needs: 'day' },
  summaryTrialDecided: { words: 'Court decided on summary trial', needs: 'day' },
  sentToCrownCourt: { words: 'Sent to the Crown Court', needs: 'day' },
  custodyTimeLimitExtendedTo: { words: 'Custody time limit extended to', needs: 'day' },
  custodyEnded: { words: 'Custody ended', needs: 'day' },
  hearing: { words: 'Hearing', needs: 'day' },
  trialStarted: { words: 'Trial started', needs: 'day' },
  bailGrantedAgainstUs: { words: 'Bail granted and notice of appeal given in court', needs: 'moment' },
  bailAppealNoticeServed: { words: 'Written notice of bail appeal served', needs: 'moment' },
  victimMayAskUntil: { words: 'Victim may ask for a review of the decision until', needs: 'day' },
  victimsReviewDueBy: { words: 'Victim’s review promised by', needs: 'day' },
  victimTold: { words: 'Victim told of the decision in writing', needs: 'day' },
} as const satisfies Record<string, Readonly<{ words: string; needs: 'day' | 'moment' }>>

export type DatedEventName = keyof typeof datedEvents
export const datedEventNames = Object.keys(datedEvents) as DatedEventName[]

/** Where a date came from: words of the file, or what somebody did, as a sentence. */
export type DateSource = Readonly<{ file: Quote }> | Readonly<{ step: string }>

/** Something dated that a clock counts from. `suspect` is null where it is not said whose it is; `at` where only the day is known. */
export type DatedEvent = Readonly<{
  event: DatedEventName
  suspect: PersonId | null
  on: Day
  at: Moment | null
  /** What else was said of it: which court, who gave the extension. */
  note: string
  source: DateSource
}>
