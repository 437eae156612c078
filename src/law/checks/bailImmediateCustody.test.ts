import { expect, test } from 'vitest'
import { aCheckView, anOffence, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { fact, observed, remark } from '../../../tests/cases/reading.ts'
import { bailImmediateCustody } from './bailImmediateCustody.ts'

const remand = remark('bail', 'remanded', 'Remand in custody is sought.')
const from = { on: '2026-03-22' } as const
const s2A = { proposed: [fact('PHA1997.s2A', 'Stalking, s.2A')] }
const onlyS2A = { ...from, offences: [anOffence('PHA1997.s2A', 'yes')] }

test.each([
  ['section 4A made out', aCheckView({}, from), 'met'],
  ['section 2A with threats', aCheckView(s2A, onlyS2A), 'partlyMet'],
  ['section 2A with nothing to show', aQuietView({ ...s2A, remarks: [remand] }, onlyS2A), 'notMet'],
  ['no remand', aCheckView(withRemarks(['bail']), from), 'doesNotApply'],
  ['the day before the test changed', aCheckView({}, { on: '2026-03-21' }), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(bailImmediateCustody.find(view).outcome).toBe(outcome)
})

test('the fear of injury ground is only for a victim who is associated', () => {
  const stranger = aCheckView(
    { ...s2A, ...withRemarks(['relationship'], remark('relationship', 'stranger', 'She does not know him.')) },
    onlyS2A,
  )
  expect(bailImmediateCustody.find(stranger).because).toContain('Injury, or fear of it: Not open')
  expect(bailImmediateCustody.find(aCheckView(s2A, onlyS2A)).because).toContain('Injury, or fear of it: Open whatever the likely sentence')
})

test('the breach of an order is a reason', () => {
  const breaking = aCheckView({ markers: { breachOfOrder: [observed('breachOfOrder', 'He broke the order on 6 February.')] } }, from)
  expect(bailImmediateCustody.find(breaking).because).toContain('breach of a court order')
})
