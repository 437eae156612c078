import { expect, test } from 'vitest'
import type { Observation } from '#case/reading'
import { observed } from '../../tests/cases/reading.ts'
import { observedOf } from './points.ts'

const by = (entry: string): Observation => ({ ...observed('loitering', `Words of ${entry}.`), entry })

test.each([
  ['said outright', ['loitering/1'], 'Waits.'],
  ['said outright and hinted at', ['loitering/1', 'loitering/hint-2'], 'Waits.'],
  ['only hinted at', ['loitering/hint-2'], 'Waits (only hinted at: read so beside the other acts).'],
  ['what the papers are about', ['lawfulPurpose/matter'], 'Waits (by what the papers are about: nobody says that it is the reason).'],
])('%s', (_, entries, expected) => {
  expect(observedOf('waits', entries.map(by)).map(({ text }) => text)).toEqual([expected])
})
