import { expect, test } from 'vitest'
import type { Day } from '#case/dates'
import type { Observation } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import { observed } from '../../../tests/cases/reading.ts'
import { changeIsDistress } from './derived.ts'

const told = (...ideas: readonly Idea[]): readonly Observation[] =>
  ideas.map((idea, index) => observed(idea, `Words about ${idea}.`, { on: `2026-02-1${index % 10}` as Day }))
const pursuit = told('following', 'watchingOrSpying', 'loitering', 'contacting', 'gifts')

test.each<readonly [string, readonly Observation[], number]>([
  ['a pursuit that changed her life is distress, as a hint', [...pursuit, ...told('dayToDayEffect')], 1],
  ['not where she says that she was distressed', [...pursuit, ...told('dayToDayEffect', 'alarmOrDistress')], 0],
  ['not where nothing changed', pursuit, 0],
  ['not where the papers tell of no pursuit', told('contacting', 'dayToDayEffect'), 0],
  ['not by the suspect’s word', [...pursuit, ...told('dayToDayEffect').map((one) => ({ ...one, voice: 'suspect' as const }))], 0],
])('%s', (_, observations, hints) => {
  expect(changeIsDistress(observations).map(({ entry }) => entry)).toEqual(Array(hints).fill('alarmOrDistress/hint-change'))
})
