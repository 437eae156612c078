import { expect, test } from 'vitest'
import { aReading, document, observed } from '../../../tests/cases/reading.ts'
import { isRetracted, needsOfPlea, needsOfStopping } from './needsOf.ts'

const ids = (needs: readonly { id: string; when: string }[]) =>
  needs.map(({ id, when }) => (when === 'after' ? `${id} after` : id)).join(' ')

test.each([
  ['fits', true, ''],
  ['instead', false, 'P8 P9 P15 after'],
  ['instead', true, 'P8 P9 P14 P15 after'],
  ['lesser', false, 'P8 P9 P15 after'],
  ['breachAlone', false, 'P8 P9 P13 P15 after'],
] as const)('a plea that is %s, on a basis %s: %s', (is, onBasis, asked) => {
  expect(ids(needsOfPlea(is, onBasis))).toBe(asked)
})

test.each([
  ['discontinue', false, 'S7 S10 S11 after S12 after S13 after'],
  ['discontinue', true, 'S1 S2 S3 S4 S5 S6 S7 S10 S11 after S12 after S13 after'],
  ['offerNoEvidence', false, 'S7 S9 S11 after S12 after S13 after'],
  ['leaveOnFile', false, 'S7 S8 S10 S11 after S12 after S13 after'],
  ['lowerCharge', false, 'S8 S11 after S13 after'],
] as const)('to %s, support withdrawn %s: %s', (kind, retracted, asked) => {
  expect(ids(needsOfStopping(kind, retracted))).toBe(asked)
})

test.each([
  ['nothing', aReading(), '', false],
  ['a letter of withdrawal', aReading({ documents: [document('letter', 'RETRACTION')] }), '', true],
  ['what the officer tells', aReading({ markers: { retraction: [observed('retraction', 'She wants to drop the case.')] } }), '', true],
  ['the reasons given', aReading(), 'The victim no longer supports it.', true],
  ['the reasons given in court', aReading(), 'The complainant has withdrawn.', true],
  ['a withdrawal of the charge and not of support', aReading(), 'We withdraw the charge: the evidence does not support it.', false],
  ['other reasons', aReading(), 'The phone download does not bear out the calls.', false],
] as const)('%s', (_, reading, reasons, retracted) => {
  expect(isRetracted(reading, reasons)).toBe(retracted)
})
