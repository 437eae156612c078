import { expect, test } from 'vitest'
import { aCheckView, aQuietView } from '../../../tests/cases/checkView.ts'
import { document } from '../../../tests/cases/reading.ts'
import { protocolInformationNotice } from './protocolInformationNotice.ts'

const notice = { documents: [document('notice', 'PIN')] }

test.each([
  ['no notice', aCheckView(), 'doesNotApply'],
  ['a notice where stalking is indicated', aCheckView(notice), 'notMet'],
  ['a notice where it is not', aQuietView(notice), 'met'],
] as const)('%s', (_, view, outcome) => {
  expect(protocolInformationNotice.find(view).outcome).toBe(outcome)
})
