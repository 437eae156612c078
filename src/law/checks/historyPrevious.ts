import { saying } from '#case/remarks'
import { informationRequired } from '../authorities/directorsGuidanceOnCharging.ts'
import { earlierReports } from '../authorities/livingInFear2017.ts'
import { wholeHistory } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { documentsOf, passagesIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

export const historyPrevious = check({
  id: 'history.previous',
  title: 'The suspect’s history is known',
  asks: 'Were convictions, cautions, earlier reports, warnings, orders and other victims looked for and set out?',
  authorities: [wholeHistory, informationRequired, earlierReports],
  bars: 'charge',
  looksFor: 'check of the suspect’s history (PNC, PND, earlier reports)',

  looksAt: (view) => {
    const { reading } = view
    return {
      due: dueOn(view),
      suspect: called(reading, 'suspect'),
      print: documentsOf(reading, 'PNC', 'MG16').length > 0,
      checked: [
        ...documentsOf(reading, 'PNC', 'MG16').flatMap(({ document }) => passagesIn(reading, document)),
        ...saying(reading.remarks, 'previous', 'convictions', 'cautions', 'none'),
      ],
      told: [
        ...saying(reading.remarks, 'previous', 'reports'),
        ...saying(reading.remarks, 'warning', 'given'),
        ...reading.markers.previousOffending.map(({ quote }) => quote),
      ],
      notChecked: saying(reading.remarks, 'previous', 'notChecked'),
    }
  },

  find({ due, suspect, print, checked, told, notChecked }) {
    const wouldChange = 'The PNC print, checks of other forces’ intelligence, and a list of earlier reports and orders would meet this.'
    const action = askPolice(
      'Bad character/dangerous offender information',
      `Please send the PNC print and the results of PND and other-force checks for ${suspect}, with every earlier report, notice, caution, order and breach, for this and any other victim, and their dates.`,
      due,
    )
    if ((print || checked.length > 0) && notChecked.length === 0)
      return {
        outcome: 'met',
        because: told.length > 0 ? 'The history was checked, and earlier matters are set out.' : 'The history was checked.',
        wouldChange: 'A report from another force or another victim would add to it.',
        evidence: [...checked, ...told],
      }
    if (checked.length > 0 || told.length > 0)
      return {
        outcome: 'partlyMet',
        because:
          checked.length > 0
            ? 'Some of the history was checked, but not all of it.'
            : 'Earlier matters are told of, but no check of records is on the file.',
        wouldChange,
        evidence: [...checked, ...told, ...notChecked],
        action,
      }
    if (notChecked.length > 0)
      return {
        outcome: 'notMet',
        because: 'The file says that the suspect’s history was not checked.',
        wouldChange,
        evidence: notChecked,
        action,
      }
    return { outcome: 'silent', because: 'Nothing shows that the suspect’s history was checked.', wouldChange, action }
  },
})
