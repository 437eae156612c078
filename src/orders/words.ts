import type { MadeOn, StateName, StepType } from './steps.ts'

/** Where an order stands, as the screen says it: who must act next. */
export const stateWords: Record<StateName, string> = {
  toConsider: 'Order to be considered',
  notSought: 'No order sought',
  considered: 'Terms to be put forward',
  termsProposed: 'Victim’s views wanted',
  viewsTaken: 'Officer to confirm addresses',
  confirmed: 'Draft order to be made ready',
  ready: 'Ready to serve',
  applied: 'Waiting for the court',
  granted: 'Order in force',
  varied: 'Order in force as varied',
  refused: 'Order refused',
  breached: 'Breach to be reviewed',
  ended: 'Order ended',
}

/** Where a step belongs, for the sentence that says it is not open now. */
export const openWhile: Record<StepType, string> = {
  orderConsidered: 'before terms are put forward, and again after a refusal or the end of an order',
  termsPutForward: 'once an order has been decided on, until the court decides',
  victimAsked: 'once terms are put forward, until the court decides',
  addressesConfirmed: 'once the victim’s views are recorded, until the court decides',
  madeReady: 'once the addresses are confirmed',
  orderServed: 'once the draft order is ready',
  orderGranted: 'until the court has decided',
  orderRefused: 'once the draft order is served',
  orderVaried: 'while an order is in force',
  orderEnded: 'while an order is in force',
  breachReported: 'while an order is in force',
  breachReviewed: 'once a breach is reported',
}

export const madeOnWords: Record<MadeOn, string> = { conviction: 'on conviction', acquittal: 'on acquittal' }
