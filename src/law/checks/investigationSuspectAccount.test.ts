import { expect, test } from 'vitest'
import { aCheckView } from '../../../tests/cases/checkView.ts'
import { document } from '../../../tests/cases/reading.ts'
import { investigationSuspectAccount } from './investigationSuspectAccount.ts'

test.each([
  ['a record of interview', aCheckView(), 'met'],
  ['only what others say he said', aCheckView({ documents: [document('mg5', 'MG5')] }), 'partlyMet'],
  ['nothing', aCheckView({ documents: [], suspectSays: [] }), 'notMet'],
  ['nothing, and a document unread', aCheckView({ documents: [], suspectSays: [] }, { unreadable: ['interview.pdf'] }), 'cannotTell'],
] as const)('%s', (_, view, outcome) => {
  expect(investigationSuspectAccount.find(view).outcome).toBe(outcome)
})
