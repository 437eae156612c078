import { describe, expect, test } from 'vitest'
import { type Actor, roles } from '#case/actor'
import type { CheckId } from '#case/ids'
import { personId, userId } from '#case/ids'
import { growth, steady } from '../../../tests/cases/growth.ts'
import { type ChargeDecision, outcomes } from '../steps.ts'
import { firstCharging as charging, stepDoors, type TakenStep } from './replay.ts'
import type { Step, StepOf } from './steps.ts'

const asha: Actor = { id: userId('asha')!, name: 'Asha Rahman', roles: ['chargingLawyer'] }
const ben: Actor = { id: userId('ben')!, name: 'Ben Okoro', roles: ['supervisor', 'advocate'] }
const on = '2025-03-10' as const
const marlow = personId('suspect-1')!
const frome = personId('suspect-2')!
const vps: CheckId = 'victim.vps'

const decision: ChargeDecision = {
  suspect: marlow,
  charge: 'PHA1997.s2A',
  outcome: 'charge',
  test: 'fullCode',
  reasons: 'Both stages are met.',
  whyNotStalking: '',
  reviewOn: null,
}
const decided = (difference: Partial<ChargeDecision> = {}, rest: Partial<StepOf<'chargeDecided'>> = {}): StepOf<'chargeDecided'> => ({
  type: 'chargeDecided',
  by: asha,
  on,
  stalkingIndicated: true,
  openChecks: [],
  ...rest,
  decision: { ...decision, ...difference },
})

const received: Step = { type: 'fileReceived', documents: 4, by: asha, on }
const opened: Step = { type: 'reviewOpened', by: asha, on }
const asked: Step = { type: 'materialRequested', checks: [vps], wanted: 'The victim personal statement', by: asha, on }
const arrived: Step = { type: 'materialReceived', what: 'The victim personal statement', by: asha, on }
const overruled: Step = { type: 'checkOverruled', check: vps, reason: 'She has moved abroad and cannot be reached.', by: asha, on }
const issued: StepOf<'decisionIssued'> = {
  type: 'decisionIssued',
  suspects: [marlow],
  named: [{ id: marlow, name: 'Carl Marlow' }],
  by: asha,
  on,
}
const reopened: Step = { type: 'reviewReopened', reason: 'Phone download received', by: asha, on }

const log = (...steps: Step[]): TakenStep[] => steps.map((step) => ({ workflow: charging.now, step }))

test.each<[string, Step[]]>([
  ['received', []],
  ['received', [received, received]],
  ['underReview', [received, opened]],
  ['waitingForPolice', [opened, asked]],
  ['waitingForPolice', [opened, asked, received]],
  ['underReview', [opened, asked, arrived]],
  ['waitingForPolice', [opened, asked, decided()]],
  ['decided', [opened, decided(), issued]],
  ['decided', [opened, asked, decided({ test: 'threshold', reviewOn: '2025-03-17' }), issued]],
  ['underReview', [opened, decided(), issued, reopened]],
  ['decided', [opened, decided(), issued, received]],
])('a case is %s', (state, steps) => {
  expect(charging.replay(log(...steps)).value).toBe(state)
})

describe('a step is refused, with the reason,', () => {
  const harassment = decided({ charge: 'PHA1997.s2' })
  test.each<[string, Step[], Step, string[]]>([
    ['when an advocate decides', [opened], { ...decided(), by: ben }, ['Only a charging lawyer or an area reviewer may do this.']],
    ['when a supervisor opens the review', [], { ...opened, by: ben }, ['Only a charging lawyer or an area reviewer may do this.']],
    ['when reasons are blank', [opened], decided({ reasons: ' \n' }), ['Give your reasons.']],
    ['when nothing is asked for', [opened], { ...asked, wanted: '' }, ['Say what is wanted from the police.']],
    [
      'when a check is overruled without a reason',
      [opened],
      { ...overruled, reason: ' ' },
      ['Give your reason for overruling this check.'],
    ],
    [
      'when a threshold charge has no review date',
      [opened],
      decided({ test: 'threshold' }),
      ['A charge on the threshold test needs the date it will be reviewed.'],
    ],
    [
      'when the review date has passed',
      [opened],
      decided({ test: 'threshold', reviewOn: '2025-03-09' }),
      ['The date of the threshold test review has already passed.'],
    ],
    [
      'when harassment is charged though stalking is indicated',
      [opened],
      harassment,
      ['The file indicates stalking. Say why this is charged as harassment and not as stalking.'],
    ],
    [
      'when harassment with fear of violence is charged though stalking is indicated',
      [opened],
      decided({ charge: 'PHA1997.s4', whyNotStalking: '  ' }),
      ['The file indicates stalking. Say why this is charged as harassment and not as stalking.'],
    ],
    [
      'when a check that bars charging is neither met, asked for nor overruled',
      [opened],
      decided({}, { openChecks: [vps, 'bail.protection'], checkTitles: { [vps]: 'Victim personal statement' } }),
      [
        'These checks are not met. Ask the police for what is missing, or overrule each with a reason: Victim personal statement; bail.protection.',
      ],
    ],
    [
      'when the decision is issued before any',
      [opened],
      issued,
      ['No decision has been recorded yet.', 'There is no decision yet on Carl Marlow.'],
    ],
    [
      'when a suspect is left undecided',
      [opened, decided()],
      {
        ...issued,
        suspects: [marlow, frome],
        named: [
          { id: marlow, name: 'Carl Marlow' },
          { id: frome, name: 'Dean Frome' },
        ],
      },
      ['There is no decision yet on Dean Frome.'],
    ],
    [
      'when it comes too early',
      [],
      issued,
      ['This can be done while the case is under review or waiting for the police; the case now says “Ready to review”.'],
    ],
    [
      'when the decision is already issued',
      [opened, decided(), issued],
      decided(),
      ['This can be done while the case is under review or waiting for the police; the case now says “Decision issued”.'],
    ],
  ])('%s', (_, before, step, because) => {
    expect(charging.tryStep(log(...before), step)).toEqual({ taken: false, because })
  })
})

describe('a step is taken', () => {
  test.each<[string, Step[], Step]>([
    [
      'when harassment is charged and the lawyer says why not stalking',
      [opened],
      decided({ charge: 'PHA1997.s2', whyNotStalking: 'One act only.' }),
    ],
    ['when harassment is charged and stalking is not indicated', [opened], decided({ charge: 'PHA1997.s2' }, { stalkingIndicated: false })],
    ['when no further action is taken on harassment', [opened], decided({ charge: 'PHA1997.s2', outcome: 'noFurtherAction' })],
    ['when the open check was asked for', [opened, asked], decided({}, { openChecks: [vps] })],
    ['when the open check was overruled', [opened, overruled], decided({}, { openChecks: [vps] })],
    ['when no further action is taken over an open check', [opened], decided({ outcome: 'noFurtherAction' }, { openChecks: [vps] })],
    ['when the review date is today', [opened], decided({ test: 'threshold', reviewOn: on })],
  ])('%s', (_, before, step) => {
    expect(charging.tryStep(log(...before), step)).toMatchObject({ taken: true })
  })
})

test('a later decision on the same suspect and charge takes the place of the earlier; another charge stands beside it', () => {
  const { context } = charging.replay(
    log(opened, decided({ charge: 'PHA1997.s4A' }), decided(), decided({ outcome: 'hold', reasons: 'Phone awaited' })),
  )
  expect(context.decisions).toEqual([
    { ...decision, charge: 'PHA1997.s4A', by: asha, on },
    { ...decision, outcome: 'hold', reasons: 'Phone awaited', by: asha, on },
  ])
})

test('each step has its door, open or with what bars it', () => {
  const doors = stepDoors(charging.replay(log(opened, decided())), asha, on, [
    { id: marlow, name: 'Carl Marlow' },
    { id: frome, name: 'Dean Frome' },
  ])
  expect(doors.filter((door) => door.open).map((door) => door.type)).toEqual([
    'fileReceived',
    'materialRequested',
    'checkOverruled',
    'chargeDecided',
  ])
  expect(doors.find((door) => door.type === 'decisionIssued')?.bars).toEqual(['There is no decision yet on Dean Frome.'])
})

test('an advocate sees every door and why it is shut', () => {
  const doors = stepDoors(charging.replay(log(opened)), ben, on, [])
  expect(doors.filter((door) => door.bars.includes('Only a charging lawyer or an area reviewer may do this.')).length).toBe(4)
  expect(doors.every((door) => door.open === (door.bars.length === 0))).toBe(true)
})

describe('a log is not quietly skipped over', () => {
  test('when it holds a step its own machine refuses', () => {
    expect(() => charging.replay(log(issued))).toThrow('a step its own machine refuses: decisionIssued while “Ready to review”')
  })
  test('when it names a machine this program does not have', () => {
    expect(() => charging.replay([{ workflow: 'charging/99', step: opened }])).toThrow('charging/99')
  })
  test('when it changes machines on the way', () => {
    expect(() => charging.replay([...log(opened), { workflow: 'charging/99', step: asked }])).toThrow('a step its own machine refuses')
  })
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
const depth = 12

test(`over ${walks} random walks no harassment charge stands where stalking is indicated and nobody said why`, () => {
  const pick = numbers(20260101)
  const one = <T>(from: readonly T[]): T => from[pick(from.length)]!
  const anyStep = (): Step => {
    const by: Actor = { ...asha, roles: roles.filter(() => pick(2) === 0) }
    return one<() => Step>([
      () => ({ ...received, by }),
      () => ({ ...opened, by }),
      () => ({ ...asked, by, wanted: one(['', 'The statement']) }),
      () => ({ ...arrived, by, what: one(['', 'The statement']) }),
      () => ({ ...overruled, by, reason: one([' ', 'Moved abroad']) }),
      () => ({
        ...decided(
          {
            suspect: one([marlow, frome]),
            charge: one(['PHA1997.s2', 'PHA1997.s4', 'PHA1997.s2A', 'PHA1997.s4A']),
            outcome: one(outcomes),
            test: one(['fullCode', 'threshold']),
            reasons: one(['', 'Because.']),
            whyNotStalking: one(['', ' ', 'One act only.']),
            reviewOn: one([null, on]),
          },
          { stalkingIndicated: pick(4) > 0, openChecks: one([[], [vps]]) },
        ),
        by,
      }),
      () => ({ ...issued, by, suspects: one([[marlow], [marlow, frome]]) }),
      () => ({ ...reopened, by, reason: one(['', 'New material']) }),
    ])()
  }
  const reached = new Set<string>()
  const taken = new Set<string>()
  for (let walk = 0; walk < walks; walk++) {
    let steps: TakenStep[] = []
    for (let at = 0; at < depth; at++) {
      const step = anyStep()
      const answer = charging.tryStep(steps, step)
      if (!answer.taken) continue
      steps = [...steps, ...log(step)]
      reached.add(answer.state.value)
      taken.add(step.type)
      expect(step.by.roles.some((role) => role === 'chargingLawyer' || role === 'areaReviewer') || step.type === 'fileReceived').toBe(true)
      if (step.type !== 'chargeDecided' || step.decision.outcome !== 'charge') continue
      const saysHarassment = ['PHA1997.s2', 'PHA1997.s4'].includes(step.decision.charge)
      expect(saysHarassment && step.stalkingIndicated && step.decision.whyNotStalking.trim() === '').toBe(false)
      expect(step.decision.reasons).not.toBe('')
    }
  }
  expect([...reached].sort()).toEqual(['decided', 'received', 'underReview', 'waitingForPolice'])
  expect(taken.size).toBe(8)
})

test('ten thousand steps are replayed, in time that grows with their number', () => {
  const long = (pairs: number) => log(opened, ...Array.from({ length: pairs }, () => [asked, arrived]).flat())
  expect(charging.replay(long(5_000)).value).toBe('underReview')
  expect(growth((pairs) => charging.replay(long(pairs)), 125, 2_000)).toBeLessThan(steady)
})
