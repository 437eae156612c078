import { informationNotices } from '../authorities/livingInFear2017.ts'
import { noInformationNotices } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { documentsOf, passagesIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'

export const protocolInformationNotice = check({
  id: 'protocol.information-notice',
  title: 'No information notice in place of an investigation',
  asks: 'Was a police information notice (harassment warning) served where stalking should have been recorded and investigated?',
  authorities: [noInformationNotices, informationNotices],
  bars: 'none',
  looksFor: 'police information notice',

  looksAt: ({ reading, stalking }) => {
    const notices = documentsOf(reading, 'PIN')
    return {
      served: notices.length > 0,
      notices: notices.flatMap(({ document }) => passagesIn(reading, document)),
      warned: reading.markers.priorWarning.map(({ quote }) => quote),
      indicated: stalking.indicated,
    }
  },

  find({ served, notices, warned, indicated }) {
    if (!served)
      return {
        outcome: 'doesNotApply',
        because: 'There is no police information notice in the file.',
        wouldChange: 'A notice or harassment warning in the file would bring this into play.',
      }
    if (indicated === 'no')
      return {
        outcome: 'met',
        because: 'A notice was served, and the evidence does not indicate stalking.',
        wouldChange: 'Evidence of stalking at the time would make the notice the wrong course.',
        evidence: notices,
      }
    return {
      outcome: 'notMet',
      because:
        'A police information notice was served though the conduct points to stalking. The notice has no legal force and cannot be breached; it shows that the suspect knew, and that the earlier conduct may never have been investigated.',
      wouldChange: 'The earlier conduct recorded, investigated and put into the course of conduct would meet this.',
      evidence: [...notices, ...warned],
      action: askPolice(
        'Other',
        'Please send the notice with proof of when and how it was served, the reports that led to it, and say whether that earlier conduct was recorded as a crime: it belongs in the course of conduct. Say whether other forces have served notices.',
      ),
    }
  },
})
