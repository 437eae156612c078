import type { Quote } from '#case/quote'
import type { Observation, Reading } from '#case/reading'
import type { FormAnswer, RiskForm } from '#case/riskForm'
import type { Impact, Marker } from '#case/vocabulary'
import { enhancedRisk } from '../authorities/livingInFear2017.ts'
import { riskScreening } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { nameOfForm, passagesOfForm } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { capitalised, listed } from '../wording.ts'

/** Answers that make a grade of "standard" look inconsistent. They never make a grade of their own. */
const grave: Record<string, string> = {
  'dash.stalking': 'constant contact or stalking',
  'dash.weapons': 'weapons',
  'dash.threatsToKill': 'threats to kill',
  'dash.strangled': 'strangling or choking',
  'dash.sexual': 'sexual acts or words',
  'dash.brokenBail': 'broken bail or orders',
  'stalking.6': 'threats of violence',
}

/** Questions answered "No" that the rest of the file answers otherwise. */
const contradictedBy: Record<string, readonly (Marker | Impact)[]> = {
  'dash.frightened': ['fearOfViolence'],
  'dash.pregnant': ['pregnancy'],
  'dash.moreOften': ['escalation'],
  'dash.weapons': ['weapon'],
  'dash.threatsToKill': ['threatToKill'],
  'dash.suicide': ['suicideThreat'],
  'dash.brokenBail': ['breachOfBail', 'breachOfOrder'],
  'dash.policeTrouble': ['previousOffending'],
  'stalking.1': ['fearOfViolence'],
  'stalking.6': ['threatOfViolence', 'threatToKill'],
  'stalking.7': ['thirdPartyContact'],
}

type Clash = Readonly<{ says: string; quotes: readonly Quote[] }>

export const riskAssessmentGradeAgainstContent = check({
  id: 'risk-assessment.grade-against-content',
  title: 'The risk form agrees with itself and with the file',
  asks: 'Does the grade fit the answers, and do the answers fit what the statements say?',
  authorities: [riskScreening, enhancedRisk],
  bars: 'none',
  looksFor: 'risk form with a grade',

  looksAt: (view) => ({
    due: dueOn(view),
    forms: view.reading.riskForms.map((form) => ({
      name: nameOfForm(view.reading, form),
      quotes: passagesOfForm(view.reading, form),
      lowGrade: lowGrade(form),
      clashes: clashesOf(view.reading, form),
      graded: form.grade !== undefined,
    })),
  }),

  find({ due, forms }) {
    if (forms.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'There is no risk form in the file to compare.',
        wouldChange: 'A DASH, DARA, S-DASH or SASH would bring this into play.',
      }
    const wouldChange = 'A supervisor’s reasons for the grade, or a fresh assessment, would meet this.'
    const troubled = forms.filter(({ lowGrade, clashes }) => lowGrade || clashes.length > 0)
    const says = troubled.flatMap(({ name, lowGrade, clashes }) => [
      ...(lowGrade ? [`${capitalised(name)} is graded standard though it answers “Yes” to ${lowGrade.says}.`] : []),
      ...(clashes.length > 0
        ? [`${capitalised(name)} answers “No” where the file says otherwise: ${listed(clashes.map((clash) => clash.says))}.`]
        : []),
    ])
    if (troubled.length === 0 && !forms.some(({ graded }) => graded))
      return {
        outcome: 'partlyMet',
        because: 'The answers agree with the statements, but no grade was found on the form.',
        wouldChange: 'The grade, with the officer’s and supervisor’s reasons, would meet this.',
        evidence: forms.flatMap(({ quotes }) => quotes),
        action: askPolice(
          'Risk assessment (DASH)',
          'Please send the risk grade with the officer’s and the supervisor’s reasons for it.',
          due,
        ),
      }
    if (troubled.length === 0)
      return {
        outcome: 'met',
        because: 'The grade and the answers agree with each other and with the statements.',
        wouldChange: 'A statement that says otherwise, or a new incident, would call for another look.',
        evidence: forms.flatMap(({ quotes }) => quotes),
      }
    return {
      outcome: troubled.some(({ lowGrade }) => lowGrade) ? 'notMet' : 'partlyMet',
      because: says.join(' '),
      wouldChange,
      evidence: troubled.flatMap(({ lowGrade, clashes, quotes }) => [
        ...quotes,
        ...(lowGrade?.quotes ?? []),
        ...clashes.flatMap((clash) => clash.quotes),
      ]),
      action: askPolice(
        'Risk assessment (DASH)',
        `Please have a supervisor look at the risk assessment again and say why it stands: ${says.join(' ')} The grade remains the police’s own.`,
        due,
      ),
    }
  },
})

const answersOf = (form: RiskForm): readonly FormAnswer[] => [...form.questions, ...form.stalkingQuestions]
const quoted = (answers: readonly FormAnswer[]) => answers.flatMap(({ quote }) => (quote ? [quote] : []))

function lowGrade(form: RiskForm): Clash | undefined {
  const yes = answersOf(form).filter(({ id, answer }) => answer === 'yes' && grave[id])
  if (yes.length === 0 || !form.grade || !/^\W*(?:standard|low)\W*$/i.test(form.grade.value)) return undefined
  return { says: listed(yes.map(({ id }) => grave[id]!)), quotes: quoted(yes) }
}

function clashesOf(reading: Reading, form: RiskForm): readonly Clash[] {
  const told: Readonly<Record<Marker | Impact, readonly Observation[]>> = { ...reading.markers, ...reading.impact }
  const fromAnswers = answersOf(form)
    .filter(({ answer }) => answer === 'no')
    .flatMap((question) => {
      const otherwise = (contradictedBy[question.id] ?? [])
        .flatMap((idea) => told[idea])
        .filter(({ quote }) => quote.document !== form.document)
      return otherwise.length > 0
        ? [{ says: `“${question.asked}”`, quotes: [...quoted([question]), ...otherwise.map(({ quote }) => quote)] }]
        : []
    })
  const trigger = form.questions.find(({ id, answer }) => id === 'dash.stalking' && answer === 'no')
  const acts = (['following', 'contacting', 'loitering', 'watchingOrSpying'] as const).flatMap((one) => reading.behaviours[one].slice(0, 1))
  const elsewhere = acts.filter(({ quote }) => quote.document !== form.document)
  return trigger && elsewhere.length > 1
    ? [...fromAnswers, { says: `“${trigger.asked}”`, quotes: [...quoted([trigger]), ...elsewhere.map(({ quote }) => quote)] }]
    : fromAnswers
}
