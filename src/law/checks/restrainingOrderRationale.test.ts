import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { restrainingOrderRationale } from './restrainingOrderRationale.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['restrainingOrder'], ...said))

test.each([
  ['reasons given', aCheckView(), 'met'],
  ['asked for without reasons', saying(remark('restrainingOrder', 'requested', 'RO - yes please.')), 'notMet'],
  ['not asked for and no reason why', saying(remark('restrainingOrder', 'notRequested', 'Restraining order - no.')), 'notMet'],
  ['silence', saying(), 'notMet'],
  ['silence, and a document unread', { ...saying(), unreadable: ['MG5.pdf'] }, 'cannotTell'],
  ['silence where nothing points to a need', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(restrainingOrderRationale.find(view).outcome).toBe(outcome)
})
