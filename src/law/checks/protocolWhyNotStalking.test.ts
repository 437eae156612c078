import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { fact, remark } from '../../../tests/cases/reading.ts'
import { protocolWhyNotStalking } from './protocolWhyNotStalking.ts'

const harassment = { proposed: [fact('PHA1997.s2', 'Harassment s.2')] }
const reason = remark('officerView', 'harassmentNotStalking', 'Not stalking: he only ever wrote about the debt.')

test.each([
  ['stalking proposed', aCheckView(), 'doesNotApply'],
  ['harassment, with no reason', aCheckView(harassment), 'notMet'],
  ['harassment, with a reason', aCheckView({ ...harassment, ...withRemarks([], reason) }), 'met'],
  ['harassment, and no act of stalking', aQuietView(harassment), 'doesNotApply'],
  ['nothing proposed', aCheckView({ proposed: [] }), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(protocolWhyNotStalking.find(view).outcome).toBe(outcome)
})
