import { expect, test } from 'vitest'
import { sentenceIn } from '../grammar/inTests.ts'
import { isSuspectsAccount } from './suspectsAccount.ts'

test.each([
  [true, 'He says that it was a coincidence.'],
  [true, 'Says it was a coincidence.'],
  [true, 'He told me "it was a coincidence".'],
  [false, 'It was a coincidence.'],
  [false, 'The manager says it was a coincidence.'],
  [false, 'I would say it was a coincidence.'],
  [false, 'Another man said it was a coincidence.'],
  [false, 'He said thank you and I think it was a coincidence.'],
])('%s: %s', (is, text) => {
  expect(isSuspectsAccount(sentenceIn(text, 'police'), text.indexOf('it was'))).toBe(is)
})

test.each([
  [false, 'Supervisor: "it was a consumer dispute".'],
  [false, 'Mr T Barraclough: "it was six of one".'],
  [false, 'QUALIFIER REMOVED BY CRIME REGISTRAR - "it was a dispute".'],
  [true, 'Prepared statement: "it was a coincidence".'],
  [true, 'Letter DR/6: "it was a coincidence".'],
])('quoted in a police paper, %s: %s', (is, text) => {
  expect(isSuspectsAccount(sentenceIn(text, 'police'), text.indexOf('it was'))).toBe(is)
})

test.each([
  [false, 'LOG'],
  [true, 'MG5'],
] as const)('whoever says it at the head of a note, %s in a %s: the caller of a log', (is, kind) => {
  const sentence = sentenceIn('Says he owes her money.', 'police')
  expect(isSuspectsAccount({ ...sentence, passage: { ...sentence.passage, kind } }, 5)).toBe(is)
})
