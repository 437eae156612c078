import { expect, test } from 'vitest'
import { aCheckView, anOffence, withRemarks } from '../../../tests/cases/checkView.ts'
import { fact, remark } from '../../../tests/cases/reading.ts'
import { chargeTimeLimit } from './chargeTimeLimit.ts'

const until = (on: '2026-06-24' | '2026-06-25' | '2026-08-20' | '2026-08-21' | '2026-08-19') => aCheckView({}, { on })

test.each([
  ['2026-06-24', 'met', 'in 57 days'],
  ['2026-06-25', 'partlyMet', 'in 56 days'],
  ['2026-08-19', 'partlyMet', 'tomorrow'],
  ['2026-08-20', 'partlyMet', 'today'],
  ['2026-08-21', 'notMet', 'out of time since 20 August 2026, counting'],
] as const)('on %s: %s (%s)', (on, outcome, says) => {
  expect(chargeTimeLimit.find(until(on))).toMatchObject({ outcome, because: expect.stringContaining(says) })
})

test.each([
  ['no summary-only offence in play', aCheckView({}, { offences: [anOffence('PHA1997.s4A', 'yes')] }), 'doesNotApply'],
  [
    'a summary-only offence proposed, though not supported',
    aCheckView({ proposed: [fact('PHA1997.s2', 'Harassment')] }, { offences: [anOffence('PHA1997.s2', 'no', '2026-08-20')] }),
    'met',
  ],
  ['no date for the last incident', aCheckView({}, { offences: [anOffence('PHA1997.s2A', 'yes')] }), 'cannotTell'],
  [
    'passed, but the file speaks of a charge',
    aCheckView(withRemarks(['referral'], remark('referral', 'authorisedByCps', 'Charge authorised.')), { on: '2026-09-30' }),
    'cannotTell',
  ],
] as const)('%s', (_, view, outcome) => {
  expect(chargeTimeLimit.find(view).outcome).toBe(outcome)
})

test('a summary alternative to section 4A has the same last day', () => {
  expect(chargeTimeLimit.find(aCheckView()).because).toContain('a summary alternative must still be laid by that day')
})
