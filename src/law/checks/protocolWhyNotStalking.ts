import { saying } from '#case/remarks'
import { behaviours } from '#case/vocabulary'
import { selectionOfCharges } from '../authorities/codeForCrownProsecutors.ts'
import { considerStalking } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { askPolice } from '../requests.ts'

export const protocolWhyNotStalking = check({
  id: 'protocol.why-not-stalking',
  title: 'If harassment is proposed, the file says why it is not stalking',
  asks: 'Do the police say that stalking was considered, and why the case does not meet the description?',
  authorities: [considerStalking, selectionOfCharges],
  bars: 'none',
  looksFor: 'reason why the case is not stalking',

  looksAt: (view) => {
    const { reading, stalking } = view
    return {
      due: dueOn(view),
      harassment: reading.proposed.filter(({ value }) => /^PHA1997\.s[24]$/.test(value)).flatMap(({ from }) => from),
      stalkingProposed: reading.proposed.some(({ value }) => /^PHA1997\.s(?:2A|4A)/.test(value)),
      acts: behaviours.flatMap((one) => reading.behaviours[one].slice(0, 1)).map(({ quote }) => quote),
      indicated: stalking.indicated,
      reasons: saying(reading.remarks, 'officerView', 'harassmentNotStalking'),
    }
  },

  find({ due, harassment, stalkingProposed, acts, indicated, reasons }) {
    if (harassment.length === 0 || stalkingProposed || (acts.length === 0 && indicated === 'no'))
      return {
        outcome: 'doesNotApply',
        because: stalkingProposed
          ? 'Stalking is proposed.'
          : harassment.length === 0
            ? 'Harassment is not proposed.'
            : 'No act associated with stalking was found.',
        wouldChange: 'Harassment proposed where acts associated with stalking are described would call for reasons.',
      }
    if (reasons.length > 0)
      return {
        outcome: 'met',
        because: 'The police say why they do not call it stalking. Whether that is right is another question.',
        wouldChange: 'Acts the reasons do not deal with would call for more.',
        evidence: [...reasons, ...harassment],
      }
    return {
      outcome: 'notMet',
      because: 'Harassment is proposed, acts associated with stalking are described, and nothing says why this is not stalking.',
      wouldChange: 'A recorded reason that deals with those acts, or stalking proposed, would meet this.',
      evidence: [...harassment, ...acts],
      action: askPolice(
        'Stalking screening',
        'Please say whether stalking was considered, who was asked (single point of contact or specialist), and why the acts described are not stalking; or propose it.',
        due,
      ),
    }
  },
})
