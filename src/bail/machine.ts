import { assign, setup } from 'xstate'
import { bars } from './bars.ts'
import { type Context, nothingDone, openToAppeal, statusOf, withStep } from './context.ts'
import type { StateName, Status, Step } from './steps.ts'

const allowed = (context: Context, event: Step) => bars.to(event, context).length === 0
const keep = assign<Context, Step, undefined, Step, never>(({ context, event }) => withStep(context, event))

const settled: Record<Status, StateName> = {
  releasedUnderInvestigation: 'unprotected',
  voluntaryInterview: 'unprotected',
  postalRequisition: 'unprotected',
  unconditional: 'unprotected',
  conditional: 'onConditions',
  remand: 'inCustody',
}
/** Where a defendant stands once a step is kept. */
const standsIn = (context: Context, event: Step, state: StateName): boolean => {
  const status = statusOf({ ...context, ...withStep(context, event) })?.status
  return allowed(context, event) && (status ? settled[status] : 'notRecorded') === state
}

const settle = [
  { guard: 'inCustody', target: 'inCustody', actions: keep },
  { guard: 'onConditions', target: 'onConditions', actions: keep },
  { guard: 'unprotected', target: 'unprotected', actions: keep },
] as const
const apply = {
  statusRecorded: settle,
  applicationMade: { guard: 'unlessBarred', target: 'beforeCourt', actions: keep },
} as const
const onBail = { ...apply, breachReported: { guard: 'unlessBarred', target: 'breachToAnswer', actions: keep } } as const

/** The life of one defendant's bail. */
export const bailMachine = setup({
  types: { context: {} as Context, events: {} as Step },
  guards: {
    unlessBarred: ({ context, event }) => allowed(context, event),
    inCustody: ({ context, event }) => standsIn(context, event, 'inCustody'),
    onConditions: ({ context, event }) => standsIn(context, event, 'onConditions'),
    unprotected: ({ context, event }) => standsIn(context, event, 'unprotected'),
    overObjection: ({ context, event }) =>
      allowed(context, event) && openToAppeal({ ...context, ...withStep(context, event) }) !== undefined,
    appealed: ({ context, event }) => allowed(context, event) && event.type === 'appealDecided' && event.appeal,
  },
}).createMachine({
  id: 'bail/1',
  context: nothingDone,
  initial: 'notRecorded',
  states: {
    notRecorded: { on: apply },
    unprotected: { on: onBail },
    onConditions: { on: onBail },
    inCustody: { on: apply },
    beforeCourt: { on: { courtDecided: [{ guard: 'overObjection', target: 'appealToDecide', actions: keep }, ...settle] } },
    appealToDecide: { on: { appealDecided: [{ guard: 'appealed', target: 'appealing', actions: keep }, ...settle] } },
    appealing: {
      on: { noticeServed: { guard: 'unlessBarred', target: 'appealLodged', actions: keep }, appealDropped: settle },
    },
    appealLodged: { on: { appealHeard: settle, appealDropped: settle } },
    breachToAnswer: { on: { breachAnswered: settle } },
  },
})
