import { expect, test } from 'vitest'
import { aCheckView } from '../../../tests/cases/checkView.ts'
import { document, observed } from '../../../tests/cases/reading.ts'
import { victimRetractionGenuine } from './victimRetractionGenuine.ts'

const withdrawal = (signed: boolean | undefined, ...words: string[]) =>
  aCheckView({
    documents: [{ ...document('letter', 'RETRACTION'), signed }],
    markers: { retraction: words.map((said) => observed('retraction', said, { document: 'letter' })) },
  })
const free = 'What I said was true. Nobody has asked me to say this.'

test.each([
  ['no withdrawal', aCheckView(), 'doesNotApply'],
  ['a typed letter', withdrawal(undefined, 'I want to drop all charges.'), 'notMet'],
  ['an unsigned letter that says all the right things', withdrawal(false, free), 'notMet'],
  ['a signed statement that says nothing of pressure', withdrawal(true, 'I do not want to go on.'), 'partlyMet'],
  ['a signed statement that deals with truth and pressure', withdrawal(true, free), 'met'],
  [
    'a withdrawal told in another document',
    aCheckView({ markers: { retraction: [observed('retraction', 'She rang to withdraw.')] } }),
    'notMet',
  ],
] as const)('%s', (_, view, outcome) => {
  expect(victimRetractionGenuine.find(view).outcome).toBe(outcome)
})
