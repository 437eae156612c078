import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { readFile } from '../read.ts'

const statement = (name: string, head: string, body: string, file = `MG11 ${name}.txt`) =>
  paper(
    file,
    `WITNESS STATEMENT\n${head}\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nDated 9 April 2024\n\n${body}`,
  )
const mg5 = (victim = 'Victim: Ruth ADEY') =>
  paper('MG5.txt', `MG5\nPOLICE REPORT\nDefendant: Ian MOSS\n${victim}\nSummary\nHe has been outside her home.`)
const told = 'Ian Moss followed me home on 3 April. I was frightened that he would hurt me.'

const voicesIn = (...papers: readonly ReturnType<typeof paper>[]) =>
  readFile(fileOf(...papers)).behaviours.following.map(({ voice }) => voice)

test.each([
  ['a label that goes on with her age', 'Statement of: Ruth ADEY     Over 18     Occupation: baker'],
  ['a leader of dots', 'Statement of .......... Ruth ADEY\nAge if under 18 ....... over 18'],
  ['a label in two languages', 'Statement of / Datganiad: Ruth ADEY'],
  ['a maiden name', 'Ruth ADEY (nee Bell)   Over 18   Baker'],
])('a statement is hers behind %s', (_, head) => expect(voicesIn(mg5(), statement('Ruth ADEY', head, told))).toContain('victim'))

test('and where only the file’s name says whose it is', () =>
  expect(voicesIn(mg5(), statement('Ruth ADEY', 'Section 9', told, 'ADEY Ruth MG11.txt'))).toContain('victim'))

test('whose name stands by an initial on the form is she', () =>
  expect(voicesIn(mg5('Victim: R ADEY'), statement('Ruth ADEY', 'Statement of: Ruth ADEY', told))).toContain('victim'))

test('a witness stays one', () =>
  expect(voicesIn(mg5(), statement('Ann LACEY', 'Statement of: Ann LACEY', 'I saw Ian Moss follow Ruth home on 3 April.'))).not.toContain(
    'victim',
  ))
