import { expect, test } from 'vitest'
import { fileOf, papersOf } from '../../../tests/reading/paper.ts'
import { statementOfVictim } from '../../../tests/reading/policePapers.ts'
import { readFile } from '../read.ts'

const dash = (...lines: readonly string[]) =>
  `DASH RISK ASSESSMENT\nVictim: Paula REED  Suspect: Craig DUNN\nDate 05/03/2025\n${lines.join('\n')}\n`
const days = (...lines: readonly string[]) =>
  readFile(fileOf(statementOfVictim(), ...papersOf(dash(...lines))))
    .incidents.flatMap(({ when }) => when.earliest ?? [])
    .filter((day) => day > '2025-02-02')

test.each<[string, readonly string[], readonly string[]]>([
  ['an act with its day, told nowhere else', ['Q1 Injury? YES - 14/02/25 CD grabbed her by the hair on the stairs'], ['2025-02-14']],
  ['the day they parted', ['Q6 Separated in the past year? YES - 14/02/25'], []],
  ['an answer of no', ['Q1 Injury? NO - 14/02/25 CD grabbed at the door, missed her'], []],
  ['what he did to another', ['Q21 Hurt anyone else? YES - 14/02/25 punched his brother'], []],
  ['two days in one answer', ['Q1 Injury? YES - CD punched her 14/02/25, seen by GP 17/02/25'], []],
])('%s', (_, lines, found) =>
  expect(
    days(
      ...lines,
      'Q2 Frightened? YES',
      'Q3 What of? CD',
      'Q4 Isolated? NO',
      'Q5 Depressed? NO',
      'Q8 Constantly text, call, contact, follow, stalk or harass? YES',
    ),
  ).toEqual(found),
)
