import { expect, test } from 'vitest'
import { aCheckView } from '../../../tests/cases/checkView.ts'
import { observed } from '../../../tests/cases/reading.ts'
import { historyEscalation } from './historyEscalation.ts'

const told = (voice: 'victim' | 'police') => ({ markers: { escalation: [observed('escalation', 'It is getting worse.', { voice })] } })

test.each([
  ['the police say so', aCheckView(told('police')), 'met'],
  ['only the victim says so', aCheckView(told('victim')), 'partlyMet'],
  ['nobody says so', aCheckView({ markers: { escalation: [] } }), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(historyEscalation.find(view).outcome).toBe(outcome)
})
