import { assign, setup } from 'xstate'
import { bars } from './bars.ts'
import { type Context, nothingDone, withDecision, withDocuments, withOverruling, withRequest } from './context.ts'
import type { Step } from './steps.ts'

const unlessBarred = 'unlessBarred'
const guard = unlessBarred

/** The life of a charging decision. It says what may follow what; it starts nothing, sends nothing and stores nothing. */
export const chargingMachine = setup({
  types: { context: {} as Context, events: {} as Step },
  guards: { [unlessBarred]: ({ context, event }) => bars.to(event, context).length === 0 },
}).createMachine({
  id: 'charging/1',
  context: nothingDone,
  initial: 'received',
  on: { fileReceived: { guard, actions: assign(({ context, event }) => withDocuments(context, event)) } },
  states: {
    received: {
      on: { reviewOpened: { guard, target: 'underReview' } },
    },
    underReview: {
      on: {
        materialRequested: { guard, target: 'waitingForPolice', actions: assign(({ context, event }) => withRequest(context, event)) },
        checkOverruled: { guard, actions: assign(({ context, event }) => withOverruling(context, event)) },
        chargeDecided: { guard, actions: assign(({ context, event }) => withDecision(context, event)) },
        decisionIssued: { guard, target: 'decided' },
      },
    },
    // A suspect in custody may have to be charged on the threshold test while the police are still asked, so deciding stays open here.
    waitingForPolice: {
      on: {
        materialReceived: { guard, target: 'underReview' },
        materialRequested: { guard, actions: assign(({ context, event }) => withRequest(context, event)) },
        checkOverruled: { guard, actions: assign(({ context, event }) => withOverruling(context, event)) },
        chargeDecided: { guard, actions: assign(({ context, event }) => withDecision(context, event)) },
        decisionIssued: { guard, target: 'decided' },
      },
    },
    decided: {
      on: { reviewReopened: { guard, target: 'underReview' } },
    },
  },
})
