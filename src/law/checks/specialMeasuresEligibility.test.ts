import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { specialMeasuresEligibility } from './specialMeasuresEligibility.ts'

const noImpact = { impact: { fearOfViolence: [], alarmOrDistress: [] } }
const known = (...said: Parameters<typeof withRemarks>[1][]) => withRemarks(['relationship', 'specialMeasures'], ...said)
const formerPartner = remark('relationship', 'formerPartner', 'They separated in January.')
const stranger = remark('relationship', 'stranger', 'She does not know him.')

test.each([
  ['a former partner', aCheckView(known(formerPartner)), 'met'],
  [
    'a stranger, with reasons',
    aCheckView(known(stranger, remark('specialMeasures', 'need', 'She freezes when she sees him and would not speak.'))),
    'met',
  ],
  ['a stranger, with fear but no reasons', aCheckView(known(stranger)), 'partlyMet'],
  ['a stranger, with neither', aCheckView({ ...noImpact, ...known(stranger) }), 'notMet'],
  ['nothing known', aCheckView({ ...noImpact, ...known() }), 'notMet'],
  ['nothing called for it', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(specialMeasuresEligibility.find(view).outcome).toBe(outcome)
})

test.each([
  ['2022-05-18', 'partlyMet'],
  ['2022-05-19', 'met'],
] as const)('a former partner is eligible without more from 19 May 2022: %s', (on, outcome) => {
  expect(specialMeasuresEligibility.find(aCheckView(known(formerPartner), { on })).outcome).toBe(outcome)
})

test('a stranger’s victim is never called automatically eligible', () => {
  const finding = specialMeasuresEligibility.find(aCheckView(known(stranger)))
  expect(finding.because).toContain('eligibility is not automatic')
  expect(finding.law.map(({ id }) => id)).not.toContain('YJCEA1999.s17(4)')
})
