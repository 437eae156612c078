import { expect, test } from 'vitest'
import { aCheckView, withRemarks } from '../../../tests/cases/checkView.ts'
import { document, observed, remark } from '../../../tests/cases/reading.ts'
import { historyBadCharacter } from './historyBadCharacter.ts'

const before = { markers: { previousOffending: [observed('previousOffending', 'He did it to another woman in 2012.')] } }

test.each([
  ['an MG16', aCheckView({ ...before, documents: [document('mg16', 'MG16')] }), 'met'],
  ['another woman, and no MG16', aCheckView(before), 'notMet'],
  ['a conviction, and no MG16', aCheckView(withRemarks(['previous'], remark('previous', 'convictions', 'Harassment, 2011.'))), 'notMet'],
  ['nothing before', aCheckView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(historyBadCharacter.find(view).outcome).toBe(outcome)
})
