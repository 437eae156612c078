import type { SnapshotFrom } from 'xstate'
import { type DoorOf, type LoggedStep, workflow } from '#workflow/workflow'
import { bars } from './bars.ts'
import { orderMachine } from './machine.ts'
import { orderKey, type StateName, type Step, type StepType } from './steps.ts'
import { openWhile, stateWords } from './words.ts'

export type OrderState = SnapshotFrom<typeof orderMachine>
export type TakenStep = LoggedStep<Step>
export type Door = DoorOf<StepType>

/** The life of a restraining order, replayed from the log of its case; a case has one for each defendant and person protected. */
export const orders = workflow({
  name: 'orders',
  machines: [orderMachine],
  bars,
  openWhile,
  stateSaid: (state: OrderState) => stateWords[state.value as StateName],
  subject: 'the order',
  about: (step: Step) => orderKey(step.order),
})
