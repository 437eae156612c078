import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { monitoringCodes } from './monitoringCodes.ts'

test.each([
  ['stalking by a former partner', aCheckView(), 'STK (stalking), DOMV (domestic violence) and VIVM (vulnerable or intimidated victim)'],
  ['stalking by a stranger', aCheckView(withRemarks(['relationship', 'specialMeasures'])), 'calls for STK (stalking).'],
  ['hostility', aQuietView({ remarks: [remark('hateCrime', 'flagged', 'Hate crime: yes, racial.')] }), 'hate-crime code'],
])('%s', (_, view, codes) => {
  expect(monitoringCodes.find(view)).toMatchObject({ outcome: 'cannotTell', because: expect.stringContaining(codes) })
})

test('nothing calls for one', () => {
  expect(monitoringCodes.find(aQuietView()).outcome).toBe('doesNotApply')
})
