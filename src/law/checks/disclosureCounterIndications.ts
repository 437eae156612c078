import { counterIndications } from '#case/vocabulary'
import { counterIndicationWords } from '#case/words'
import { disclosure } from '../authorities/attorneyGeneralsGuidelines.ts'
import { reasonableLines, s3 } from '../authorities/criminalProcedureAndInvestigationsAct1996.ts'
import { check } from '../check.ts'
import { documentsOf, passagesIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { listed } from '../wording.ts'

export const disclosureCounterIndications = check({
  id: 'disclosure.counter-indications',
  title: 'What points the other way is scheduled',
  asks: 'Is everything in the file that points away from stalking dealt with on the disclosure schedules?',
  authorities: [s3, reasonableLines, disclosure],
  bars: 'none',
  looksFor: 'passage that points away from stalking',

  looksAt: ({ reading }) => {
    const found = counterIndications.filter((sign) => reading.counterIndications[sign].length > 0)
    const schedules = documentsOf(reading, 'MG6C', 'MG6D', 'MG6E')
    return {
      signs: found.map((sign) => counterIndicationWords[sign]),
      quotes: found.flatMap((sign) => reading.counterIndications[sign].map(({ quote }) => quote)),
      hasSchedule: schedules.length > 0,
      schedule: schedules.flatMap(({ document }) => passagesIn(reading, document)),
    }
  },

  find({ signs, quotes, hasSchedule, schedule }) {
    if (signs.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'Nothing was found that points away from stalking.',
        wouldChange: 'Contact both ways, an invitation, a lawful purpose or doubt about who did it would bring this into play.',
      }
    return {
      outcome: hasSchedule ? 'partlyMet' : 'notMet',
      because: `Found in the file, pointing the other way: ${listed(signs)}. ${hasSchedule ? 'There is a schedule; whether it lists this has to be checked.' : 'No disclosure schedule is in the file.'}`,
      wouldChange: 'A schedule that lists this material, and the prosecutor’s decision on each item, would meet this.',
      evidence: [...quotes, ...schedule],
      action: askPolice(
        'Unused/sensitive material',
        `Please schedule and send what points away from stalking: ${listed(signs)}; with both sides of any messages, and what was done to follow it up.`,
        'after-charge',
      ),
    }
  },
})
