import { describe, expect, test } from 'vitest'
import { documentId } from '#case/ids'
import { anOrder, asha, aTerm, between, ruth } from '../../tests/cases/order.ts'
import { walked } from '../../tests/workflow/walked.ts'
import { barTable } from './bars.ts'
import type { BuiltOrder } from './built.ts'
import { addressesStand, latestOf, notAskedAbout } from './context.ts'
import { orderMachine } from './machine.ts'
import { orders, type TakenStep } from './replay.ts'
import type { Step, StepOf, StepType } from './steps.ts'
import { stateWords } from './words.ts'

const on = '2026-11-21' as const
const contact = aTerm().text
const streets = 'Not to enter Hill Street or Mill Street.'
const two = anOrder({ onConviction: [aTerm(), aTerm({ id: 'places', text: streets })] })

type Rest<T extends StepType> = Omit<StepOf<T>, 'type' | 'by' | 'on' | 'order'>
const ordinary: { [T in StepType]: Rest<T> } = {
  orderConsidered: { seek: true, reasons: 'He went on after a warning.' },
  termsPutForward: { built: anOrder() },
  victimAsked: { askedOn: on, askedBy: 'PC Lunn', words: 'I want it.', views: [{ text: contact, wanted: true }], notHad: '' },
  addressesConfirmed: { officer: 'PC Lunn', confirmedOn: on, words: '', texts: [contact] },
  madeReady: { faults: [], overruled: [] },
  orderServed: {
    court: 'Luton Crown Court',
    onCourt: on,
    onDefence: on,
    evidenceNotice: null,
    hearsayNotice: null,
    dispensed: '',
  },
  orderGranted: { madeOn: 'conviction', court: 'Luton Crown Court', granted: on, wrote: 'Not to contact her.', until: '2031-11-21' },
  orderRefused: { court: 'Luton Crown Court', refused: on, reasons: 'Not necessary.' },
  orderVaried: { court: 'Luton Crown Court', varied: on, wrote: 'Not to contact her at all.', until: 'furtherOrder', why: 'He moved.' },
  orderEnded: { ended: on, why: 'Discharged.' },
  breachReported: { what: 'He rang her.', happened: on, source: 'Call log' },
  breachReviewed: { stalking: 'yes', why: 'It goes on as before.', next: 'Section 4A beside the breach.', stalkingIndicated: true },
}
const step = <T extends StepType>(type: T, difference: Partial<Rest<T>> = {}, by = asha): Step =>
  ({ type, by, on, order: between, ...ordinary[type], ...difference }) as unknown as Step
const log = (...steps: Step[]): TakenStep[] => steps.map((taken) => ({ workflow: orders.now, step: taken }))

const begun = [step('orderConsidered'), step('termsPutForward')]
const readied = [...begun, step('victimAsked'), step('addressesConfirmed'), step('madeReady')]
const applied = [...readied, step('orderServed')]
const inForce = [...applied, step('orderGranted')]

test.each<[string, Step[]]>([
  ['toConsider', []],
  ['notSought', [step('orderConsidered', { seek: false })]],
  ['considered', [step('orderConsidered', { seek: false }), step('orderConsidered')]],
  ['termsProposed', begun],
  ['viewsTaken', [...begun, step('victimAsked')]],
  ['viewsTaken', [...begun, step('victimAsked', { askedBy: '', words: '', views: [], notHad: 'She has moved abroad.' })]],
  ['confirmed', [...begun, step('victimAsked'), step('addressesConfirmed')]],
  ['ready', readied],
  ['ready', [...readied, step('addressesConfirmed')]],
  ['confirmed', [...readied, step('termsPutForward')]],
  ['termsProposed', [...readied, step('termsPutForward', { built: two })]],
  [
    'viewsTaken',
    [
      ...readied,
      step('termsPutForward', { built: two }),
      step('victimAsked', {
        views: [
          { text: contact, wanted: true },
          { text: streets, wanted: false },
        ],
      }),
    ],
  ],
  ['applied', applied],
  ['granted', inForce],
  ['granted', [step('orderGranted')]],
  ['varied', [...inForce, step('orderVaried')]],
  ['refused', [...applied, step('orderRefused')]],
  ['considered', [...applied, step('orderRefused'), step('orderConsidered')]],
  ['breached', [...inForce, step('breachReported')]],
  ['granted', [...inForce, step('breachReported'), step('breachReviewed')]],
  ['varied', [...inForce, step('orderVaried'), step('breachReported'), step('breachReviewed')]],
  ['ended', [...inForce, step('orderEnded')]],
])('an order is %s', (state, steps) => {
  expect(orders.replay(log(...steps)).value).toBe(state)
})

describe('a step is barred', () => {
  const relies = (way: 'notice' | 'hearsay'): BuiltOrder =>
    anOrder({ reliedOn: [{ document: documentId('dash')!, way, maker: 'PC Lunn', notCalled: 'On leave' }] })
  const withNotice = (way: 'notice' | 'hearsay') => [
    step('orderConsidered'),
    step('termsPutForward', { built: relies(way) }),
    ...readied.slice(2),
  ]
  test.each<[string, Step[], Step, string]>([
    ['for a supervisor', [], step('orderConsidered', {}, ruth), 'Only a charging lawyer, an area reviewer or an advocate may do this.'],
    [
      'while a term is not put to the victim',
      [step('orderConsidered'), step('termsPutForward', { built: two })],
      step('victimAsked'),
      `Say of each term whether it is wanted. Not yet said: ${streets}`,
    ],
    [
      'while a red item stands',
      readied.slice(0, 4),
      step('madeReady', { faults: [{ rule: 'RT6', says: 'No period is stated.' }] }),
      'Mend these, or overrule each with a reason: No period is stated.',
    ],
    [
      'while a red item is overruled without a reason',
      readied.slice(0, 4),
      step('madeReady', {
        faults: [{ rule: 'RT6', says: 'No period is stated.' }],
        overruled: [{ rule: 'RT6', says: 'No period is stated.', reason: ' ' }],
      }),
      'Mend these, or overrule each with a reason: No period is stated.',
    ],
    [
      'while a notice of evidence is wanting',
      withNotice('notice'),
      step('orderServed'),
      'The draft relies on evidence not yet introduced: give the day the notice of evidence was served (rule 31.4), or say what the court dispensed with.',
    ],
    [
      'while a notice of hearsay is wanting',
      withNotice('hearsay'),
      step('orderServed'),
      'The draft relies on hearsay: give the day the notice of hearsay was served (rule 31.6), or say what the court dispensed with.',
    ],
    [
      'when it comes too early',
      begun,
      step('orderServed'),
      'This can be done once the draft order is ready; the order now says “Victim’s views wanted”.',
    ],
  ])('%s', (_, before, next, because) => {
    expect(orders.tryStep(log(...before), next)).toEqual({ taken: false, because: [because] })
  })

  test.each(['notice', 'hearsay'] as const)('no longer, once the notice of %s is served or dispensed with', (way) => {
    const served = way === 'notice' ? { evidenceNotice: on } : { hearsayNotice: on }
    for (const difference of [served, { dispensed: 'The judge dispensed with it.' }])
      expect(orders.tryStep(log(...withNotice(way)), step('orderServed', difference)).taken).toBe(true)
  })
})

test('a case has an order for each defendant and person protected', () => {
  expect(
    new Set([step('orderConsidered'), { ...step('orderConsidered'), order: { ...between, person: between.defendant } }].map(orders.about))
      .size,
  ).toBe(2)
})

describe('over every path', () => {
  const none = { built: anOrder({ onConviction: [], onAcquittal: [] }) }
  const hearsay = anOrder({
    reliedOn: [
      { document: documentId('dash')!, way: 'notice', maker: '', notCalled: '' },
      { document: documentId('vps')!, way: 'hearsay', maker: '', notCalled: '' },
    ],
  })
  const ahead = '2026-12-01'
  const steps: Step[] = [
    ...(Object.keys(ordinary) as StepType[]).flatMap((type) => [step(type), step(type, {}, ruth)]),
    step('orderConsidered', { seek: false }),
    step('orderConsidered', { reasons: '' }),
    step('termsPutForward', { built: two }),
    step('termsPutForward', { built: hearsay }),
    step('termsPutForward', none),
    step('termsPutForward', { built: anOrder({ onConviction: [aTerm(), aTerm({ text: ' ' })] }) }),
    step('termsPutForward', { built: anOrder({ persons: [] }) }),
    step('termsPutForward', { built: anOrder({ annex: { kind: 'sketch', title: 'Map', streets: [], zone: [], note: '' } }) }),
    step('victimAsked', { askedBy: '', words: '', views: [], askedOn: ahead }),
    step('victimAsked', {
      views: [
        { text: contact, wanted: true },
        { text: streets, wanted: true },
      ],
    }),
    step('addressesConfirmed', { officer: '', confirmedOn: ahead }),
    step('addressesConfirmed', { texts: [contact, streets] }),
    step('madeReady', { faults: [{ rule: 'RT6', says: 'No period is stated.' }] }),
    step('orderServed', { court: '', onCourt: ahead, onDefence: ahead }),
    step('orderServed', { evidenceNotice: on, hearsayNotice: on }),
    step('orderGranted', { court: '', wrote: '', granted: ahead, until: on }),
    step('orderRefused', { refused: ahead, reasons: '' }),
    step('orderVaried', { wrote: '', why: '', varied: ahead, until: on }),
    step('orderEnded', { why: '' }),
    step('breachReported', { what: '', happened: ahead }),
    step('breachReviewed', { stalking: 'no', why: '', next: '' }),
  ]
  const walk = walked(orderMachine, steps, barTable, (context) => {
    const built = latestOf(context)
    return [
      built ? JSON.stringify([notAskedAbout(built, context), addressesStand(built, context), built.reliedOn.map(({ way }) => way)]) : '',
      context.asked.length > 0,
      context.variations.length > 0,
    ].join(' ')
  })

  test('every state is reached and can be left', () => {
    expect([...walk.reached].toSorted()).toEqual(Object.keys(stateWords).toSorted())
    expect([...walk.left].toSorted()).toEqual(Object.keys(stateWords).toSorted())
  })

  test('every bar stands somewhere and is lifted somewhere', () => {
    expect([walk.neverStood, walk.neverLifted]).toEqual([[], []])
  })
})
