import { expect, test } from 'vitest'
import { aCheckView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { restrainingOrderAcquittal } from './restrainingOrderAcquittal.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['restrainingOrder'], ...said))
const requested = remark('restrainingOrder', 'requested', 'A restraining order is requested on conviction.')

test.each([
  ['asked for on conviction or acquittal', aCheckView(), 'met'],
  ['asked for on conviction', saying(requested), 'notMet'],
  ['not asked for', saying(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(restrainingOrderAcquittal.find(view).outcome).toBe(outcome)
})

test.each([
  ['2025-10-05', 'Draft the order for acquittal as well'],
  ['2025-10-06', 'Draft one order listing separately'],
] as const)('one draft is served before the verdict from 6 October 2025: %s', (on, says) => {
  expect(restrainingOrderAcquittal.find({ ...saying(requested), on }).action?.text).toContain(says)
})
