import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { readFile } from '../read.ts'

const quarter = 25_000
const heads = [
  '',
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
  ' ',
  '\n',
  ', ',
  '[ ]',
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
])('four times as much of %j takes little more than four times as long', (piece) => {
  timeOf(piece, quarter)
  const once = timeOf(piece, quarter)
  expect(timeOf(piece, 4 * quarter)).toBeLessThan(8 * once + 150)
})

/** Milliseconds of the processor's time, which other work on the machine does not lengthen much. */
function timeOf(piece: string, size: number): number {
  const before = process.cpuUsage()
  for (const head of heads) readFile(fileOf(paper('a.pdf', `${head}${piece.repeat(Math.ceil(size / piece.length))}z`)))
  return process.cpuUsage(before).user / 1000
}
