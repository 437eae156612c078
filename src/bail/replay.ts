import type { SnapshotFrom } from 'xstate'
import { type DoorOf, type LoggedStep, workflow } from '#workflow/workflow'
import { bars } from './bars.ts'
import { bailMachine } from './machine.ts'
import type { StateName, Step, StepType } from './steps.ts'
import { openWhile, stateWords } from './words.ts'

export type BailState = SnapshotFrom<typeof bailMachine>
export type TakenStep = LoggedStep<Step>
export type Door = DoorOf<StepType>

/** The life of a defendant's bail, replayed from the log of the case; a case has one for each defendant. */
export const bail = workflow({
  name: 'bail',
  machines: [bailMachine],
  bars,
  openWhile,
  stateSaid: (state: BailState) => stateWords[state.value as StateName],
  subject: 'the record of bail',
  about: (step: Step) => step.defendant.id,
})
