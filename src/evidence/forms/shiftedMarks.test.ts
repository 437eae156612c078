import { expect, test } from 'vitest'
import { shiftOfMarks } from './shiftedMarks.ts'

const headings = [100, 120, 145]

test.each<readonly [string, readonly (readonly number[])[], number | undefined]>([
  ['marks under their headings', [[101], [119], [146], [100]], 0],
  ['no mark at all', [], 0],
  ['marks a little to the left of each heading', [[91], [111], [91], [137]], 0],
  ['every Yes before its heading and every No under Yes', [[79], [79], [100], [79], [100]], 21],
  ['all of them Yes and none under a heading', [[79], [80], [79]], 20.67],
  ['one stray mark among many', [[79], [100], [120], [120], [100], [100], [120], [120], [145], [100], [100], [120], [120]], 0],
  [
    'a bullet before each question beside its answer',
    [
      [70, 100],
      [70, 120],
      [70, 100],
    ],
    0,
  ],
  ['every Yes before its heading, and a second mark in one row of four', [[79], [79, 160], [100], [79]], 21],
  ['marks before the first heading that are no whole table moved', [[79], [79], [110], [120]], undefined],
  ['marks beyond the last heading and none under the first', [[120], [120], [170], [170]], undefined],
  ['a column without a heading beyond the last', [[100], [120], [170], [170]], 0],
])('%s', (_, rows, expected) => {
  const shift = shiftOfMarks(headings, rows)
  if (expected === undefined) expect(shift).toBeUndefined()
  else expect(shift).toBeCloseTo(expected, 1)
})
