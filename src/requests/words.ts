import type { Rung, StateName, StepType } from './steps.ts'

/** Where a request stands, as the screen says it. */
export const stateWords: Record<StateName, string> = {
  draft: 'Draft, not sent',
  sent: 'Waiting for police',
  partlyAnswered: 'Partly answered',
  received: 'Received, to be checked',
  satisfied: 'Answered',
  notSatisfied: 'Answer will not do',
  withdrawn: 'Withdrawn',
}

/** Where a step belongs, for the sentence that says it is not open now. */
export const openWhile: Record<StepType, string> = {
  requestDrafted: 'to begin a request',
  requestRewritten: 'before the request is sent',
  requestSent: 'while the request is a draft',
  requestChased: 'while the police have not answered in full',
  requestEscalated: 'while the police have not answered in full',
  requestPartlyAnswered: 'while the police have not answered in full',
  requestReceived: 'while the police have not answered in full',
  requestSatisfied: 'once something has come',
  requestNotSatisfied: 'once something has come',
  requestWithdrawn: 'until the request is answered or withdrawn',
  requestReopened: 'once the request is answered or withdrawn',
}

/** `to` completes "taken to …"; `act` is the button's word. */
export const rungWords: Record<Rung, Readonly<{ to: string; act: string }>> = {
  policeSupervisor: { to: 'the officer’s supervisor', act: 'Escalate to the officer’s supervisor' },
  inspector: { to: 'the inspector', act: 'Escalate to the inspector' },
  singlePointOfContact: { to: 'the force’s single point of contact for stalking', act: 'Escalate to the single point of contact' },
  dgaReport: { to: 'the force as a failure under the Director’s Guidance', act: 'Report to the force as a failure' },
}
