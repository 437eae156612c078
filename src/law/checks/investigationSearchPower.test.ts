import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { fact, remark } from '../../../tests/cases/reading.ts'
import { investigationSearchPower } from './investigationSearchPower.ts'

const s2A = { proposed: [fact('PHA1997.s2A', 'Stalking, section 2A')] }
const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['search'], ...said))
const warrant = remark('search', 'power', 'Devices seized under a s.2B warrant.')

test.each([
  ['searched, and the power named', aCheckView(), 'met'],
  ['a section 2B warrant for section 2A', aCheckView({ ...s2A, ...withRemarks(['search'], warrant) }), 'met'],
  ['a section 2B warrant where only section 4A is proposed', saying(warrant), 'partlyMet'],
  ['searched, no power named', saying(remark('search', 'searched', 'Home address searched, phone found.')), 'partlyMet'],
  ['not searched', saying(remark('search', 'notSearched', 'Her home was not searched.')), 'notMet'],
  ['silence', saying(), 'notMet'],
  ['silence, and a document unread', { ...saying(), unreadable: ['search record.pdf'] }, 'cannotTell'],
  ['nothing to search for', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(investigationSearchPower.find(view).outcome).toBe(outcome)
})
