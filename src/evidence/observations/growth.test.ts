import { expect, test } from 'vitest'
import type { Day } from '#case/dates'
import { documentId } from '#case/ids'
import type { Observation } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import { growth } from './growth.ts'

const act = (idea: Idea, start: number, on?: string): Observation => ({
  idea,
  quote: { document: documentId('statement')!, page: 1, paragraph: 1, words: idea, start },
  voice: 'victim',
  when: on ? { earliest: on as Day, latest: on as Day, text: on } : undefined,
  entry: `${idea}/1`,
})
const touched = [act('alarmOrDistress', 900), act('dayToDayEffect', 950)]
const grown = (...acts: readonly Observation[]) => growth([...acts, ...touched]).map(({ quote }) => quote.words)

test.each<[string, readonly Observation[], readonly string[]]>([
  [
    'calls, then waiting, then following, by their days',
    [
      act('contacting', 400, '2024-01-01'),
      act('contacting', 300, '2024-01-05'),
      act('loitering', 200, '2024-03-01'),
      act('following', 100, '2024-04-01'),
    ],
    ['following'],
  ],
  [
    'the same without days, in the order told',
    [act('contacting', 0), act('contacting', 10), act('loitering', 500), act('following', 800)],
    ['following'],
  ],
  [
    'all kinds from the first week on',
    [
      act('contacting', 0, '2024-01-01'),
      act('loitering', 10, '2024-01-02'),
      act('following', 20, '2024-01-03'),
      act('contacting', 30, '2024-04-01'),
      act('loitering', 40, '2024-04-02'),
    ],
    [],
  ],
  ['acts that are no pursuit', [act('contacting', 0), act('contacting', 10), act('contacting', 500), act('publishing', 800)], []],
])('%s', (_, acts, expected) => {
  expect(grown(...acts)).toEqual(expected)
})
