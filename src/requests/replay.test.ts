import { describe, expect, test } from 'vitest'
import { getShortestPaths } from 'xstate/graph'
import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import { documentId, personId, requestId, userId } from '#case/ids'
import { StepRefusedInLog } from '#workflow/workflow'
import { askedEarlier } from './askedEarlier.ts'
import { requestMachine } from './machine.ts'
import { type Arrived, proposalsFor } from './matches.ts'
import { ledgerOf, requests, type TakenStep } from './replay.ts'
import { type Asking, type Step, type StepOf, type StepType, stateNames } from './steps.ts'
import { openWhile } from './words.ts'

const asha: Actor = { id: userId('asha')!, name: 'Asha Rahman', roles: ['chargingLawyer'] }
const bo: Actor = { id: userId('bo')!, name: 'Bo Chen', roles: ['advocate'] }
const clerk: Actor = { id: userId('clerk')!, name: 'A Clerk', roles: [] }
const [vps, cctv] = [requestId('r-vps')!, requestId('r-cctv')!]

const asking: Asking = {
  category: 'Statements',
  type: 'Victim personal statement',
  description: 'A victim personal statement from Ann Example, or her reasons for not making one.',
  why: 'Check: victim personal statement.',
  defendants: [],
  requiredBy: '2026-03-17',
  due: 'before-charge',
}
const step = <T extends StepType>(type: T, more: Partial<StepOf<T>> = {}): Step =>
  ({ type, by: asha, on: '2026-03-03', request: vps, named: asking.type, ...usual[type], ...more }) as unknown as Step

const usual: { [T in StepType]: Omit<StepOf<T>, 'type' | 'by' | 'on' | 'request' | 'named'> } = {
  requestDrafted: { asking, raisedFrom: { from: 'check', check: 'victim.vps', title: 'A victim personal statement' } },
  requestRewritten: { asking },
  requestSent: { at: '2026-03-03T10:00:00.000Z', earlier: [], whyAgain: '' },
  requestChased: { words: 'E-mail to PC Dunne.', requiredBy: null },
  requestEscalated: { to: 'policeSupervisor', words: 'E-mail to Sgt Hale.', whyNow: '' },
  requestPartlyAnswered: { documents: [], what: 'Two of the three pages.', stillWanted: 'The last page.' },
  requestReceived: { documents: [{ id: documentId('d-vps')!, name: 'VPS.pdf' }], what: 'The VPS.' },
  requestSatisfied: {},
  requestNotSatisfied: { reason: 'It is not signed.' },
  requestWithdrawn: { reason: 'The witness has told us herself.' },
  requestReopened: { reason: 'A later statement is needed.' },
}

const logged = (...steps: readonly Step[]): readonly TakenStep[] => steps.map((one) => ({ workflow: 'requests/1', step: one }))
const drafted = step('requestDrafted')
const sent = [drafted, step('requestSent')]
const chased = [...sent, step('requestChased')]
const received = [...sent, step('requestReceived')]
const because = (log: readonly Step[], next: Step) => {
  const answer = requests.tryStep(logged(...log), next)
  return answer.taken ? [] : answer.because
}
const stands = (...steps: readonly Step[]) => ledgerOf(logged(...steps)).map(({ is }) => is)

test.each<[situation: string, steps: readonly Step[], is: string]>([
  ['a draft', [drafted], 'draft'],
  ['rewritten as often as one likes', [drafted, step('requestRewritten'), step('requestRewritten')], 'draft'],
  ['sent', sent, 'sent'],
  ['chased, and still with the police', chased, 'sent'],
  ['partly answered', [...sent, step('requestPartlyAnswered')], 'partlyAnswered'],
  ['chased for the rest', [...sent, step('requestPartlyAnswered'), step('requestChased')], 'partlyAnswered'],
  ['received', received, 'received'],
  ['what came is enough', [...received, step('requestSatisfied')], 'satisfied'],
  ['a part is enough', [...sent, step('requestPartlyAnswered'), step('requestSatisfied')], 'satisfied'],
  ['what came will not do', [...received, step('requestNotSatisfied')], 'notSatisfied'],
  ['withdrawn', [...sent, step('requestWithdrawn')], 'withdrawn'],
  ['a withdrawn draft comes back as a draft', [drafted, step('requestWithdrawn'), step('requestReopened')], 'draft'],
  ['a withdrawn request comes back to the police', [...sent, step('requestWithdrawn'), step('requestReopened')], 'sent'],
  ['an answered one comes back to the police', [...received, step('requestSatisfied'), step('requestReopened')], 'sent'],
])('%s', (_, steps, is) => {
  expect(stands(...steps)).toEqual([is])
})

test.each<[situation: string, log: readonly Step[], next: Step, why: readonly string[]]>([
  [
    'a draft is kept as unfinished as it is',
    [],
    step('requestDrafted', { asking: { ...asking, description: '', why: '', requiredBy: null } }),
    [],
  ],
  [
    'nothing unfinished is sent',
    [step('requestDrafted', { asking: { ...asking, description: ' ', why: '', requiredBy: null } })],
    step('requestSent'),
    ['Say what is wanted from the police.', 'Say why it is needed: for which element or check.', 'Give the date by which it is required.'],
  ],
  [
    'nothing is asked for by a day that has passed',
    [drafted],
    step('requestSent', { on: '2026-03-18' }),
    ['The date by which it is required has already passed.'],
  ],
  ['by today is in time', [drafted], step('requestSent', { on: '2026-03-17' }), []],
  [
    'the same is not asked twice without saying so',
    [drafted],
    step('requestSent', { earlier: [{ request: cctv, says: 'asked on 3 March 2026, chased twice' }] }),
    ['The police were asked for this before: asked on 3 March 2026, chased twice. Chase that request, or say why it is asked again.'],
  ],
  [
    'asked again with a reason',
    [drafted],
    step('requestSent', { earlier: [{ request: cctv, says: 'asked on 3 March 2026' }], whyAgain: 'The first was lost.' }),
    [],
  ],
  [
    'a sent request is not rewritten',
    sent,
    step('requestRewritten'),
    ['This can be done before the request is sent; the request now says “Waiting for police”.'],
  ],
  [
    'it is chased before it is escalated',
    sent,
    step('requestEscalated'),
    ['Chase the officer in the case first, or say why this cannot wait.'],
  ],
  ['unless it cannot wait', sent, step('requestEscalated', { whyNow: 'The custody clock ends tonight.' }), []],
  [
    'rung by rung',
    chased,
    step('requestEscalated', { to: 'inspector' }),
    ['Go to the officer’s supervisor first, or say why this cannot wait.'],
  ],
  [
    'each rung once',
    [...chased, step('requestEscalated')],
    step('requestEscalated'),
    ['This was already taken to the officer’s supervisor.'],
  ],
  ['up the ladder', [...chased, step('requestEscalated')], step('requestEscalated', { to: 'inspector' }), []],
  ['a reason to withdraw', sent, step('requestWithdrawn', { reason: ' ' }), ['Say why the request is withdrawn.']],
  ['what is wrong with it', received, step('requestNotSatisfied', { reason: '' }), ['Say what is wrong with what came.']],
  [
    'an advocate asks and chases, and does not say whether an answer will do',
    received,
    step('requestSatisfied', { by: bo }),
    ['Only a charging lawyer, an area reviewer or a supervisor may say whether an answer will do.'],
  ],
  ['an advocate chases', sent, step('requestChased', { by: bo }), []],
  ['nobody without a role', [], step('requestDrafted', { by: clerk }), ['Only a lawyer on the case or a supervisor may do this.']],
  ['a new date to come', sent, step('requestChased', { requiredBy: '2026-03-02' }), ['The new date has already passed.']],
])('%s', (_, log, next, why) => {
  expect(because(log, next)).toEqual(why)
})

test('sending one request touches no other', () => {
  const other = step('requestDrafted', { request: cctv, asking: { ...asking, type: 'CCTV material', description: 'CCTV of the bus stop' } })
  expect(stands(drafted, other, step('requestSent'))).toEqual(['sent', 'draft'])
})

test('a chase with a new date moves what is due', () => {
  const [only] = ledgerOf(logged(...sent, step('requestChased', { requiredBy: '2026-03-24' })))
  expect(only?.asking.requiredBy).toBe('2026-03-24')
})

describe('the same thing asked before', () => {
  const before = ledgerOf(logged(...chased, step('requestChased', { on: '2026-03-09' })))
  test.each<[situation: string, one: Parameters<typeof askedEarlier>[0], says: readonly string[]]>([
    [
      'for the same check',
      { asking: { ...asking, type: 'Other', description: 'Anything' }, raisedFrom: { from: 'check', check: 'victim.vps', title: '' } },
      ['asked on 3 March 2026, chased twice'],
    ],
    [
      'of a kind a case has once',
      { asking: { ...asking, description: 'VPS please' }, raisedFrom: { from: 'hand' } },
      ['asked on 3 March 2026, chased twice'],
    ],
    ['of another kind', { asking: { ...asking, type: 'Key exhibits' }, raisedFrom: { from: 'hand' } }, []],
    ['itself', { asking, raisedFrom: { from: 'hand' }, request: vps }, []],
  ])('%s', (_, one, says) => {
    expect(askedEarlier(one, before).map((each) => each.says)).toEqual(says)
  })

  const bus = { ...asking, type: 'CCTV material', description: 'The CCTV of the bus stop on Mill Lane' } as const
  const ofBus = ledgerOf(logged(step('requestDrafted', { asking: bus, raisedFrom: { from: 'hand' } }), step('requestSent')))
  const [marlow, frome] = [personId('p-marlow')!, personId('p-frome')!].map((id) => ({ id, name: id }))
  test.each<[situation: string, asked: Partial<Asking>, times: number]>([
    ['in much the same words', { description: 'CCTV from the bus stop in Mill Lane, please' }, 1],
    ['of another place', { description: 'Footage from the nursery gate and the car park' }, 0],
    ['for another defendant', { defendants: [frome!] }, 1],
  ])('CCTV %s', (_, asked, times) => {
    expect(askedEarlier({ asking: { ...bus, ...asked }, raisedFrom: { from: 'hand' } }, ofBus)).toHaveLength(times)
  })

  test('of other defendants it is another thing', () => {
    const forMarlow = ledgerOf(logged(step('requestDrafted', { asking: { ...bus, defendants: [marlow!] } }), step('requestSent')))
    expect(askedEarlier({ asking: { ...bus, defendants: [frome!] }, raisedFrom: { from: 'hand' } }, forMarlow)).toEqual([])
  })

  test('a draft and a withdrawn request do not count', () => {
    const again = { asking, raisedFrom: { from: 'hand' } } as const
    expect(askedEarlier(again, ledgerOf(logged(drafted)))).toEqual([])
    expect(askedEarlier(again, ledgerOf(logged(...sent, step('requestWithdrawn'))))).toEqual([])
  })
})

describe('what arrives is proposed for the requests it may answer', () => {
  const arrived = (name: string, more: Partial<Arrived> = {}): Arrived => ({
    id: documentId(`d-${name.length}`)!,
    name,
    kind: 'OTHER',
    readAt: '2026-03-05T09:00:00.000Z',
    opening: '',
    ...more,
  })
  const cctvAsked = [
    step('requestDrafted', { asking: { ...asking, type: 'CCTV material', description: 'CCTV of the bus stop in Mill Lane' } }),
    step('requestSent'),
  ]
  test.each<[situation: string, steps: readonly Step[], document: Arrived, because: readonly string[]]>([
    ['by its kind', sent, arrived('statement 7.pdf', { kind: 'VPS' }), ['It is a document of the kind asked for (VPS).']],
    [
      'by its words',
      cctvAsked,
      arrived('Footage Mill Lane.pdf', { opening: 'Exhibit DH/3: download of cameras at the bus stop' }),
      ['It speaks of mill, lane, stop.'],
    ],
    ['not one that was there before', sent, arrived('VPS.pdf', { kind: 'VPS', readAt: '2026-03-03T09:59:00.000Z' }), []],
    ['not one still unread', sent, arrived('VPS.pdf', { kind: 'VPS', readAt: null }), []],
    ['not for a draft', [drafted], arrived('VPS.pdf', { kind: 'VPS' }), []],
    ['not once answered', received, arrived('VPS.pdf', { kind: 'VPS' }), []],
    [
      'not one that was taken already',
      [...sent, step('requestPartlyAnswered', { documents: [{ id: documentId('d-7')!, name: 'VPS.pdf' }] })],
      arrived('VPS.pdf', { kind: 'VPS' }),
      [],
    ],
    [
      'not for the names of the people, which are everywhere, or what every such file speaks of',
      [
        step('requestDrafted', {
          asking: { ...asking, type: 'Other', description: 'Please say where victim Amira Hale saw suspect Dorrit in 2025' },
        }),
        step('requestSent'),
      ],
      arrived('Hale, Amira.pdf', { opening: 'Victim: Amira Hale. Suspect: Callum Dorrit. 2025' }),
      [],
    ],
    ['nothing of another kind and other words', sent, arrived('Custody.pdf', { kind: 'CUSTODY' }), []],
  ])('%s', (_, steps, document, says) => {
    const [standing] = ledgerOf(logged(...steps))
    expect(proposalsFor(standing!, [document], ['Amira Hale', 'Callum Dorrit']).map((one) => one.because)).toEqual(says)
  })
})

describe('the machine', () => {
  const everyStep = (Object.keys(openWhile) as StepType[]).flatMap((type): readonly Step[] =>
    type === 'requestEscalated' ? [step(type, { whyNow: 'Tonight.' })] : [step(type)],
  )
  const paths = getShortestPaths(requestMachine, {
    events: everyStep,
    serializeState: (state) => `${state.value} ${(state as { context: { sent: unknown } }).context.sent !== null}`,
    stopWhen: (state) => (state as { context: { chases: readonly unknown[] } }).context.chases.length > 2,
  })

  test('every state is reached, and none is the end', () => {
    const reached = new Set(paths.map(({ state }) => state.value))
    expect([...reached].sort()).toEqual(['new', ...stateNames].sort())
    for (const { state } of paths) expect([state.value, everyStep.some((one) => state.can(one))]).toEqual([state.value, true])
  })

  test('a log its own machine refuses is not believed', () => {
    expect(() => ledgerOf(logged(step('requestSent')))).toThrow(StepRefusedInLog)
  })
})

test('a thousand random lives keep what was typed, and never lose a draft', () => {
  let seed = 7
  const random = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % most
  }
  const days: readonly Day[] = ['2026-03-03', '2026-03-10', '2026-03-20']
  for (let life = 0; life < 1000; life++) {
    const log: Step[] = []
    for (let turn = 0; turn < 12; turn++) {
      const types = Object.keys(openWhile) as StepType[]
      const next = step(types[random(types.length)]!, { on: days[random(3)]! } as never)
      if (because(log, next).length === 0) log.push(next)
    }
    const [standing] = ledgerOf(logged(...log))
    expect(standing?.asking.description).toBe(log.length > 0 ? asking.description : undefined)
  }
})
