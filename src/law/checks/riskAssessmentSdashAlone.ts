import { enhancedRisk, sDashAlone } from '../authorities/livingInFear2017.ts'
import { riskScreening } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { nameOfForm, passagesOfForm } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

export const riskAssessmentSdashAlone = check({
  id: 'risk-assessment.sdash-alone',
  title: 'A stalking screening does not stand alone',
  asks: 'Where there is an S-DASH or SASH, are the questions about the effect on the victim (DASH or DARA) answered too?',
  authorities: [sDashAlone, enhancedRisk, riskScreening],
  bars: 'none',
  looksFor: 'S-DASH or SASH',

  looksAt: (view) => {
    const { riskForms } = view.reading
    const screening = riskForms.filter(({ tool }) => tool === 'S-DASH' || tool === 'SASH')
    const fuller = riskForms.filter(({ tool }) => tool === 'DASH' || tool === 'DARA')
    return {
      due: dueOn(view),
      victim: called(view.reading, 'victim'),
      name: screening[0] && nameOfForm(view.reading, screening[0]),
      screening: screening.flatMap((form) => passagesOfForm(view.reading, form)),
      hasFuller: fuller.length > 0,
      fuller: fuller.flatMap((form) => passagesOfForm(view.reading, form)),
    }
  },

  find({ due, victim, name, screening, hasFuller, fuller }) {
    if (name === undefined)
      return {
        outcome: 'doesNotApply',
        because: 'There is no stalking screening in the file.',
        wouldChange: 'An S-DASH or SASH in the file would bring this into play.',
      }
    if (hasFuller)
      return {
        outcome: 'met',
        because: 'The screening is read together with a form about the effect on the victim.',
        wouldChange: 'Without that form the screening would stand alone.',
        evidence: [...screening, ...fuller],
      }
    return {
      outcome: 'notMet',
      because: `There is only ${name}, which asks about the suspect’s behaviour and not about its effect on the victim.`,
      wouldChange: 'A DASH or DARA beside it would meet this.',
      evidence: screening,
      action: askPolice(
        'Risk assessment (DASH)',
        `Please complete a DASH (or DARA) with ${victim} and send it with ${name}: a screening alone does not show the effect on ${victim} or the danger at home.`,
        due,
      ),
    }
  },
})
