import { expect, test } from 'vitest'
import type { Seen } from './engine.ts'
import { fromTable } from './native.ts'
import { sensible } from './sensible.ts'

const seen = (text: string, left: number, confidence = 0.95, endsLine = false): Seen => ({
  text,
  left,
  right: left + 10 * text.length,
  top: 0,
  bottom: 20,
  lineTop: 0,
  lineBottom: 20,
  endsLine,
  confidence,
})

test.each<[string, Seen[], string]>([
  ['a lone upright beside a word is the letter I', [seen('and', 0), seen('|', 36), seen('ran', 52, 0.95, true)], 'and I ran'],
  ['a lone upright far from any word is a shred of a rule', [seen('Name', 0), seen('|', 200, 0.95, true)], 'Name'],
  [
    'marks that are no letters go, signs that mean something stay',
    [seen('~', 0, 0.9), seen('£5', 20), seen('—', 60, 0.9), seen('Yes', 80, 0.9, true)],
    '£5 — Yes',
  ],
  ['a line the engine is not sure of at all goes', [seen('SR', 0, 0.2), seen('ASO', 30, 0.3, true), seen('Next', 0, 0.9, true)], 'Next'],
  [
    'a word it is not sure of at all stays where it reads the line',
    [seen('He', 0), seen('then', 30), seen('told', 80), seen('COLEY', 130, 0), seen('~x', 190, 0, true)],
    'He then told COLEY',
  ],
  ['and goes beside a word or two', [seen('Signed', 0), seen('Pfw', 80, 0, true)], 'Signed'],
  [
    'a word it is less sure of stays in a line it is sure of',
    [seen('Natasha', 0), seen('PELL', 80, 0.4), seen('Trask', 130, 0.9, true)],
    'Natasha PELL Trask',
  ],
])('%s', (_, words, text) => {
  expect(
    sensible(words)
      .map((word) => word.text)
      .join(' '),
  ).toBe(text)
})

test('the table of the tesseract program gives words with their lines', () => {
  const table =
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n4\t1\t1\t1\t1\t0\t5\t8\t90\t24\t-1\t\n5\t1\t1\t1\t1\t1\t5\t10\t30\t20\t96.5\tHe\n5\t1\t1\t1\t1\t2\t40\t10\t55\t22\t91\tran\n'
  expect(fromTable(table)).toEqual([
    { text: 'He', left: 5, top: 10, right: 35, bottom: 30, lineTop: 8, lineBottom: 32, endsLine: false, confidence: 0.965 },
    { text: 'ran', left: 40, top: 10, right: 95, bottom: 32, lineTop: 8, lineBottom: 32, endsLine: true, confidence: 0.91 },
  ])
})
