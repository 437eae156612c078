import { expect, test } from 'vitest'
import { agentsIn, kinWhoAct } from './agents.ts'
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

test.each([
  [
    'set on by him, and the others listed with her',
    ['He has had his mother ring her, and his uncle go to the school.'],
    ['mother', 'uncle'],
  ],
  ['through his family', ['He contacts me through his family.'], ['family']],
  ['who brings his words', ['His mother is phoning.', 'She says Craig says you come back.'], ['mother']],
  ['not his mother who rings of her own accord', ['His mother rang me to ask after the baby.'], []],
  ['not where it is denied', ['He denies that he told his brother to call.'], []],
  ['not the victim’s own', ['He got her mother to worry.'], []],
] as const)('his kin act for him: %s', (_, texts, expected) => {
  const passages = texts.map((text) => passageIn(text, 'victim'))
  expect([...kinWhoAct(passages, names, 'm')]).toEqual(expected)
})
