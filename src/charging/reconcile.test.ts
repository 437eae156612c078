import { expect, test } from 'vitest'
import * as a from '../../tests/cases/charging.ts'
import { differences } from './reconcile.ts'
import { charging } from './replay.ts'
import type { Difference, LaidCharge, Particulars, Settled, Step } from './steps.ts'

const stated: Particulars = { from: '2025-01-01', to: '2025-02-28', wording: 'Pursued a course of conduct.' }
const asStated = a.laid(a.stalking, stated)
const authorised = (...particulars: readonly (Particulars | null)[]): readonly Step[] => [
  a.opened(),
  ...particulars.map((each, at) => a.decided({ particulars: each, count: at + 1 })),
  a.signed(),
]
const found = (before: readonly Step[], charges: readonly LaidCharge[]): readonly Difference[] =>
  differences(charging.replay(a.logOf(...before, a.received({ charges }))).context)

test.each<[string, readonly Step[], readonly LaidCharge[], readonly string[]]>([
  ['the same', authorised(stated), [asStated], []],
  ['the same but for stops and capitals', authorised(stated), [{ ...asStated, wording: 'pursued a course of  conduct' }], []],
  ['nothing stated of dates and words', authorised(null), [asStated], []],
  ['one day said once and twice', authorised({ ...stated, to: null }), [{ ...asStated, to: '2025-01-01' }], []],
  [
    'a second count missing',
    authorised(stated, stated),
    [asStated],
    ['Stalking with fear of violence was authorised and was not charged.'],
  ],
  [
    'extra',
    authorised(stated),
    [asStated, a.laid('MCA1988.s1', { title: 'Malicious communications' })],
    ['Malicious communications (no date) was charged and was not authorised.'],
  ],
  [
    'another section',
    authorised(null),
    [a.laid(a.harassment)],
    ['Authorised as Stalking with fear of violence (PHA1997.s4A); charged as Harassment (PHA1997.s2).'],
  ],
  [
    'other dates',
    authorised(stated),
    [{ ...asStated, to: '2025-02-10' }],
    ['Stalking with fear of violence: authorised for 1 January 2025 to 28 February 2025; charged for 1 January 2025 to 10 February 2025.'],
  ],
  [
    'other words',
    authorised(stated),
    [{ ...asStated, wording: 'Harassed her.' }],
    ['Stalking with fear of violence: authorised as “Pursued a course of conduct.”; charged as “Harassed her.”.'],
  ],
  [
    'two counts told apart by their dates, in either order',
    authorised(stated, { ...stated, from: '2025-03-01', to: '2025-03-05' }),
    [a.laid(a.stalking, { ...stated, from: '2025-03-01', to: '2025-03-05' }), asStated],
    [],
  ],
])('%s', (_, before, charges, says) => {
  expect(found(before, charges).map((one) => one.says)).toEqual(says)
})

test.each<[Settled['done'], string, readonly (readonly string[])[]]>([
  [
    'accepted',
    'areaReview',
    [
      [a.stalking, 'charged', 'cps'],
      ['MCA1988.s1', 'charged', 'police'],
    ],
  ],
  ['policeToCorrect', 'waitingForCharge', [[a.stalking, 'waitingForCharge', 'cps']]],
])('what is settled as %s stands so', (done, state, charges) => {
  const laid = [{ ...asStated, to: '2025-02-10' as const }, a.laid('MCA1988.s1', { title: 'Malicious communications' })]
  const settled = found(authorised(stated), laid).map((one) => ({ ...one, done, reason: 'Agreed.' }))
  const after = charging.replay(a.logOf(...authorised(stated), a.received({ charges: laid }), a.reconciled({ differences: settled })))
  expect(after.value).toBe(state)
  expect(after.context.charges.map(({ key, stage, from }) => [key, stage, from])).toEqual(charges)
})

test('what was laid and checked before is not found again when the police send the rest', () => {
  const first = [...authorised(stated, stated), a.received({ charges: [asStated] })]
  const [missing] = found(first.slice(0, -1), [asStated])
  const later = [...first, a.reconciled({ differences: [{ ...missing!, done: 'policeToCorrect', reason: 'Both were authorised.' }] })]
  expect(found(later, [asStated, asStated])).toEqual([])
})
