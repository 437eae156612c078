import { expect, test } from 'vitest'
import { columnLost } from '#case/riskForm'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { dashQuestions } from './dashQuestions.ts'
import { readRiskForms } from './readRiskForms.ts'

const rows = dashQuestions.map(({ asks, number }) => `${number}\t${asks}\tX`).join('\n')

test('a mark in a copy that has lost its columns is noted, and says neither yes nor no', () => {
  const dash = paper('DASH.txt', `DASH RISK IDENTIFICATION CHECKLIST\nNo. Question\tYes No  D/K Detail\n${rows}\n`)
  const [form] = readRiskForms(recogniseDocuments(fileOf(dash)))
  const marked = form?.questions.filter(({ answer, comment }) => answer === 'blank' && comment?.startsWith(columnLost)) ?? []
  expect(marked.length).toBeGreaterThanOrEqual(25)
})
