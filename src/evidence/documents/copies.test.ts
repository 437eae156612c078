import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { readFile } from '../read.ts'
import { recogniseDocuments } from './recogniseDocuments.ts'

const statement = (said = 'He followed me to the bus stop on 3 May 2024.') =>
  `MG11\nWITNESS STATEMENT\nStatement of: Jo LEE\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\n${said} I was frightened and have changed my way to work since.\nSignature: Jo LEE Date: 05/05/2024`
const report =
  'MG5\nPOLICE REPORT\nSuspect: Ian MOSS\nOfficer in the case: PC 9 Obi\nSummary of the key evidence\nMOSS denies it. He says that he takes that road to work every day and was at home with a cold for the first week of May.'

test.each([
  [
    'a statement by itself and in a bundle',
    [
      ['MG11.pdf', [statement()]],
      ['bundle.pdf', [report, statement()]],
    ],
    ['bundle.pdf 2 of MG11.pdf 1'],
  ],
  [
    'the bundle’s page numbers apart',
    [
      ['MG11.pdf', [`${statement()}\nPage 1 of 1`]],
      ['bundle.pdf', [report, `${statement()}\nBundle page 2 of 40`]],
    ],
    ['bundle.pdf 2 of MG11.pdf 1'],
  ],
  [
    'a marking at the head of the one and run along in the other',
    [
      ['MG11.pdf', [`OFFICIAL - SENSITIVE\n${statement()}`]],
      [
        'bundle.pdf',
        [`OFFICIAL - SENSITIVE\n${report}`, 'OFFICIAL - SENSITIVE\nIt is said that he was unwell.', `OFFICIAL - SENSITIVE\n${statement()}`],
      ],
    ],
    ['bundle.pdf 3 of MG11.pdf 1'],
  ],
  ['twice in one bundle', [['bundle.pdf', [statement(), report, statement()]]], ['bundle.pdf 3 of bundle.pdf 1']],
  [
    'in a bundle whose name comes first',
    [
      ['a bundle.pdf', [report, statement()]],
      ['MG11.pdf', [statement()]],
    ],
    ['a bundle.pdf 2 of MG11.pdf 1'],
  ],
  [
    'a later statement in which a word differs',
    [
      ['a.pdf', [statement()]],
      ['b.pdf', [statement('He followed me to the bus stop on 4 May 2024.')]],
    ],
    [],
  ],
  [
    'two slips that only say who sends them',
    [
      ['a.pdf', ['With compliments']],
      ['b.pdf', ['With compliments']],
    ],
    [],
  ],
] as const)('%s', (_, papers, expected) => {
  const file = fileOf(...papers.map(([name, pages]) => paper(name, ...pages)))
  const named = (id: string) => file.documents.find((document) => document.id === id)?.name
  const copies = recogniseDocuments(file).flatMap(({ document, reading: { copyOf, pages } }) =>
    copyOf ? [`${document.name} ${pages[0]} of ${named(copyOf.document)} ${copyOf.page}`] : [],
  )
  expect(copies).toEqual(expected)
})

test('what was sent three times is read once, and the file says which is the copy', () => {
  const once = readFile(fileOf(paper('MG11.pdf', statement()), paper('MG5.pdf', report)))
  const thrice = readFile(
    fileOf(paper('MG11.pdf', statement()), paper('MG5.pdf', report), paper('a.pdf', statement()), paper('z.pdf', report, statement())),
  )
  expect(once.behaviours.following).toHaveLength(1)
  expect([thrice.behaviours, thrice.impact, thrice.incidents]).toEqual([once.behaviours, once.impact, once.incidents])
  expect(thrice.documents.filter(({ copyOf }) => copyOf)).toHaveLength(3)
})

const scanned = (name: string, text: string) => {
  const typed = paper(name, text)
  return { ...typed, pages: typed.pages.map((page) => ({ ...page, source: 'ocr' as const })) }
}

test.each([
  ['a letter misread', statement().replace('frightened', 'frightcned'), ['a scan.pdf']],
  ['another day', statement().replace('3 May', '4 May'), []],
] as const)('the scan of a typed statement is its copy whatever its name, %s', (_, text, copies) => {
  const file = fileOf(scanned('a scan.pdf', text), paper('MG11.pdf', statement()))
  const copied = recogniseDocuments(file).filter(({ reading }) => reading.copyOf)
  expect(copied.map(({ document }) => document.name)).toEqual(copies)
})
