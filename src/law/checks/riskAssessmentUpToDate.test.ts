import { expect, test } from 'vitest'
import { aCheckView } from '../../../tests/cases/checkView.ts'
import { document, fact } from '../../../tests/cases/reading.ts'
import { riskAssessmentUpToDate } from './riskAssessmentUpToDate.ts'

const formOf = (on: '2026-02-19' | '2026-02-20' | undefined) =>
  aCheckView({ documents: [{ ...document('dash', 'DASH'), dated: on && fact({ earliest: on, latest: on, text: on }, on, 'dash') }] })

test.each([
  ['a form of the day of the last incident', formOf('2026-02-20'), 'met'],
  ['a form of the day before', formOf('2026-02-19'), 'notMet'],
  ['an undated form', formOf(undefined), 'cannotTell'],
  ['no form', aCheckView({ riskForms: [] }), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(riskAssessmentUpToDate.find(view).outcome).toBe(outcome)
})
