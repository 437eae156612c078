import { expect, test } from 'vitest'
import { csvOf, safeCell } from './csv.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+44 7700 900123', "'+44 7700 900123"],
  ['-3', "'-3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =cmd', "'  =cmd"],
  ['\t=cmd', "' =cmd"],
  ['\r=cmd', "' =cmd"],
  ['\u200b=cmd', "'\u200b=cmd"],
  ['＝1+1', "'＝1+1"],
  ['|calc', "'|calc"],
  ['Larch Road', 'Larch Road'],
  ['a=b', 'a=b'],
  ['', ''],
])('%j is shown as %j', (given, shown) => {
  expect(safeCell(given)).toBe(shown)
})

test('a table has its marks doubled, its lines ended and its formulas disarmed', () => {
  expect(
    csvOf(
      ['Name', 'Said'],
      [
        ['Ann', 'He said "no", twice'],
        ['=HYPERLINK("x")', 'a\nb'],
      ],
    ),
  ).toBe('\ufeff"Name","Said"\r\n"Ann","He said ""no"", twice"\r\n"\'=HYPERLINK(""x"")","a\nb"\r\n')
})
