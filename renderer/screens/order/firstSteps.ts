import type { Asked } from '#api/contract'
import { dayOf } from '#case/dates'
import type { Built, OrderView } from './built.ts'

export type Step = Asked<'orderStep'>['step']
export type StepType = Step['type']
export type StepOf<T extends StepType> = Extract<Step, { type: T }>

export const today = () => dayOf(new Date()) as string
/** Each step as a heading. */
export const titles: Readonly<Record<StepType, string>> = {
  orderConsidered: 'Consider an order',
  termsPutForward: 'Put these terms forward',
  victimAsked: 'Record the victim’s views',
  addressesConfirmed: 'Record that an officer confirmed the addresses',
  madeReady: 'Make the draft ready',
  orderServed: 'Record that it was served',
  orderGranted: 'The court made an order',
  orderRefused: 'The court refused an order',
  orderVaried: 'The court varied the order',
  orderEnded: 'The order has ended',
  breachReported: 'Record a breach',
  breachReviewed: 'Review the breach',
}

/** Each step as its form begins, filled in with what is known. */
export const first: { [T in StepType]: (order: OrderView) => StepOf<T> } = {
  orderConsidered: () => ({ type: 'orderConsidered', seek: true, reasons: '' }),
  termsPutForward: () => ({ type: 'termsPutForward', built: {} as Built }),
  victimAsked: ({ views }) => ({
    type: 'victimAsked',
    askedOn: today(),
    askedBy: '',
    words: '',
    views: views.map(({ text, wanted }) => ({ text, wanted: wanted ?? true })),
    notHad: '',
  }),
  addressesConfirmed: () => ({ type: 'addressesConfirmed', officer: '', confirmedOn: today(), words: '' }),
  madeReady: ({ red }) => ({ type: 'madeReady', overruled: red.map((item) => ({ ...item, reason: '' })) }),
  orderServed: () => ({
    type: 'orderServed',
    court: '',
    onCourt: today(),
    onDefence: today(),
    evidenceNotice: null,
    hearsayNotice: null,
    dispensed: '',
  }),
  orderGranted: ({ built, served }) => ({
    type: 'orderGranted',
    madeOn: 'conviction',
    court: served?.court ?? '',
    granted: today(),
    wrote: (built?.onConviction ?? []).map(({ text }, at) => `${at + 1}. ${text}`).join('\n'),
    until: built?.duration.until ?? 'furtherOrder',
  }),
  orderRefused: ({ served }) => ({ type: 'orderRefused', court: served?.court ?? '', refused: today(), reasons: '' }),
  orderVaried: ({ granted }) => ({
    type: 'orderVaried',
    court: granted?.court ?? '',
    varied: today(),
    wrote: granted?.wrote ?? '',
    until: granted?.until ?? 'furtherOrder',
    why: '',
  }),
  orderEnded: () => ({ type: 'orderEnded', ended: today(), why: '' }),
  breachReported: () => ({ type: 'breachReported', what: '', happened: today(), source: '' }),
  breachReviewed: () => ({ type: 'breachReviewed', stalking: 'yes', why: '', next: '' }),
}
