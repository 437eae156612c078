import { assign, setup } from 'xstate'
import { bars } from './bars.ts'
import { type Context, nothingOffered, withStep } from './context.ts'
import type { Step } from './steps.ts'

const allowed = (context: Context, event: Step) => bars.to(event, context).length === 0
const actions = assign<Context, Step, undefined, Step, never>(({ context, event }) => withStep(context, event))

const stays = { guard: 'unlessBarred', actions } as const
const to = <T extends string>(target: T) => ({ guard: 'unlessBarred', target, actions }) as const
const lookedAt = [
  { guard: 'withoutWarning', target: 'clear', actions },
  { guard: 'unlessBarred', target: 'preparing', actions },
] as const

/**
 * The life of an offer. There are two ways to "accepted": from `clear`, which an offer that was ever warned against never reaches again, and through a
 * supervisor's approval, at her desk or by telephone. It starts nothing, sends nothing and stores nothing.
 */
export const pleasMachine = setup({
  types: { context: {} as Context, events: {} as Step },
  guards: {
    unlessBarred: ({ context, event }) => allowed(context, event),
    withoutWarning: ({ context, event }) => allowed(context, event) && !withStep(context, event).warned,
  },
}).createMachine({
  id: 'pleas/1',
  context: nothingOffered,
  initial: 'unrecorded',
  states: {
    unrecorded: { on: { offered: to('live.offered') } },
    live: {
      initial: 'offered',
      on: {
        viewRecorded: stays,
        needAnswered: stays,
        rejected: to('rejected'),
        rejectedInCourt: to('rejected'),
        withdrawn: to('withdrawn'),
      },
      states: {
        offered: { on: { assessed: lookedAt, basisGiven: stays } },
        clear: {
          on: {
            assessed: lookedAt,
            basisGiven: to('offered'),
            basisChecked: stays,
            acceptedInCourt: to('#accepted'),
          },
        },
        preparing: {
          initial: 'warned',
          on: {
            assessed: stays,
            basisGiven: to('offered'),
            basisChecked: stays,
            proposed: to('proposed'),
            approvedByTelephone: to('byTelephone'),
          },
          states: { warned: {}, returned: {}, disowned: {} },
        },
        proposed: {
          on: {
            approved: to('approved'),
            refused: to('refused'),
            returned: to('preparing.returned'),
            approvedByTelephone: to('byTelephone'),
            reopened: to('offered'),
          },
        },
        refused: { on: { reopened: to('offered') } },
        approved: { on: { acceptedInCourt: to('#accepted'), reopened: to('offered') } },
        byTelephone: {
          on: {
            acceptedInCourt: to('#acceptedToRatify'),
            supervisorReplaced: stays,
            ratified: to('approved'),
            disowned: to('preparing.disowned'),
          },
        },
      },
    },
    // What falls due afterwards (the victim told, a letter, a code) may be answered whoever still has to ratify the approval.
    accepted: { id: 'accepted', on: { needAnswered: stays, reopened: to('live.offered') } },
    acceptedToRatify: {
      id: 'acceptedToRatify',
      on: { needAnswered: stays, supervisorReplaced: stays, ratified: to('accepted'), disowned: to('acceptedDisowned') },
    },
    acceptedDisowned: { on: { needAnswered: stays, reopened: to('live.offered') } },
    rejected: { on: { reopened: to('live.offered') } },
    withdrawn: { on: { reopened: to('live.offered') } },
  },
})
