import { afterEach, describe, expect, test } from 'vitest'
import { caseId, documentId } from '#case/ids'
import type { Page } from '#case/page'
import { addCase } from '#store/cases'
import { documentRead, documentsRecognised, readDocumentsOf, storeDocument } from '#store/documents'
import type { Store } from '#store/open'
import { asQuery, search } from '#store/search'
import { aStore, at, clearAway, marlow } from './aStore.ts'

afterEach(clearAway)

const text = 'He stood at the gate — the café gate — again. “Don’t,” I said.\nThe 😀 gate was shut.'
const word = (start: number, end: number) => ({ start, end, box: [72.125, 100.5, 33.0625, 12] as const, confidence: 0.875 })
const pageOf = (said: string): Page => ({
  number: 1,
  text: said,
  words: [word(0, 2), { start: 3, end: 8, box: null, confidence: null }],
  width: 595.5,
  height: 842,
  source: 'ocr',
})

function addDocument(store: Store, name: string, said: string, inCase = marlow) {
  const id = documentId(name)!
  const rest = { name: `${name}.txt`, sha256: 'f'.repeat(64), mediaType: 'text/plain', bytes: said.length }
  storeDocument(store.db, { caseId: inCase, documentId: id, ...rest, problem: null, content: Buffer.from(said) })
  const read = { id, ...rest, pages: [pageOf(said)], problem: undefined, duplicateOf: undefined }
  documentRead(store.db, inCase, { read: [read], enclosed: new Map() }, at)
  return { id, read }
}

test('a document is kept as it was read, the place of every word included', async () => {
  const { store } = await aStore()
  const { read } = addDocument(store, 'd-1', text)
  expect(readDocumentsOf(store.db, marlow)).toEqual([read])
})

describe('searching', () => {
  test.each<[string, string[]]>([
    ['gate', ['gate', 'gate', 'gate']],
    ['GATE', ['gate', 'gate', 'gate']],
    ['cafe', ['café']],
    ['gate again', ['gate', 'gate', 'again', 'gate']],
    ['"the gate"', ['the gate', 'The 😀 gate']],
    ['"gate the"', ['gate — the']],
    ['"gate stood"', []],
    ['stoo*', ['stood']],
    ['stoo', []],
    ['gate unicorn', []],
    ['NOT gate', []],
    ['gate OR unicorn', []],
    ['" gate', ['gate', 'gate', 'gate']],
    ['*', []],
    ['', []],
    ["'; drop table page; --", []],
    ['text:gate NEAR(', []],
    ['stood NEAR/4 gate', ['stood', 'gate']],
    ['stood NEAR/1 again', []],
    ['NEAR/4 gate', []],
    ['gaet~', ['gate', 'gate', 'gate']],
    ['gaet~ stood', ['stood', 'gate', 'gate', 'gate']],
    ['gaet', []],
    ['unicorn~', []],
  ])('for %s finds it where it stands', async (typed, found) => {
    const { store } = await aStore()
    addDocument(store, 'd-1', text)
    const hits = search(store.sqlite, typed, null, 50)
    expect(hits.map((hit) => hit.text.slice(hit.start, hit.end))).toEqual(found)
    expect(hits.every((hit) => hit.text === text)).toBe(true)
  })

  test('what is denied is left out where that is asked for', async () => {
    const { store } = await aStore()
    addDocument(
      store,
      'd-1',
      'She was not at all frightened. He didn’t seem frightened; but I was frightened. I was never, ever, frightened.',
    )
    const starts = (notDenied: boolean) => search(store.sqlite, 'frightened', null, 50, { notDenied }).map(({ start }) => start)
    expect([starts(false).length, starts(true)]).toEqual([4, [68]])
  })

  test('one document can be looked in alone', async () => {
    const { store } = await aStore()
    addDocument(store, 'd-1', text)
    const { id } = addDocument(store, 'd-2', 'Another gate.')
    expect(search(store.sqlite, 'gate', marlow, 50, { documentId: id }).map((hit) => hit.document)).toEqual(['d-2.txt'])
  })

  test('one case does not find another’s pages, nor the second copy of a document', async () => {
    const { store } = await aStore()
    const frome = caseId('c-frome')!
    addCase(store.db, { caseId: frome, title: '', cameAs: 'frome', receivedOn: '2025-03-10', metadata: null })
    addDocument(store, 'd-1', text)
    const { id: copy } = addDocument(store, 'd-2', text)
    documentsRecognised(store.db, marlow, [{ documentId: copy, kind: 'MG11', problem: null, duplicateOf: documentId('d-1')! }])
    addDocument(store, 'd-3', 'The gate of another house.', frome)
    expect(search(store.sqlite, 'gate', marlow, 50).map((hit) => hit.document)).toEqual(['d-1.txt', 'd-1.txt', 'd-1.txt'])
    expect(new Set(search(store.sqlite, 'gate', null, 50).map((hit) => hit.caseId))).toEqual(new Set([marlow, frome]))
    expect(search(store.sqlite, 'gate', null, 2)).toHaveLength(2)
  })
})

test.each([
  ['came to the gate', '"came" "to" "the" "gate"'],
  ['"followed me" gat*', '"followed me" "gat"*'],
  ['knife NEAR/5 kitchen', 'NEAR("knife" "kitchen", 5)'],
  ['he said NEAR/5', '"he" "said" "NEAR/5"'],
  ['-- ; ()', ''],
])('%s is asked as %s', (typed, query) => {
  expect(asQuery(typed)).toBe(query)
})
