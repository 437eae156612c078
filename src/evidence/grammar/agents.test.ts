import { expect, test } from 'vitest'
import { agentsIn } from './agents.ts'
import { passageIn } from './inTests.ts'
import type { Who } from './pattern.ts'

const names = new Map<string, Who>([
  ['craig', 'S'],
  ['lee', 'O'],
  ['kayleigh', 'O'],
])
const agents = (...texts: readonly string[]) => [
  ...agentsIn(
    texts.map((text) => passageIn(text, 'victim')),
    names,
  ),
]

test.each([
  ['who brings his words', ['Lee was leaning on my car.', 'He goes "our Craig says hiya".'], ['lee']],
  ['who is told to be sent by him', ['Craig sent Kayleigh to my work.'], ['kayleigh']],
  ['not a brother who acts on his own', ['Lee is his brother. Lee shouted at me.'], []],
  ['not one who only speaks of him', ['Lee said "I have not seen Craig for years".'], []],
] as const)('he acts for the suspect: %s', (_, texts, expected) => {
  expect(agents(...texts)).toEqual(expected)
})
