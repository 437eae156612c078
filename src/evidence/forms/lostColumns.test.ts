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

test('a question that is known by most of its words does not lose the answer in the next cell to words below', () => {
  const rows = dashQuestions.map(({ asks, id, number }) =>
    id === 'dash.policeTrouble' ? '27 Police trouble / criminal history\tNO' : `${number}\t${asks.replace('?', '')}\tNO`,
  )
  const dash = (last: string) => paper('DASH.txt', `DASH RISK IDENTIFICATION CHECKLIST\n${rows.join('\n')}\n${last}\n`)
  const answerOf = (last: string) => readRiskForms(recogniseDocuments(fileOf(dash(last))))[0]?.questions.at(-1)?.answer
  expect(answerOf(`${'-'.repeat(60)}\nYES total 4\tSTANDARD`)).toBe('no')
  expect(answerOf('Yes answers: 4')).toBe('no')
})
