import { describe, expect, test } from 'vitest'
import { caseId } from '#case/ids'
import type { CaseFacts, Lessening } from './caseFacts.ts'
import { drawn } from './dipSample.ts'
import { measures } from './measures.ts'
import { median, tally, tallyBy } from './tally.ts'

const aCase = (difference: Partial<CaseFacts> = {}): CaseFacts => ({
  caseId: caseId('c-1')!,
  title: 'R v Ash',
  force: '42',
  receivedOn: '2026-03-02',
  stalking: 'yes',
  mostSeriousSupported: 'PHA1997.s4A',
  checks: {},
  charged: [],
  daysToDecision: null,
  reopened: 0,
  overruled: [],
  lessenings: [],
  ...difference,
})
const plea: Lessening = {
  harassmentPlea: true,
  stalkingIndicated: true,
  accepted: true,
  basisInWriting: true,
  officerAsked: true,
  victimAsked: true,
  supervisorApproved: true,
}
const did = (id: string, facts: Partial<CaseFacts>) => measures.find((one) => one.id === id)?.did(aCase(facts))

test.each<[string, string, Partial<CaseFacts>, string]>([
  ['rightCharge', 'not yet charged', {}, 'doesNotApply'],
  ['rightCharge', 'charged with it', { charged: ['PHA1997.s2', 'PHA1997.s4A'] }, 'yes'],
  ['rightCharge', 'charged with one limb of it', { charged: ['PHA1997.s4A(1)(b)(ii)'] }, 'yes'],
  ['rightCharge', 'charged with less', { charged: ['PHA1997.s2'] }, 'no'],
  ['rightCharge', 'never read', { charged: ['PHA1997.s2'], mostSeriousSupported: null }, 'notKnown'],
  ['stalkingCharged', 'harassment alone', { charged: ['PHA1997.s2'] }, 'no'],
  ['stalkingCharged', 'harassment beside stalking', { charged: ['PHA1997.s2', 'PHA1997.s2A'] }, 'yes'],
  ['stalkingCharged', 'not indicated', { charged: ['PHA1997.s2'], stalking: 'no' }, 'doesNotApply'],
  ['stalkingCharged', 'something else altogether', { charged: ['CDA1971.s1'] }, 'doesNotApply'],
  ['vps', 'met', { checks: { 'victim.vps': 'met' } }, 'yes'],
  ['vps', 'partly met', { checks: { 'victim.vps': 'partly-met' } }, 'no'],
  ['vps', 'cannot be told', { checks: { 'victim.vps': 'cannot-tell' } }, 'notKnown'],
  ['vps', 'does not apply', { checks: { 'victim.vps': 'not-applicable' } }, 'doesNotApply'],
  ['basisWritten', 'no plea accepted', { lessenings: [{ ...plea, accepted: false, basisInWriting: false }] }, 'doesNotApply'],
  ['basisWritten', 'one of two not in writing', { lessenings: [plea, { ...plea, basisInWriting: false }] }, 'no'],
  ['harassmentPlea', 'stalking not indicated', { lessenings: [{ ...plea, stalkingIndicated: false }] }, 'doesNotApply'],
  ['harassmentPlea', 'without approval', { lessenings: [{ ...plea, supervisorApproved: false }] }, 'no'],
  ['policeAsked', 'asked', { lessenings: [plea] }, 'yes'],
])('%s, %s', (id, _, facts, expected) => {
  expect(did(id, facts)).toBe(expected)
})

test('what the inspection found stands in its own figures', () => {
  expect(measures.every(({ found2017 }) => found2017 === null || found2017.done <= found2017.of)).toBe(true)
  expect(measures.filter(({ found2017 }) => found2017 !== null).length).toBeGreaterThan(8)
})

describe('a tally', () => {
  const vps = measures.find(({ id }) => id === 'vps')!
  const cases = [
    aCase({ checks: { 'victim.vps': 'met' } }),
    aCase({ checks: { 'victim.vps': 'not-met' }, force: '43' }),
    aCase({ checks: { 'victim.vps': 'cannot-tell' }, force: '43' }),
    aCase({ checks: { 'victim.vps': 'not-applicable' }, force: '44' }),
  ]
  test('counts what is not known beside, never as a no', () => {
    expect(tally(vps, cases)).toEqual({ done: 1, of: 2, notKnown: 1 })
  })
  test('by force, without those it never applies to', () => {
    expect(tallyBy(vps, cases, ({ force }) => force ?? '')).toEqual([
      { group: '42', tally: { done: 1, of: 1, notKnown: 0 } },
      { group: '43', tally: { done: 0, of: 1, notKnown: 1 } },
    ])
  })
})

test.each([
  [[], null],
  [[3], 3],
  [[9, 1, 4], 4],
  [[1, 4, 2, 9], 3],
])('the middle of %j is %j', (numbers, middle) => {
  expect(median(numbers)).toBe(middle)
})

describe('a draw', () => {
  const things = Array.from({ length: 40 }, (_, at) => `c-${at}`)
  const draw = (words: string) => drawn(things, (id) => id, 5, words)
  test('is the same for the same words and another for others', () => {
    expect(draw('March 2026')).toEqual(draw('March 2026'))
    expect(draw('March 2026')).not.toEqual(draw('April 2026'))
  })
  test('does not depend on the order things stand in', () => {
    expect(drawn(things.toReversed(), (id) => id, 5, 'March 2026')).toEqual(draw('March 2026'))
  })
  test('takes all where there are fewer', () => {
    expect(drawn(['c-1', 'c-2'], (id) => id, 5, 'x')).toHaveLength(2)
  })
})
