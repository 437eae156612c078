import { expect, test } from 'vitest'
import type { DocumentRow } from '#api/contract'
import type { DocumentId } from '#case/ids'
import { nextUnread } from './nextUnread.ts'

const a = (name: string, differs: Partial<DocumentRow> = {}): DocumentRow => ({
  documentId: name as DocumentId,
  name,
  kind: 'MG11',
  pages: 2,
  mediaType: 'application/pdf',
  bytes: 1,
  text: 'digital',
  problem: null,
  duplicateOf: null,
  ...differs,
})
const file = [a('first'), a('second'), a('copy', { duplicateOf: 'first' }), a('empty', { pages: 0 }), a('third')]

test.each<[string, string | null, string[], string | undefined]>([
  ['the first where none is open', null, [], 'first'],
  ['the next after the one that is open', 'first', ['first'], 'second'],
  ['past a copy and a document without pages', 'second', ['first', 'second'], 'third'],
  ['round again, to one that was passed over', 'third', ['second'], 'first'],
  ['not the one that is open, though it was not read yet', 'third', ['first', 'second'], undefined],
  ['none when all were looked at', 'first', ['first', 'second', 'third'], undefined],
])('%s', (_, open, read, next) => {
  expect(nextUnread(file, open, (id) => (read.includes(id) ? [1] : []))?.name).toBe(next)
})

test('the order is that of the file, not that of arrival', () => {
  expect(nextUnread([a('statement'), a('report', { kind: 'MG5' })], null, () => [])?.name).toBe('report')
})
