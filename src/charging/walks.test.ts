import { describe, expect, test } from 'vitest'
import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import type { BarTable } from '#workflow/bars'
import * as a from '../../tests/cases/charging.ts'
import { bars, barTable } from './bars.ts'
import type { Context } from './context.ts'
import { chargingMachine } from './machine.ts'
import { isHarassment, isStalking } from './offences.ts'
import { type StateName, type Step, type StepType, stateNames } from './steps.ts'
import { openWhile } from './words.ts'

type State = SnapshotFrom<typeof chargingMachine>

const tomorrow = '2025-03-11'
const harassed = (rest = {}) => a.decided({ charge: a.harassment, whyNotStalking: 'One act only.', ...rest })
const bothLaid = [a.laid(), a.laid(a.harassment)]
const asHarassment = { kind: 'section', charge: a.stalking, says: 'x', reason: 'As charged.' } as const
const extra = { kind: 'extra', charge: 'extra 1', says: 'x', done: 'accepted', reason: 'Added.' } as const
const noException = { ...a.excepted, exceptions: {} }

/** Everything anyone may try at any moment, what is forbidden among it. */
const tries: readonly Step[] = [
  a.fileReceived(),
  a.requested(),
  a.requested({ by: a.nobody }),
  a.requested({ wanted: '' }),
  a.requested({ defendants: [a.frome.id] }),
  a.noLongerAsked(),
  a.noLongerAsked({ reason: '', stillOwed: true }),
  a.overruled(),
  a.overruled({ by: a.nobody, reason: '' }),
  a.laterRead(),
  a.opened(),
  a.opened({ by: a.nobody }),
  a.forward({ from: 'received' }),
  a.forward({ from: 'underReview' }),
  a.forward({ from: 'waitingForPolice' }),
  a.forward({ decisions: [{ ...a.decision, by: a.lawyer, on: a.on, chargeTitle: 'Stalking' }] }),
  a.arrived(),
  a.arrived({ by: a.nobody, what: '' }),
  a.considered(),
  a.considered({ by: a.nobody, reason: '' }),
  a.decided(),
  a.decided({ charge: '', reasons: '' }),
  a.decided({}, { by: a.nobody, openChecks: ['victim.vps'] }),
  a.decided({ test: 'threshold' }),
  a.decided({ charge: a.harassment }),
  a.decided({ outcome: 'hold' }),
  a.decided({ outcome: 'other' }),
  a.decided({ outcome: 'other', code: 'C' }),
  a.notProsecuted(),
  harassed(),
  a.signed(),
  a.signed({ by: a.nobody, review: noException }),
  a.reopened(),
  a.reopened({ by: a.nobody, reason: '' }),
  a.received(),
  a.received({ charges: bothLaid }),
  a.received({ charges: [a.laid(a.harassment)] }),
  a.received({ by: a.nobody, charges: [], chargedOn: tomorrow }),
  a.reconciled(),
  a.reconciled({ by: a.nobody }),
  a.reconciled({ differences: [{ ...asHarassment, done: 'accepted' }] }),
  a.reconciled({ differences: [{ ...asHarassment, done: 'policeToCorrect' }] }),
  a.reconciled({ differences: [extra] }),
  a.byPolice(),
  a.byPolice({ by: a.nobody, charges: [], chargedOn: tomorrow }),
  a.hearing(),
  a.hearing({ by: a.nobody, hearing: { on: '2025-03-09', time: '', court: '', kind: 'trial' } }),
  a.hearing({ hearing: { on: tomorrow, time: '', court: 'Larchester', kind: 'trial' } }),
  a.held(),
  a.held({ by: a.nobody, result: '' }),
  a.plea(),
  a.plea({ by: a.nobody }),
  a.plea({ plea: 'notGuilty' }),
  a.plea({ charge: a.harassment }),
  a.plea({ charge: a.harassment, through: 'o-1' }),
  a.plea({ charge: a.harassment, accepted: false }),
  a.plea({ charge: a.harassment, stalkingIndicated: false }),
  a.lesserPlea(),
  a.lesserPlea({ lesser: null }),
  a.lesserPlea({ through: 'o-1' }),
  a.verdict(),
  a.verdict({ by: a.nobody, verdict: 'guiltyOfAlternative' }),
  a.verdict({ verdict: 'notGuilty' }),
  a.stopped(),
  a.stopped({ by: a.nobody, through: null, reason: '' }),
  a.stopped({ charge: a.harassment }),
  a.sentenced(),
  a.sentenced({ by: a.nobody, sentences: [] }),
  a.sentenced({ sentences: [a.stalking, a.harassment].map((charge) => ({ charge, sentence: '12 months' })) }),
  a.orderSettled(),
  a.orderSettled({ by: a.nobody, outcome: 'madeOnConviction', reason: '' }),
  a.closed(),
  a.closed({ by: a.nobody, reason: '' }),
  a.begunAgain(),
  a.begunAgain({ by: a.nobody, reason: '' }),
  a.reviewAsked(),
  a.reviewAsked({ by: a.nobody, askedBy: '', words: '' }),
  a.reviewDecided(),
  a.reviewDecided({ upheld: false }),
  a.reviewDecided({ by: a.nobody, reason: '' }),
  a.reviewDecided({ by: a.lawyer }),
]

const start = initialTransition(chargingMachine)[0]

/** What of a state matters to what may follow; how often something was done does not. */
const essence = ({ value, context }: State): string => {
  const { defendant, charges, requested, overruled, reviews, received, areaReviewed, hearing, notices, order, victimsReview, closed } =
    context
  return JSON.stringify([
    value,
    defendant !== null,
    charges.map(({ key, offence, stage, laid, decision }) => [key, offence, stage, laid !== null, decision?.outcome]).toSorted(),
    requested.length > 0 || overruled.length > 0,
    reviews.length > 0,
    received?.charges.map(({ offence }) => offence),
    areaReviewed,
    hearing?.on,
    notices.length > 0,
    order !== null,
    victimsReview !== null,
    closed,
  ])
}

/** Every path up to this many steps, from the start and from each of the places of a long life that short paths do not reach. */
const depth = 4
const far: readonly (readonly Step[])[] = [
  [],
  [a.opened(), a.decided(), harassed(), a.signed()],
  [a.opened(), a.decided(), a.signed(), a.received()],
  [a.byPolice()],
  a.toCharged,
  a.toHearing,
  [...a.toHearing, a.plea({ plea: 'notGuilty' })],
  [...a.toHearing, a.plea()],
  [...a.toHearing, a.stopped()],
  [a.opened(), a.notProsecuted(), a.signed()],
  [a.opened(), a.notProsecuted(), a.signed(), a.closed()],
]
const next = (state: State, step: Step): State => transition(chargingMachine, state, step)[0]
const from = (steps: readonly Step[]): State => steps.reduce(next, start)

type Taken = Readonly<{ before: State; step: Step; after: State }>
/** Every transition within `depth` steps of a place, by xstate's own walk of the machine. */
function explored(place: State): readonly Taken[] {
  const steps = new Map<string, number>([[essence(place), 0]])
  const map = getAdjacencyMap(chargingMachine, {
    events: (state) => ((steps.get(essence(state as State)) ?? depth) < depth ? tries : []),
    fromState: place,
    serializeState: (state, _, before) => {
      const key = essence(state as State)
      if (!steps.has(key) && before) steps.set(key, (steps.get(essence(before as State)) ?? 0) + 1)
      return key
    },
    limit: 2_000_000,
  })
  return Object.values(map).flatMap(({ state, transitions }) =>
    Object.values(transitions as Readonly<Record<string, Readonly<{ event: Step; state: State }>>>).map(({ event, state: after }) => ({
      before: state as State,
      step: event as Step,
      after: after as State,
    })),
  )
}

const all = far.flatMap((steps) => explored(from(steps)))
const took = all.filter(({ before, after }) => before !== after)

test(`over every path of ${depth} steps from ${far.length} places, every state is reached, and left again`, () => {
  const reached = new Set(all.map(({ after }) => after.value as StateName))
  const left = new Set(took.filter(({ before, after }) => before.value !== after.value).map(({ before }) => before.value as StateName))
  expect({ reached: stateNames.filter((name) => !reached.has(name)), left: stateNames.filter((name) => !left.has(name)) }).toEqual({
    reached: [],
    left: [],
  })
  expect(all.length).toBeGreaterThan(10_000)
})

test('every step is taken somewhere, and refused somewhere with words that say why', () => {
  const types = Object.keys(openWhile) as StepType[]
  const anytime: readonly StepType[] = ['fileReceived', 'laterMaterialRead']
  expect(types.filter((type) => !took.some(({ step }) => step.type === type))).toEqual([])
  const refusedWith = (type: StepType) => all.some(({ before, step }) => step.type === type && bars.to(step, before.context).length > 0)
  expect(types.filter((type) => !refusedWith(type) && !anytime.includes(type))).toEqual([])
})

test('a step about the file as a whole is never refused for where a defendant stands', () => {
  const wide = [a.fileReceived(), a.requested(), a.noLongerAsked(), a.overruled(), a.laterRead()]
  const states = [...new Map(all.map(({ after }) => [essence(after), after])).values()]
  expect(states.flatMap((state) => wide.filter((step) => !state.can(step)).map((step) => [state.value, step.type]))).toEqual([])
})

describe('every bar stands somewhere and is lifted somewhere', () => {
  const table = barTable as unknown as BarTable<Step, Context>
  test.each(Object.keys(table) as StepType[])('%s', (type) => {
    const asked = all.filter(({ step }) => step.type === type)
    const rows = table[type]
    const stands = [
      ...rows.door.map((bar) => asked.map(({ before, step }) => bar(step.by, before.context, step.on))),
      ...rows.step.map((bar) => asked.map(({ before, step }) => bar(step as never, before.context))),
    ]
    expect(stands.map((said) => [said.some((words) => words !== undefined), said.some((words) => words === undefined)])).toEqual(
      stands.map(() => [true, true]),
    )
  })
})

/** A plea by which the case against him ends in harassment, and nobody let it through. */
const slips = ({ before, step, after }: Taken): boolean => {
  if (step.type !== 'pleaEntered' || step.through !== null || !step.stalkingIndicated) return false
  const now = after.context.charges
  const convicted = now.find(({ key }) => key === step.charge)
  const was = before.context.charges.find(({ key }) => key === step.charge)
  if (convicted?.stage !== 'convicted' || was?.stage === 'convicted' || !isHarassment(convicted.offence)) return false
  return !now.some(({ offence, stage }) => isStalking(offence) && ['charged', 'notGuiltyPlea', 'convicted', 'sentenced'].includes(stage))
}

test('on no path is harassment alone pleaded to where stalking is indicated, unless it was let through', () => {
  expect(took.filter(slips)).toEqual([])
  const letThrough = took.filter(({ step }) => step.type === 'pleaEntered' && step.through !== null)
  expect(letThrough.filter((taken) => slips({ ...taken, step: { ...taken.step, through: null } as Step })).length).toBeGreaterThan(0)
})

test('on no path does a charge laid come to nothing without a verdict, a plea, or an approval', () => {
  const lost = took.filter(({ before, step, after }) =>
    before.context.charges.some(
      (charge) =>
        ['charged', 'notGuiltyPlea'].includes(charge.stage) &&
        after.context.charges.find(({ key }) => key === charge.key)?.stage !== charge.stage &&
        !['pleaEntered', 'verdictGiven', 'chargeStopped'].includes(step.type),
    ),
  )
  expect(lost.map(({ step }) => step.type)).toEqual([])
  expect(took.some(({ step }) => step.type === 'chargeStopped' && step.through === null)).toBe(false)
})

/** Numbers that look random and are the same on every run (mulberry32). */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const walks = 10_000
const length = 14

test(`over ${walks} random walks of ${length} steps the same holds`, () => {
  const pick = numbers(20260305)
  const reached = new Set<string>()
  for (let walk = 0; walk < walks; walk++) {
    let state = from(far[pick(far.length)]!)
    for (let taken = 0; taken < length; taken++) {
      let step = tries[pick(tries.length)]!
      while (bars.to(step, state.context).length > 0) step = tries[pick(tries.length)]!
      const after = next(state, step)
      if (slips({ before: state, step, after })) throw new Error(`${step.type} slipped through`)
      state = after
      reached.add(state.value as string)
    }
  }
  expect(stateNames.filter((name) => !reached.has(name))).toEqual([])
})
