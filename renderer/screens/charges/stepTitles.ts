import type { DefendantView, StepDoor } from '#api/contract'

type StepType = StepDoor['type']

/** The steps a person can take from here, in the order of a case, and the page of the section where each is taken. */
export const stepsAfter: readonly Readonly<{ type: StepType; title: string; part: 'review' | 'court' | 'checks' | null }>[] = [
  { type: 'reviewOpened', title: 'Open the review', part: null },
  { type: 'chargedByPolice', title: 'Record that the police have charged', part: 'court' },
  { type: 'materialReceived', title: 'Record what the police sent', part: 'court' },
  { type: 'materialConsidered', title: 'Say that what came changes nothing', part: 'court' },
  { type: 'chargeDecided', title: 'Decide on charge', part: null },
  { type: 'reviewSubmitted', title: 'Check and sign the review', part: 'review' },
  { type: 'chargesReceived', title: 'Record the charges laid', part: 'court' },
  { type: 'chargesReconciled', title: 'Check the charges against the decision', part: 'court' },
  { type: 'hearingFixed', title: 'Fix a hearing', part: 'court' },
  { type: 'pleaEntered', title: 'Record a plea', part: 'court' },
  { type: 'verdictGiven', title: 'Record a verdict', part: 'court' },
  { type: 'chargeStopped', title: 'Record that a charge was stopped', part: 'court' },
  { type: 'hearingHeld', title: 'Record what happened at the hearing', part: 'court' },
  { type: 'sentencePassed', title: 'Record the sentence', part: 'court' },
  { type: 'restrainingOrderSettled', title: 'Record the restraining order', part: 'court' },
  { type: 'caseClosed', title: 'Close the case', part: 'court' },
  { type: 'reviewReopened', title: 'Reopen the review', part: 'court' },
  { type: 'caseReopened', title: 'Reopen the case', part: 'court' },
  { type: 'victimsReviewAsked', title: 'Record a request under the Victims’ Right to Review', part: 'court' },
  { type: 'victimsReviewDecided', title: 'Decide the victim’s request for a review', part: 'court' },
]

const elsewhere = /^This can be done /

/** Whether the life of a defendant has this step where it stands, open or barred by something that can be put right. */
export const isOpenHere = ({ doors, notices }: DefendantView, type: StepType): boolean => {
  const door = doors.find((each) => each.type === type)
  if (!door || (type === 'materialConsidered' && notices.length === 0)) return false
  return !door.bars.some((bar) => elsewhere.test(bar))
}
