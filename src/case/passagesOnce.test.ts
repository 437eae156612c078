import { expect, test } from 'vitest'
import { readWithPassagesOnce, textWithPassagesOnce } from './passagesOnce.ts'

const rang = { document: 'd-1', page: 2, start: 40, words: 'He rang me again.' }
const waited = { document: 'd-1', page: 3, start: 7, words: 'He waited outside.' }

test.each([
  [
    'findings that cite the same passage',
    {
      checks: [
        { id: 'a', citations: [rang, waited] },
        { id: 'b', citations: [rang] },
      ],
    },
  ],
  ['one passage that stands alone', { said: rang, none: null, because: 'He rang.' }],
  ['lists of other things', { pages: [1, 2], names: ['Ann'], citations: [], cited: { by: 'Ann' } }],
])('%s are read as they were written', (_, value) => {
  expect(readWithPassagesOnce(textWithPassagesOnce(value))).toEqual(value)
})

test('a passage cited a thousand times is written once, and is one passage again when read', () => {
  const text = textWithPassagesOnce({ findings: Array.from({ length: 1000 }, () => ({ citations: [rang] })) })
  expect(text.split(rang.words)).toHaveLength(2)
  const { findings } = readWithPassagesOnce(text) as { findings: { citations: [typeof rang] }[] }
  expect(findings[999]?.citations[0]).toBe(findings[0]?.citations[0])
})

test('text that was kept before passages were written once is read as it is', () => {
  const value = { checks: [{ id: 'a', citations: [rang] }] }
  expect(readWithPassagesOnce(JSON.stringify(value))).toEqual(value)
})
