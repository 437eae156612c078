import { saying } from '#case/remarks'
import { earlierReports } from '../authorities/livingInFear2017.ts'
import { wholeHistory } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { documentsOf, passagesIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'

export const historyBadCharacter = check({
  id: 'history.bad-character',
  title: 'Earlier offending and other victims are put forward',
  asks: 'Where the suspect has done such things before, to this victim or another, is there an MG16 with the facts?',
  authorities: [wholeHistory, earlierReports],
  bars: 'none',
  looksFor: 'earlier offending of a like kind',

  looksAt: ({ reading }) => {
    const forms = documentsOf(reading, 'MG16')
    return {
      hasForm: forms.length > 0,
      form: forms.flatMap(({ document }) => passagesIn(reading, document)),
      earlier: [
        ...reading.markers.previousOffending.map(({ quote }) => quote),
        ...saying(reading.remarks, 'previous', 'convictions', 'cautions', 'reports'),
      ],
    }
  },

  find({ hasForm, form, earlier }) {
    if (hasForm)
      return {
        outcome: 'met',
        because: 'An MG16 is in the file.',
        wouldChange: 'A further matter coming to light should be added.',
        evidence: [...form, ...earlier],
      }
    if (earlier.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'No earlier offending or complaint is recorded.',
        wouldChange: 'An earlier conviction, caution or report would bring this into play.',
      }
    return {
      outcome: 'notMet',
      because: 'Earlier offending or reports are recorded, but there is no MG16 with the facts of them.',
      wouldChange: 'An MG16 with the facts, and how they bear on this case, would meet this.',
      evidence: earlier,
      action: askPolice(
        'Bad character/dangerous offender information',
        'Please send an MG16: for each earlier matter the facts, the victim and the result, and whether those victims and officers can give evidence. It bears on the charge, bail and bad-character applications.',
        'after-charge',
      ),
    }
  },
})
