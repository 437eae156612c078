import { expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { fileOf, paper } from '../../../../tests/reading/paper.ts'

const statement = (told: string) =>
  paper(
    'MG11.txt',
    `WITNESS STATEMENT\nStatement of: Ruth ADEY\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nDated 9 April 2024\n\nIan Moss is my ex-husband. ${told}`,
  )

test.each([
  ['what an officer called it on the telephone is no quarrel', 'The second time the officer told me it was six of one.', false],
  ['nor is what she was told at the desk', 'I was told it was a civil matter and to get an injunction.', false],
  ['what she says it is herself stands', 'To be honest it is six of one and half a dozen of the other with us two.', true],
])('%s', (_, told, stands) => {
  const { disputeContext, mutualContact } = readFile(fileOf(statement(told))).counterIndications
  expect(disputeContext.length + mutualContact.length > 0).toBe(stands)
})
