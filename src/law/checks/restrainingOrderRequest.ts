import { saying } from '#case/remarks'
import { restrainingOrders as guidance } from '../authorities/cpsGuidance.ts'
import { restrainingOrders as inspection } from '../authorities/livingInFear2017.ts'
import { s5A_1 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { s360 } from '../authorities/sentencingAct2020.ts'
import { restrainingOrders as protocol } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn, protocolApplies } from '../concern.ts'
import { isIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { isAgainst, isUndecided } from '../wishes.ts'
import { called } from '../wording.ts'

export const restrainingOrderRequest = check({
  id: 'restraining-order.request',
  title: 'The police ask for a restraining order',
  asks: 'Do the police ask for a restraining order, on conviction or acquittal?',
  authorities: [s360, s5A_1, protocol, guidance, inspection],
  bars: 'none',
  looksFor: 'request for a restraining order',

  looksAt: (view) => {
    const { remarks } = view.reading
    const views = saying(remarks, 'restrainingOrder', 'victimView')
    return {
      applies: protocolApplies(view),
      due: dueOn(view),
      victim: called(view.reading, 'victim'),
      requested: saying(remarks, 'restrainingOrder', 'requested'),
      deferred: saying(remarks, 'restrainingOrder', 'deferred'),
      notRequested: saying(remarks, 'restrainingOrder', 'notRequested'),
      named: saying(remarks, 'restrainingOrder', 'named'),
      wanted: views.filter(({ words }) => !isAgainst(words) && !isUndecided(words)),
      unwanted: views.filter(({ words }) => isAgainst(words)),
      passedOn: views.some((quote) => !isIn(view.reading, quote, 'MG11', 'VPS', 'RETRACTION')),
    }
  },

  find({ applies, due, victim, requested, deferred, notRequested, named, wanted, unwanted, passedOn }) {
    const wouldChange = 'A request by the officer, in the MG3 or MG5, would meet this.'
    const action = askPolice(
      'Orders on conviction',
      `Please say whether a restraining order is asked for, on conviction and on acquittal, with ${victim}’s views, the prohibitions wanted and the reason for each. The draft must be served before the verdict.`,
      due,
    )
    if (requested.length > 0)
      return {
        outcome: 'met',
        because: 'The police ask for a restraining order.',
        wouldChange: 'A change in the victim’s views or address should be passed on before the hearing.',
        evidence: requested,
      }
    if (deferred.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'An order is put off until conviction or a later stage; it is not asked for now.',
        wouldChange,
        evidence: deferred,
        action,
      }
    if (wanted.length > 0 && notRequested.length === 0)
      return {
        outcome: passedOn ? 'partlyMet' : 'notMet',
        because: passedOn
          ? 'The victim wants an order, but the police have not asked for one themselves.'
          : 'The victim says herself that an order is wanted, and the police neither pass that on nor ask for one.',
        wouldChange,
        evidence: wanted,
        action,
      }
    const against = [...notRequested, ...unwanted]
    if (against.length > 0)
      return {
        outcome: 'notMet',
        because:
          unwanted.length > 0
            ? 'The police do not ask for an order, and the victim is recorded as not wanting one.'
            : 'The police say that they do not ask for an order.',
        wouldChange,
        evidence: [...against, ...wanted],
        action: unwanted.length > 0 && due === 'after-charge' ? undefined : action,
      }
    if (!applies)
      return {
        outcome: 'doesNotApply',
        because: 'Nothing in the file points to a need for protection by an order.',
        wouldChange: 'Evidence that the conduct may go on would call for an order to be considered.',
      }
    return {
      outcome: 'silent',
      because:
        named.length > 0
          ? 'A restraining order is named in the papers, but nothing read there asks for one in this case.'
          : 'No restraining order is asked for, and nothing is said of asking for one.',
      wouldChange,
      evidence: named,
      action,
    }
  },
})
