import { expect, test } from 'vitest'
import type { Step as BailStep } from '#bail/steps'
import type { Step as OrderStep } from '#orders/steps'
import { anOrder, between, dev } from '../../../../tests/cases/order.ts'
import { toldOfBail } from './bail.ts'
import { toldOfOrders } from './orders.ts'

const on = '2026-11-21'
const order = { by: dev, on, order: between } as const
const bail = { by: dev, on, defendant: { id: between.defendant, name: 'Lewis Hargate' } } as const
const who = 'Restraining order, Lewis Hargate and Priya Nair: '

test.each<[OrderStep, string]>([
  [{ ...order, type: 'orderConsidered', seek: false, reasons: 'One act only' }, 'No order is to be sought. Reasons: One act only.'],
  [{ ...order, type: 'termsPutForward', built: anOrder() }, 'Put forward a draft order: 1 term on conviction, 1 term on acquittal.'],
  [
    { ...order, type: 'victimAsked', askedOn: on, askedBy: 'PC Lunn', words: 'Yes.', views: [{ text: 'x', wanted: false }], notHad: '' },
    'The victim was asked by PC Lunn on 21 November 2026: wants 0 of 1 term. “Yes.”',
  ],
  [
    { ...order, type: 'victimAsked', askedOn: on, askedBy: '', words: '', views: [], notHad: 'She has moved abroad' },
    'The victim’s views could not be had: She has moved abroad.',
  ],
  [
    { ...order, type: 'madeReady', faults: [], overruled: [{ rule: 'RT6', says: 'No period is stated.', reason: 'It follows' }] },
    'Made the draft order ready to serve. Overruled “No period is stated.” Reason: It follows.',
  ],
  [
    {
      ...order,
      type: 'orderGranted',
      madeOn: 'acquittal',
      court: 'Luton Crown Court',
      granted: on,
      wrote: 'Not to contact her.',
      until: 'furtherOrder',
    },
    'Luton Crown Court made an order on acquittal on 21 November 2026, until further order. The court wrote: “Not to contact her.”',
  ],
  [
    { ...order, type: 'breachReviewed', stalking: 'yes', why: 'It goes on', next: 'Section 4A beside it', stalkingIndicated: true },
    'Reviewed the breach: it is stalking. Why: It goes on. What follows: Section 4A beside it.',
  ],
])('an order’s step is told so', (step, says) => {
  expect(toldOfOrders(step)).toBe(`${who}${says}`)
})

test.each<[BailStep, string]>([
  [
    { ...bail, type: 'statusRecorded', status: 'conditional', since: on, conditions: ['No contact'], from: 'MG4A' },
    'bail with conditions since 21 November 2026. Conditions: No contact.',
  ],
  [
    { ...bail, type: 'courtDecided', outcome: 'unconditional', conditions: [], reasons: 'No risk', decided: on, ended: '12:40' },
    'the court decided on 21 November 2026 at 12:40: bail without conditions. Reasons: No risk.',
  ],
  [
    { ...bail, type: 'appealDecided', appeal: true, reasons: 'He has broken bail', approvedBy: 'Ruth Adeyemi', toldCourt: '12:38' },
    'the grant is appealed, approved by Ruth Adeyemi; the court was told at 12:38. Reasons: He has broken bail.',
  ],
  [{ ...bail, type: 'noticeServed', served: on, at: '14:10' }, 'written notice of appeal served on 21 November 2026 at 14:10.'],
])('a step about bail is told so', (step, says) => {
  expect(toldOfBail(step)).toBe(`Bail of Lewis Hargate: ${says}`)
})
