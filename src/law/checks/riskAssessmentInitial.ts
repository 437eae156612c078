import { saying } from '#case/remarks'
import { enhancedRisk, initialRisk } from '../authorities/livingInFear2017.ts'
import { riskScreening } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn, protocolApplies } from '../concern.ts'
import { passagesOfForm } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

export const riskAssessmentInitial = check({
  id: 'risk-assessment.initial',
  title: 'Someone assessed the risk when it was reported',
  asks: 'Does the file show that the risk to the victim was assessed at the first report?',
  authorities: [riskScreening, initialRisk, enhancedRisk],
  bars: 'none',
  looksFor: 'risk assessment of any kind',

  looksAt: (view) => ({
    applies: protocolApplies(view),
    due: dueOn(view),
    victim: called(view.reading, 'victim'),
    forms: view.reading.riskForms.flatMap((form) => passagesOfForm(view.reading, form)),
    graded: saying(view.reading.remarks, 'riskGrade', 'standard', 'medium', 'high'),
    said: saying(view.reading.remarks, 'dash', 'saidToExist'),
    notDone: saying(view.reading.remarks, 'dash', 'notDone'),
  }),

  find({ applies, due, victim, forms, graded, said, notDone }) {
    if (!applies)
      return {
        outcome: 'doesNotApply',
        because: 'This is not a case of harassment or stalking, and nothing dangerous is said.',
        wouldChange: 'An allegation of harassment or stalking would call for a risk assessment.',
      }
    const wouldChange = 'A risk assessment made when the matter was reported, with its grade and who made it, would meet this.'
    const action = askPolice(
      'Risk assessment (DASH)',
      `Please send the risk assessment made when this was first reported, with its grade and the officer’s reasons; if none was made, assess the risk to ${victim} now, because bail, special measures and any order rest on it.`,
      due,
    )
    if (forms.length > 0 || graded.length > 0)
      return {
        outcome: 'met',
        because: 'The risk was assessed and the assessment, or its grade, is on the file.',
        wouldChange: 'New conduct since it was made would call for another assessment.',
        evidence: [...forms, ...graded],
      }
    if (said.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'An assessment is said to exist but neither it nor its grade is here.',
        wouldChange,
        evidence: said,
        action,
      }
    if (notDone.length > 0)
      return { outcome: 'notMet', because: 'The police say that no assessment was made.', wouldChange, evidence: notDone, action }
    return { outcome: 'silent', because: 'No risk assessment of any kind is on the file or spoken of.', wouldChange, action }
  },
})
