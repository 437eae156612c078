import { expect, test } from 'vitest'
import type { Observation } from '#case/reading'
import { observed } from '../../tests/cases/reading.ts'
import { observedOf } from './points.ts'

const by = (entry: string): Observation => ({ ...observed('loitering', `Words of ${entry}.`), entry })

test.each([
  ['said outright', ['loitering/1'], 'Waits.'],
  ['said outright and hinted at', ['loitering/1', 'loitering/hint-2'], 'Waits.'],
  ['only hinted at', ['loitering/hint-2'], 'Waits (only hinted at: read so beside the other acts).'],
  ['only worked out', ['escalation/growth'], 'Waits (by the order in which the acts come: nobody says so).'],
  [
    'worked out from the days',
    ['breachOfBail/after'],
    'Waits (by the days: it came after the terms were set, and nobody calls it a breach).',
  ],
  ['said outright and worked out from the days', ['breachOfBail/1', 'breachOfBail/after'], 'Waits.'],
  ['worked out and hinted at', ['loitering/growth', 'loitering/hint-2'], 'Waits (only hinted at: read so beside the other acts).'],
  ['what the papers are about', ['lawfulPurpose/matter'], 'Waits (by what the papers are about: nobody says that it is the reason).'],
])('%s', (_, entries, expected) => {
  expect(observedOf('waits', entries.map(by)).map(({ text }) => text)).toEqual([expected])
})

test('what says it outright is shown before what hints at it, and the days are those of what says it', () => {
  const on = (entry: string, day: '2026-02-06' | '2026-02-20') => ({ ...by(entry), when: { earliest: day, latest: day, text: day } })
  const [shown] = observedOf('waits', [on('loitering/hint-2', '2026-02-06'), on('loitering/1', '2026-02-20')])
  expect(shown?.text).toBe('Waits, on 20 February 2026.')
  expect(shown?.quotes.map(({ words }) => words)).toEqual(['Words of loitering/1.', 'Words of loitering/hint-2.'])
})
