import { expect, test } from 'vitest'
import * as a from '../../tests/cases/charging.ts'
import { firstCharging } from './first/replay.ts'
import type { Step as FirstStep } from './first/steps.ts'
import { livesOf, statusOf, stepsFor } from './lives.ts'
import { charging, type TakenStep } from './replay.ts'
import { rollUp } from './status.ts'
import { type Step, type Suspect, unnamedSuspect } from './steps.ts'

const both = [a.marlow, a.frome]
const frome = (step: Step): Step => ({ ...step, defendant: a.frome }) as Step
const before = (...steps: readonly FirstStep[]): readonly TakenStep[] =>
  steps.map((step) => ({ workflow: firstCharging.now, step }) as unknown as TakenStep)
const statuses = (log: readonly TakenStep[], suspects: readonly Suspect[] = both) =>
  livesOf(log, suspects).map((life) => [life.defendant.name, statusOf(life).says, statusOf(life).charges.map(({ stage }) => stage)])

const base = { by: a.lawyer, on: a.on } as const
const openedBefore: FirstStep = { ...base, type: 'reviewOpened' }
const decidedBefore = (suspect: Suspect, outcome: 'charge' | 'hold' = 'charge'): FirstStep => ({
  ...base,
  type: 'chargeDecided',
  decision: { ...a.decision, suspect: suspect.id, outcome },
  stalkingIndicated: true,
  openChecks: [],
  chargeTitle: 'Stalking',
})
const issuedBefore: FirstStep = { ...base, type: 'decisionIssued', suspects: both.map(({ id }) => id) }

test('each defendant stands where his own steps and those about the whole file bring him', () => {
  const log = a.logOf(a.fileReceived(), a.opened(), a.decided(), a.signed(), frome(a.opened()), a.requested())
  expect(statuses(log)).toEqual([
    ['Carl Marlow', 'Waiting for police to charge', ['waitingForCharge']],
    ['Dean Frome', 'Waiting for police', []],
  ])
  expect(rollUp(livesOf(log, both).map(statusOf))).toEqual({ state: 'several', says: 'Multiple statuses' })
  expect(rollUp(livesOf(log, [a.frome]).slice(0, 1).map(statusOf)).says).toBe('Waiting for police')
})

test('a new defendant begins at the beginning, with what was asked of the file known', () => {
  const [, second] = livesOf(a.logOf(a.opened(), a.requested()), both)
  expect({ says: statusOf(second!).says, requested: second!.state.context.requested }).toEqual({
    says: 'Ready to review',
    requested: ['victim.vps'],
  })
})

test('a defendant the file no longer names keeps his life', () => {
  expect(statuses(a.logOf(frome(a.opened())), [a.marlow]).map(([name]) => name)).toEqual(['Carl Marlow', 'Dean Frome'])
})

test('a case begun before a name was read goes on under the name read since', () => {
  const log = a.logOf({ ...a.opened(), defendant: unnamedSuspect })
  expect(statuses(log, [a.marlow])).toEqual([['Carl Marlow', 'Charging decision needed', []]])
})

test.each<[string, readonly FirstStep[], string, readonly string[]]>([
  ['received', [{ ...base, type: 'fileReceived', documents: 3 }], 'Ready to review', []],
  ['under review', [openedBefore, decidedBefore(a.marlow)], 'Charging decision needed', ['toSign']],
  ['waiting', [openedBefore, { ...base, type: 'materialRequested', checks: [], wanted: 'x' }], 'Waiting for police', []],
  [
    'decided',
    [openedBefore, decidedBefore(a.marlow), decidedBefore(a.frome), issuedBefore],
    'Waiting for police to charge',
    ['waitingForCharge'],
  ],
  [
    'held',
    [openedBefore, decidedBefore(a.marlow, 'hold'), decidedBefore(a.frome), issuedBefore],
    'Held: waiting for police material',
    ['held'],
  ],
])('a case begun on the first machine and %s shows where it stands', (_, steps, says, stages) => {
  const [first] = statuses(before(...steps))
  expect(first).toEqual(['Carl Marlow', says, stages])
})

test('and goes on from there: what was decided is brought forward first, once', () => {
  const old = before(openedBefore, decidedBefore(a.marlow), decidedBefore(a.frome), issuedBefore)
  const [life] = livesOf(old, both)
  const steps = stepsFor(life!, a.received(), a.colleague, '2025-04-01')
  expect(steps.map(({ type, by, on }) => [type, by.name, on])).toEqual([
    ['broughtForward', 'Efa Prys', '2025-04-01'],
    ['chargesReceived', 'Asha Rahman', '2025-03-10'],
  ])
  const log = [...old, ...a.logOf(...steps)]
  expect(charging.tryStep(charging.logOf(old, a.marlow.id), steps[0]!)).toMatchObject({ taken: true })
  expect(statuses(log)).toEqual([
    ['Carl Marlow', 'Charges to check against the decision', ['laidToCheck']],
    ['Dean Frome', 'Waiting for police to charge', ['waitingForCharge']],
  ])
  expect(stepsFor(livesOf(log, both)[0]!, a.reconciled(), a.colleague, a.on)).toHaveLength(1)
})

test('a machine this program does not have is not passed over', () => {
  expect(() => livesOf([{ workflow: 'charging/99', step: a.opened() }], both)).toThrow('charging/99')
})
