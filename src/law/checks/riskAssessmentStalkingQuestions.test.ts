import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { aRiskForm, quote, remark } from '../../../tests/cases/reading.ts'
import { riskAssessmentStalkingQuestions } from './riskAssessmentStalkingQuestions.ts'

const asked = (answered: number, absent: 'blank' | 'notOnThisPage' = 'blank') =>
  aRiskForm().stalkingQuestions.map((question, at) => (at < answered ? question : { ...question, answer: absent }))
const inWords = (answered: number, comment: string) => asked(answered).map((one) => (one.answer === 'blank' ? { ...one, comment } : one))
const withForm = (form: Parameters<typeof aRiskForm>[0], ...said: Parameters<typeof withRemarks>[1][]) =>
  aCheckView({ riskForms: [aRiskForm(form)], ...withRemarks(['stalkingQuestions'], ...said) })
const triggerNo = [{ id: 'dash.stalking', asked: 'question 8', answer: 'no' as const, comment: undefined, quote: quote('8 No', 'dash') }]
const none = aCheckView({ riskForms: [] })

test.each([
  ['all eleven answered', aCheckView(), 'met'],
  ['ten answered, and one lost in the scan', withForm({ stalkingQuestions: asked(10, 'notOnThisPage') }), 'met'],
  ['ten answered, and one left blank', withForm({ stalkingQuestions: asked(10) }), 'partlyMet'],
  ['eight answered, and three in words', withForm({ stalkingQuestions: inWords(8, 'Neighbour') }), 'met'],
  ['eight answered, and three with the label of an empty box', withForm({ stalkingQuestions: inWords(8, 'Answer:') }), 'partlyMet'],
  ['none marked, with words beside each', withForm({ stalkingQuestions: inWords(0, 'To be asked') }), 'notMet'],
  ['eight answered, and three not in the copy', withForm({ stalkingQuestions: asked(8, 'notOnThisPage') }), 'partlyMet'],
  ['four answered', withForm({ stalkingQuestions: asked(4) }), 'partlyMet'],
  ['all eleven blank', withForm({ stalkingQuestions: asked(0) }), 'notMet'],
  [
    'the page that holds them is missing',
    withForm({ stalkingQuestions: asked(0, 'notOnThisPage'), missing: 'it ends after question 14' }),
    'notMet',
  ],
  ['the form has no such questions', withForm({ stalkingQuestions: [] }), 'notMet'],
  ['a SASH screening', withForm({ tool: 'SASH', stalkingQuestions: [] }), 'met'],
  [
    'they are said to have been asked',
    aCheckView({ riskForms: [], ...withRemarks(['stalkingQuestions'], remark('stalkingQuestions', 'saidToExist', 'S-DASH completed.')) }),
    'partlyMet',
  ],
  [
    'they are said not to have been asked',
    aCheckView({ riskForms: [], ...withRemarks(['stalkingQuestions'], remark('stalkingQuestions', 'notDone', 'DASH/S-DASH not done.')) }),
    'notMet',
  ],
  ['nothing at all', none, 'notMet'],
  ['nothing at all, and a document unread', { ...none, unreadable: ['scan.pdf'] }, 'cannotTell'],
  ['nothing called for them', aQuietView(), 'doesNotApply'],
  [
    'question 8 answered no where stalking is not indicated',
    aQuietView({ riskForms: [aRiskForm({ questions: triggerNo, stalkingQuestions: asked(0) })] }),
    'doesNotApply',
  ],
] as const)('%s', (_, view, outcome) => {
  expect(riskAssessmentStalkingQuestions.find(view).outcome).toBe(outcome)
})

test('question 8 answered no against the evidence is pointed out', () => {
  expect(riskAssessmentStalkingQuestions.find(withForm({ questions: triggerNo, stalkingQuestions: asked(0) })).because).toContain(
    'question 8 being answered “No” though the file speaks of such conduct',
  )
})
