import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { riskAssessmentInitial } from './riskAssessmentInitial.ts'

const bare = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView({ riskForms: [], ...withRemarks(['dash', 'riskGrade'], ...said) })

test.each([
  ['a form with its grade is in the file', aCheckView(), 'met'],
  ['only the grade is given', bare(remark('riskGrade', 'medium', 'ASB risk matrix: medium.')), 'met'],
  ['an assessment is only said to exist', bare(remark('dash', 'saidToExist', 'DASH done.')), 'partlyMet'],
  ['none was made, it is said', bare(remark('dash', 'notDone', 'Not a domestic so no DASH.')), 'notMet'],
  ['nothing is said', bare(), 'notMet'],
  ['nothing is said and nothing called for one', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(riskAssessmentInitial.find(view).outcome).toBe(outcome)
})

test('silence in a file that could not all be read is not called an absence', () => {
  expect(riskAssessmentInitial.find({ ...bare(), unreadable: ['scan 4.pdf'] })).toMatchObject({
    outcome: 'cannotTell',
    because: expect.stringContaining('scan 4.pdf could not be read'),
  })
})
