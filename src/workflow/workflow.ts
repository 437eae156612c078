import { type AnyStateMachine, type EventFrom, getNextTransitions, initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { AnyStep, Bars } from './bars.ts'

/** A step as it was logged, with the machine it was taken on. */
export type LoggedStep<S> = Readonly<{ workflow: string; step: S }>

export type Answered<State> = Readonly<{ taken: true; state: State }> | Readonly<{ taken: false; because: readonly [string, ...string[]] }>

/** A step with its door: open when `bars` is empty, otherwise barred for these reasons. */
export type DoorOf<Type extends string> = Readonly<{ type: Type; open: boolean; bars: readonly string[] }>

/** A case was decided under a workflow this program does not have. */
export class UnknownWorkflow extends Error {
  override name = 'UnknownWorkflow'
}

/** The log holds a step its own machine refuses: it was not written by this program, or was changed since. */
export class StepRefusedInLog extends Error {
  override name = 'StepRefusedInLog'
}

/** What a workflow is made of. `machines` holds every machine something may have been decided under, today's first; none is ever taken away. */
export type Rules<S extends AnyStep, Context, M extends AnyStateMachine> = Readonly<{
  /** The part of the machine's id before the stroke: `pleas` of `pleas/1`. */
  name: string
  machines: readonly [M, ...M[]]
  bars: Bars<S, Context>
  /** Where a step belongs, for the sentence that says it is not open now: `after the decision is issued`. */
  openWhile: Readonly<Record<S['type'], string>>
  /** What the screen says of where this stands. */
  stateSaid: (state: SnapshotFrom<M>) => string
  /** The thing that stands there: `the case`, `the offer`. */
  subject: string
  /** Which of several in one case a step is about: its offer, its request. Left out where a case has one. */
  about?: (step: S) => string
  /** Which steps of the case the life of one thing is replayed from; left out where these are the steps about it and no others. */
  concerns?: (logged: LoggedStep<S>, thing: string) => boolean
}>

/** One thing's life (a case, an offer, a request, an order) worked out from its steps in the log and from nothing else. It records nothing; the store appends what was taken. */
export type Workflow<S extends AnyStep, State> = Readonly<{
  name: string
  /** Which of several in one case a step is about; empty where a case has one. */
  about: (step: S) => string
  /** Of the steps of a case, those the life of one thing is replayed from. */
  logOf: (log: readonly LoggedStep<S>[], thing: string) => readonly LoggedStep<S>[]
  /** The machine something begun today is decided under: `pleas/1`. */
  now: string
  /** The machine of a log: the one its first step names. @throws UnknownWorkflow */
  idOf: (log: readonly LoggedStep<S>[]) => string
  /** @throws UnknownWorkflow @throws StepRefusedInLog */
  replay: (log: readonly LoggedStep<S>[]) => State
  /** Whether a step may be taken now, and if not, why not. @throws UnknownWorkflow @throws StepRefusedInLog */
  tryStep: (log: readonly LoggedStep<S>[], step: S) => Answered<State>
  /** Every step with its door, for this person on this day. */
  doors: (state: State, by: Actor, on: Day) => readonly DoorOf<S['type']>[]
  /** Whether the machine has this step at all where it stands, whatever bars it. */
  opensNow: (state: State, type: S['type']) => boolean
  notOpenNow: (state: State, type: S['type']) => string
}>

export function workflow<S extends AnyStep, Context, M extends AnyStateMachine>(rules: Rules<S, Context, M>): Workflow<S, SnapshotFrom<M>> {
  type State = SnapshotFrom<M>
  const startOf = initialTransition as unknown as (machine: M) => readonly [State, unknown]
  const { name, machines, bars, openWhile, stateSaid, subject, about = () => '' } = rules
  const { concerns = ({ step }: LoggedStep<S>, thing: string) => about(step) === thing } = rules
  const byId = new Map(machines.map((machine) => [machine.id, machine]))
  const now = machines[0].id
  const machineOf = (log: readonly LoggedStep<S>[]): M => {
    const id = log[0]?.workflow ?? now
    const machine = byId.get(id)
    if (!machine) throw new UnknownWorkflow(`This was decided under ${id}, which this version of Foursight does not know.`)
    return machine
  }
  const next = (machine: M, state: State, step: S): State => transition(machine, state, step as EventFrom<M>)[0] as State
  const contextOf = (state: State) => (state as { context: Context }).context
  const opensNow = (state: State, type: S['type']) => getNextTransitions(state).some(({ eventType }) => eventType === type)
  const notOpenNow = (state: State, type: S['type']) => `This can be done ${openWhile[type]}; ${subject} now says “${stateSaid(state)}”.`
  const replay = (log: readonly LoggedStep<S>[]): State => {
    const machine = machineOf(log)
    return log.reduce<State>((state, { workflow: under, step }) => {
      if (under !== machine.id || !(state as { can: (event: S) => boolean }).can(step))
        throw new StepRefusedInLog(`The log holds a step its own machine refuses: ${step.type} while “${stateSaid(state)}”.`)
      return next(machine, state, step)
    }, startOf(machine)[0])
  }
  return {
    name,
    about,
    logOf: (log, thing) => log.filter((logged) => concerns(logged, thing)),
    now,
    idOf: (log) => machineOf(log).id,
    replay,
    opensNow,
    notOpenNow,
    tryStep(log, step) {
      const state = replay(log)
      const standing = opensNow(state, step.type) ? bars.to(step, contextOf(state)) : [notOpenNow(state, step.type)]
      const [first, ...more] = standing
      return first === undefined ? { taken: true, state: next(machineOf(log), state, step) } : { taken: false, because: [first, ...more] }
    },
    doors: (state, by, on) =>
      (Object.keys(openWhile) as S['type'][]).map((type) => {
        const standing = opensNow(state, type) ? bars.atDoor(type, by, contextOf(state), on) : [notOpenNow(state, type)]
        return { type, open: standing.length === 0, bars: standing }
      }),
  }
}

/** The log of each thing a case has several of, by its id, in the order they were begun. */
export const logsByThing = <S extends AnyStep>(
  log: readonly LoggedStep<S>[],
  about: (step: S) => string,
): ReadonlyMap<string, readonly LoggedStep<S>[]> => Map.groupBy(log, ({ step }) => about(step))
