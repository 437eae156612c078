import { inWords } from '#case/dates'
import { quotesOf } from '#case/quote'
import { enhancedRisk } from '../authorities/livingInFear2017.ts'
import { riskScreening } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { askPolice } from '../requests.ts'
import { counted } from '../wording.ts'

export const riskAssessmentUpToDate = check({
  id: 'risk-assessment.up-to-date',
  title: 'The risk was assessed after the last incident',
  asks: 'Is the latest risk form later than the latest incident?',
  authorities: [riskScreening, enhancedRisk],
  bars: 'none',
  looksFor: 'dated risk form',

  looksAt: (view) => {
    const { reading } = view
    const forms = new Set(reading.riskForms.map(({ document }) => document))
    const dates = reading.documents.flatMap(({ document, dated }) => (forms.has(document) && dated?.value.latest ? [dated] : []))
    const form = [...dates].sort((a, b) => (a.value.latest! < b.value.latest! ? 1 : -1))[0]
    const after = form ? reading.incidents.filter(({ when }) => when.earliest !== null && when.earliest > form.value.latest!) : []
    return { due: dueOn(view), hasForm: reading.riskForms.length > 0, form, after }
  },

  find({ due, hasForm, form, after }) {
    if (!hasForm)
      return {
        outcome: 'doesNotApply',
        because: 'There is no risk form in the file.',
        wouldChange: 'A DASH, DARA, S-DASH or SASH would bring this into play.',
      }
    const again = askPolice(
      'Risk assessment (DASH)',
      'Please assess the risk again and send the form with its date: what has happened since, and any arrest, bail or separation, may have changed it.',
      due,
    )
    if (!form)
      return {
        outcome: 'cannotTell',
        because: 'The risk form has no date that could be read.',
        wouldChange: 'The date of the form would settle it.',
        action: again,
      }
    const on = inWords(form.value.latest!)
    if (after.length === 0)
      return {
        outcome: 'met',
        because: `The latest risk form is of ${on} and no dated incident is later.`,
        wouldChange: 'A later incident would call for another assessment.',
        evidence: quotesOf(form),
      }
    return {
      outcome: 'notMet',
      because: `The latest risk form is of ${on}; ${counted(after.length, 'incident')} came after it.`,
      wouldChange: 'A risk form made after the last incident would meet this.',
      evidence: [...quotesOf(form), ...after.flatMap(({ from }) => from.slice(0, 1))],
      action: again,
    }
  },
})
