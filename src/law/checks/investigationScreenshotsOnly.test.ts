import { expect, test } from 'vitest'
import { aCheckView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { investigationScreenshotsOnly } from './investigationScreenshotsOnly.ts'

const copies = remark('digital', 'victimsCopies', 'Screenshots exhibited.')
const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['digital'], ...said))

test.each([
  ['none', aCheckView(), 'doesNotApply'],
  ['screenshots alone', saying(copies), 'notMet'],
  ['screenshots and a download', saying(copies, remark('digital', 'obtained', 'Handset downloaded.')), 'met'],
  ['screenshots, with a download awaited', saying(copies, remark('digital', 'awaited', 'Download awaited.')), 'notMet'],
] as const)('%s', (_, view, outcome) => {
  expect(investigationScreenshotsOnly.find(view).outcome).toBe(outcome)
})
