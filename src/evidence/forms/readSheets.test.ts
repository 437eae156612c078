import { describe, expect, test } from 'vitest'
import type { SheetEntry } from '#case/formSheet'
import { growth, steady } from '../../../tests/cases/growth.ts'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readSheets } from './readSheets.ts'

const entriesOf = (...pages: readonly string[]): ReadonlyMap<string, SheetEntry> => {
  const sheets = readSheets(recogniseDocuments(fileOf(paper('a.pdf', ...pages))))
  return new Map(sheets.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry] as const)))
}
/** What a form answers: the words, BLANK, or - where the question is not there. */
const answer = (entries: ReadonlyMap<string, SheetEntry>, id: string): string => {
  const entry = entries.get(id)
  if (!entry || entry.state === 'notOnThisPage') return '-'
  return entry.state === 'blank' ? 'BLANK' : entry.says.map(({ words }) => words).join(' | ')
}
const reads = (text: string, expected: Readonly<Record<string, string>>) => {
  const entries = entriesOf(text)
  expect(Object.fromEntries(Object.keys(expected).map((id) => [id, answer(entries, id)]))).toEqual(expected)
}

const declaration =
  'This statement (consisting of 2 pages each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.'

describe('a witness statement', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    [
      'boxes beside their labels',
      `MG11\nWITNESS STATEMENT\nStatement of\tJo LEE\nAge if under 18\tOver 18\nOccupation\tPlumber\n${declaration}\nSignature: Jo LEE Date: 03/05/2024\nHe came again.\nSignature: Jo LEE Signature witnessed by: PC 9 Obi`,
      {
        'MG11.witness': 'Jo LEE',
        'MG11.age': 'Over 18',
        'MG11.occupation': 'Plumber',
        'MG11.signature': 'Jo LEE',
        'MG11.dated': '03/05/2024',
        'MG11.takenBy': 'PC 9 Obi',
      },
    ],
    [
      'labels and answers in one line without a sign',
      `WITNESS STATEMENT   MG11\nStatement of  Sophie ALDOUS   Age Over 18   Occupation Police Constable 1866\n${declaration}\nSignature S Aldous 1866   Date 11/10/2023\nI was on duty.`,
      {
        'MG11.age': 'Over 18',
        'MG11.occupation': 'Police Constable 1866',
        'MG11.signature': 'S Aldous 1866',
        'MG11.dated': '11/10/2023',
      },
    ],
    [
      'nothing written beside its labels: the next label is no answer, nor is what the witness tells below',
      `MG11\nWITNESS STATEMENT\nStatement of\tJo LEE\nAge if under 18\t\nOccupation:\n${declaration}\nSignature: Date:\nDate we met was long ago.\nSignature: ............ Signature witnessed by:`,
      {
        'MG11.age': 'BLANK',
        'MG11.occupation': 'BLANK',
        'MG11.signature': 'BLANK',
        'MG11.dated': 'BLANK',
        'MG11.takenBy': 'BLANK',
      },
    ],
    [
      'no boxes at all',
      'WITNESS STATEMENT\nStatement of Jo LEE\nI work nights. He waited for me at the gate. My signature dish is soup.',
      {
        'MG11.declaration': '-',
        'MG11.liability': '-',
        'MG11.signature': '-',
        'MG11.age': '-',
        'MG11.takenBy': '-',
        'MG11.back': '-',
      },
    ],
    [
      'the note of the form goes over two lines of its box',
      `MG 11 (T)\nWITNESS STATEMENT\nSTATEMENT OF\tLee MARRIOTT\nAge if under 18 (if over insert\tOver 18\n'over 18')\nOccupation\tGroundworker\n${declaration}`,
      { 'MG11.age': 'Over 18', 'MG11.occupation': 'Groundworker' },
    ],
  ])('%s', (_, text, expected) => reads(text, expected))

  test('the back of the form: yes, no and nothing chosen are three things', () => {
    const entries = entriesOf(
      `MG11\nWITNESS STATEMENT\nStatement of\tJo LEE\n${declaration}`,
      'MG11\nWITNESS STATEMENT (back)\nIs the witness willing and likely to attend court?\tYes\nDoes the witness require a special measures assessment?\tNo\nThe Victim Personal Statement scheme has been explained to me:  Yes / No\nI have been given the VPS leaflet: ☒ Yes ☐ No\nDates to avoid: 3 to 17 August',
    )
    expect(
      ['willing', 'specialMeasures', 'vpsExplained', 'vpsLeaflet', 'datesToAvoid', 'medicalRecords'].map((id) => [
        entries.get(`MG11.${id}`)?.state,
        entries.get(`MG11.${id}`)?.value,
      ]),
    ).toEqual([
      ['answered', 'yes'],
      ['answered', 'no'],
      ['blank', undefined],
      ['answered', 'yes'],
      ['answered', undefined],
      ['notOnThisPage', undefined],
    ])
  })

  test('a blank says where its box is', () => {
    const entry = entriesOf(`MG11\nWITNESS STATEMENT\nStatement of\tJo LEE\nOccupation\t\n${declaration}`).get('MG11.occupation')
    expect([entry?.state, entry?.says, entry?.printed?.words]).toEqual(['blank', [], 'Occupation'])
  })
})

describe('what officers write', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    [
      'an MG5 in numbered sections',
      'MG5\nPOLICE REPORT\nDefendant / suspect\tGary OLLEY\nOffence(s)\tHarassment s.2 PHA 1997\nOfficer in the case\tPC 2080 Fearn\nAnticipated plea\tNG\n1. Summary\nThey are neighbours. Parking was brought in.\n2. Suspect’s account\nDenies it.\n5. Victim Personal Statement\nOffered 18/06/24 and declined.\n6. Special measures\nNot required, no fear of him.\nName\tPC 2080 Fearn\nDate\t24/06/24',
      {
        'MG5.offences': 'Harassment s.2 PHA 1997',
        'MG5.officer': 'PC 2080 Fearn',
        'MG5.plea': 'NG',
        'MG5.summary': 'They are neighbours. Parking was brought in.',
        'MG5.account': 'Denies it.',
        'MG5.vps': 'Offered 18/06/24 and declined.',
        'MG5.specialMeasures': 'Not required, no fear of him.',
        'MG5.orders': '-',
        'MG5.dated': '24/06/24',
      },
    ],
    [
      'labels inside sentences',
      'MG3\nREPORT TO CROWN PROSECUTOR FOR CHARGING DECISION\nSuspect\tDean STANNER\nSummary for CPSD. He has been a nuisance.\nInterview. Denies. Says she leads him on.\nVictim care. VPS not taken yet, she was tired. MG2 not submitted. Restraining order - no.\nSupervising officer\tInsp. unavailable',
      {
        'MG3.summary': 'He has been a nuisance.',
        'MG3.account': 'Denies. Says she leads him on.',
        'MG3.vps': 'VPS not taken yet, she was tired.',
        'MG3.specialMeasures': 'MG2 not submitted.',
        'MG3.orders': 'no.',
        'MG3.support': '-',
        'MG3.supervisor': 'Insp. unavailable',
        'MG3.digital': '-',
      },
    ],
    [
      'a word of a sentence is no label',
      'MG5\nPOLICE REPORT\nOfficer in the case: PC 9 Obi\nSummary\nHe was released on bail and his phone was kept. Risk of more is real, and the vps he\nwrote to her. In interview he said nothing.',
      { 'MG5.bail': '-', 'MG5.digital': '-', 'MG5.risk': '-', 'MG5.vps': '-', 'MG5.account': '-' },
    ],
    [
      'headings over nothing, and a heading over further questions',
      'MG5\nPOLICE REPORT\nOfficer in the case: PC 9 Obi\nBAIL\nDIGITAL\nHis phone was seized.\nORDERS\nRO: please\nCOMPENSATION\n____________\nVPS: tbc',
      {
        'MG5.bail': 'BLANK',
        'MG5.digital': 'His phone was seized.',
        'MG5.orders': 'please',
        'MG5.compensation': 'BLANK',
        'MG5.vps': 'tbc',
      },
    ],
    [
      'an answer goes on where its line was full, and no further',
      'MG3\nREPORT TO CROWN PROSECUTOR FOR CHARGING DECISION\nOffences: COMMON ASSAULT\nShe works in a bar and he is a customer who has come in on every day of the last month.\nRisk\tA marker is on the address of the victim and the officer in the case will telephone\nher weekly until trial.\nHe has since sent a card.',
      {
        'MG3.offences': 'COMMON ASSAULT',
        'MG3.risk': 'A marker is on the address of the victim and the officer in the case will telephone her weekly until trial.',
      },
    ],
    [
      'the prosecutor’s own action plan asks, and answers nothing',
      'CPS DIRECT\nACTION PLAN\nMG3\nDate\t03/08/2016\n#\tItem\n1\tDASH, with the stalking questions\n2\tVPS, or that one was offered',
      { 'MG3.items': '1 DASH, with the stalking questions | 2 VPS, or that one was offered', 'MG3.risk': '-', 'MG3.vps': '-' },
    ],
  ])('%s', (_, text, expected) => reads(text, expected))
})

describe('a special measures assessment', () => {
  const head = 'MG2\nSPECIAL MEASURES ASSESSMENT\nURN\t12PC0187718\nWitness\tSiobhan KEOGH\n'
  test.each<[string, string, Readonly<Record<string, string>>]>([
    [
      'boxes ticked and each measure by itself',
      `${head}1. Category\n[ ] Under 18\t[ ] Physical disability\n[X] Fear or distress about testifying\n3. Measures discussed\nScreens\tYes - 2nd choice\nLive link\t\nIntermediary\tNot needed\n4. Witness's own views\n"I'd do it off a screen."\n5. Supporter\tMs J. Achebe`,
      {
        'MG2.category': 'Fear or distress about testifying',
        'MG2.screens': 'Yes - 2nd choice',
        'MG2.liveLink': 'BLANK',
        'MG2.intermediary': 'Not needed',
        'MG2.aids': '-',
        'MG2.views': '"I\'d do it off a screen."',
        'MG2.supporter': 'Ms J. Achebe',
      },
    ],
    [
      'no box ticked',
      `${head}Category\n[ ] Under 18\n[ ] Fear or distress\nViews of the witness:\nSupervisor:`,
      { 'MG2.category': 'BLANK', 'MG2.views': 'BLANK', 'MG2.supervisor': 'BLANK' },
    ],
    [
      'the measures in one box, so that they are not asked one by one',
      `${head}Category: intimidated\nMeasures applied for: screens; supporter.\nViews of the witness: Does not want to see him.`,
      { 'MG2.measures': 'screens; supporter.', 'MG2.each': '-', 'MG2.category': 'intimidated' },
    ],
  ])('%s', (_, text, expected) => reads(text, expected))
})

describe('notices, orders and lists', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    [
      'a notice that was given',
      'POLICE INFORMATION NOTICE\nTo\tNathan FROME\nIssued by\tPC 7120 Stokoe\nDate and time of issue\t24/10/2016\nIt has been alleged that you have behaved in a way which another person has found harassing.\nIt is said that you have sent messages to a lady.\nRecipient: I have had this notice explained to me. Signed: N Frome',
      {
        'PIN.servedOn': 'Nathan FROME',
        'PIN.servedBy': 'PC 7120 Stokoe',
        'PIN.servedOnDay': '24/10/2016',
        'PIN.allegation': 'It is said that you have sent messages to a lady.',
        'PIN.signed': 'N Frome',
      },
    ],
    [
      'a notice that was not: the officer’s own signature is not the recipient’s',
      'POLICE INFORMATION NOTICE\nTo: Nathan FROME\nIssued by:\nSignature of recipient: ________\nSigned: PC 6640 Vance',
      { 'PIN.servedOn': 'Nathan FROME', 'PIN.servedBy': 'BLANK', 'PIN.signed': 'BLANK', 'PIN.servedOnDay': '-' },
    ],
    [
      'an order whose list goes on below "must not, until"',
      'IN THE CROWN COURT AT DRAYMOUTH\nRESTRAINING ORDER\nDefendant\tCraig MAWHIN\nDate of order\t21 October 2022\nIT IS ORDERED THAT the defendant must not, until 20 October 2032:\n1. Contact Kerry SIBANDA by any means, or cause, encourage\nor ask another to do so.\n2. Board any bus she is driving.\nPENALTY. If without reasonable excuse the defendant does so he commits an offence.\nDefendant present in court. Copy handed over.',
      {
        'ORDER.title': 'RESTRAINING ORDER',
        'ORDER.court': 'CROWN COURT AT DRAYMOUTH',
        'ORDER.against': 'Craig MAWHIN',
        'ORDER.made': '21 October 2022',
        'ORDER.until': 'until 20 October 2032',
        'ORDER.terms':
          '1. Contact Kerry SIBANDA by any means, or cause, encourage or ask another to do so. | 2. Board any bus she is driving.',
        'ORDER.served': 'Defendant present in court',
      },
    ],
    [
      'an order of another kind that speaks of a non-molestation order',
      'IN THE FAMILY COURT AT DERBY\nCHILD ARRANGEMENTS ORDER\nMade 3 November 2025\nThe child shall spend time with the father each second Saturday at the Willows.\nNo application has been made for a non-molestation order.',
      { 'ORDER.title': 'CHILD ARRANGEMENTS ORDER', 'ORDER.terms': '-', 'ORDER.until': '-' },
    ],
    [
      'bail from a police station',
      'MG4A\nBAIL NOTICE\nName\tDean STANNER\nTo surrender at\tMarlby PS\nOn\t12 August 2015\nConditions\nNo.\tCondition\n1\tNot to contact Jo Lee\nReason for conditions\tTo prevent offences\nViews of victim sought before release\tYES / NO (delete)\nSignature of person bailed: Dean STANNER Custody officer: Date/time: 31/07/2015 20:52',
      {
        'BAIL.conditions': 'Not to contact Jo Lee',
        'BAIL.surrender': 'Marlby PS | 12 August 2015',
        'BAIL.reasons': 'To prevent offences',
        'BAIL.victim': 'BLANK',
        'BAIL.signed': 'Dean STANNER',
        'BAIL.officer': 'BLANK',
        'BAIL.granted': '31/07/2015 20:52',
      },
    ],
    [
      'a custody record, entry by entry',
      'CUSTODY RECORD\nDetained person: Ian MOSS\nArrested for: Stalking\nRelevant time: 10:01 on 03/05/2024\n10:02\tArrival.\n10:10\tDetention authorised PS 330.\n16:00\tInspector review.\n18:30\tBailed to 4 June.',
      {
        'CUSTODY.person': 'Ian MOSS',
        'CUSTODY.arrestedFor': 'Stalking',
        'CUSTODY.relevantTime': 'Relevant time: 10:01 on 03/05/2024',
        'CUSTODY.arrived': '10:02 Arrival.',
        'CUSTODY.reviews': '16:00 Inspector review.',
        'CUSTODY.charged': '-',
        'CUSTODY.released': '18:30 Bailed to 4 June.',
      },
    ],
    [
      'a custody record in pairs of cells',
      'CUSTODY RECORD\nCustody record no\t54/GX/1/26\tDetainee\tMOSS, Ian\nRelevant time\t03/05/2024 10:01\tReason for arrest\tStalking',
      { 'CUSTODY.person': 'MOSS, Ian', 'CUSTODY.arrestedFor': 'Stalking' },
    ],
    [
      'charges under a title with the number of the form',
      'CHARGE(S) – MG4\nName: Ian MOSS\tDate of birth: 01/02/1990\nNo\tCharge\n1\tOn 3 May 2024 pursued a course of conduct which amounted to stalking.\nReply to charge: No.\nCharged by: PS 22 MUIR',
      { 'MG4.charges': 'On 3 May 2024 pursued a course of conduct which amounted to stalking.', 'MG4.reply': 'No.' },
    ],
    [
      'a bail notice that says where to surrender in a sentence',
      'NOTICE OF PRE-CHARGE BAIL\nName: Ian MOSS\nYou must surrender to Elland Road Police Station on 28/08/2026 at 14:00\nConditions of bail:\n1. Not to contact Jo Lee.',
      { 'BAIL.surrender': 'Elland Road Police Station | 28/08/2026 at 14:00' },
    ],
    [
      'exhibits in columns, numbered',
      'EXHIBIT LIST  MG12\nItem\tRef\tDate\tDescription\n1\tGT/1\t24/11/14\tLetter, 2 pp\n2\tGT/4\t03/06/15\tLetter with £5 note\nNo weapon was found.',
      { 'MG12.exhibits': '1 GT/1 24/11/14 Letter, 2 pp | 2 GT/4 03/06/15 Letter with £5 note' },
    ],
    [
      'bad character, its titles over their text',
      'MG16\nEVIDENCE OF DEFENDANT’S BAD CHARACTER / DANGEROUS OFFENDER INFORMATION\nDefendant\tLewis AMBROSE\nConvictions relied on\n08/10/2012 harassment.\nFacts\nHe took over her account.\nDangerousness\nNot a specified offence.',
      {
        'MG16.convictions': '08/10/2012 harassment.',
        'MG16.facts': 'He took over her account.',
        'MG16.dangerousness': 'Not a specified offence.',
        'MG16.gateway': '-',
      },
    ],
    [
      'an objection to bail',
      'MG7\nREMAND APPLICATION\nDefendant: Ian MOSS\nGrounds for objecting to bail:\n[X] Fail to surrender   [ ] Commit further offences\n[X] Interfere with witnesses\nReasons: He has twice broken bail.\nBail history:\nOfficer: PC 9 Obi',
      {
        'MG7.grounds': 'Fail to surrender | Interfere with witnesses',
        'MG7.reasons': 'He has twice broken bail.',
        'MG7.history': 'BLANK',
        'MG7.officer': 'PC 9 Obi',
      },
    ],
    [
      'an application filled in on a screen, its boxes in cells of their own and some of its fields empty',
      'REMAND APPLICATION\tMG7\nDefendant\tIan MOSS\nReasons\nBail history\tNone known\nConditions if bail is granted\nOfficer\tPC 9 Obi\nGrounds for objecting to bail\n☐\tFail to surrender to custody\n☒\tCommit further offences on bail\n☐\tInterfere with witnesses',
      {
        'MG7.grounds': 'Commit further offences on bail',
        'MG7.surrender': 'BLANK',
        'MG7.offences': 'Commit further offences on bail',
        'MG7.interference': 'BLANK',
        'MG7.reasons': 'BLANK',
        'MG7.history': 'None known',
        'MG7.conditions': 'BLANK',
        'MG7.supervisor': '-',
      },
    ],
  ])('%s', (_, text, expected) => reads(text, expected))
})

test('a record of interview keeps every question as it was put, with its answer over the ends of lines', () => {
  const entries = entriesOf(
    'RECORD OF INTERVIEW\nInterviewee\tLeanne STUBLEY\nPlace\tHullgate custody\nDate and time\t10/11/2017\nSolicitor:\nCautioned.\nQ. The girl, Ellie. She is frightened of you.\nA. Is she? I chucked\nsome bread once.\nQ Did you follow her home? A No.\nQ. Why? A. No comment. Q Crimestoppers? A No comment.\nNothing further.',
  )
  expect([...entries.values()].filter(({ id }) => id.includes('question')).map(({ asks, says }) => `${asks} ${says[0]?.words}`)).toEqual([
    'The girl, Ellie. She is frightened of you. Is she? I chucked some bread once.',
    'Did you follow her home? No.',
    'Why? No comment.',
    'Crimestoppers? No comment.',
  ])
  expect(['interviewed', 'place', 'when', 'present', 'caution'].map((id) => answer(entries, `INTERVIEW.${id}`))).toEqual([
    'Leanne STUBLEY',
    'Hullgate custody',
    '10/11/2017',
    'BLANK',
    'Cautioned',
  ])
})

test('forms of one document are read each by itself', () => {
  const sheets = readSheets(
    recogniseDocuments(
      fileOf(
        paper(
          'bundle.pdf',
          'MG5\nPOLICE REPORT\nOfficer in the case: PC 9 Obi\nSummary of the key evidence\nHe waited at the gate.',
          `MG11\nWITNESS STATEMENT\nStatement of: Jo LEE\n${declaration}`,
        ),
      ),
    ),
  )
  expect(sheets.map(({ kind, pages }) => [kind, pages])).toEqual([
    ['MG5', [1, 1]],
    ['MG11', [2, 2]],
  ])
})

test.each([
  ['blanks', ' '],
  ['dashes', '- '],
  ['capitals', 'A'],
  ['labels', 'Signed: Jo '],
])('a page of %s does not hold the reader up', (_, run) => {
  const read = (length: number) =>
    readSheets(
      recogniseDocuments(
        fileOf(paper('a.txt', `MG11\nWITNESS STATEMENT\nStatement of: Jo LEE\n${declaration}\n${run.repeat(length / run.length)}`)),
      ),
    )
  expect(growth(read, 2_000, 32_000)).toBeLessThan(steady)
})
