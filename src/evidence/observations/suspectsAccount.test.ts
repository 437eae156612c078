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
