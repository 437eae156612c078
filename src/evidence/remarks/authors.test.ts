import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { isOnlyPrinted } from './authors.ts'

const isPrinted = (text: string) => recogniseDocuments(fileOf(paper('form.txt', text))).map(isOnlyPrinted)
const form = (...values: readonly string[]) =>
  [
    'MARCHMERE CONSTABULARY',
    'RESTRAINING ORDER - REQUEST AND DRAFT TERMS',
    ...[
      '1. Person to be protected:',
      '2. Views of that person (have they been asked?):',
      '3. Length sought:',
      '4. Why each term is necessary:',
      '5. Existing orders:',
    ].map((label, at) => `${label} ${values[at] ?? ''}`.trimEnd()),
    '(a) Not to contact directly or indirectly ______________',
    '(b) Not to go within ____ metres of ______________',
    'Officer:      Date:',
  ].join('\n')

test('a form that nobody filled in is only printed', () => {
  expect(isPrinted(form())).toEqual([true])
})

test('one with answers is not, nor is a letter', () => {
  expect(isPrinted(form('Ruth ADEY', 'Asked 3 May, wants one', 'five years', 'He will not stop'))).toEqual([false])
  expect(isPrinted('Dear PC Noble,\n\nI am writing about Ian. He came again:\n\nOn 3 May he was at the gate.\n\nRuth')).toEqual([false])
})
