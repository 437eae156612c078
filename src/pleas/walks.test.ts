import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph'
import * as a from '../../tests/cases/pleas.ts'
import { bars } from './bars.ts'
import { pleasMachine } from './machine.ts'
import { type PleaState, standsAt } from './replay.ts'
import type { StateName, Step } from './steps.ts'
import { openWhile, stateWords } from './words.ts'

const fits = a.assessed({ findings: a.findings({ against: 'fits', stalkingIndicated: false }) })
const onBasis = a.assessed({ findings: a.findings({ lines: [a.aLine('He sent two messages.', 'contradicted')] }) })
const byBoth = [a.supervisor, a.otherSupervisor] as const

/** Everything anyone may try at any moment, what is forbidden among it. */
const tries: readonly Step[] = [
  a.offered(),
  a.assessed(),
  fits,
  a.assessed({ findings: a.findings({ against: 'fits' }) }),
  a.victimSays(),
  a.officerSays({ view: { had: false, because: 'He is on leave.' } }),
  a.answered(),
  a.proposed(),
  ...byBoth.map((by) => a.proposed({ by })),
  ...[a.advocate, a.nobody, ...byBoth].map((by) => a.approved({ by })),
  ...byBoth.map((by) => a.returned({ by })),
  a.refused(),
  a.phoned(),
  a.phoned({ by: a.reviewer, supervisor: { id: null, name: 'Ben Okoro' } }),
  a.phoned({ by: a.supervisor }),
  a.replaced(),
  a.replaced({ by: a.supervisor }),
  ...[a.advocate, ...byBoth].map((by) => a.ratified({ by })),
  ...byBoth.map((by) => a.disowned({ by })),
  a.acceptedInCourt(),
  a.acceptedInCourt({ warnedNow: false }),
  a.rejected(),
  a.withdrawn(),
  a.reopened(),
  a.toldAfterwards(),
  a.rejectedInCourt(),
  a.basisGiven(),
  onBasis,
  a.basisChecked(),
]

const start = initialTransition(pleasMachine)[0]
const next = (state: PleaState, step: Step): PleaState => transition(pleasMachine, state, step)[0]

/** A second, simpler mind that watches the steps and knows nothing of the machine: was stalking indicated, and has a supervisor who put nothing forward approved since? */
type Watch = Readonly<{ indicated: boolean; approval: boolean; proposers: readonly string[] }>
const nothingSeen: Watch = { indicated: false, approval: false, proposers: [] }

function watched(watch: Watch, step: Step): Watch {
  const { indicated, proposers } = watch
  switch (step.type) {
    case 'assessed':
      return { ...watch, indicated: indicated || step.findings.stalkingIndicated }
    case 'acceptedInCourt':
      return { ...watch, indicated: indicated || step.warnedNow }
    case 'proposed':
      return { indicated, approval: false, proposers: [...new Set([...proposers, step.by.name])].sort() }
    case 'approved':
      return { ...watch, approval: step.by.roles.includes('supervisor') && !proposers.includes(step.by.name) }
    case 'approvedByTelephone': {
      const all = [...new Set([...proposers, step.by.name])].sort()
      return { indicated, approval: !all.includes(step.supervisor.name), proposers: all }
    }
    case 'refused':
    case 'returned':
    case 'disowned':
    case 'reopened':
    case 'basisGiven':
      return { ...watch, approval: false }
    default:
      return watch
  }
}
/** A harassment plea accepted on evidence of stalking without a supervisor's approval: what must never be. */
const slippedThrough = (watch: Watch, step: Step) => {
  const { indicated, approval } = watched(watch, step)
  return step.type === 'acceptedInCourt' && indicated && !approval
}

const names = new WeakMap<object, string>()
/** What tells two states apart: where it stands and everything the bars look at. */
const stateName = ({ value, context }: PleaState): string => {
  const known = names.get(context)
  const told =
    known ??
    JSON.stringify([
      context.findings?.found.against,
      context.findings?.found.lines.length,
      context.warned,
      context.victim?.view.had,
      context.officer?.view.had,
      context.lines.length,
      context.answers.map(({ need }) => need).sort(),
      context.proposers.map(({ id }) => id).sort(),
      context.telephone?.supervisor.name,
    ])
  names.set(context, told)
  return `${JSON.stringify(value)} ${told}`
}

const opened = new Map<string, readonly Step[]>()
/** What may be done where an offer stands, worked out once for each state. */
function openAt(state: PleaState): readonly Step[] {
  const name = stateName(state)
  const open = opened.get(name) ?? tries.filter((step) => state.can(step))
  opened.set(name, open)
  return open
}

const followed = new Map<string, readonly Readonly<{ step: Step; after: PleaState; name: string }>[]>()
/** Where each open step leads from where an offer stands, worked out once for each state. */
function ways(state: PleaState) {
  const from = stateName(state)
  const known =
    followed.get(from) ??
    openAt(state).map((step) => {
      const after = next(state, step)
      return { step, after, name: stateName(after) }
    })
  followed.set(from, known)
  return known
}

const depth = 15

test(`no path of up to ${depth} steps leads from "stalking indicated" to an accepted harassment plea without a supervisor's approval`, () => {
  type Node = Readonly<{ state: PleaState; watch: Watch; paths: bigint }>
  let front = new Map<string, Node>([['start', { state: start, watch: nothingSeen, paths: 1n }]])
  let paths = 0n
  let accepted = 0n
  for (let steps = 1; steps <= depth; steps++) {
    const after = new Map<string, Node>()
    for (const node of front.values()) {
      for (const { step, after: state, name } of ways(node.state)) {
        if (slippedThrough(node.watch, step)) throw new Error(`Slipped through: ${step.type} after ${stateName(node.state)}`)
        const watch = watched(node.watch, step)
        const key = `${name} ${JSON.stringify(watch)}`
        after.set(key, { state, watch, paths: (after.get(key)?.paths ?? 0n) + node.paths })
        if (step.type === 'acceptedInCourt') accepted += node.paths
      }
    }
    front = after
    for (const node of after.values()) paths += node.paths
  }
  expect(paths).toBeGreaterThan(10n ** 10n)
  expect(accepted).toBeGreaterThan(10n ** 8n)
})

/** The same walk every time: a walk that fails can be walked again. */
function dice(seed: number) {
  let state = seed
  return (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

test('nor does any of 10,000 random walks, in which anyone may try anything', () => {
  const throwDie = dice(1997)
  let acceptances = 0
  let afterStalking = 0
  for (let walk = 0; walk < 10_000; walk++) {
    let state = start
    let watch = nothingSeen
    for (let steps = 0; steps < 25; steps++) {
      const open = openAt(state)
      const step = open[throwDie(open.length)]
      const after = step && next(state, step)
      if (!step || !after || after === state) throw new Error(`Walk ${walk} came to a stop at ${stateName(state)}`)
      if (slippedThrough(watch, step)) throw new Error(`Walk ${walk} slipped through at ${step.type}`)
      watch = watched(watch, step)
      state = after
      if (step.type !== 'acceptedInCourt') continue
      acceptances++
      if (watch.indicated) afterStalking++
    }
  }
  expect(acceptances).toBeGreaterThan(500)
  expect(afterStalking).toBeGreaterThan(100)
})

const standing = Object.keys(stateWords) as StateName[]
type Reached = Readonly<{ state: PleaState; transitions: Readonly<Record<string, Readonly<{ event: Step; state: PleaState }>>> }>
const named = { events: [...tries], serializeState: (state: unknown) => stateName(state as PleaState) as never }
const reached: readonly Reached[] = Object.values(getAdjacencyMap(pleasMachine, named) as unknown as Record<string, Reached>)
const edges = reached.flatMap(({ state, transitions }) =>
  Object.values(transitions).map(({ event, state: after }) => ({ state, event, after })),
)

describe('every state', () => {
  test('can be reached', () => {
    const paths = getShortestPaths(pleasMachine, named)
    expect(standing.filter((name) => !paths.some(({ state }) => standsAt(state) === name))).toEqual([])
  })

  test('can be left', () => {
    const left = new Set(edges.filter(({ state, after }) => standsAt(state) !== standsAt(after)).map(({ state }) => standsAt(state)))
    expect(standing.filter((name) => !left.has(name))).toEqual([])
  })
})

test('every step is taken somewhere and every bar both stands and is lifted', () => {
  const types = Object.keys(openWhile) as Step['type'][]
  expect(types.filter((type) => !edges.some(({ event, state, after }) => event.type === type && state !== after))).toEqual([])
  for (const type of types) {
    const barred = reached.flatMap(({ state: { context } }) =>
      [a.nobody, a.advocate, a.supervisor].map((by) => bars.atDoor(type, by, context, a.on)),
    )
    expect([type, barred.some((standing) => standing.length > 0), barred.some((standing) => standing.length === 0)]).toEqual([
      type,
      true,
      true,
    ])
  }
})
