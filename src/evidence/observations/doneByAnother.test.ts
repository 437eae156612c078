import { expect, test } from 'vitest'
import { castOf } from '../grammar/cast.ts'
import { passageIn } from '../grammar/inTests.ts'
import { sentencesOf } from '../grammar/mentions.ts'
import { doneByAnother } from './doneByAnother.ts'

const cast = { ...castOf([], []), suspect: 'm', victim: 'f', names: new Map([['robert', 'O'] as const, ['crane', 'O'] as const]) } as const

test.each([
  ['violence by her former partner', 'She suffered violence by her then partner Robert CRANE, breaches of bail and of an order.', true],
  ['an officer’s warning', 'Both were warned by PC Hurst to leave her alone.', false],
  ['the suspect is spoken of too', 'She was hit by Robert CRANE and DEF threatened to kill her.', false],
  ['no doer', 'She was followed home by a man in a van.', false],
  ['by night', 'He came by the house.', false],
])('%s', (_, text, expected) => {
  expect(doneByAnother(sentencesOf([passageIn(text, 'police')], cast)[0]!)).toBe(expected)
})
