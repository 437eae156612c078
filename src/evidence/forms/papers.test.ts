import { describe, expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import type { RecognisedDocument } from '../passage.ts'
import { readBailNotice } from './bailNotice.ts'
import { readCustodyRecord } from './custodyRecord.ts'
import { readExhibitList } from './exhibitList.ts'
import { readInterview } from './interview.ts'
import { readOrder } from './order.ts'
import { readPnc } from './pnc.ts'
import { readStatement } from './statement.ts'

const read = (...pages: readonly string[]): RecognisedDocument => {
  const [first] = recogniseDocuments(fileOf(paper('a.pdf', ...pages)))
  if (!first) throw new Error('no document')
  return first
}
const words = (quotes: readonly { words: string }[]): readonly string[] => quotes.map((quote) => quote.words)

describe('a witness statement', () => {
  test('on the form', () => {
    const statement = readStatement(
      read(
        'MG11\nWITNESS STATEMENT\nStatement of\tJo LEE\nAge if under 18\tOver 18\nOccupation\tPlumber\nThis statement (consisting of 2 pages each signed by me) is true to the best of my knowledge and belief and I make it knowing\nSignature: Jo LEE Date: 03/05/2024\nHe came again.\nSignature: Jo LEE Signature witnessed by: PC 9 Obi',
      ),
    )
    expect([statement.witness?.value, statement.declaration?.words, statement.liability?.words]).toEqual([
      'Jo LEE',
      'This statement (consisting of 2 pages each signed by me) is true to the best of my knowledge and belief',
      undefined,
    ])
  })
  test('in one line, without the declaration', () => {
    const statement = readStatement(read('Statement of Al OKORO (over 18), Teacher\nI saw him at the gate.\nSigned Al OKORO'))
    expect([statement.age?.words, statement.occupation?.words, statement.declaration]).toEqual(['over 18', 'Teacher', undefined])
  })
})

test('an order of a court', () => {
  const order = readOrder(
    read(
      'IN THE FAMILY COURT AT MARLBY\nNON-MOLESTATION ORDER\nDate of order: 3 May 2024\nIT IS ORDERED that\n1. The respondent must not contact Jo Lee by any means.\n2. The respondent must not go within 100 metres of\nany address where she lives.\nThis order lasts until 3 May 2025.\nIf you disobey this order you may be guilty of an offence.',
    ),
  )
  expect([order.made?.value.earliest, order.title?.words, order.until?.words, words(order.terms)]).toEqual([
    '2024-05-03',
    'NON-MOLESTATION ORDER',
    'lasts until 3 May 2025',
    [
      '1. The respondent must not contact Jo Lee by any means.',
      '2. The respondent must not go within 100 metres of any address where she lives.',
    ],
  ])
})

describe('a bail notice', () => {
  test.each([
    [
      'a table of conditions',
      'MG4A\nBAIL NOTICE\nTo surrender at\tMarlby PS\nConditions\nNo.\tCondition\n1\tNot to contact Jo Lee\n2\tNot to enter Mill Lane\nReason for conditions\tTo prevent offences\nYou may be arrested without warrant.',
      ['Not to contact Jo Lee', 'Not to enter Mill Lane'],
    ],
    [
      'conditions in lines',
      'POLICE BAIL NOTICE\nTo surrender at Marlby PS\n(a) Not to contact Jo Lee directly or indirectly\n(b) To live and sleep at 4 High St\nSignature of person bailed: I Moss',
      ['(a) Not to contact Jo Lee directly or indirectly', '(b) To live and sleep at 4 High St'],
    ],
    [
      'a court’s notice, with what each condition is of',
      "NOTICE OF GRANT OF BAIL WITH CONDITIONS - MAGISTRATES' COURT\nDefendant: Ian MOSS\nConditions to be complied with BEFORE release on bail: none\nConditions to be complied with AFTER release:\nResidence at 4 High St\nExclusion: Not to enter Mill Lane\nExclusion: not to contact Jo Lee\nCurfew between 19:00 and 07:00 daily",
      [
        'Residence at 4 High St',
        'Exclusion: Not to enter Mill Lane',
        'Exclusion: not to contact Jo Lee',
        'Curfew between 19:00 and 07:00 daily',
      ],
    ],
    [
      'the first condition beside the heading',
      'BAIL NOTICE\nBailed to Marlby MC 21/06/2023\nCONDITIONS  (A) NOT TO CONTACT JO LEE\n            (B) NOT TO GO TO 14 MILL LANE\nSigned I Moss',
      ['(A) NOT TO CONTACT JO LEE', '(B) NOT TO GO TO 14 MILL LANE'],
    ],
    [
      'a condition that was thought of and not set',
      'NOTICE OF BAIL\nCONDITIONS\n1 Not to contact Jo Lee\n(Not to attend Mill Lane: considered, refused by Insp. as he has children there)',
      ['1 Not to contact Jo Lee'],
    ],
    [
      'unconditional, under the heading of conditions',
      'POLICE BAIL NOTICE\nTo surrender at Marlby PS\nConditions of bail:\nUnconditional\n',
      [],
    ],
    ['none', 'POLICE BAIL NOTICE\nTo surrender at Marlby PS\nConditions: none\nSignature of person bailed: I Moss', []],
  ])('%s', (_, text, conditions) => {
    const notice = readBailNotice(read(text))
    expect([words(notice.conditions), notice.unconditional !== undefined]).toEqual([conditions, conditions.length === 0])
  })
})

test('a PNC print', () => {
  const print = readPnc(
    read(
      'PNC PRINT\nPNCID: 01/22A\nDOB: 03/05/1980\nCONVICTIONS: 1\n\n01/02/2010\tMARLBY MC\nOFFENCE : HARASSMENT S2\nDISPOSAL: FINE\nNOTE : RESTRAINING ORDER 2 YRS\n04/05/2015\tMARLBY POLICE\nOFFENCE : COMMON ASSAULT\nDISPOSAL: CAUTION\n----------\nEND OF PRINT',
    ),
  )
  expect([print.convictions.map(({ offence, note }) => [offence, note]), print.cautions.map(({ offence }) => offence)]).toEqual([
    [['HARASSMENT S2', 'RESTRAINING ORDER 2 YRS']],
    ['COMMON ASSAULT'],
  ])
})

test('a PNC print whose entries are numbered, its cautions under a heading', () => {
  const print = readPnc(
    read(
      'PNC NAMES ENQUIRY - PRINT\nDATE OF BIRTH: 03/05/1980\nCONVICTION(S): 1\n1. 12/03/15 MARLBY MAGISTRATES\n   1. HARASSMENT WITHOUT VIOLENCE\n   12 MONTHS COMMUNITY ORDER\nCAUTIONS\n01/02/2012 MARLBY POLICE  CRIMINAL DAMAGE\n',
    ),
  )
  expect([print.convictions, print.cautions].map((all) => all.map(({ when, offence }) => `${when.earliest} ${offence}`))).toEqual([
    ['2015-03-12 HARASSMENT WITHOUT VIOLENCE'],
    ['2012-02-01 CRIMINAL DAMAGE'],
  ])
})

test('an order whose terms are listed below "prohibited from"', () => {
  const order = readOrder(
    read(
      'In the Crown Court at Leeds\nRESTRAINING ORDER\nOrder made on: 12 December 2024\nThe defendant is prohibited from:\n(1) Contacting Jo LEE by any means\n(2) Entering Mill Lane\nDuration: until 11 December 2029',
    ),
  )
  expect([order.court?.words, words(order.terms)]).toEqual([
    'Crown Court at Leeds',
    ['(1) Contacting Jo LEE by any means', '(2) Entering Mill Lane'],
  ])
})

test('when and where a sentence of the bail notice bails to', () => {
  const notice = readBailNotice(
    read(
      'POLICE BAIL NOTICE\nName: Ian MOSS\nYou are released on bail to attend MARLBY POLICE STATION on 02/04/2025 at 10:00\nConditions\n1) Not to contact Jo LEE',
    ),
  )
  expect([notice.surrenderAt?.value, notice.surrenderOn?.value]).toEqual(['MARLBY POLICE STATION', '02/04/2025 at 10:00'])
})

test('the declaration over the ends of lines, and a name signed without a label', () => {
  const statement = readStatement(
    read(
      'WITNESS STATEMENT\nStatement of: Crispin DELACOURT\nThis statement (consisting of 2 pages) is true to the best of my knowledge and\nbelief and I make\nit knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it\nanything which I know to be false, or do not believe to be true.\nC Delacourt  7th April 2025\nI own the quarry.',
    ),
  )
  expect([statement.declaration?.words, statement.liability?.words, statement.signature?.words]).toEqual([
    'This statement (consisting of 2 pages) is true to the best of my knowledge and belief',
    'make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false, or do not believe to be true',
    'C Delacourt 7th April 2025',
  ])
})

test('an interview in questions and answers', () => {
  const interview = readInterview(
    read(
      'RECORD OF INTERVIEW\nPerson interviewed\tIan MOSS\nPlace\tMarlby PS\nInterviewing officer\tPC 9\n\nQ. Did you go there? A. No comment\nQ. Why the lane? A. It is a public lane.',
    ),
  )
  expect(interview.exchanges.map(({ asked, answered }) => `${asked.words} ${answered.words}`)).toEqual([
    'Did you go there? No comment',
    'Why the lane? It is a public lane.',
  ])
})

test('a custody record', () => {
  const record = readCustodyRecord(
    read(
      'CUSTODY RECORD\nDetained person: Ian MOSS\nArrested for: Stalking\n10:02\tArrival. Detention authorised.\n16:00\tInspector review.\n18:30\tBailed to 4 June, not to contact Jo Lee.',
    ),
  )
  expect([
    record.arrestedFor?.value,
    record.detentionAuthorised?.words,
    words(record.reviews),
    record.released.map((one) => one.words),
  ]).toEqual([
    'Stalking',
    '10:02 Arrival. Detention authorised.',
    ['16:00 Inspector review.'],
    ['18:30 Bailed to 4 June, not to contact Jo Lee.'],
  ])
})

test('an exhibit list', () => {
  const list = readExhibitList(
    read('MG12\nEXHIBIT LIST\nURN\t11AA100\nRef\tDescription\tHeld at\nJL/1\tPhone\tStore\n?\tCigarette ends\tthrown away'),
  )
  expect(list.map(({ reference, description, heldAt }) => [reference, description, heldAt])).toEqual([
    ['JL/1', 'Phone', 'Store'],
    [undefined, 'Cigarette ends', 'thrown away'],
  ])
})
