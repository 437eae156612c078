import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { document, fact, incident, remark } from '../../../tests/cases/reading.ts'
import { chargeReferral } from './chargeReferral.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) =>
  aCheckView({ documents: [document('mg5', 'MG5')], ...withRemarks(['referral'], ...said) })
const charged = remark('referral', 'chargedByPolice', 'Charged by the custody sergeant on 19/02.')
const authorised = remark('referral', 'authorisedByCps', 'Charge authorised by CPS Direct.')

test.each([
  ['sent for a decision', aCheckView(), 'met'],
  ['an MG3 in the file', aCheckView(withRemarks(['referral'])), 'met'],
  ['charged on CPS authority', saying(charged, authorised), 'met'],
  ['charged by the police', saying(charged), 'notMet'],
  ['charged by the police, with a later MG3', aCheckView(withRemarks(['referral'], charged)), 'notMet'],
  ['no request and nothing said', saying(), 'cannotTell'],
  ['not harassment or stalking', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(chargeReferral.find(view).outcome).toBe(outcome)
})

test.each([
  ['a charge sheet', 'MG4.chargedBy', 'PS 22 MUIR', 'The suspect was charged.'],
  ['a custody record', 'CUSTODY.charged', '20/10/2026 17:25 Charged. Bail refused.', 'The suspect was charged.'],
  ['a custody record without a charge', 'CUSTODY.charged', 'Not charged, released under investigation.', 'does not say who charged'],
] as const)('%s does not say on whose authority', (_, id, words, expected) => {
  const quote = remark('referral', 'chargedByPolice', words).quote
  const sheet = {
    document: quote.document,
    kind: 'MG4',
    pages: [1, 1],
    entries: [{ id, asks: '', state: 'answered', says: [quote], printed: undefined, value: undefined }],
  } as const
  const view = saying()
  expect(chargeReferral.find({ ...view, reading: { ...view.reading, sheets: [sheet] } })).toMatchObject({
    outcome: 'cannotTell',
    because: expect.stringContaining(expected),
  })
})

test('a summary-only harassment charge is no exception', () => {
  const view = aCheckView({ proposed: [fact('PHA1997.s2', 'Harassment s.2')], documents: [], ...withRemarks(['referral'], charged) })
  expect(chargeReferral.find(view)).toMatchObject({
    outcome: 'notMet',
    because: expect.stringContaining('even where the offence is summary-only'),
  })
})

test.each([
  ['2026-02-20', false],
  ['2020-12-30', true],
  ['2020-12-31', false],
] as const)('the older rules are spoken of only where the last incident is older: %s', (on, spoken) => {
  const view = aCheckView({ documents: [], incidents: [incident(on, 'He rang.', ['contacting'])], ...withRemarks(['referral'], charged) })
  expect(chargeReferral.find(view).because.includes('older rules')).toBe(spoken)
})
