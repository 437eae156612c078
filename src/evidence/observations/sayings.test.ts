import { expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { fileOf, paper } from '../../../tests/reading/paper.ts'

const markersOf = (told: string, interview = '') => {
  const { markers } = readFile(
    fileOf(
      paper(
        'MG11.txt',
        `WITNESS STATEMENT\nStatement of Ruth ADEY\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nDated 3 May 2024\n\n${told}`,
      ),
      paper('MG5.txt', 'MG5\nPOLICE REPORT\nSuspect: Ian MOSS\nVictim: Ruth ADEY\nOffence: Harassment s.2 PHA 1997'),
      ...(interview === ''
        ? []
        : [paper('MG15.txt', `RECORD OF INTERVIEW\nPerson interviewed: Ian MOSS\nDate 4 May 2024\n\n${interview}`)]),
    ),
  )
  return [...markers.threatOfViolence, ...markers.threatToKill].length > 0
}

test.each([
  [false, 'a saying that she did not take for a threat', 'Ian Moss said "I\'ll swing for you". I didn\'t take it as a threat.'],
  [false, 'one that he has for everybody', 'Ian Moss said "I\'ll wring your neck". He has said that to one or other of us for years.'],
  [false, 'talk of killing that is his manner of speaking', 'Ian Moss said "I\'ll kill you". It is only a figure of speech with him.'],
  [true, 'a saying that she took for one', 'Ian Moss said "I\'ll swing for you". I was terrified.'],
  [true, 'talk of killing that she laughed off', 'Ian Moss said "I\'ll kill you". I laughed.'],
  [true, 'a plain threat that she made light of', 'Ian Moss said "I\'ll break your legs". I laughed.'],
] as const)('a threat is %s: %s', (expected, _, told) => {
  expect(markersOf(told)).toBe(expected)
})

test('what she called a saying is none where he owns to it; his own excuse takes back nothing', () => {
  expect(markersOf('Ian Moss said "I\'ll swing for you". It is a saying.', 'He agreed he said he would swing for her.')).toBe(false)
  expect(markersOf('Ian Moss said "I\'ll swing for you". I was terrified.', 'He says it is only a saying.')).toBe(true)
})
