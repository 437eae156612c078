import { expect, test } from 'vitest'
import { sentenceIn } from './inTests.ts'
import { endsOf } from './matching.ts'
import { patternOf } from './pattern.ts'

test.each([
  ['mine $', 'It is mine.', true],
  ['mine $', 'It is mine, he says.', true],
  ['mine $', 'It is mine and I want it.', true],
  ['mine $', 'It is mine to sell.', false],
  ['wait -outside $', 'He will wait.', true],
  ['wait -outside $', 'He will wait outside.', false],
  ['as N', 'He booked in as Kelvin Troy.', true],
  ['as N on', 'He plays as Night Owl Two on there.', true],
  ['as N', 'He booked in as soon as he could.', false],
  ['on N', 'He rang on Monday.', false],
  ['on N', 'HE IS ON THE STAIRS.', false],
  ['N work', 'Plumbers work here.', false],
  ['S be at', "He's at the gate.", true],
  ['be .. going', "She's still going to do it.", true],
  ['be', "He's rung twice.", false],
  ['be', "He's never been near.", true],
  ['S be', "My cousin's dog bit him.", false],
  ['will hit', 'il hit u', true],
])('%s in "%s" stands: %s', (source, text, expected) => {
  const { words } = sentenceIn(text)
  expect(words.some((_, from) => endsOf(patternOf(source), words, from).length > 0)).toBe(expected)
})
