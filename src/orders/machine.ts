import { assign, setup } from 'xstate'
import { bars } from './bars.ts'
import { addressesStand, type Context, latestOf, notAskedAbout, nothingDone, withStep } from './context.ts'
import type { Step, StepOf } from './steps.ts'

const allowed = (context: Context, event: Step) => bars.to(event, context).length === 0
const keep = assign<Context, Step, undefined, Step, never>(({ context, event }) => withStep(context, event))

/** What is still to be had once a step about a draft is kept: her views, the officer's word, or neither. */
const after = (context: Context, event: Step) => {
  const next = { ...context, ...withStep(context, event) }
  const built = latestOf(next)
  if (!built || notAskedAbout(built, next).length > 0) return 'views'
  return addressesStand(built, next) ? 'nothing' : 'addresses'
}

const steps = {
  /** Every step of preparing leads to what is wanted next. */
  prepare: [
    { guard: 'leavesViews', target: 'termsProposed', actions: keep },
    { guard: 'leavesAddresses', target: 'viewsTaken', actions: keep },
    { guard: 'leavesNothing', target: 'confirmed', actions: keep },
  ],
  grant: { guard: 'unlessBarred', target: 'granted', actions: keep },
  consider: [
    { guard: 'sought', target: 'considered', actions: keep },
    { guard: 'notSought', target: 'notSought', actions: keep },
  ],
} as const

const inForce = {
  orderVaried: { guard: 'unlessBarred', target: 'varied', actions: keep },
  orderEnded: { guard: 'unlessBarred', target: 'ended', actions: keep },
  breachReported: { guard: 'unlessBarred', target: 'breached', actions: keep },
} as const
const prepared = { termsPutForward: steps.prepare, victimAsked: steps.prepare, orderGranted: steps.grant } as const

/** The life of a restraining order, for one defendant and one person protected. A court may make one of its own motion, so granting is open from the beginning. */
export const orderMachine = setup({
  types: { context: {} as Context, events: {} as Step },
  guards: {
    unlessBarred: ({ context, event }) => allowed(context, event),
    sought: ({ context, event }) => allowed(context, event) && (event as StepOf<'orderConsidered'>).seek,
    notSought: ({ context, event }) => allowed(context, event) && !(event as StepOf<'orderConsidered'>).seek,
    leavesViews: ({ context, event }) => allowed(context, event) && after(context, event) === 'views',
    leavesAddresses: ({ context, event }) => allowed(context, event) && after(context, event) === 'addresses',
    leavesNothing: ({ context, event }) => allowed(context, event) && after(context, event) === 'nothing',
    backToVaried: ({ context, event }) => allowed(context, event) && context.variations.length > 0,
  },
}).createMachine({
  id: 'orders/1',
  context: nothingDone,
  initial: 'toConsider',
  states: {
    toConsider: { on: { orderConsidered: steps.consider, orderGranted: steps.grant } },
    notSought: { on: { orderConsidered: steps.consider, orderGranted: steps.grant } },
    considered: { on: { orderConsidered: steps.consider, termsPutForward: steps.prepare, orderGranted: steps.grant } },
    termsProposed: { on: prepared },
    viewsTaken: { on: { ...prepared, addressesConfirmed: steps.prepare } },
    confirmed: {
      on: {
        ...prepared,
        addressesConfirmed: steps.prepare,
        madeReady: { guard: 'unlessBarred', target: 'ready', actions: keep },
      },
    },
    // Addresses are confirmed again before the hearing, since victims move; that alone leaves the draft ready.
    ready: {
      on: {
        ...prepared,
        addressesConfirmed: { guard: 'unlessBarred', actions: keep },
        orderServed: { guard: 'unlessBarred', target: 'applied', actions: keep },
      },
    },
    applied: {
      on: {
        ...prepared,
        addressesConfirmed: { guard: 'unlessBarred', actions: keep },
        orderRefused: { guard: 'unlessBarred', target: 'refused', actions: keep },
      },
    },
    granted: { on: inForce },
    varied: { on: inForce },
    breached: {
      on: {
        breachReviewed: [
          { guard: 'backToVaried', target: 'varied', actions: keep },
          { guard: 'unlessBarred', target: 'granted', actions: keep },
        ],
      },
    },
    refused: { on: { orderConsidered: steps.consider, orderGranted: steps.grant } },
    ended: { on: { orderConsidered: steps.consider } },
  },
})
