import { expect, test } from 'vitest'
import { aCheckView, anOffence, aQuietView } from '../../../tests/cases/checkView.ts'
import { document, fact, observed } from '../../../tests/cases/reading.ts'
import { victimVpsNotProofOfEffect } from './victimVpsNotProofOfEffect.ts'

const told = (where: string) => ({ impact: { dayToDayEffect: [observed('dayToDayEffect', 'I have moved house.', { document: where })] } })
const documents = [document('mg11-nair', 'MG11'), document('vps', 'VPS')]

test.each([
  ['told in the statement', aCheckView({ documents, ...told('mg11-nair') }), 'met'],
  ['told only in the personal statement', aCheckView({ documents, ...told('vps') }), 'notMet'],
  ['not told at all', aCheckView({ documents, impact: { dayToDayEffect: [] } }), 'notMet'],
  [
    'not told, and a statement unread',
    aCheckView({ documents, impact: { dayToDayEffect: [] } }, { unreadable: ['MG11 2.pdf'] }),
    'cannotTell',
  ],
  ['section 4A not in play', aQuietView(told('vps')), 'doesNotApply'],
  ['section 4A arguable', aQuietView({ documents, ...told('vps') }, { offences: [anOffence('PHA1997.s4A', 'arguable')] }), 'notMet'],
  ['section 4A proposed', aQuietView({ documents, ...told('vps'), proposed: [fact('PHA1997.s4A', 's.4A')] }), 'notMet'],
] as const)('%s', (_, view, outcome) => {
  expect(victimVpsNotProofOfEffect.find(view).outcome).toBe(outcome)
})
