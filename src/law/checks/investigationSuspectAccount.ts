import { reasonableLines } from '../authorities/criminalProcedureAndInvestigationsAct1996.ts'
import { informationRequired } from '../authorities/directorsGuidanceOnCharging.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { documentsOf, isIn, passagesIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

export const investigationSuspectAccount = check({
  id: 'investigation.suspect-account',
  title: 'The suspect’s account is in the file',
  asks: 'Was the suspect interviewed with each incident put, and is the record or a summary here?',
  authorities: [informationRequired, reasonableLines],
  bars: 'none',
  looksFor: 'record or summary of interview',

  looksAt: (view) => {
    const records = documentsOf(view.reading, 'INTERVIEW', 'MG15')
    return {
      due: dueOn(view),
      suspect: called(view.reading, 'suspect'),
      hasRecord: records.length > 0,
      record: records.flatMap(({ document }) => passagesIn(view.reading, document)),
      summary: view.reading.suspectSays.map(({ quote }) => quote).filter((quote) => isIn(view.reading, quote, 'MG3', 'MG3A', 'MG5')),
      said: view.reading.suspectSays.map(({ quote }) => quote),
    }
  },

  find({ due, suspect, hasRecord, record, summary, said }) {
    const action = askPolice(
      'ROTI',
      `Please send the record or a full summary of the interview of ${suspect}, with each incident put, or say why there was none. Lines pointing away from ${suspect} need to be followed up.`,
      due,
    )
    if (hasRecord)
      return {
        outcome: 'met',
        because: 'A record of interview is in the file.',
        wouldChange: 'Incidents that came to light later should be put in another interview.',
        evidence: [...record, ...said],
      }
    if (summary.length > 0)
      return {
        outcome: 'met',
        because: 'The police report gives a summary of what the suspect says.',
        wouldChange: 'If the suspect’s words matter to an element, the record itself should be asked for.',
        evidence: summary,
      }
    if (said.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'What the suspect said is told by others; no record of interview is here.',
        wouldChange: 'The record, or a full summary, of the interview would meet this.',
        evidence: said,
        action,
      }
    return {
      outcome: 'silent',
      because: 'There is no record of interview and nothing of what the suspect says.',
      wouldChange: 'The record, or a full summary, of the interview would meet this.',
      action,
    }
  },
})
