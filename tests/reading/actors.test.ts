import { expect, test } from 'vitest'
import type { Observation } from '#case/reading'
import { readFile } from '#evidence/read'
import { type ActorPassage, actors } from './actors.ts'
import { fileOf, papersOf } from './paper.ts'

const declaration =
  'This statement (consisting of 1 page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.'
const statement = (name: string, text: string) =>
  `MG11\nWITNESS STATEMENT\n\nStatement of\t${name}\nAge if under 18\tOver 18\nOccupation\tClerk\n\n${declaration}\nSignature: ${name} Date: 20/09/2024\n\n${text}\n\nSignature: ${name}`
const report = (summary: string) =>
  `MG5\nPOLICE REPORT\n\nURN\t01AB1234524\nDefendant / suspect\tDean HARKER\nOffence(s)\tStalking s.2A PHA 1997\nVictim\tLaura FINCH\nOfficer in the case\tPC 4410 Marsh\n\nSummary\n${summary}\n\nDate\t22/09/2024\n`
const interview = (text: string) =>
  `RECORD OF INTERVIEW\nPerson interviewed: Dean HARKER\nPlace of interview: Hull\nDate of interview: 21/09/2024\nTime commenced: 10:00\n\n${text}\n`
const log = (text: string) =>
  `INCIDENT LOG 0212 OF 19/09/2024\nCALLER: LAURA FINCH\n\n19/09/2024 21:02 ${text}\n19/09/2024 21:04 UNIT ASSIGNED\n19/09/2024 21:20 UNIT AT SCENE\n`

const parted = 'Dean used to live with me. We parted in March.'
const papers: Record<ActorPassage['by'], (text: string) => readonly string[]> = {
  victim: (text) => [report('See statement.'), statement('Laura FINCH', `${parted}\n\n${text}`)],
  witness: (text) => [report('See statement.'), statement('Priya SHAH', text)],
  police: (text) => [report(text)],
  log: (text) => [report('See log.'), log(text)],
  suspect: (text) => [report('See interview.'), interview(text)],
}

/** What is read of the passage among the papers it would come with. */
export const readOf = ({ by, text }: ActorPassage): readonly Observation[] => {
  const { behaviours, markers } = readFile(fileOf(...papersOf(...papers[by](text))))
  return [...Object.values(behaviours), ...Object.values(markers)].flat()
}

test.each(actors)('$by: $text', (passage) => {
  const found = readOf(passage)
  expect([
    ...passage.says.filter((idea) => !found.some((one) => one.idea === idea)).map((idea) => `missed ${idea}`),
    ...found.filter(({ idea }) => passage.saysNot.includes(idea)).map(({ idea, entry }) => `wrong ${idea} by ${entry}`),
  ]).toEqual([])
})
