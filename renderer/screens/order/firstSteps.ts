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

/** A question of judgement begins without an answer: nothing is guessed for the person. */
const unanswered = undefined as never

/** Whether every question of a step has its answer. */
export const answered = (step: Readonly<Record<string, unknown>>, ...questions: readonly string[]): boolean =>
  questions.every((question) => step[question] !== undefined)

/** The questions of judgement of each step. */
export const questions: Readonly<Partial<Record<StepType, readonly string[]>>> = {
  orderConsidered: ['seek'],
  orderGranted: ['madeOn'],
  breachReviewed: ['stalking'],
}

/** Each step as its form begins, filled in with what is known. */
export const first: { [T in StepType]: (order: OrderView) => StepOf<T> } = {
  orderConsidered: () => ({ type: 'orderConsidered', seek: unanswered, reasons: '' }),
  termsPutForward: () => ({ type: 'termsPutForward', built: {} as Built }),
  victimAsked: ({ views }) => ({
    type: 'victimAsked',
    askedOn: today(),
    askedBy: '',
    words: '',
    views: views.flatMap(({ text, wanted }) => (wanted === null ? [] : [{ text, wanted }])),
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
    madeOn: unanswered,
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
  breachReviewed: () => ({ type: 'breachReviewed', stalking: unanswered, why: '', next: '' }),
}
