import { earlierReports } from '../authorities/livingInFear2017.ts'
import { wholeHistory } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { askPolice } from '../requests.ts'

export const historyEscalation = check({
  id: 'history.escalation',
  title: 'Escalation is brought out',
  asks: 'Where the conduct is getting worse or more frequent, does the police report say so, or does it treat incidents one by one?',
  authorities: [wholeHistory, earlierReports],
  bars: 'none',
  looksFor: 'sign of escalation',

  looksAt: ({ reading }) => ({
    byPolice: reading.markers.escalation.filter(({ voice }) => voice === 'police').map(({ quote }) => quote),
    byOthers: reading.markers.escalation.filter(({ voice }) => voice !== 'police').map(({ quote }) => quote),
  }),

  find({ byPolice, byOthers }) {
    if (byPolice.length > 0)
      return {
        outcome: 'met',
        because: 'The police report brings out that the conduct is getting worse.',
        wouldChange: 'Later incidents would add to it.',
        evidence: [...byPolice, ...byOthers],
      }
    if (byOthers.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'The statements show the conduct getting worse; the police report does not say so.',
        wouldChange: 'A chronology in the police report that shows how frequency and seriousness changed would meet this.',
        evidence: byOthers,
        action: askPolice(
          'Other',
          'Please set out all incidents in order of date, with earlier reports and warnings among them, and say how frequency and seriousness have changed: it bears on risk, bail and the charge.',
          'after-charge',
        ),
      }
    return {
      outcome: 'doesNotApply',
      because: 'Nothing found says that the conduct is getting worse.',
      wouldChange: 'A statement or chronology that shows it growing in frequency or seriousness would bring this into play.',
    }
  },
})
