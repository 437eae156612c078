import type { AnyStateMachine, EventFrom } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { AnyStep, BarTable } from '#workflow/bars'

type Walk = Readonly<{
  /** Every state that was reached, and those that were left again. */
  reached: ReadonlySet<string>
  left: ReadonlySet<string>
  /** Bars that were never seen to stand, or never seen to be lifted, as `orderServed door 1`. */
  neverStood: readonly string[]
  neverLifted: readonly string[]
}>

/** Walks every path a machine allows with these steps, from each place it comes to; `keyOf` says which places are the same. */
export function walked<S extends AnyStep, Context, M extends AnyStateMachine>(
  machine: M,
  steps: readonly S[],
  table: BarTable<S, Context>,
  keyOf: (context: Context) => string,
): Walk {
  type Snapshot = Readonly<{ value: string; context: Context }>
  const places = Object.values(
    getAdjacencyMap(machine, {
      events: steps as unknown as EventFrom<M>[],
      serializeState: (snapshot) => `${(snapshot as unknown as Snapshot).value} ${keyOf((snapshot as unknown as Snapshot).context)}`,
      limit: 20_000,
    }),
  )
  const reached = new Set<string>()
  const left = new Set<string>()
  const stood = new Set<string>()
  const lifted = new Set<string>()
  const saw = (name: string, bar: string | undefined): void => {
    ;(bar === undefined ? lifted : stood).add(name)
  }
  for (const { state, transitions } of places) {
    const { value, context } = state as unknown as Snapshot
    reached.add(value)
    for (const { state: next } of Object.values(transitions) as unknown as { state: Snapshot }[]) if (next.value !== value) left.add(value)
    for (const step of steps) {
      const { door, step: inStep } = table[step.type as S['type']] as unknown as {
        door: readonly ((by: Actor, context: Context, on: Day) => string | undefined)[]
        step: readonly ((step: S, context: Context) => string | undefined)[]
      }
      for (const [at, bar] of door.entries()) saw(`${step.type} door ${at + 1}`, bar(step.by, context, step.on))
      for (const [at, bar] of inStep.entries()) saw(`${step.type} ${at + 1}`, bar(step, context))
    }
  }
  const all = Object.entries<{ door: readonly unknown[]; step: readonly unknown[] }>(table).flatMap(([type, { door, step }]) => [
    ...door.map((_, at) => `${type} door ${at + 1}`),
    ...step.map((_, at) => `${type} ${at + 1}`),
  ])
  return { reached, left, neverStood: all.filter((name) => !stood.has(name)), neverLifted: all.filter((name) => !lifted.has(name)) }
}
