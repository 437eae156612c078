import { expect, test } from 'vitest'
import { type Annex, annexFaults, annexInWords, streetsWithin } from './annex.ts'

const sketch = (differences: Partial<Extract<Annex, { kind: 'sketch' }>> = {}): Annex => ({
  kind: 'sketch',
  title: 'The zone',
  streets: [
    {
      name: 'Mill Lane',
      line: [
        [0, 50],
        [100, 50],
      ],
    },
    {
      name: 'Hill Street',
      line: [
        [5, 0],
        [5, 100],
      ],
    },
  ],
  zone: [
    [20, 20],
    [80, 20],
    [80, 80],
    [20, 80],
  ],
  note: '',
  ...differences,
})

test('a street that only crosses the zone lies within it; one beside it does not', () => {
  expect(streetsWithin(sketch())).toEqual(['Mill Lane'])
})

test('what a map shows is said in words', () => {
  expect(annexInWords(sketch())).toBe(
    'A plan, not to scale, of 1 Mill Lane, 2 Hill Street. The edge of the zone is drawn in red; it takes in all or part of Mill Lane.',
  )
})

test.each([
  ['whole', sketch(), []],
  ['without a title', sketch({ title: ' ' }), ['The map has no title.']],
  [
    'without an edge',
    sketch({
      zone: [
        [1, 1],
        [2, 2],
      ],
    }),
    ['The edge of the zone is not drawn: it needs three points or more.'],
  ],
  ['with a nameless street', sketch({ streets: [{ name: '', line: [] }] }), ['A street on the map has no name.']],
  ['without streets', sketch({ streets: [] }), ['No street is named on the map.']],
])('a map %s', (_, annex, faults) => {
  expect(annexFaults(annex)).toEqual(faults)
})
