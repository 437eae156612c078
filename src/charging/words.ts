import type { Gate, Part, Strength, WorksheetAnswer } from './review.ts'
import type {
  ChargeStage,
  ChargingCode,
  CodeTest,
  HearingKind,
  OrderOutcome,
  Outcome,
  Plea,
  StateName,
  StepType,
  Stop,
  Verdict,
  WhyBack,
} from './steps.ts'

/** Where one defendant stands, as the screen says it: who must act next. */
export const stateWords: Record<StateName, string> = {
  received: 'Ready to review',
  underReview: 'Charging decision needed',
  waitingForPolice: 'Waiting for police',
  heldForMaterial: 'Held: waiting for police material',
  waitingForCharge: 'Waiting for police to charge',
  chargesReceived: 'Charges to check against the decision',
  areaReview: 'Ready for area review',
  trialPreparation: 'Trial to prepare',
  hearing: 'Waiting for the hearing',
  sentence: 'Waiting for sentence',
  restrainingOrder: 'Restraining order to settle',
  notProsecuted: 'Decision issued: not prosecuted',
  victimsReview: 'Victim’s right to review: decision needed',
  closed: 'Closed',
}

/** What the roll-up says where defendants stand in different places. */
export const severalStates = 'Multiple statuses'

/** Where one charge stands. */
export const stageWords: Record<ChargeStage, string> = {
  toDecide: 'Charging decision needed',
  toSign: 'Decided: review to sign',
  held: 'Held: waiting for police material',
  notProsecuted: 'No further action',
  otherDisposal: 'Other disposal',
  waitingForCharge: 'Waiting for police to charge',
  laidToCheck: 'Charged: to check against the decision',
  charged: 'Charged: plea to come',
  notGuiltyPlea: 'Not guilty: verdict to come',
  convicted: 'Convicted: sentence to come',
  acquitted: 'Acquitted',
  stopped: 'Stopped',
  sentenced: 'Sentenced',
}

const underReview = 'while the case is under review or waiting for the police'
const beforeVerdict = 'once the charges are checked, until the case is closed'
/** Where a step belongs, for the sentence that says it is not open now. */
export const openWhile: Record<StepType, string> = {
  fileReceived: 'at any time',
  materialRequested: 'at any time',
  materialNoLongerAsked: 'at any time',
  checkOverruled: 'at any time',
  laterMaterialRead: 'at any time',
  reviewOpened: 'before the review is opened',
  broughtForward: 'before anything else is recorded',
  materialReceived: 'while the case is waiting for the police',
  materialConsidered: 'once the review is opened',
  chargeDecided: underReview,
  reviewSubmitted: underReview,
  reviewReopened: 'after a decision is issued',
  chargesReceived: 'while the police are to charge',
  chargesReconciled: 'once the charges have been received',
  chargedByPolice: 'before the review is opened',
  hearingFixed: beforeVerdict,
  hearingHeld: 'while a hearing is fixed',
  pleaEntered: 'while a hearing is fixed',
  verdictGiven: 'while a hearing is fixed',
  chargeStopped: beforeVerdict,
  sentencePassed: 'while sentence is to come',
  restrainingOrderSettled: 'after every verdict, and sentence where there is one',
  caseClosed: 'once the restraining order is settled, or nothing is prosecuted',
  caseReopened: 'after the case is closed',
  victimsReviewAsked: 'after a decision not to prosecute, or once the case is closed',
  victimsReviewDecided: 'while the victim’s right to review is to be decided',
}

export const outcomeWords: Record<Outcome, string> = {
  charge: 'Charge',
  noFurtherAction: 'No further action',
  hold: 'Hold for material',
  other: 'Other disposal',
}

export const testWords: Record<CodeTest, string> = { fullCode: 'Full Code Test', threshold: 'Threshold Test' }

/** A code of CPS's own records, with what it stands for where that is known to us. */
export const codeWords: Record<ChargingCode, string> = {
  A: 'A',
  B: 'B',
  B2: 'B2',
  C: 'C: simple caution',
  D: 'D (public interest)',
  D2: 'D2 (public interest)',
  D5: 'D5 (public interest)',
  E: 'E (public interest)',
  F: 'F (public interest)',
  H: 'H',
  I: 'I',
  J: 'J: further action agreed',
  K: 'K: no prosecution (evidential)',
  L: 'L (public interest)',
}

export const pleaWords: Record<Plea, string> = {
  guilty: 'Guilty',
  notGuilty: 'Not guilty',
  guiltyToLesser: 'Guilty to a lesser offence',
  noPlea: 'No plea taken',
}

export const verdictWords: Record<Verdict, string> = {
  guilty: 'Guilty',
  notGuilty: 'Not guilty',
  guiltyOfAlternative: 'Guilty of an alternative',
  noVerdict: 'No verdict',
}

export const stopWords: Record<Stop, string> = {
  discontinued: 'Discontinued',
  noEvidenceOffered: 'No evidence offered',
  leftOnFile: 'Left on the file',
  replaced: 'Replaced by another charge',
}

export const hearingWords: Record<HearingKind, string> = {
  firstHearing: 'First hearing',
  plea: 'Plea hearing',
  caseManagement: 'Case management hearing',
  trial: 'Trial',
  sentence: 'Sentencing hearing',
  other: 'Other hearing',
}

export const orderWords: Record<OrderOutcome, string> = {
  madeOnConviction: 'Made on conviction',
  madeOnAcquittal: 'Made on acquittal',
  refused: 'Refused by the court',
  notSought: 'Not sought',
}

export const whyBackWords: Record<WhyBack, string> = {
  newMaterial: 'New material',
  furtherReview: 'Further review',
  appeal: 'Appeal',
  breach: 'Breach of an order',
}

export const strengthWords: Record<Strength, string> = {
  strong: 'Strong',
  moderate: 'Moderate',
  weak: 'Weak',
  notAssessed: 'Not assessed',
}

export const answerWords: Record<WorksheetAnswer, string> = { yes: 'Yes', no: 'No', unsure: 'Not sure', notAnswered: 'Not answered' }

export const partWords: Record<Part, string> = {
  evidence: 'Evidential assessment',
  publicInterest: 'Public interest',
  allocation: 'Allocation',
  humanRights: 'Human rights',
  disclosure: 'Disclosure',
  trialStrategy: 'Trial strategy',
  victimAndWitness: 'Victim and witnesses',
  instructions: 'Instructions to the advocate',
}

export const gateWords: Record<Gate, string> = {
  materialOpened: 'All material opened',
  elementsAssessed: 'Every element assessed',
  chargesDecided: 'Every charge decided',
  worksheetsAnswered: 'The worksheet of each charge answered',
  partsWritten: 'Every part of the review written',
}
