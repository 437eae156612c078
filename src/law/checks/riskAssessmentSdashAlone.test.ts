import { expect, test } from 'vitest'
import { aCheckView } from '../../../tests/cases/checkView.ts'
import { aRiskForm } from '../../../tests/cases/reading.ts'
import { riskAssessmentSdashAlone } from './riskAssessmentSdashAlone.ts'

test.each([
  ['no screening', aCheckView(), 'doesNotApply'],
  ['an S-DASH alone', aCheckView({ riskForms: [aRiskForm({ tool: 'S-DASH' })] }), 'notMet'],
  ['a SASH alone', aCheckView({ riskForms: [aRiskForm({ tool: 'SASH' })] }), 'notMet'],
  ['an S-DASH beside a DASH', aCheckView({ riskForms: [aRiskForm({ tool: 'S-DASH' }), aRiskForm()] }), 'met'],
  ['an S-DASH beside a DARA', aCheckView({ riskForms: [aRiskForm({ tool: 'S-DASH' }), aRiskForm({ tool: 'DARA' })] }), 'met'],
] as const)('%s', (_, view, outcome) => {
  expect(riskAssessmentSdashAlone.find(view).outcome).toBe(outcome)
})
