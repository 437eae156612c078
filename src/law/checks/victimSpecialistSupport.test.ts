import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { victimSpecialistSupport } from './victimSpecialistSupport.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['specialistSupport'], ...said))

test.each([
  ['referred to an advocate', aCheckView(), 'met'],
  ['an advocate offered', saying(remark('specialistSupport', 'offered', 'IDVA offered.')), 'met'],
  ['an advocate declined', saying(remark('specialistSupport', 'declined', 'She does not want an ISAC.')), 'met'],
  ['a leaflet', saying(remark('specialistSupport', 'general', 'Given a leaflet.')), 'partlyMet'],
  ['none, it says', saying(remark('specialistSupport', 'none', 'No referrals made.')), 'notMet'],
  ['silence', saying(), 'notMet'],
  ['silence, and a document unread', { ...saying(), unreadable: ['scan.pdf'] }, 'cannotTell'],
  ['silence where nothing called for one', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(victimSpecialistSupport.find(view).outcome).toBe(outcome)
})
