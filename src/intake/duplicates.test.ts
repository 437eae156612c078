import { expect, test } from 'vitest'
import { paper } from '../../tests/reading/paper.ts'
import { markDuplicates } from './duplicates.ts'

const words = 'I heard the gate and saw him stand under the lamp until the last bus.'
const scanned = (name: string) => {
  const read = paper(name, words)
  return { ...read, sha256: name.padEnd(64, '0'), pages: read.pages.map((page) => ({ ...page, source: 'ocr' as const })) }
}
const typed = (name: string) => ({ ...paper(name, words), sha256: name.padEnd(64, '1') })

test.each([
  ['a scan comes before it by name', [scanned('a.tif'), typed('b.pdf')], { 'a.tif': 'b.pdf' }],
  ['the scan comes after it', [typed('a.pdf'), scanned('b.tif')], { 'b.tif': 'a.pdf' }],
  ['two scans', [scanned('a.tif'), scanned('b.tif')], { 'b.tif': 'a.tif' }],
] as const)('of the same words the typed one is the first: %s', (_, documents, expected) => {
  const marked = markDuplicates(documents)
  const nameOf = (id: string | undefined) => marked.find((one) => one.id === id)?.name
  expect(Object.fromEntries(marked.flatMap(({ name, duplicateOf }) => (duplicateOf ? [[name, nameOf(duplicateOf)]] : [])))).toEqual(
    expected,
  )
})
