import { expect, test } from 'vitest'
import { aCheckView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { victimNeeds } from './victimNeeds.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['victimNeeds'], ...said))

test.each([
  ['no needs, recorded', aCheckView(), 'met'],
  ['a need, recorded', saying(remark('victimNeeds', 'need', 'She needs a Polish interpreter.')), 'met'],
  ['silence', saying(), 'notMet'],
  ['silence, and a document unread', { ...saying(), unreadable: ['MG11 back.pdf'] }, 'cannotTell'],
] as const)('%s', (_, view, outcome) => {
  expect(victimNeeds.find(view).outcome).toBe(outcome)
})
