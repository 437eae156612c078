import type { StateName, StepType } from './steps.ts'

/** Where a case decided under `charging/1` stands: who must act next. */
export const stateWords: Record<StateName, string> = {
  received: 'Ready to review',
  underReview: 'Charging decision needed',
  waitingForPolice: 'Waiting for police',
  decided: 'Decision issued',
}

/** Where a step belongs, for the sentence that says it is not open now. */
export const openWhile: Record<StepType, string> = {
  fileReceived: 'at any time',
  reviewOpened: 'before the review is opened',
  materialRequested: 'while the case is under review or waiting for the police',
  materialReceived: 'while the case is waiting for the police',
  checkOverruled: 'while the case is under review or waiting for the police',
  chargeDecided: 'while the case is under review or waiting for the police',
  decisionIssued: 'while the case is under review or waiting for the police',
  reviewReopened: 'after the decision is issued',
}
