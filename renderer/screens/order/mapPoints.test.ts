import { expect, test } from 'vitest'
import { pointsText, pointsTyped } from './mapPoints.ts'

test.each([
  ['', []],
  [
    '5,50 95,45',
    [
      [5, 50],
      [95, 45],
    ],
  ],
  [
    '  0,0   100,100 ',
    [
      [0, 0],
      [100, 100],
    ],
  ],
  ['12.5,7.1', [[12.5, 7.1]]],
  ['101,5', undefined],
  ['5;6', undefined],
  ['5,6 x', undefined],
  ['-1,5', undefined],
])('“%s” is read as points or not at all', (text, points) => {
  expect(pointsTyped(text)).toEqual(points)
})

test('what is written is read again', () => {
  const points: [number, number][] = [
    [1, 2.5],
    [99.9, 0],
  ]
  expect(pointsTyped(pointsText(points))).toEqual(points)
})
