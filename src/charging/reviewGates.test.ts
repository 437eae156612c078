import { expect, test } from 'vitest'
import { type ElementAssessed, emptyReview, neededParts, type Review } from './review.ts'
import { missingFrom } from './reviewGates.ts'

const element: ElementAssessed = {
  charge: 'PHA1997.s4A',
  element: 'x',
  title: 'Course of conduct',
  strength: 'strong',
  before: 'strong',
  reason: '',
  from: [],
}
const answer = { charge: 'PHA1997.s4A', test: 'fullCode', question: 'q', asks: 'Is it enough?', answer: 'yes', words: '' } as const
const whole: Review = {
  ...emptyReview,
  elements: [element],
  worksheets: [answer],
  parts: Object.fromEntries(neededParts.map((part) => [part, 'Considered.'])),
}
const missing = (difference: Partial<Review>, unopened: readonly string[] = [], undecided: readonly string[] = []) =>
  missingFrom({ review: { ...whole, ...difference }, unopened, undecided })

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', missing({}), []],
  ['material', missing({}, ['MG11.pdf']), ['You have not opened: MG11.pdf.']],
  ['much material', missing({}, ['1', '2', '3', '4', '5', '6', '7']), ['You have not opened: 1; 2; 3; 4; 5 and 2 more.']],
  [
    'an element',
    missing({ elements: [{ ...element, strength: 'notAssessed' }] }),
    ['Assess these elements, with a reason: Course of conduct.'],
  ],
  ['a reason', missing({ elements: [{ ...element, strength: 'weak' }] }), ['Assess these elements, with a reason: Course of conduct.']],
  ['a charge', missing({}, [], ['Harassment']), ['Nothing is decided on: Harassment.']],
  ['an answer', missing({ worksheets: [{ ...answer, answer: 'notAnswered' }] }), ['1 question of the worksheets is not answered.']],
  [
    'a part left as it was filled',
    missing({ asFilled: ['disclosure'] }),
    ['These parts stand as they were filled from the file. Read them and say that you adopt them: Disclosure.'],
  ],
  ['nothing, once she adopts it', missing({ asFilled: ['disclosure'], adopted: true }), []],
  ['a part', missing({ parts: { ...whole.parts, disclosure: ' ' } }), ['These parts are not written: Disclosure.']],
  ['nothing once an exception says why', missing({ exceptions: { materialOpened: 'A copy of the other.' } }, ['MG11.pdf']), []],
  [
    'it still where the exception is blank',
    missing({ exceptions: { materialOpened: ' ' } }, ['MG11.pdf']),
    ['You have not opened: MG11.pdf.'],
  ],
])('is missing: %s', (_, found, expected) => {
  expect(found).toEqual(expected)
})
