import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { readFile } from '../read.ts'

const head = (page: number) => `MG11\nWITNESS STATEMENT\nStatement of\tJane FIELDING\nPage ${page} of 2\n`
const acts = (first: string, second: string) => {
  const pages = [`${head(1)}Age if under 18\tOver 18\nSuspect: Peter HOLT\n\n${first}`, `${second}\n\nSignature: Jane FIELDING`]
  const { behaviours, markers } = readFile(fileOf(paper('MG11 Fielding.pdf', ...pages)))
  return [...behaviours.following, ...markers.weapon, ...markers.violence].map(({ idea, quote }) => [idea, quote.page])
}

test.each([
  [
    'an act told over the page',
    'On 4 May 2024 I was on Mill Lane when Peter came up and',
    'followed me all the way home.',
    [['following', 2]],
  ],
  ['whose act it is', 'On 4 May 2024 I was on Mill Lane when my brother came up and', 'followed me all the way home.', []],
  ['what was feared', 'On 4 May 2024 I thought that Peter', 'would hit me in the face.', []],
  ['what is not so', 'I want to make it clear that at no time has Peter ever', 'gone for me.', []],
  ['a new sentence over the page', 'On 4 May 2024 I saw that Peter had hit', 'Me and Sam left then.', []],
] as const)('%s', (_, first, second, found) => {
  expect(acts(first, second)).toEqual(found)
})
