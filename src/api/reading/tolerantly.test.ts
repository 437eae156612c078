import { expect, test } from 'vitest'
import { documentId } from '#case/ids'
import type { PoliceFile, ReadDocument } from '#case/page'
import type { Reading } from '#case/reading'
import { readTolerantly } from './tolerantly.ts'

const documentOf = (text: string): ReadDocument => ({
  id: documentId(`d-${text.length}`)!,
  name: `${text}.txt`,
  sha256: '',
  mediaType: 'text/plain',
  bytes: text.length,
  pages: [{ number: 1, text, words: [], width: 0, height: 0, source: 'digital' }],
  problem: undefined,
  duplicateOf: undefined,
})
const fileOf = (...texts: string[]): PoliceFile => ({ documents: texts.map(documentOf), metadata: undefined })
const reading = { reader: 'test' } as Reading

/** A reader that cannot get through some words, or through two documents at once. */
const readerOf =
  ({ stumblesOn = '', mostDocuments = 9 }) =>
  (file: PoliceFile) => {
    const texts = file.documents.flatMap(({ pages }) => pages.map(({ text }) => text))
    if (texts.length > mostDocuments || (stumblesOn !== '' && texts.some((text) => text.includes(stumblesOn))))
      throw new TypeError('stumbled')
    return reading
  }

test('a file that can be read is read as it is', () => {
  const file = fileOf('one', 'three')
  expect(readTolerantly(readerOf({}), file, () => {})).toEqual({ file, reading })
})

test('a document the reader stumbles on is left out and says so; the others are read', () => {
  const told: Error[] = []
  const { file } = readTolerantly(readerOf({ stumblesOn: 'trap' }), fileOf('one', 'a trap', 'three'), (problem) => told.push(problem))
  expect(file.documents.map(({ problem, pages }) => [problem, pages.length])).toEqual([
    [undefined, 1],
    ['the reader stopped on it: not read', 0],
    [undefined, 1],
  ])
  expect(told.map(({ message }) => message)).toEqual(['stumbled'])
})

test('a fault no single document is to blame for is not hidden', () => {
  expect(() => readTolerantly(readerOf({ mostDocuments: 1 }), fileOf('one', 'three'), () => {})).toThrow('stumbled')
})
