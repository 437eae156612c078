import { expect, test } from 'vitest'
import * as a from '../../tests/cases/charging.ts'
import type { Decided } from './context.ts'
import { type ElementAssessed, emptyReview } from './review.ts'
import { reviewDifferences } from './reviewDifferences.ts'

const decided: Decided = { ...a.decision, by: a.lawyer, on: a.on }
const element: ElementAssessed = {
  charge: a.stalking,
  element: 'x',
  title: 'Fear',
  strength: 'strong',
  before: 'strong',
  reason: '',
  from: [],
}
const answer = { charge: a.stalking, test: 'fullCode', question: 'q', asks: 'Is it reliable?', answer: 'yes', words: '' } as const
const before = {
  decisions: [decided],
  review: { ...emptyReview, elements: [element], worksheets: [answer], parts: { disclosure: 'None yet.' } },
}
const changed = (after: Partial<typeof before>) => reviewDifferences(before, { ...before, ...after } as typeof before, () => 'Stalking')

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', changed({}), []],
  [
    'a decision',
    changed({ decisions: [{ ...decided, outcome: 'hold' }] }),
    ['Stalking: was charge on the Full Code Test; now hold for material.'],
  ],
  [
    'a test',
    changed({ decisions: [{ ...decided, test: 'threshold' }] }),
    ['Stalking: was charge on the Full Code Test; now charge on the Threshold Test.'],
  ],
  ['reasons', changed({ decisions: [{ ...decided, reasons: 'More came.' }] }), ['Stalking: the reasons have changed.']],
  [
    'a new decision',
    changed({ decisions: [decided, { ...decided, count: 2 }] }),
    ['Stalking: newly decided, charge on the Full Code Test.'],
  ],
  [
    'a strength',
    changed({ review: { ...before.review, elements: [{ ...element, strength: 'weak' }] } }),
    ['Stalking, Fear: was strong; now weak.'],
  ],
  [
    'an answer',
    changed({ review: { ...before.review, worksheets: [{ ...answer, answer: 'no' as 'yes' }] } }),
    ['Stalking, “Is it reliable?”: the answer has changed.'],
  ],
  ['a part', changed({ review: { ...before.review, parts: { disclosure: 'All served.' } } }), ['Disclosure: changed.']],
])('a further review changes %s', (_, found, expected) => {
  expect(found).toEqual(expected)
})
