import type { SnapshotFrom } from 'xstate'
import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import { type Answered, type DoorOf, type LoggedStep, workflow } from '#workflow/workflow'
import type { Suspect } from '../steps.ts'
import { bars } from './bars.ts'
import { chargingMachine } from './machine.ts'
import type { StateName, Step, StepType } from './steps.ts'
import { openWhile, stateWords } from './words.ts'

export type ChargingState = SnapshotFrom<typeof chargingMachine>
export type TakenStep = LoggedStep<Step>
export type StepAnswer = Answered<ChargingState>
export type Door = DoorOf<StepType>

/** The life of a charging decision begun under `charging/1`, replayed from the log of its case. */
export const firstCharging = workflow({
  name: 'charging',
  machines: [chargingMachine],
  bars,
  openWhile,
  stateSaid: (state: ChargingState) => stateWords[state.value as StateName],
  subject: 'the case',
  concerns: ({ workflow: under }) => under !== 'charging/2',
})

/** Every step with its door, for this person. `suspects` are those of the file, so that issuing can say who is still to be decided. */
export const stepDoors = (state: ChargingState, by: Actor, on: Day, suspects: readonly Suspect[]): readonly Door[] =>
  firstCharging.doors(state, by, on).map((door) => {
    if (door.type !== 'decisionIssued' || !firstCharging.opensNow(state, door.type)) return door
    const step: Step = { type: door.type, by, on, suspects: suspects.map(({ id }) => id), named: suspects }
    const standing = bars.to(step, state.context)
    return { ...door, open: standing.length === 0, bars: standing }
  })
