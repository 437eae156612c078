import type { Seeks, StateName, Status, StepType } from './steps.ts'

/** Where a defendant's bail stands, as the screen says it: who must act next. */
export const stateWords: Record<StateName, string> = {
  notRecorded: 'Bail status to be recorded',
  unprotected: 'No conditions in force',
  onConditions: 'On conditional bail',
  inCustody: 'Remanded in custody',
  beforeCourt: 'Waiting for the court on bail',
  appealToDecide: 'Appeal to be decided now',
  appealing: 'Written notice of appeal to be served',
  appealLodged: 'Appeal to be heard',
  breachToAnswer: 'Breach of bail to be answered',
}

export const statusWords: Record<Status, string> = {
  releasedUnderInvestigation: 'Released under investigation',
  voluntaryInterview: 'Interviewed voluntarily, no bail',
  postalRequisition: 'Charged by postal requisition, no bail',
  conditional: 'Bail with conditions',
  unconditional: 'Bail without conditions',
  remand: 'Remanded in custody',
}

export const seeksWords: Record<Seeks, string> = {
  remand: 'A remand in custody',
  conditions: 'Bail with conditions',
  variation: 'A change of conditions',
}

export const openWhile: Record<StepType, string> = {
  statusRecorded: 'while nothing waits for the court',
  applicationMade: 'while nothing waits for the court',
  courtDecided: 'while an application waits for the court',
  appealDecided: 'when bail was granted over an objection',
  noticeServed: 'once an appeal is decided on',
  appealDropped: 'while an appeal is under way',
  appealHeard: 'once the written notice is served',
  breachReported: 'while the defendant is on bail, with or without conditions',
  breachAnswered: 'once a breach is reported',
}
