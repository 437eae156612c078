import { getNextTransitions, initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { Actor } from '#case/actor'
import { barsAtDoor, barsTo } from './bars.ts'
import { chargingMachine } from './machine.ts'
import type { StateName, Step, StepType, Suspect } from './steps.ts'
import { openWhile, stateWords } from './words.ts'

export type ChargingState = SnapshotFrom<typeof chargingMachine>
/** A step as it was logged, with the machine it was taken on. */
export type TakenStep = Readonly<{ workflow: string; step: Step }>

/** Every machine a case may have been decided under, by its id. Machines are added here and never taken away. */
const machines = new Map<string, typeof chargingMachine>([[chargingMachine.id, chargingMachine]])

/** The machine a case begun today is decided under. */
export const workflowNow = chargingMachine.id

/** A case was decided under a workflow this program does not have. */
export class UnknownWorkflow extends Error {
  override name = 'UnknownWorkflow'
}

/** The log holds a step its own machine refuses: it was not written by this program, or was changed since. */
export class StepRefusedInLog extends Error {
  override name = 'StepRefusedInLog'
}

/** The machine of a case: the one its first step names; a case stays with the machine it began under. @throws UnknownWorkflow */
export function machineOf(log: readonly TakenStep[]): typeof chargingMachine {
  const workflow = log[0]?.workflow ?? workflowNow
  const machine = machines.get(workflow)
  if (!machine) throw new UnknownWorkflow(`This case was decided under ${workflow}, which this version of Foursight does not know.`)
  return machine
}

/** Where a case stands, worked out from its log and from nothing else. @throws UnknownWorkflow @throws StepRefusedInLog */
export function replay(log: readonly TakenStep[]): ChargingState {
  const machine = machineOf(log)
  const [start] = initialTransition(machine)
  return log.reduce((state, { workflow, step }) => {
    if (workflow !== machine.id || !state.can(step)) {
      throw new StepRefusedInLog(`The log holds a step its own machine refuses: ${step.type} while ${state.value}.`)
    }
    return transition(machine, state, step)[0]
  }, start)
}

const stepTypes = Object.keys(openWhile) as StepType[]
const hasDoorNow = (state: ChargingState, type: StepType) => getNextTransitions(state).some((next) => next.eventType === type)
const notOpenNow = (state: ChargingState, type: StepType) =>
  `This can be done ${openWhile[type]}; the case now says “${stateWords[state.value as StateName]}”.`

/** What bars this step in this state; nothing where it may be taken. */
const barsNow = (state: ChargingState, step: Step): readonly string[] =>
  hasDoorNow(state, step.type) ? barsTo(step, state.context) : [notOpenNow(state, step.type)]

export type StepAnswer = { taken: true; state: ChargingState } | { taken: false; because: readonly [string, ...string[]] }

/** Whether a step may be taken now. Nothing is recorded here; the store appends what was taken. */
export function tryStep(log: readonly TakenStep[], step: Step): StepAnswer {
  const state = replay(log)
  const [first, ...more] = barsNow(state, step)
  if (first !== undefined) return { taken: false, because: [first, ...more] }
  return { taken: true, state: transition(machineOf(log), state, step)[0] }
}

/** A step with its door: open when `bars` is empty, otherwise barred for these reasons. */
export type Door = Readonly<{ type: StepType; open: boolean; bars: readonly string[] }>

/** Every step with its door, for this person. `suspects` are those of the file, so that issuing can say who is still to be decided. */
export function stepDoors(state: ChargingState, by: Actor, suspects: readonly Suspect[]): readonly Door[] {
  return stepTypes.map((type) => {
    const bars = !hasDoorNow(state, type)
      ? [notOpenNow(state, type)]
      : type === 'decisionIssued'
        ? barsTo({ type, by, on: '0001-01-01', suspects: suspects.map(({ id }) => id), named: suspects }, state.context)
        : barsAtDoor(type, by, state.context)
    return { type, open: bars.length === 0, bars }
  })
}
