import { saying } from '#case/remarks'
import { restrainingOrders as guidance } from '../authorities/cpsGuidance.ts'
import { r31_2 } from '../authorities/criminalProcedureRules2025.ts'
import { s5A_1 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { s360 } from '../authorities/sentencingAct2020.ts'
import { check } from '../check.ts'
import { dueOn, protocolApplies } from '../concern.ts'
import { askPolice } from '../requests.ts'
import { isUnwanted } from '../wishes.ts'

export const restrainingOrderRationale = check({
  id: 'restraining-order.rationale',
  title: 'Why an order is needed is recorded',
  asks: 'Does the file say why an order is needed: what is likely to happen again and why?',
  authorities: [s360, s5A_1, r31_2, guidance],
  bars: 'none',
  looksFor: 'reason for a restraining order',

  looksAt: (view) => ({
    applies: protocolApplies(view) && !isUnwanted(view),
    due: dueOn(view),
    reasons: saying(view.reading.remarks, 'restrainingOrder', 'reason'),
    requested: saying(view.reading.remarks, 'restrainingOrder', 'requested', 'deferred', 'term', 'noContactOnly'),
    refused: saying(view.reading.remarks, 'restrainingOrder', 'notRequested'),
  }),

  find({ applies, due, reasons, requested, refused }) {
    const wouldChange = 'A line for each term saying what has happened and why it may happen again would meet this.'
    const action = askPolice(
      'Orders on conviction',
      'Please say why an order is needed: for each prohibition, what the suspect has done that it answers and why it is likely to happen again. Peace of mind alone is not enough, and on acquittal the court must find the order necessary.',
      due,
    )
    if (reasons.length > 0)
      return {
        outcome: 'met',
        because: 'The file says why an order is needed.',
        wouldChange: 'If the risk has passed, or the victim does not want it, the reasons would have to be looked at again.',
        evidence: reasons,
      }
    if (requested.length > 0)
      return { outcome: 'notMet', because: 'An order is asked for but no reason is given.', wouldChange, evidence: requested, action }
    if (!applies)
      return {
        outcome: 'doesNotApply',
        because: 'No order is asked for and nothing in the file points to a need for one.',
        wouldChange: 'A request for an order would call for reasons.',
      }
    if (refused.length > 0)
      return {
        outcome: 'notMet',
        because: 'The police do not ask for an order and do not say why none is needed.',
        wouldChange: 'Reasons why an order is, or is not, needed would meet this.',
        evidence: refused,
        action,
      }
    return { outcome: 'silent', because: 'Nothing says whether or why an order is needed.', wouldChange, action }
  },
})
