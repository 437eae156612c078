import { expect, test } from 'vitest'
import { calledInstant, isOverdue, ratifyBy } from './ratification.ts'

test.each([
  ['2026-01-15', '14:05', '2026-01-15T14:05:00.000Z'],
  ['2026-07-15', '14:05', '2026-07-15T13:05:00.000Z'],
  ['2026-07-15', '00:30', '2026-07-14T23:30:00.000Z'],
  ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T02:30:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
] as const)('a call on %s at %s was at %s', (calledOn, calledAt, instant) => {
  expect(calledInstant({ calledOn, calledAt }).toISOString()).toBe(instant)
})

const call = { calledOn: '2026-03-28', calledAt: '14:05' } as const

test('it is to be ratified within twenty-four hours, though the clocks go forward in between', () => {
  expect(ratifyBy(call).toISOString()).toBe('2026-03-29T14:05:00.000Z')
})

test.each([
  ['2026-03-29T14:05:00Z', false],
  ['2026-03-29T14:05:01Z', true],
])('at %s overdue is %s', (now, overdue) => {
  expect(isOverdue(call, new Date(now))).toBe(overdue)
})
