import { expect, test } from 'vitest'
import { aCheckView } from '../../../tests/cases/checkView.ts'
import { aRiskForm, fact, observed, quote } from '../../../tests/cases/reading.ts'
import { riskAssessmentGradeAgainstContent } from './riskAssessmentGradeAgainstContent.ts'

const answered = (id: string, answer: 'yes' | 'no') => ({
  id,
  asked: id,
  answer,
  comment: undefined,
  quote: quote(`${id} ${answer}`, 'dash'),
})
const form = (grade: string, ...answers: ReturnType<typeof answered>[]) =>
  aCheckView({ riskForms: [aRiskForm({ grade: fact(grade, `Risk ${grade}`, 'dash'), questions: answers, stalkingQuestions: [] })] })
const says = (view: ReturnType<typeof form>) => riskAssessmentGradeAgainstContent.find(view).because

test.each([
  ['high, with grave answers', aCheckView(), 'met'],
  ['standard, with nothing grave', form('STANDARD', answered('dash.separated', 'yes')), 'met'],
  ['standard, with threats to kill', form('STANDARD', answered('dash.threatsToKill', 'yes')), 'notMet'],
  ['medium, with threats to kill', form('MEDIUM', answered('dash.threatsToKill', 'yes')), 'met'],
  ['raised from standard to high', form('STANDARD raised to HIGH', answered('dash.threatsToKill', 'yes')), 'met'],
  ['not frightened, where the statement tells of fear', form('MEDIUM', answered('dash.frightened', 'no')), 'partlyMet'],
  ['not stalked, where the statement tells of it', form('MEDIUM', answered('dash.stalking', 'no')), 'partlyMet'],
  ['no suicide threat, and none told of', form('MEDIUM', answered('dash.suicide', 'no')), 'met'],
  ['a form without a grade', aCheckView({ riskForms: [aRiskForm({ grade: undefined })] }), 'partlyMet'],
  ['no form', aCheckView({ riskForms: [] }), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(riskAssessmentGradeAgainstContent.find(view).outcome).toBe(outcome)
})

test('a form is not contradicted by its own words', () => {
  const view = form('MEDIUM', answered('dash.suicide', 'no'))
  const marked = { ...view.reading.markers, suicideThreat: [observed('suicideThreat', 'suicide No', { document: 'dash' })] }
  expect(riskAssessmentGradeAgainstContent.find({ ...view, reading: { ...view.reading, markers: marked } }).outcome).toBe('met')
})

test('it says which answers, and never offers a grade', () => {
  const because = says(form('STANDARD', answered('dash.threatsToKill', 'yes'), answered('dash.frightened', 'no')))
  expect(because).toBe(
    'The DASH is graded standard though it answers “Yes” to threats to kill. The DASH answers “No” where the file says otherwise: “dash.frightened”.',
  )
})
