import { saying } from '#case/remarks'
import { specialMeasures as guidance } from '../authorities/cpsGuidance.ts'
import { specialMeasures as inspection } from '../authorities/livingInFear2017.ts'
import { trial } from '../authorities/victimsCode2021.ts'
import { s19 } from '../authorities/youthJusticeAndCriminalEvidenceAct1999.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { documentsOf, passagesIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

export const specialMeasuresAssessment = check({
  id: 'special-measures.assessment',
  title: 'Special measures were assessed with the witness',
  asks: 'Is there an MG2, or a record of what the victim wants and what was concluded?',
  authorities: [guidance, s19, trial, inspection],
  bars: 'none',
  looksFor: 'MG2 or recorded special measures assessment',

  looksAt: (view) => {
    const { reading } = view
    return {
      due: dueOn(view),
      victim: called(reading, 'victim'),
      hasForm: documentsOf(reading, 'MG2').length > 0,
      form: documentsOf(reading, 'MG2').flatMap(({ document }) => passagesIn(reading, document)),
      assessed: saying(reading.remarks, 'specialMeasures', 'assessed'),
      saidToExist: saying(reading.remarks, 'specialMeasures', 'saidToExist'),
      wish: saying(reading.remarks, 'specialMeasures', 'view', 'need', 'mentioned'),
      notNeeded: saying(reading.remarks, 'specialMeasures', 'notNeeded'),
      none: saying(reading.remarks, 'specialMeasures', 'none'),
      named: saying(reading.remarks, 'specialMeasures', 'named'),
    }
  },

  find({ due, victim, hasForm, form, assessed, saidToExist, wish, notNeeded, none, named }) {
    const wouldChange = 'An MG2, or the victim’s own view with a reasoned conclusion, would meet this.'
    const ask = (what: string) =>
      askPolice(
        'Special measures material',
        `${what} It should give ${victim}’s own view, why the evidence would be better, and which measures (screens, live link, recorded evidence) are wanted and why.`,
        due,
      )
    if (hasForm || assessed.length > 0)
      return {
        outcome: 'met',
        because: hasForm ? 'An MG2 is in the file.' : 'The victim’s view and the conclusion are recorded.',
        wouldChange: 'A change of mind by the witness, or a different court, would call for another look.',
        evidence: [...form, ...assessed],
      }
    if (saidToExist.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'An MG2 is said to exist but is not in the file.',
        wouldChange,
        evidence: [...saidToExist, ...wish],
        action: ask('Please send the MG2 that is mentioned.'),
      }
    if (wish.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'A wish, need or mention of special measures is recorded, but no assessment.',
        wouldChange,
        evidence: wish,
        action: ask(`Please complete an MG2 with ${victim}.`),
      }
    const action = ask(`Please discuss special measures with ${victim} and send an MG2, or the answer with its reasons.`)
    if (notNeeded.length + none.length > 0)
      return {
        outcome: 'notMet',
        because:
          notNeeded.length > 0
            ? 'Special measures are said not to be needed, with nothing to show that the witness was asked.'
            : 'The assessment for special measures has not been made or has not come.',
        wouldChange,
        evidence: [...notNeeded, ...none],
        action,
      }
    return {
      outcome: 'silent',
      because:
        named.length > 0
          ? 'Special measures are named in the papers, but nothing read there says what the witness wants or what was concluded.'
          : 'Nothing in the file speaks of special measures.',
      wouldChange,
      evidence: named,
      action,
    }
  },
})
