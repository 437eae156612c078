import type { SnapshotFrom } from 'xstate'
import { type LoggedStep, workflow } from '#workflow/workflow'
import { bars } from './bars.ts'
import { pleasMachine } from './machine.ts'
import type { StateName, Step } from './steps.ts'
import { openWhile, stateWords } from './words.ts'

export type PleaState = SnapshotFrom<typeof pleasMachine>
export type TakenStep = LoggedStep<Step>

const innermost = (value: object | string): StateName =>
  typeof value === 'string' ? (value as StateName) : innermost(Object.values(value)[0] as object | string)

/** Where an offer stands: the innermost state the machine is in. */
export const standsAt = ({ value }: Pick<PleaState, 'value'>): StateName => innermost(value)

/** The life of an offer of a plea, or of a proposal to stop or lessen a charge, replayed from the log of its case. */
export const pleas = workflow({
  name: 'pleas',
  machines: [pleasMachine],
  bars,
  openWhile,
  stateSaid: (state: PleaState) => stateWords[standsAt(state)],
  subject: 'the offer',
  about: ({ offer }: Step) => offer,
})
