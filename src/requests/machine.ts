import { assign, setup } from 'xstate'
import { bars } from './bars.ts'
import { type Context, nothingDone, withStep } from './context.ts'
import type { Step } from './steps.ts'

const guard = 'unlessBarred'
const keep = assign<Context, Step, undefined, Step, never>(({ context, event }) => withStep(context, event))
const stays = { guard, actions: keep } as const
const to = <T extends string>(target: T) => ({ guard, target, actions: keep }) as const

/** What may be done while the police owe an answer. */
const owed = {
  requestChased: stays,
  requestEscalated: stays,
  requestPartlyAnswered: to('partlyAnswered'),
  requestReceived: to('received'),
  requestWithdrawn: to('withdrawn'),
} as const

/** The life of one request to the police. It says what may follow what; it sends nothing. */
export const requestMachine = setup({
  types: { context: {} as Context, events: {} as Step },
  guards: {
    [guard]: ({ context, event }) => bars.to(event, context).length === 0,
    wasSent: ({ context, event }) => context.sent !== null && bars.to(event, context).length === 0,
  },
}).createMachine({
  id: 'requests/1',
  context: nothingDone,
  initial: 'new',
  states: {
    new: { on: { requestDrafted: to('draft') } },
    draft: { on: { requestRewritten: stays, requestSent: to('sent'), requestWithdrawn: to('withdrawn') } },
    sent: { on: owed },
    partlyAnswered: { on: { ...owed, requestSatisfied: to('satisfied') } },
    received: {
      on: { requestSatisfied: to('satisfied'), requestNotSatisfied: to('notSatisfied'), requestWithdrawn: to('withdrawn') },
    },
    notSatisfied: { on: owed },
    satisfied: { on: { requestReopened: to('sent') } },
    // A draft that was withdrawn comes back as a draft; what the police were asked for is still with them.
    withdrawn: {
      on: { requestReopened: [{ guard: 'wasSent', target: 'sent', actions: keep }, to('draft')] },
    },
  },
})
