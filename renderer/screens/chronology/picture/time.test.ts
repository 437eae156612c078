import { describe, expect, test } from 'vitest'
import type { CourseIncident, CourseView } from '#api/contract'
import type { Day } from '#case/dates'
import { burstsIn, dayAt, gapsIn, overlaps, placeIn, ticksIn, wholeSpan } from './time.ts'

const on = (earliest: Day | null, latest: Day | null = earliest): CourseIncident => ({
  key: `${earliest}`,
  when: { earliest, latest, text: '' },
  summary: '',
  behaviours: [],
  markers: [],
  rate: null,
  severity: 1,
  citations: [],
  toldDifferently: [],
})
const course = (...incidents: readonly CourseIncident[]): CourseView => ({ incidents, earlier: [], events: [], messages: [] })
const january = { from: '2026-01-01', to: '2026-01-31' } as const

test('the span runs from the first day to the last that anything can have happened', () => {
  expect(wholeSpan(course(on('2026-01-10', '2026-02-20'), on(null), on('2026-01-31')))).toEqual({ from: '2026-01-10', to: '2026-02-20' })
  expect(wholeSpan(course(on(null)))).toBeUndefined()
})

test('a place in the span is a day of it, and a day a place', () => {
  expect([dayAt(january, 0), dayAt(january, 0.5), dayAt(january, 1)]).toEqual(['2026-01-01', '2026-01-16', '2026-01-31'])
  for (const day of ['2026-01-01', '2026-01-16', '2026-01-31'] as const) expect(dayAt(january, placeIn(january, day))).toBe(day)
})

test.each<[string, CourseIncident, boolean]>([
  ['within', on('2026-01-10'), true],
  ['a stretch that reaches into it', on('2025-12-20', '2026-01-01'), true],
  ['before', on('2025-12-31'), false],
  ['without a date', on(null), false],
])('in January: %s', (_, { when }, is) => {
  expect(overlaps(january, when)).toBe(is)
})

describe('gaps and bursts', () => {
  test('a gap is three weeks and twice the usual', () => {
    expect(gapsIn(course(on('2026-01-01'), on('2026-01-04'), on('2026-01-09'), on('2026-02-20')))).toEqual([
      { from: '2026-01-09', to: '2026-02-20', days: 42 },
    ])
    expect(gapsIn(course(on('2026-01-01'), on('2026-02-01'), on('2026-03-01')))).toEqual([])
  })
  test('a stretch in which he rang every day is not quiet; one that only an uncertain date falls in is', () => {
    const dated = [on('2026-01-01'), on('2026-01-04'), on('2026-01-09'), on('2026-02-20')]
    expect(gapsIn(course(...dated, { ...on('2026-01-05', '2026-01-31'), rate: 'every day' }))).toEqual([])
    expect(gapsIn(course(...dated, { ...on('2026-02-20', '2026-03-31'), rate: 'every day' }))).toHaveLength(1)
    expect(gapsIn(course(...dated, on('2026-01-05', '2026-01-31')))).toHaveLength(1)
  })
  test('a burst is three in a week; an uncertain date is in none', () => {
    expect(burstsIn(course(on('2026-01-01'), on('2026-01-03'), on('2026-01-08'), on('2026-02-08')))).toEqual([
      { from: '2026-01-01', to: '2026-01-08', incidents: 3 },
    ])
    expect(burstsIn(course(on('2026-01-01'), on('2026-01-03'), on('2026-01-01', '2026-01-08')))).toEqual([])
  })
})

test.each<[string, { from: Day; to: Day }, readonly string[]]>([
  ['a few days', { from: '2026-01-01', to: '2026-01-03' }, ['1 Jan', '2 Jan', '3 Jan']],
  ['weeks', { from: '2026-01-01', to: '2026-01-20' }, ['1 Jan', '8 Jan', '15 Jan']],
  ['months', { from: '2025-11-10', to: '2026-02-20' }, ['Dec', '2026', 'Feb']],
  ['years', { from: '2020-05-10', to: '2026-02-20' }, ['2021', '2022', '2023', '2024', '2025', '2026']],
])('the axis over %s', (_, span, words) => {
  expect(ticksIn(span, 8).map((tick) => tick.words)).toEqual(words)
})
