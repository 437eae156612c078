import { expect, test } from '@playwright/test'
import type { Word } from '#case/page'
import { boxesOf, paragraphsOf, spanAt, sureness } from '../../renderer/parts/viewer/marks.ts'
import { gap, pageAt, pageTops } from '../../renderer/parts/viewer/pageTops.ts'
import { incidentDate } from '../../renderer/words/incidentDate.ts'
import { aboutTime, deadline, lastDay } from '../../renderer/words/time.ts'

const text = 'He rang  me.\nHe rang me\n\nagain.'

for (const [situation, start, length, marked] of [
  ['across more white space than the quote has', 0, 9, 'He rang  me.'],
  ['the second occurrence', 13, 8, 'He rang me'],
  ['across a paragraph break', 21, 8, 'me\n\nagain.'],
  ['longer than the page', 21, 9, undefined],
  ['beyond the page', 900, 1, undefined],
] as const)
  test(`the span of a quote: ${situation}`, () => {
    const span = spanAt(text, start, length)
    expect(span && text.slice(span.start, span.end)).toBe(marked)
  })

const word = (start: number, left: number, top: number, width = 20): Word => ({
  start,
  end: start + 3,
  box: [left, top, width, 10],
  confidence: null,
})

for (const [situation, words, boxes] of [
  ['words of a line become one box', [word(0, 50, 100), word(4, 73, 100)], [[50, 100, 43, 10]]],
  [
    'a second line gets its own',
    [word(0, 500, 100), word(4, 50, 116)],
    [
      [500, 100, 20, 10],
      [50, 116, 20, 10],
    ],
  ],
  ['a line printed a little askew stays one', [word(0, 50, 100), word(4, 73, 103)], [[50, 100, 43, 13]]],
  [
    'the other column stays apart',
    [word(0, 50, 100), word(4, 350, 100)],
    [
      [50, 100, 20, 10],
      [350, 100, 20, 10],
    ],
  ],
  ['a word outside the span is not painted', [word(0, 50, 100), word(40, 73, 100)], [[50, 100, 20, 10]]],
] as const)
  test(`boxes: ${situation}`, () => expect(boxesOf(words, { start: 0, end: 8 })).toEqual(boxes))

test('paragraphs keep every character, and know what is marked and what is unsure', () => {
  const words = [{ start: 0, end: 2, box: null, confidence: 0.4 }]
  const paragraphs = paragraphsOf({ text, words }, { start: 16, end: 25 })
  expect(paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(['He rang  me.\nHe rang me', 'again.'])
  expect(paragraphs.flatMap(({ runs }) => runs.filter((run) => run.marked).map((run) => run.text))).toEqual(['rang me'])
  expect(paragraphs.flatMap(({ runs }) => runs.filter((run) => run.unsure).map((run) => run.text))).toEqual(['He'])
})

test('how sure a page is counts recognised words only', () => {
  expect(sureness([word(0, 0, 0)])).toBeUndefined()
  expect(
    sureness([
      { ...word(0, 0, 0), confidence: 0.5 },
      { ...word(4, 0, 0), confidence: 1 },
    ]),
  ).toEqual({ mean: 0.75, unsure: 1 })
})

test('pages stand one under another, a page not seen like the first, and are found by height', () => {
  const tops = pageTops(3, 100, { 1: 1.5, 2: 0.5 })
  expect(tops).toEqual([gap, 2 * gap + 150, 3 * gap + 200, 4 * gap + 350])
  expect([0, gap, 2 * gap + 149, 2 * gap + 150, 9999].map((height) => pageAt(tops, height))).toEqual([1, 1, 1, 2, 3])
})

for (const [date, latest, words, certain] of [
  ['2025-03-02', null, '2 March 2025', true],
  ['2025-03-02', '2025-03-02', '2 March 2025', true],
  ['2025-03-02', '2025-03-09', 'Between 2 March 2025 and 9 March 2025', false],
  ['2025-03', null, 'March 2025', false],
  ['2025', null, '2025', false],
  [null, '2025-03-09', 'By 9 March 2025', false],
  [null, null, 'Date not known', false],
] as const)
  test(`an incident of ${date} to ${latest} is said as it is known`, () => expect(incidentDate(date, latest)).toEqual({ words, certain }))

test('a deadline of today is not overdue, and one of yesterday is', () => {
  expect(deadline('2026-03-29', '2026-03-29')).toBe('29 March 2026 (today)')
  expect(deadline('2026-03-28', '2026-03-29')).toBe('28 March 2026 (overdue by 1 day)')
  expect(lastDay('2026-03-28', '2026-03-29')).toBe('28 March 2026 (passed)')
})

for (const [seconds, words] of [
  [4, 'a few seconds'],
  [41, 'about 50 seconds'],
  [70, 'about a minute'],
  [140, 'about 2 minutes'],
  [7300, 'about 2 hours'],
] as const)
  test(`${seconds} seconds are ${words}`, () => expect(aboutTime(seconds)).toBe(words))
