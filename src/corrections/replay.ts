import { assign, type SnapshotFrom, setup } from 'xstate'
import { workflow } from '#workflow/workflow'
import { bars, type Context } from './bars.ts'
import type { CorrectionStep, CorrectionType } from './steps.ts'

const unlessBarred = 'unlessBarred'
const said = { guard: unlessBarred, actions: 'kept' } as const

/** A reading may be spoken about at any time; nothing said is ever taken out again, only undone by a further step. */
export const correctionsMachine = setup({
  types: { context: {} as Context, events: {} as CorrectionStep },
  guards: { [unlessBarred]: ({ context, event }) => bars.to(event, context).length === 0 },
  actions: { kept: assign(({ context, event }) => ({ steps: [...context.steps, event] })) },
}).createMachine({
  id: 'corrections/1',
  context: { steps: [] },
  on: {
    findingAccepted: said,
    findingCorrected: said,
    findingRejected: said,
    observationAdded: said,
    incidentAdded: said,
    incidentsMerged: said,
    incidentSplit: said,
    undone: said,
  },
})

export type CorrectionsState = SnapshotFrom<typeof correctionsMachine>

const atAnyTime = 'at any time'
const openWhile: Record<CorrectionType, string> = {
  findingAccepted: atAnyTime,
  findingCorrected: atAnyTime,
  findingRejected: atAnyTime,
  observationAdded: atAnyTime,
  incidentAdded: atAnyTime,
  incidentsMerged: atAnyTime,
  incidentSplit: atAnyTime,
  undone: atAnyTime,
}

/** What people said of the reading of a case, replayed from its log. */
export const corrections = workflow({
  name: 'corrections',
  machines: [correctionsMachine],
  bars,
  openWhile,
  stateSaid: (_: CorrectionsState) => 'open',
  subject: 'the reading',
})
