import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { riskManagementPlan } from './riskManagementPlan.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['riskPlan'], ...said))

test.each([
  ['actions tied to the risks', aCheckView(), 'met'],
  ['one protective step', saying(remark('riskPlan', 'step', 'A marker has been put on her address.')), 'partlyMet'],
  [
    'four protective steps, whatever they are called',
    saying(
      ...['A marker has been put on her address.', 'An alarm was fitted.', 'The school was told.', 'Patrols pass at night.'].map((words) =>
        remark('riskPlan', 'step', words),
      ),
    ),
    'met',
  ],
  ['a plan only referred to', saying(remark('riskPlan', 'saidToExist', 'RMP in place.')), 'partlyMet'],
  ['advice to the victim and nothing else', saying(remark('riskPlan', 'advice', 'She was advised to vary her routine.')), 'notMet'],
  ['no plan, it says', saying(remark('riskPlan', 'none', 'No plan in place.')), 'notMet'],
  ['silence', saying(), 'notMet'],
  ['silence, and a document unread', { ...saying(), unreadable: ['log.pdf'] }, 'cannotTell'],
  ['silence where nothing called for one', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(riskManagementPlan.find(view).outcome).toBe(outcome)
})
