import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { readRiskForms } from '../forms/readRiskForms.ts'
import { readMentions } from '../mentions.ts'
import { readProposed } from '../proposed.ts'
import { readRemarks } from '../remarks/readRemarks.ts'
import { recogniseDocuments } from './recogniseDocuments.ts'

const size = 60_000
const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length))
const heads = [
  'MG5\nPOLICE REPORT\nOfficer in the case\tPC 9\n',
  'DASH RISK IDENTIFICATION CHECKLIST\nNo.\tQuestion\tYes\tNo\n2\tAre you very frightened?\t',
  'PNC PRINT\nPNCID 1\n',
  'BAIL NOTICE\nConditions\n',
]

/** Police files are hostile input: no run of anything may make the reader's time grow faster than the page. */
test.each([
  'a',
  'A',
  '-',
  '.',
  ' x',
  '\t',
  '"',
  '(',
  '1',
  '☐',
  ' no',
  'Aa’',
  "n't ",
  'VPS ',
  'VPS, ',
  'Q. A. ',
  '1/1/',
  'MG11 ',
  'RO ',
  'bail ',
  'is Is ',
  'a: ',
  'A:',
  'A. ',
  '? ',
  'x\n',
  '-\n',
  '1\tx\n',
  's.2 ',
  'stalking ',
  'the the ',
])('a page full of %j is read in time', (piece) => {
  const started = performance.now()
  for (const head of heads) {
    const recognised = recogniseDocuments(fileOf(paper('a.pdf', `${head}${fill(piece)}z`)))
    readRiskForms(recognised)
    readRemarks(recognised)
    readProposed(recognised)
    readMentions(recognised)
  }
  expect(performance.now() - started).toBeLessThan(20_000)
})
