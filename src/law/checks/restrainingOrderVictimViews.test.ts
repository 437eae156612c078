import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { restrainingOrderVictimViews } from './restrainingOrderVictimViews.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['restrainingOrder'], ...said))

test.each([
  ['views recorded', aCheckView(), 'met'],
  ['the victim does not want one', saying(remark('restrainingOrder', 'victimView', 'She does not want an order.')), 'met'],
  ['not asked yet', saying(remark('restrainingOrder', 'victimNotAsked', 'Wording will follow when victims are spoken to.')), 'notMet'],
  ['asked for without the victim', saying(remark('restrainingOrder', 'requested', 'RO - yes please.')), 'notMet'],
  ['silence', saying(), 'notMet'],
  ['silence, and a document unread', { ...saying(), unreadable: ['MG6.pdf'] }, 'cannotTell'],
  ['silence where nothing points to a need', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(restrainingOrderVictimViews.find(view).outcome).toBe(outcome)
})
