import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from './recogniseDocuments.ts'

const statement = (who: string) =>
  `MG11\nWITNESS STATEMENT\nStatement of: ${who}\nThis statement (consisting of 2 pages each signed by me) is true to the best of my knowledge and belief.\nI saw him at the gate.\nSignature: ${who} Date: 03/05/2024`
const mg5 =
  'MG5\nPOLICE REPORT\nURN 11AA100\nOfficer in the case: PC 9 Obi\nSummary of the key evidence\nHe waited at the gate.\nDate: 09/05/2024'
const dash = 'DOMESTIC ABUSE, STALKING AND HARASSMENT (DASH) RISK IDENTIFICATION CHECKLIST\n2. Are you very frightened? Yes'

test.each([
  [
    'one form of three pages',
    [statement('Jo LEE'), 'Page 2 of 3\nHe came again.', 'CONTINUATION OF STATEMENT OF: Jo LEE\nHe left.'],
    ['MG11 1-3'],
  ],
  ['a statement with its reverse', [statement('Jo LEE'), 'MG11 (reverse) - NOT for disclosure\nWitness contact details'], ['MG11 1-2']],
  ['two statements, one after the other', [statement('Jo LEE'), 'He came again.', statement('Al OKORO')], ['MG11 1-2', 'MG11 3-3']],
  [
    'an upgrade file',
    [
      mg5,
      'MG5\nPOLICE REPORT\nfurther evidence\nPage 2 of 2',
      statement('Jo LEE'),
      dash,
      '9. Are you pregnant? No',
      'MG12\nEXHIBIT LIST\nJL/1 phone',
    ],
    ['MG5 1-2', 'MG11 3-3', 'DASH 4-5', 'MG12 6-6'],
  ],
  [
    'an exhibit of messages bound in',
    [statement('Jo LEE'), Array.from({ length: 6 }, (_, n) => `0${n + 1}/05/2024, 21:1${n} - Ian: hello ${n}`).join('\n')],
    ['MG11 1-1', 'MESSAGES 2-2'],
  ],
  ['a section headed like a form', [mg5, 'Summary of interview\nHe made no comment.\nBail\nConditional.'], ['MG5 1-2']],
  ['a page that only speaks of other forms', [mg5, 'The MG11 of Jo Lee and the DASH are attached.'], ['MG5 1-2']],
] as const)('%s', (_, pages, expected) => {
  const read = recogniseDocuments(fileOf(paper('bundle.pdf', ...pages)))
  expect(read.map(({ reading }) => `${reading.kind} ${reading.pages.join('-')}`)).toEqual(expected)
})

test.each([
  ['a statement', statement('Jo LEE'), 'Jo LEE', '2024-05-03', true],
  ['a statement not signed', statement('Jo LEE').replace(/Signature:.*/, 'Signature:            Date:'), 'Jo LEE', undefined, false],
  ['a report', mg5, 'PC 9 Obi', '2024-05-09', undefined],
  ['a letter', '4 May 2024\nDear Sir\nHe has not stopped.\n(signed) Jo Lee', 'Jo Lee', '2024-05-04', true],
  ['an e-mail', 'From: Joe Mbeki\nSent: Fri 18/11/2016 10:22\nTo: PC 7\nSubject: Swipe card', 'Joe Mbeki', '2016-11-18', undefined],
  ['a diary whose first line holds a time', 'Diary\n12 May 22.10 music through wall', undefined, undefined, undefined],
  ['a note with a date of birth', 'Note of PC 9\nspoke to Ian MOSS 21/11/1968 at home', undefined, undefined, undefined],
] as const)('%s says who made it, when, and whether it is signed', (_, text, author, dated, signed) => {
  const [read] = recogniseDocuments(fileOf(paper('a.txt', text)))
  expect([read?.reading.author?.value, read?.reading.dated?.value.earliest, read?.reading.signed]).toEqual([author, dated, signed])
})
