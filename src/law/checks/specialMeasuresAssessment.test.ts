import { expect, test } from 'vitest'
import { aCheckView, withRemarks } from '../../../tests/cases/checkView.ts'
import { document, remark } from '../../../tests/cases/reading.ts'
import { specialMeasuresAssessment } from './specialMeasuresAssessment.ts'

const without = (...said: Parameters<typeof withRemarks>[1][]) =>
  aCheckView({ documents: [], ...withRemarks(['specialMeasures'], ...said) })

test.each([
  ['an MG2 in the file', aCheckView({ documents: [document('mg2', 'MG2')], ...withRemarks(['specialMeasures']) }), 'met'],
  ['discussed with the victim and concluded', without(remark('specialMeasures', 'assessed', 'Discussed with her: not wanted.')), 'met'],
  ['an MG2 said to exist', without(remark('specialMeasures', 'saidToExist', 'MG2 on file (screens).')), 'partlyMet'],
  ['a wish for a screen', without(remark('specialMeasures', 'view', 'She is happy to give evidence behind a curtain.')), 'partlyMet'],
  ['a mention', without(remark('specialMeasures', 'mentioned', 'Screens were mentioned.')), 'partlyMet'],
  ['not needed, without asking', without(remark('specialMeasures', 'notNeeded', 'SM not needed.')), 'notMet'],
  ['unknown', without(remark('specialMeasures', 'none', 'Special measures - unknown.')), 'notMet'],
  ['silence', without(), 'notMet'],
  ['silence, and a document unread', { ...without(), unreadable: ['scan.pdf'] }, 'cannotTell'],
] as const)('%s', (_, view, outcome) => {
  expect(specialMeasuresAssessment.find(view).outcome).toBe(outcome)
})
