import { describe, expect, test } from 'vitest'
import { fileOf, papersOf } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { groupIncidents } from '../incidents.ts'
import { observe } from '../observations.ts'
import { readPassages } from '../passages.ts'
import { readPeople } from '../people/readPeople.ts'
import { whensOf } from '../time/telling.ts'

function days(...texts: readonly string[]) {
  const recognised = recogniseDocuments(fileOf(...papersOf(police, ...texts.map(statement))))
  const passages = readPassages(recognised)
  const people = readPeople(recognised, passages)
  const { incidents, earlier } = groupIncidents(passages, observe(passages, people), people, whensOf(recognised, passages))
  const first = ({ when }: (typeof incidents)[number]) => when.earliest
  return { course: incidents.map(first), earlier: earlier.map(first) }
}
const police =
  'MG5\nPOLICE REPORT\n\nURN\t01AB1234524\nDefendant / suspect\tPeter HOLT\nVictim\tJane FIELDING\nOfficer in the case\tPC 4410 Marsh\n'
const statement = (body: string) =>
  `MG11\nWITNESS STATEMENT\n\nStatement of\tJane FIELDING\nAge if under 18\tOver 18\nOccupation\tBaker\nSignature: Jane FIELDING Date: 02/12/2024\n\n${body}`

const course =
  'On 4th September 2024 Peter followed me home from work. On 9th September 2024 he was parked outside my house. On 14th September 2024 he followed me to the gym. On 20th September 2024 he rang me forty times. On 25th September 2024 he was outside my gym. On 29th September 2024 he let my tyres down.'
const its = ['2024-09-04', '2024-09-09', '2024-09-14', '2024-09-20', '2024-09-25', '2024-09-29']

describe('what stands alone long before the course of conduct is told beside it', () => {
  test.each([
    ['an assault the year before', `On 3rd March 2023 Peter pushed me into a door. ${course}`, ['2023-03-03']],
    [
      'two of them in one week',
      `On 3rd March 2023 Peter pushed me into a door. On 5th March 2023 he punched me. ${course}`,
      ['2023-03-03', '2023-03-05'],
    ],
    ['what is years ago, though two papers tell it', `On 3rd March 2019 Peter pushed me into a door. ${course}`, ['2019-03-03']],
    ['a feast by which it had begun', `By Easter 2024 Peter was opening my post. ${course}`, ['2024-03-29']],
  ])('%s', (_, body, earlier) => {
    expect(days(body)).toEqual({ course: its, earlier })
  })
})

describe('it is part of the course', () => {
  test.each([
    ['after a pause of two months', `On 3rd July 2024 Peter followed me home. ${course}`, ['2024-07-03', ...its]],
    [
      'where the course itself pauses as long',
      'On 3rd March 2022 Peter followed me home. On 4th March 2023 he followed me home again. On 2nd March 2024 he was outside my house. On 9th March 2024 he rang me forty times.',
      ['2022-03-03', '2023-03-04', '2024-03-02', '2024-03-09'],
    ],
    [
      'where too little follows',
      'On 3rd March 2023 Peter pushed me into a door. On 4th September 2024 he followed me home.',
      ['2023-03-03', '2024-09-04'],
    ],
  ])('%s', (_, body, all) => {
    expect(days(body)).toEqual({ course: all, earlier: [] })
  })

  test('where two papers tell it', () => {
    const twice = 'On 3rd March 2023 Peter pushed me into a door.'
    expect(days(`${twice} ${course}`, `I am a friend of Jane. ${twice.replace('me', 'Jane')}`).earlier).toEqual([])
  })
})
