import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { aRiskForm, fact, quote, remark } from '../../../tests/cases/reading.ts'
import { riskAssessmentDash } from './riskAssessmentDash.ts'

const without = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView({ riskForms: [], ...withRemarks(['dash'], ...said) })
const questions = (blank: number, absent: 'blank' | 'notOnThisPage' = 'blank') =>
  Array.from({ length: 27 }, (_, at) => ({
    id: `dash.${at}`,
    asked: `question ${at}`,
    answer: at < blank ? absent : ('no' as const),
    comment: undefined,
    quote: quote(`question ${at}`, 'dash'),
  }))
const withForm = (form: Parameters<typeof aRiskForm>[0]) => aCheckView({ riskForms: [aRiskForm(form)], ...withRemarks(['dash']) })

test.each([
  ['a completed form', aCheckView(), 'met'],
  ['a completed form with two boxes left empty', withForm({ questions: questions(2) }), 'met'],
  ['a form with eight boxes left empty', withForm({ questions: questions(8) }), 'partlyMet'],
  ['a form whose last pages are missing', withForm({ questions: questions(13, 'notOnThisPage') }), 'partlyMet'],
  [
    'a form whose stalking questions alone are missing',
    withForm({ missing: 'The supplementary stalking questions are not on this form.' }),
    'met',
  ],
  ['a DARA', withForm({ tool: 'DARA' }), 'met'],
  ['an S-DASH alone', withForm({ tool: 'S-DASH' }), 'partlyMet'],
  ['a DASH that is only spoken of', without(remark('dash', 'saidToExist', 'DASH is on the system.')), 'partlyMet'],
  ['no DASH, the police say', without(remark('dash', 'notDone', 'DASH: n/a, non domestic.')), 'notMet'],
  ['silence', without(), 'notMet'],
  ['silence in a file that could not all be read', { ...without(), unreadable: ['locked.pdf'] }, 'cannotTell'],
  ['silence beside a recording that cannot be opened', { ...without(), unreadable: ['999 call.mp3'] }, 'notMet'],
  ['silence in a case of neither harassment nor a couple', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(riskAssessmentDash.find(view).outcome).toBe(outcome)
})

test('the request names the form and what it lacks', () => {
  const { action } = riskAssessmentDash.find(
    aCheckView({
      riskForms: [aRiskForm({ questions: questions(13, 'notOnThisPage'), missing: '13 of the 27 questions are not in this copy.' })],
      documents: [
        {
          document: aRiskForm().document,
          kind: 'DASH',
          pages: [1, 1],
          because: 'headed DASH',
          author: undefined,
          dated: fact({ earliest: '2016-02-18', latest: '2016-02-18', text: '18/02/2016' }, '18/02/2016', 'dash'),
          signed: true,
        },
      ],
    }),
  )
  expect(action).toMatchObject({
    text: expect.stringContaining('the DASH of 18 February 2016 complete: 13 of the 27 questions are not in this copy.'),
    to: 'police',
    type: 'Risk assessment (DASH)',
    due: 'before-charge',
  })
})
