import type { SnapshotFrom } from 'xstate'
import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import { type Answered, type DoorOf, type LoggedStep, workflow } from '#workflow/workflow'
import { bars } from './bars.ts'
import { chargingMachine } from './machine.ts'
import { caseWide, type StateName, type Step, type StepType } from './steps.ts'
import { openWhile, stateWords } from './words.ts'

export type ChargingState = SnapshotFrom<typeof chargingMachine>
export type TakenStep = LoggedStep<Step>
export type StepAnswer = Answered<ChargingState>
export type Door = DoorOf<StepType>

/** Whose life a step belongs to; empty for a step about the file as a whole. */
const defendantOf = (step: Step): string => ('defendant' in step ? step.defendant.id : '')

/** The machine of earlier cases, whose steps are no part of these lives. */
const earlier = 'charging/1'

/** The life of the charges against each defendant of a case, replayed from his own steps and those about the file as a whole. */
export const charging = workflow({
  name: 'charging',
  machines: [chargingMachine],
  bars,
  openWhile,
  stateSaid: (state: ChargingState) => stateWords[state.value as StateName],
  subject: 'the case',
  about: defendantOf,
  concerns: ({ workflow: under, step }, defendant) =>
    under !== earlier && (caseWide.includes(step.type) || (defendant !== '' && defendantOf(step) === defendant)),
})

/** Every step with its door, for this person. */
export const stepDoors = (state: ChargingState, by: Actor, on: Day): readonly Door[] => charging.doors(state, by, on)
