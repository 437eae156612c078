import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { pagersOn } from './pagers.ts'
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
  [
    'two lists printed as one, their pages counted through',
    [
      'WITNESS LIST – MG9\n1\tJo LEE\tNurse\nPage 1 of 2',
      'WITNESS NON-AVAILABILITY – MG10\nWitness\tDates to avoid\nJo LEE\t2/5/2024\nPage 2 of 2',
    ],
    ['MG9 1-1', 'MG10 2-2'],
  ],
  [
    'a form of two pages that says so',
    ['WITNESS LIST – MG9\n1\tJo LEE\tNurse\nPage 1 of 2', 'WITNESS LIST – MG9\n2\tAl OKORO\tClerk\nPage 2 of 2'],
    ['MG9 1-2'],
  ],
  [
    'a plan for her safety behind a statement',
    [statement('Jo LEE'), 'RISK MANAGEMENT PLAN\nVictim: Jo LEE\nPanic alarm fitted by PC Obi on 4 May 2024.'],
    ['MG11 1-1', 'OTHER 2-2'],
  ],
  ['a report’s section of that name', [mg5, 'RISK MANAGEMENT PLAN\nPanic alarm fitted.'], ['MG5 1-2']],
  ['a statement that goes on about a plan', [statement('Jo LEE'), 'Safety plan or not, he came again on 4 May.\nHe left.'], ['MG11 1-2']],
  ['a section headed like a form', [mg5, 'Summary of interview\nHe made no comment.\nBail\nConditional.'], ['MG5 1-2']],
  ['a page that only speaks of other forms', [mg5, 'The MG11 of Jo Lee and the DASH are attached.'], ['MG5 1-2']],
] as const)('%s', (_, pages, expected) => {
  const read = recogniseDocuments(fileOf(paper('bundle.pdf', ...pages)))
  expect(read.map(({ reading }) => `${reading.kind} ${reading.pages.join('-')}`)).toEqual(expected)
})

test.each([
  ['a statement', statement('Jo LEE'), 'Jo LEE', '2024-05-03', true],
  ['a statement not signed', statement('Jo LEE').replace(/Signature:.*/, 'Signature:            Date:'), 'Jo LEE', undefined, false],
  [
    'a form that names the statements to come',
    'MG6\nCASE FILE EVIDENCE AND INFORMATION\nA statement of DC Lowe is to follow.',
    undefined,
    undefined,
    undefined,
  ],
  ['a report', mg5, 'PC 9 Obi', '2024-05-09', undefined],
  ['a letter', '4 May 2024\nDear Sir\nHe has not stopped.\n(signed) Jo Lee', 'Jo Lee', '2024-05-04', true],
  ['an e-mail', 'From: Joe Mbeki\nSent: Fri 18/11/2016 10:22\nTo: PC 7\nSubject: Swipe card', 'Joe Mbeki', '2016-11-18', undefined],
  ['a diary whose first line holds a time', 'Diary\n12 May 22.10 music through wall', undefined, undefined, undefined],
  [
    'a print of a record',
    'PNC PRINT\nPNCID 11/1234A\nMOSS/IAN  04/02/58  M  WHITE EUROPEAN   PRINTED 11/03/19 BY 884',
    undefined,
    '2019-03-11',
    undefined,
  ],
  [
    'a print of a record with no day of its own',
    'PNC PRINT\nPNCID 11/1234A\nMOSS/IAN  04/02/58  M  WHITE EUROPEAN',
    undefined,
    undefined,
    undefined,
  ],
  ['a note with a date of birth', 'Note of PC 9\nspoke to Ian MOSS 21/11/1968 at home', undefined, undefined, undefined],
] as const)('%s says who made it, when, and whether it is signed', (_, text, author, dated, signed) => {
  const [read] = recogniseDocuments(fileOf(paper('a.txt', text)))
  expect([read?.reading.author?.value, read?.reading.dated?.value.earliest, read?.reading.signed]).toEqual([author, dated, signed])
})

/** The pages of forms as a file comes from a force: so many pages each, what each page says of its place, and what stands above. */
type Bundled = Readonly<{ text: string; more?: readonly string[] }>
const schedule = {
  text: 'SCHEDULE OF RELEVANT NON-SENSITIVE UNUSED MATERIAL\nDisclosure officer: DC 9 Obi\n1\tIncident log 1 of 12/03/2025\tNiche\tNo',
  more: ['37\tIncident log 37 of 12/03/2025 - call from the victim\tNiche\tNo', '80\tCrime report 80 of 12/03/2025\tNiche\tNo'],
}
const personal = {
  text: 'VICTIM PERSONAL STATEMENT\nStatement of: Jo LEE\nI do not sleep. I have moved house and I have changed my job. My son is afraid for me. I feel watched.',
  more: ['I no longer go out.'],
}
const bundled: readonly Bundled[] = [
  { text: mg5.replace('MG5\n', ''), more: ['He came again.', 'Incident log 22 of 4 May shows the call.'] },
  schedule,
  { text: statement('Jo LEE').replace('MG11\n', ''), more: ['He came again.', 'He left.'] },
  { text: 'CHARGE(S)\nYou are charged with the offence below, contrary to section 2A.' },
  personal,
]
const apart = ['MG5 1-3', 'MG6C 4-6', 'MG11 7-9', 'MG4 10-10', 'VPS 11-12']
const numbers = ['MG5', 'MG6C', 'MG11', 'MG4', 'MG11']

const all = bundled.flatMap(({ text, more = [] }, form) =>
  [text, ...more].map((page, at) => ({ page, form, at, of: more.length + 1, code: numbers[form]! })),
)
test.each([
  ['with nothing added', all.map(({ page }) => page)],
  ['each form with its own count of pages', all.map(({ page, at, of }) => `${page}\nURN 22AB09\t${at + 1} of ${of}`)],
  ['counted through as a bundle', all.map(({ page }, at) => `${page}\nPage ${at + 1} of ${all.length}`)],
  ['with the form in the corner', all.map(({ page, code }) => `NORTHSHIRE POLICE\t${code}\n${page}`)],
  [
    'under the letterhead of a force',
    all.map(({ page }, at) =>
      [
        'West Northshire Constabulary',
        'Public Protection Unit, Hill House',
        `Tel 101 ext ${at}`,
        'Crime no: 22AB/9921/25',
        'Ref 4',
        page,
      ].join('\n'),
    ),
  ],
])('an upgrade file %s falls into its forms', (_, pages) => {
  const read = recogniseDocuments(fileOf(paper('upgrade.pdf', ...pages)))
  expect(read.map(({ reading }) => `${reading.kind} ${reading.pages.join('-')}`)).toEqual(apart)
})

test('a schedule whose first item is a log stays a schedule', () => {
  const items = Array.from(
    { length: 40 },
    (_, nth) => `${nth + 1}\tIncident log ${nth + 1} of 12/03/2025 - call from the victim\tNiche\tNo`,
  )
  const read = recogniseDocuments(
    fileOf(paper('schedule.pdf', ['SCHEDULE OF RELEVANT NON-SENSITIVE UNUSED MATERIAL', ...items].join('\n'))),
  )
  expect(read.map(({ reading }) => reading.kind)).toEqual(['MG6C'])
})

test.each([
  ['a count of statements is none of pages', 'WITNESS STATEMENT 2 of 2', []],
  ['a version of a form is none', 'MG11 (T) 03/19', []],
  ['a bare stroke', '3/7', [{ at: 3, of: 7 }]],
  ['a foot of the page', 'URN 22 AB 0098725\t3 of 7', [{ at: 3, of: 7 }]],
  ['a page over the last is none', 'Page 9 of 7', []],
  ['with a stroke', 'Page 3/7', [{ at: 3, of: 7 }]],
])('%s', (_, line, expected) => expect(pagersOn({ text: `Heading\nText.\n${line}` })).toEqual(expected))
