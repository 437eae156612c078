import type { CheckedLine, OfferKind, StateName, StepType } from './steps.ts'

/** Where an offer stands, as the screen says it: who must act next. */
export const stateWords: Readonly<Record<StateName, string>> = {
  unrecorded: 'Not recorded',
  offered: 'To be looked at against the file',
  clear: 'No warning: may be accepted',
  warned: 'Not to be accepted without a supervisor',
  proposed: 'Waiting for a supervisor',
  returned: 'Returned by the supervisor',
  refused: 'Refused by the supervisor',
  approved: 'Approved: may be accepted',
  byTelephone: 'Approved by telephone: to be ratified',
  disowned: 'Telephone approval disowned',
  accepted: 'Accepted',
  acceptedToRatify: 'Accepted on a telephone approval: to be ratified',
  acceptedDisowned: 'Accepted on an approval the supervisor disowned',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
}

/** Where a step belongs, for the sentence that says it is not open now. */
export const openWhile: Readonly<Record<StepType, string>> = {
  offered: 'once for each offer',
  assessed: 'before a supervisor is asked',
  viewRecorded: 'until the offer is accepted, rejected or withdrawn',
  basisGiven: 'before a supervisor is asked',
  basisChecked: 'before a supervisor is asked',
  needAnswered: 'until the offer is rejected or withdrawn',
  proposed: 'when the offer has been looked at and warned against',
  approved: 'while it is waiting for a supervisor',
  refused: 'while it is waiting for a supervisor',
  returned: 'while it is waiting for a supervisor',
  approvedByTelephone: 'when the offer has been looked at and warned against',
  supervisorReplaced: 'after an approval by telephone',
  ratified: 'after an approval by telephone',
  disowned: 'after an approval by telephone',
  acceptedInCourt: 'when there is no warning, or after a supervisor has approved it',
  rejectedInCourt: 'until the offer is accepted, rejected or withdrawn',
  rejected: 'until the offer is accepted, rejected or withdrawn',
  withdrawn: 'until the offer is accepted, rejected or withdrawn',
  reopened: 'after a supervisor was asked, or the offer came to an end',
}

export const kindWords: Readonly<Record<OfferKind, string>> = {
  plea: 'Plea offered',
  discontinue: 'Discontinue',
  offerNoEvidence: 'Offer no evidence',
  lowerCharge: 'Lower the charge',
  leaveOnFile: 'Leave on the file',
}

export const lineWords: Readonly<Record<CheckedLine['answer'], string>> = {
  agreed: 'Agreed',
  disputed: 'Disputed',
  notAddressed: 'Not addressed by the papers',
}
