import { expect, test } from 'vitest'
import { fileOf, papersOf } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readPassages } from '../passages.ts'
import { bornOn } from './bornOn.ts'
import { detailsIn } from './details.ts'
import { readPeople } from './readPeople.ts'
import { readUrn, urnIn } from './urn.ts'

const file = (...texts: readonly string[]) => recogniseDocuments(fileOf(...papersOf(...texts)))
const people = (...texts: readonly string[]) => {
  const recognised = file(...texts)
  return readPeople(recognised, readPassages(recognised))
}
const named = (...texts: readonly string[]) => people(...texts).map(({ role, name }) => `${role}: ${name}`)

const declaration =
  'This statement (consisting of 1 page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution'
const statement = (name: string, body: string, occupation = 'Baker') =>
  `MG11\nWITNESS STATEMENT\nStatement of\t${name}\nAge if under 18\tOver 18\nOccupation\t${occupation}\n${declaration}\nSignature: ${name} Date: 02/03/2024\n\n${body}\nSignature: ${name}`
const summary = (suspect: string, body: string) =>
  `MG5\nPOLICE REPORT\nURN\t01AB1234524\nDefendant / suspect\t${suspect}\nOfficer in the case\tPC 4410 Marsh\n\n${body}`

test('the heading "Victim" over a note names nobody, and the subject of an e-mail is not the suspect', () =>
  expect(
    named(
      summary('Peter HOLT', 'Victim\nVPS on file. Victim Support letter sent.'),
      statement('Jane FIELDING', 'He rang me and he rang my mum. He told me he would not stop.'),
      'From: Ann Webb\nTo: PC 4410 Marsh\nSent: 3 March 2024\nSubject: Mrs Fielding - in confidence\n\nShe has been off work since.',
    ),
  ).toEqual(['suspect: Peter HOLT', 'victim: Jane FIELDING', 'officer: PC 4410 Marsh', 'other: Ann Webb']))

test('a name keeps its accents though a keyboard left them out', () =>
  expect(
    named(
      'CUSTODY RECORD\nDetained person: WOJCIK, Tomasz\nArrested for: Stalking',
      summary('Tomasz WÓJCIK', 'He rang Sian OLDS.'),
      statement('Siân OLDS', 'He rang me and he rang my mum.'),
    ).slice(0, 2),
  ).toEqual(['suspect: Tomasz WÓJCIK', 'victim: Siân OLDS']))

test('a man under his first two names, and a wife under her married name, are one person each', () =>
  expect(
    named(
      summary('Gareth Ian PRUETT', 'Victim: Ilona KIRKBRIDE. Gareth Ian was seen. Complainant: Ilona KASPRZAK.'),
      statement('Ilona KASPRZAK', 'Gareth Ian rang me and he rang my mum.'),
    ),
  ).toEqual(['suspect: Gareth Ian PRUETT', 'victim: Ilona KIRKBRIDE', 'officer: PC 4410 Marsh']))

test('a suspect from the form, a victim from her statement, an officer from his rank', () =>
  expect(
    named(
      summary('Peter HOLT 01/02/1980', 'DEF has texted IP.'),
      statement('Jane FIELDING', 'He rang me and he rang my mum. He told me he would not stop.'),
    ),
  ).toEqual(['suspect: Peter HOLT', 'victim: Jane FIELDING', 'officer: PC 4410 Marsh']))

test('a charge says who is the victim, even where another witness tells more', () =>
  expect(
    named(
      summary('Peter HOLT', 'Charged with the harassment of Jane Fielding contrary to section 2.'),
      statement('Jane FIELDING', 'He rang me.'),
      statement('Moira BELL', 'He came to my door and asked me where she was. He told me he was my friend and he gave me a card.'),
    ),
  ).toEqual(['suspect: Peter HOLT', 'victim: Jane Fielding', 'witness: Moira BELL', 'officer: PC 4410 Marsh']))

test('a name broken by a narrow column is put together; a heading below is none of it', () => {
  const table = (below: string) =>
    people(`MG3 REPORT TO CROWN PROSECUTOR\nSuspect\tMaureen Ann\t08/08/1961\tretired cook\n${below}\nVictim\tJane FIELDING\t26\tnail bar`)
  expect(table('THISTLEWOOD').find(({ role }) => role === 'suspect')?.name).toBe('Maureen Ann THISTLEWOOD')
  expect(table('OUTLINE OF CIRCUMSTANCES').find(({ role }) => role === 'suspect')?.name).toBe('Maureen Ann')
})

test('nobody is called any third party', () =>
  expect(
    named(summary('Peter HOLT', 'DEF has texted IP.'), 'CRIME REPORT\n7  HARASSING ANY THIRD PARTY?   NO').filter((one) =>
      /ANY|THIRD/.test(one),
    ),
  ).toEqual([]))

test('in a log in capitals a verb behind IP is no name', () =>
  expect(
    named(
      summary('Peter HOLT', 'DEF has texted IP.'),
      'INCIDENT LOG 12\n03/05/2024 10:00 IP STATES EX HUSBAND OUTSIDE IN VAN\n03/05/2024 10:20 IP REPORTS TEXTS FROM EX\n03/05/2024 10:30 SPOKE TO IP KELLY MOORE',
    ).filter((one) => one.startsWith('victim')),
  ).toEqual(['victim: KELLY MOORE']))

test('two people of one surname are kept apart', () =>
  expect(
    named(summary('Alan GREY', 'IP and DEF are separated.'), statement('Moira GREY', 'Alan GREY rang me. He told me he would find me.')),
  ).toEqual(['suspect: Alan GREY', 'victim: Moira GREY', 'officer: PC 4410 Marsh']))

test('spellings of one name are joined: order, capitals, short form, title, a letter misread', () => {
  const [suspect] = people(
    summary('HOLTBY, Stephen', 'Stephen Holtby denies it. Mr Holtby was seen. Steve Holtby rang her. R v HOLTBY.'),
    statement('Jane FIELDING', 'Stephen HOLTBV rang me. Then Steve told me to come out.'),
  )
  expect(suspect).toMatchObject({ role: 'suspect', id: 'p-stephen-holtby' })
  expect([suspect?.name, ...(suspect?.aliases ?? [])]).toEqual(
    expect.arrayContaining(['Stephen Holtby', 'Mr Holtby', 'Steve Holtby', 'Stephen HOLTBV']),
  )
})

test('an alias said to be his is his, and nobody else', () =>
  expect(
    people(
      summary('Nathan CROW', 'CROW aka Nate LACEY, Daniel PRICE.'),
      statement('Jane FIELDING', 'I had a message from a Nate Lacey. He told me he knew me.'),
    ),
  ).toMatchObject([
    { role: 'suspect', name: 'Nathan CROW', aliases: expect.arrayContaining(['Nate LACEY', 'Daniel PRICE']) },
    { role: 'victim', name: 'Jane FIELDING' },
    { role: 'officer' },
  ]))

test('initials a document keeps using are the person’s', () =>
  expect(
    people(summary('Roger WEST', 'x'), 'CAMERA LOG\n01/02/24 07:10 RW at gap in fence\n02/02/24 08:15 RW at gap again\n')[0]?.aliases,
  ).toContain('RW'))

test('an officer with a number is the officer who gave the statement', () =>
  expect(
    named(
      summary('Peter HOLT', 'x'),
      statement('Ruth MARSH', 'I am Police Constable 4410 Marsh. I arrested him.', 'Police Constable 4410'),
    ).filter((one) => one.startsWith('officer')),
  ).toEqual(['officer: Ruth MARSH']))

test.each([
  ['my son Toby, who is 4, was there', 'child: Toby'],
  ['my youngest son Toby who is 19 was there', 'other: Toby'],
  ['our daughter Ellie was there', 'child: Ellie'],
  ['my sister Carol was there', 'other: Carol'],
  ['a girl called Abi was there', 'other: Abi'],
  ['Mr Lowe was there', 'other: Mr Lowe'],
])('%s', (text, expected) => expect(named(statement('Jane FIELDING', `He rang me when ${text}.`))).toContain(expected))

test.each(['Coronation Street was empty', 'I went to Little Acorns', 'the Royal Mail came', "I'm Gutted", 'It was a Good Friday'])(
  'nobody is made of "%s"',
  (text) =>
    expect(named(statement('Jane FIELDING', `He rang me and told me. ${text}.`)).filter((one) => !one.includes('FIELDING'))).toEqual([]),
)

const told = statement('Jane FIELDING', 'He rang me and he rang my mum. He told me he would not stop.')
const parties = (...texts: readonly string[]) => named(...texts).filter((one) => /^(?:suspect|victim)/.test(one))

test.each([
  ['a box that somebody refused to sign', 'BAIL NOTICE\nName: Peter HOLT\nSigned by person bailed: REFUSED TO SIGN\nDefendant: REFUSED'],
  ['the dead of a newsletter', 'St Chad’s news\nBaptised: Albie James. R.I.P.: Sheila Cope, 3 April; Harold Finney, 11 April.'],
  [
    'the victim of an old conviction',
    'PNC PRINT\nName: HOLT, Peter\nCONVICTION 08/08/11 BATTERY\n    VICTIM CHLOE STRANG\nVictim: Chloe STRANG',
  ],
  ['the victim of an old report', 'INTELLIGENCE REPORT 2017\nIP           L. HOLLAND (F, then 27)\nIP reports cards left on her car.'],
  [
    'somebody of the suspect’s',
    'From: PC 9\nTo: File\nSubject: enquiry\n\nA former cellmate of DEF, Dale RUDKIN, spoke to her at the gate.',
  ],
  ['a heading', 'Case notes\nVICTIM AND WITNESSES\nShe is well.'],
  ['what a log is about, where a form names the suspect', 'INCIDENT LOG 12\nSUBJECT: FIELDING, LAVENDER COURT\nCaller reports calls.'],
])('%s is no party', (_, text) =>
  expect(parties(summary('Peter HOLT', 'DEF has texted IP.'), told, text)).toEqual(['suspect: Peter HOLT', 'victim: Jane FIELDING']),
)

test('two victims of one summary are both victims', () =>
  expect(
    parties(
      summary('Peter HOLT', 'DEF and IP1 (FIELDING) separated. IP1 now lives with IP2 (ADEYEMI) and DEF has texted both.'),
      told,
      statement('Callum ADEYEMI', 'He rang me at work.'),
    ),
  ).toEqual(['suspect: Peter HOLT', 'victim: Jane FIELDING', 'victim: Callum ADEYEMI']))

test('a name with its surname first is the same person’s', () =>
  expect(
    parties(summary('Slawomir KUCHARCZYK', 'DEF has texted IP.'), told, 'CUSTODY RECORD\nDetained person: KUCHARCZYK SLAWOMIR PAWEL'),
  ).toEqual(['suspect: SLAWOMIR PAWEL KUCHARCZYK', 'victim: Jane FIELDING']))

test('half a name, and a first name behind a title, are of the one they can mean', () => {
  expect(parties(summary('Nigel HOLT', 'DEF has texted IP.'), told, 'To: Nigel Piers HOLT\nSuspect: Nigel Piers')).toEqual([
    'suspect: Nigel Piers HOLT',
    'victim: Jane FIELDING',
  ])
  expect(named(told, 'Notes\nMrs Jane was at the stall.').filter((one) => one.includes('Jane'))).toEqual(['victim: Jane FIELDING'])
})

test('every person is quoted where she is named', () => {
  const recognised = file(summary('Peter HOLT', 'DEF has texted IP. Mr Lowe saw it.'))
  for (const { from } of readPeople(recognised, readPassages(recognised)))
    for (const { words, start } of from) expect(recognised[0]?.document.pages[0]?.text.slice(start, start + words.length)).toBe(words)
})

test.each([
  ['URN 09KL5580216', '09KL5580216'],
  ['54WT0066221', '54WT0066221'],
  ['URN: 01/AB/12345/26', '01AB1234526'],
  ['custody KD/0448/24', undefined],
  ['07700 900123', undefined],
  ['Phone examination DMI/16/0331', undefined],
])('the reference number in "%s"', (text, urn) => expect(urnIn(text)).toBe(urn))

test('the file’s number is the one oftenest named, misread noughts put right', () =>
  expect(readUrn(file('URN: O9KL558O216\n', 'URN 09KL5580216', 'URN 22ZZ1111116'))).toMatchObject({ value: '09KL5580216' }))

test.each([
  ['URN: 53NT/0028816/24', '53NT002881624'],
  ['URN 44 WD 7 08815 25', '44WD70881525'],
  ['URN 47CB 0448 2/24 OIC: PC 1187', '47CB0448224'],
  ['URN 36MN2200725 19/04/2025 03:10', '36MN2200725'],
])('a number of another length beside its label, "%s"', (text, urn) => expect(readUrn(file(text))?.value).toBe(urn))

test('what could lead to a person is found with its place', () => {
  const text =
    'I live at 16B Coronation Street, Latham, LA4 5QT. My number is 07700 900123 and his is +44 7700 900456. He e-mails from joe.b@example.org and posts as @joe_b. He drives a Focus, AB12 CDE. DOB 01/02/1980.'
  expect(detailsIn(file(text)).map(({ kind, value }) => [kind, value])).toEqual([
    ['address', '16B Coronation Street, Latham, LA4 5QT'],
    ['postcode', 'LA4 5QT'],
    ['phone', '07700900123'],
    ['phone', '07700900456'],
    ['email', 'joe.b@example.org'],
    ['account', '@joe_b'],
    ['vehicle', 'AB12 CDE'],
    ['bornOn', '1980-02-01'],
  ])
})

test.each(['On 12/11/2015 at 16.40 he rang 23 times', 'URN 09KL5580216', 'exhibit SY/1', 'section 2 PHA 1997', 'he left 5 Red Roses'])(
  'no detail in "%s"',
  (text) => expect(detailsIn(file(text))).toEqual([]),
)

test('a date of birth is the person’s whose name it follows', () => {
  const recognised = file(summary('Peter HOLT 01/02/1980', 'DEF has texted IP.'))
  const suspect = readPeople(recognised, readPassages(recognised))[0]
  expect(suspect && bornOn(suspect, recognised)).toBe(undefined)
  const dated = file(`${summary('Peter HOLT 01/02/1980', 'DEF has texted IP.')}\nDate\t03/03/2024`)
  expect(suspect && bornOn(suspect, dated)?.value).toBe('1980-02-01')
})
