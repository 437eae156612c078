import { expect, test } from 'vitest'
import { aCheckView, withRemarks } from '../../../tests/cases/checkView.ts'
import { document, remark } from '../../../tests/cases/reading.ts'
import { historyPrevious } from './historyPrevious.ts'

const without = (...said: Parameters<typeof withRemarks>[1][]) =>
  aCheckView({ documents: [], ...withRemarks(['previous', 'warning'], ...said) })

test.each([
  ['nothing known, records checked', aCheckView(), 'met'],
  ['a PNC print', aCheckView({ documents: [document('pnc', 'PNC')], ...withRemarks(['previous', 'warning']) }), 'met'],
  ['convictions told of', without(remark('previous', 'convictions', 'Two convictions for harassment.')), 'met'],
  ['only an earlier report', without(remark('previous', 'reports', 'Reported by a former girlfriend in 2012.')), 'partlyMet'],
  [
    'convictions, with other forces not checked',
    without(remark('previous', 'convictions', 'One caution.'), remark('previous', 'notChecked', 'PND not done.')),
    'partlyMet',
  ],
  ['not checked', without(remark('previous', 'notChecked', 'PNC to follow.')), 'notMet'],
  ['silence', without(), 'notMet'],
  ['silence, and a document unread', { ...without(), unreadable: ['print.pdf'] }, 'cannotTell'],
] as const)('%s', (_, view, outcome) => {
  expect(historyPrevious.find(view).outcome).toBe(outcome)
})
