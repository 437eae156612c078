import { expect, test } from 'vitest'
import { aCheckView } from '../../../tests/cases/checkView.ts'
import { document, quote } from '../../../tests/cases/reading.ts'
import { investigationSuspectAccount } from './investigationSuspectAccount.ts'

const said = (where: string) => ({ says: 'denies', quote: quote('He said he was never there.', where) }) as const

test.each([
  ['a record of interview', aCheckView(), 'met'],
  ['a summary in the police report', aCheckView({ documents: [document('mg5', 'MG5')], suspectSays: [said('mg5')] }), 'met'],
  [
    'only what a witness says he said',
    aCheckView({ documents: [document('mg11-nair', 'MG11')], suspectSays: [said('mg11-nair')] }),
    'partlyMet',
  ],
  ['nothing', aCheckView({ documents: [], suspectSays: [] }), 'notMet'],
  ['nothing, and a document unread', aCheckView({ documents: [], suspectSays: [] }, { unreadable: ['interview.pdf'] }), 'cannotTell'],
] as const)('%s', (_, view, outcome) => {
  expect(investigationSuspectAccount.find(view).outcome).toBe(outcome)
})
