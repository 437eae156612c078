import { saying } from '#case/remarks'
import { restrainingOrders as inspection } from '../authorities/livingInFear2017.ts'
import { khellaf } from '../authorities/restrainingOrderCases.ts'
import { restrainingOrders as protocol } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn, protocolApplies } from '../concern.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

/** A second victim, or one of several. */
const anotherVictim = /\b(?:(?:IP|AP|V|vic(?:tim)?) ?#?\d|other|second|2nd|third|both|remaining|sons?|daughters?|husband|wife|children)\b/i

export const restrainingOrderVictimViews = check({
  id: 'restraining-order.victim-views',
  title: 'The victim was asked about an order',
  asks: 'Does the file record what the victim wants, or does not want, of a restraining order?',
  authorities: [khellaf, protocol, inspection],
  bars: 'none',
  looksFor: 'victim’s views on a restraining order',

  looksAt: (view) => ({
    applies: protocolApplies(view),
    due: dueOn(view),
    victim: called(view.reading, 'victim'),
    views: saying(view.reading.remarks, 'restrainingOrder', 'victimView'),
    notAsked: saying(view.reading.remarks, 'restrainingOrder', 'victimNotAsked'),
    requested: saying(view.reading.remarks, 'restrainingOrder', 'requested'),
  }),

  find({ applies, due, victim, views, notAsked, requested }) {
    const wouldChange = 'The victim’s own words, with their date, on whether an order is wanted and what it should cover would meet this.'
    const action = askPolice(
      'Orders on conviction',
      `Please explain restraining orders to ${victim} and send her or his views, with the date: whether one is wanted, the people and places to cover, what must not be printed, contact about children, and how long.`,
      due,
    )
    const stillToAsk = notAsked.filter(({ words }) => anotherVictim.test(words))
    if (views.length > 0 && stillToAsk.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'One victim’s views on an order are recorded; another has not yet been asked.',
        wouldChange: 'The views of every victim, with their date, would meet this.',
        evidence: [...views, ...stillToAsk],
        action,
      }
    if (views.length > 0)
      return {
        outcome: 'met',
        because: 'The victim’s views on an order are recorded.',
        wouldChange: 'They should be checked again shortly before the hearing.',
        evidence: views,
      }
    if (notAsked.length > 0)
      return {
        outcome: 'notMet',
        because: 'The file shows that the victim has not yet been asked.',
        wouldChange,
        evidence: notAsked,
        action,
      }
    if (requested.length > 0)
      return {
        outcome: 'notMet',
        because: 'An order is asked for, but nothing shows that the victim was asked.',
        wouldChange,
        evidence: requested,
        action,
      }
    if (!applies)
      return {
        outcome: 'doesNotApply',
        because: 'No order is asked for and nothing in the file points to a need for one.',
        wouldChange: 'A request for an order would call for the victim’s views.',
      }
    return { outcome: 'silent', because: 'Nothing records what the victim wants of an order.', wouldChange, action }
  },
})
