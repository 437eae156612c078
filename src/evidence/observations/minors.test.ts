import { expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { fileOf, paper } from '../../../tests/reading/paper.ts'

const statement = (told: string): ReturnType<typeof paper> =>
  paper(
    'MG11.txt',
    `WITNESS STATEMENT\nStatement of Ruth ADEY\nAge Over 18\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nDated 3 May 2024\n\n${told}`,
  )
const report = paper(
  'MG5.txt',
  'MG5\nPOLICE REPORT\nSuspect: Ian MOSS\nVictim: Ruth ADEY\nOffence: Harassment s.2 PHA 1997\nAnticipated plea: NG',
)
const drawnIn = (told: string) => readFile(fileOf(statement(told), report)).markers.childrenInvolved.length > 0

test.each<[boolean, string]>([
  [true, 'I have one son, Kuba, eleven. On 2 March 2024 Ian Moss rang me and asked for Kuba.'],
  [false, 'I have one son, Kuba, eleven. On 2 March 2024 Ian Moss rang me. Kuba goes to school with the neighbour.'],
  [false, 'On 2 March 2024 Ian Moss followed me to the gate of Bell, nine miles.'],
  [false, 'I work with Dawn, who is forty. On 2 March 2024 Ian Moss rang me and asked for Dawn.'],
])('%s: %s', (expected, told) => {
  expect(drawnIn(told)).toBe(expected)
})

test('a warning counts where something came after it, though it is not read as an act', () => {
  const warned = (after: string) =>
    readFile(fileOf(statement(`On 1 March 2024 Ian Moss rang me. On 3 March 2024 PC Hall told him to leave me alone. ${after}`), report))
      .markers.priorWarning.length
  expect([warned('On 9 March 2024 there was a note in my shoe.'), warned('I have been to Spain since.')]).toEqual([1, 0])
})
