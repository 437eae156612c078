import { inWords } from '#case/dates'
import type { Step, StepOf, StepType, Until } from '#orders/steps'
import { madeOnWords } from '#orders/words'

const ended = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const terms = (count: number) => (count === 1 ? '1 term' : `${count} terms`)
const lasts = (until: Until) => (until === 'furtherOrder' ? 'until further order' : `until ${inWords(until)}`)
const breachIs = { yes: 'it is stalking', no: 'it is not stalking', cannotTell: 'it cannot be told whether it is stalking' } as const

const tellers: { [T in StepType]: (step: StepOf<T>) => string } = {
  orderConsidered: ({ seek, reasons }) => `${seek ? 'An order is to be sought' : 'No order is to be sought'}. Reasons: ${ended(reasons)}`,
  termsPutForward: ({ built }) =>
    `Put forward a draft order: ${terms(built.onConviction.length)} on conviction, ${terms(built.onAcquittal.length)} on acquittal${built.annex ? ', with a map' : ''}.`,
  victimAsked: ({ askedOn, askedBy, words, views, notHad }) =>
    notHad.trim() !== ''
      ? `The victim’s views could not be had: ${ended(notHad)}`
      : `The victim was asked by ${askedBy} on ${inWords(askedOn)}: wants ${views.filter(({ wanted }) => wanted).length} of ${terms(views.length)}. “${words.trim()}”`,
  addressesConfirmed: ({ officer, confirmedOn }) => `${officer} confirmed the addresses on ${inWords(confirmedOn)}.`,
  madeReady: ({ overruled }) =>
    `Made the draft order ready to serve.${overruled.map(({ says, reason }) => ` Overruled “${says}” Reason: ${ended(reason)}`).join('')}`,
  orderServed: ({ court, onCourt, onDefence, evidenceNotice, hearsayNotice, dispensed }) =>
    [
      `Served the draft order on ${court} on ${inWords(onCourt)} and on the defendant on ${inWords(onDefence)}.`,
      evidenceNotice ? `Notice of evidence served on ${inWords(evidenceNotice)}.` : '',
      hearsayNotice ? `Notice of hearsay served on ${inWords(hearsayNotice)}.` : '',
      dispensed.trim() === '' ? '' : `Dispensed with by the court: ${ended(dispensed)}`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  orderGranted: ({ madeOn, court, granted, wrote, until }) =>
    `${court} made an order ${madeOnWords[madeOn]} on ${inWords(granted)}, ${lasts(until)}. The court wrote: “${wrote.trim()}”`,
  orderRefused: ({ court, refused, reasons }) =>
    `${court || 'The court'} refused the order on ${inWords(refused)}. Reasons: ${ended(reasons)}`,
  orderVaried: ({ court, varied, wrote, until, why }) =>
    `${court || 'The court'} varied the order on ${inWords(varied)}, ${lasts(until)}. Why: ${ended(why)} The court wrote: “${wrote.trim()}”`,
  orderEnded: ({ ended: on, why }) => `The order ended on ${inWords(on)}: ${ended(why)}`,
  breachReported: ({ what, happened }) => `A breach was reported${happened ? `, of ${inWords(happened)}` : ''}: ${ended(what)}`,
  breachReviewed: ({ stalking, why, next }) =>
    `Reviewed the breach: ${breachIs[stalking]}. Why: ${ended(why)} What follows: ${ended(next)}`,
}

/** A step about a restraining order, with whose it is. */
export const toldOfOrders = (step: Step): string =>
  `Restraining order, ${step.order.defendantName} and ${step.order.personName}: ${(tellers[step.type] as (step: Step) => string)(step)}`
