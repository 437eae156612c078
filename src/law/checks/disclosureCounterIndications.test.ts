import { expect, test } from 'vitest'
import { aCheckView } from '../../../tests/cases/checkView.ts'
import { document, observed } from '../../../tests/cases/reading.ts'
import { disclosureCounterIndications } from './disclosureCounterIndications.ts'

const wroteBack = { counterIndications: { mutualContact: [observed('mutualContact', 'I did write back.')] } }

test.each([
  ['nothing points away', aCheckView(), 'doesNotApply'],
  ['she wrote back, and no schedule', aCheckView(wroteBack), 'notMet'],
  ['she wrote back, and a schedule to check', aCheckView({ ...wroteBack, documents: [document('mg6c', 'MG6C')] }), 'partlyMet'],
] as const)('%s', (_, view, outcome) => {
  expect(disclosureCounterIndications.find(view).outcome).toBe(outcome)
})

test('it says what', () => {
  expect(disclosureCounterIndications.find(aCheckView(wroteBack)).because).toContain('contact went both ways')
})
