import { expect, test } from 'vitest'
import { joined, moved, packed, packedWordsOf, pageOfPacked, unpacked } from './packedWords.ts'
import type { Page, Word } from './page.ts'

const rang: Word = { start: 0, end: 4, box: [72, 90.5, 20.25, 11], confidence: null }
const seen: Word = { start: 5, end: 9, box: [95, 90.5, 22, 11], confidence: 0.93 }
const typed: Word = { start: 0, end: 3, box: null, confidence: null }

test.each<[string, readonly Word[]]>([
  ['placed words', [rang, { ...rang, start: 5, end: 8 }]],
  ['recognised words, how sure each is in hundredths', [seen, { ...seen, confidence: 0 }, { ...seen, confidence: 1 }]],
  ['words without a place on paper', [typed]],
  ['no words', []],
])('%s come out of packing as they went in', (_, words) => {
  expect(unpacked(packed(words))).toEqual(words)
})

test('packed words are read wherever they lie among other bytes', () => {
  const bytes = packed([rang, seen])
  const within = Buffer.concat([new Uint8Array(3), bytes])
  expect(unpacked(within.subarray(3))).toEqual([rang, seen])
})

test('boxes are moved; starts, ends and confidences stay', () => {
  const down = moved(packed([seen]), (left, top, right, bottom) => [left, top + 10, right, bottom + 20])
  expect(unpacked(down)).toEqual([{ ...seen, box: [95, 100.5, 22, 21] }])
})

test('one page’s words after another’s start further on', () => {
  expect(unpacked(joined(packed([rang]), packed([rang]), 7))).toEqual([rang, { ...rang, start: 7, end: 11 }])
})

test('a page with packed words is a page like any other: copied, sent and written whole', () => {
  const plain: Page = { number: 1, text: 'rang seen', words: [rang, seen], width: 595, height: 842, source: 'ocr' }
  const page = pageOfPacked({ ...plain, words: packed(plain.words) })
  expect(page).toEqual(plain)
  expect({ ...page }).toEqual(plain)
  expect(structuredClone(page)).toEqual(plain)
  expect(JSON.parse(JSON.stringify(page))).toEqual(plain)
  expect(packedWordsOf(page)).toEqual(packedWordsOf(plain))
})
