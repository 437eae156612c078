import { expect, test } from 'vitest'
import { aCheckView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { chargeThresholdReview } from './chargeThresholdReview.ts'

const threshold = remark('codeTest', 'threshold', 'Threshold Test applied.')

test.each([
  ['the Full Code Test', aCheckView(withRemarks([], remark('codeTest', 'fullCode', 'Full Code Test met.'))), 'doesNotApply'],
  ['the Threshold Test, with a date', aCheckView(withRemarks([], threshold, remark('codeTest', 'reviewOn', 'Review by 14 March.'))), 'met'],
  ['the Threshold Test, without one', aCheckView(withRemarks([], threshold)), 'notMet'],
] as const)('%s', (_, view, outcome) => {
  expect(chargeThresholdReview.find(view).outcome).toBe(outcome)
})
