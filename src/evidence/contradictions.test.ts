import { describe, expect, test } from 'vitest'
import { fileOf, papersOf } from '../../tests/reading/paper.ts'
import { findContradictions } from './contradictions.ts'
import { recogniseDocuments } from './documents/recogniseDocuments.ts'
import { readRiskForms } from './forms/readRiskForms.ts'
import { groupIncidents } from './incidents.ts'
import { observe } from './observations.ts'
import { readPassages } from './passages.ts'
import { readPeople } from './people/readPeople.ts'
import { readRemarks } from './remarks/readRemarks.ts'
import { whensOf } from './time/telling.ts'

function contradictions(...texts: readonly string[]) {
  const recognised = recogniseDocuments(fileOf(...papersOf(...texts)))
  const passages = readPassages(recognised)
  const people = readPeople(recognised, passages)
  const whens = whensOf(recognised, passages)
  const observations = observe(passages, people, (passage) => whens.get(passage)?.when ?? whens.get(passage)?.carried)
  return findContradictions({
    recognised,
    passages,
    observations,
    people,
    riskForms: readRiskForms(recognised),
    remarks: readRemarks(recognised),
    incidents: groupIncidents(passages, observations, people, whens).incidents,
    whens,
  })
}
const said = (...texts: readonly string[]) => contradictions(...texts).map(({ says }) => says)

const declaration =
  'This statement (consisting of 1 page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.'
const statement = (body: string, name = 'Jane FIELDING', dated = '02/03/2024') =>
  `MG11\nWITNESS STATEMENT\n\nStatement of\t${name}\nAge if under 18\tOver 18\nOccupation\tBaker\n\n${declaration}\nSignature: ${name} Date: ${dated}\n\n${body}\n\nSignature: ${name}`
const mg5 = (body: string, urn = '01AB1234524', born = '01/02/1980') =>
  `MG5\nPOLICE REPORT\n\nURN\t${urn}\nDefendant / suspect\tPeter HOLT ${born}\nVictim\tJane FIELDING\nOfficer in the case\tPC 4410 Marsh\n\n${body}\n\nDate\t10/03/2024`
const questions: readonly (readonly [number, string])[] = [
  [1, 'Has the current incident resulted in injury?'],
  [2, 'Are you very frightened?'],
  [3, 'What are you afraid of? Is it further injury or violence?'],
  [4, 'Do you feel isolated from family / friends?'],
  [5, 'Are you feeling depressed or having suicidal thoughts?'],
  [6, 'Have you separated or tried to separate from the person within the past year?'],
  [7, 'Is there conflict over child contact?'],
  [8, 'Does the person constantly text, call, contact, follow, stalk or harass you?'],
  [17, 'Has the person ever threatened to kill you or someone else and you believed them?'],
  [25, 'Has the person ever threatened or attempted suicide?'],
]
const dash = (yes: readonly number[], dated = '03/03/2024') =>
  `DOMESTIC ABUSE, STALKING AND HARASSMENT AND HONOUR BASED VIOLENCE (DASH) RISK IDENTIFICATION CHECKLIST\nVictim\tJane Fielding\nSuspect / perpetrator\tPeter HOLT\nCompleted by\tPC 4410 Marsh\nDate / ref\t${dated}\n\n${questions.map(([number, asks]) => `${number}. ${asks}\n${yes.includes(number) ? '☒ Yes   ☐ No   ☐ Don’t know' : '☐ Yes   ☒ No   ☐ Don’t know'}`).join('\n')}\n\nRisk grading\tMEDIUM`

const bare = mg5('The suspect is the former partner of the aggrieved.')

describe('a risk form against a statement', () => {
  const killed = statement('On 4th January 2024 he said "I will kill you."')
  test('a "No" to threats to kill, and a threat to kill told the day before', () => {
    const [found] = contradictions(bare, killed, dash([2]))
    expect(found?.says).toBe(
      'The DASH answers “No” to “Has the person ever threatened to kill you or someone else and you believed them?”; the statement of Jane FIELDING says otherwise.',
    )
    expect(found?.passages.map(({ document }) => document)).toEqual(['d3', 'd2'])
  })
  test.each([
    ['the answer is yes', killed, dash([2, 17])],
    ['the threat came after the form', statement('On 4th March 2024 he said "I will kill you."', 'Jane FIELDING', '09/03/2024'), dash([2])],
    ['nobody but the police says it', mg5('On 4 January 2024 DEF said "I will kill you."'), dash([2])],
  ])('nothing where %s', (_, ...texts) => expect(said(bare, ...texts)).toEqual([]))
})

test('special measures not needed, and a victim who is afraid', () =>
  expect(
    said(mg5('Special measures\nSpecial measures not needed.'), statement('He followed me home. I am terrified he will hurt me.')),
  ).toEqual(['The MG5 says special measures are not needed; in the statement of Jane FIELDING the victim is afraid.']))

test('no previous, and a record', () => {
  const pnc =
    'PNC PRINT PRINTED 26/02/24\nSURNAME : HOLT\nFORENAMES: PETER\nDOB : 01/02/1980\nCONVICTIONS: 2 OFFENCES: 2\n08/10/12 LATHAM MC\nOFFENCE : HARASSMENT S2 PHA\nDISPOSAL: FINE'
  expect(said(mg5('Previous convictions\nNo previous convictions.'), pnc)).toEqual([
    'The MG5 says there is nothing previous; the PNC shows that there is.',
  ])
  expect(
    said(mg5('Previous convictions\nNo previous convictions.'), pnc.replace('CONVICTIONS: 2', 'CONVICTIONS: 0').replace(/08\/10.*/s, '')),
  ).toEqual([])
})

describe('a summary that says less than the statements', () => {
  const threatened = statement('On 4th January 2024 he said he would break my legs.')
  test('no threats', () =>
    expect(said(mg5('There have been no threats made.'), threatened)).toEqual([
      'The MG5 says that there were no threats; the statement of Jane FIELDING says otherwise.',
    ]))
  test('one incident', () =>
    expect(
      said(
        mg5('This appears to be an isolated incident.'),
        statement(
          'On 4th January 2024 he followed me home. On 9th January 2024 he was outside my house. On 14th January 2024 he was parked outside my work.',
        ),
      ),
    ).toEqual(['The MG5 speaks of a single incident; the other papers tell of 3.']))
  test('nothing where the statement bears it out', () =>
    expect(
      said(
        mg5('There have been no threats made. This appears to be an isolated incident.'),
        statement('On 4th January 2024 he followed me home.'),
      ),
    ).toEqual([]))
})

describe('dates, numbers and names', () => {
  test('a weekday that was another day', () =>
    expect(said(bare, statement('On Wednesday 4th January 2024 he followed me home.'))).toEqual([
      'A date is written as a Wednesday; 2024-01-04 was a Thursday.',
    ]))
  test('two dates of birth', () =>
    expect(said(bare, mg5('See first report.', '01AB1234524', '01/12/1980'))).toEqual([
      'The suspect’s date of birth is 1 February 1980 in the MG5 and 1 December 1980 in the MG5.',
    ]))
  test('two figures of the file’s number changed about', () =>
    expect(said(bare, bare, mg5('See first report.', '01AB1243524'))).toEqual([
      'The unique reference number is 01AB1234524 in the MG5 and 01AB1243524 in the MG5.',
    ]))
  test('another file’s number is no slip', () => expect(said(bare, mg5('See first report.', '07QQ9999923'))).toEqual([]))
  test('a surname spelt two ways', () =>
    expect(said(mg5('See statement.').replaceAll('HOLT', 'COLTMAN'), mg5('See first report.').replaceAll('HOLT', 'COLEMAN'))).toEqual([
      'The suspect’s surname is COLTMAN in the MG5 and COLEMAN in the MG5.',
    ]))
  test('one event a day apart and three quarters of an hour apart', () => {
    const garden = 'he was standing in my garden looking in through the kitchen window. He banged on the glass with his fist.'
    const seen = 'I saw HOLT stood in the garden of number 4 looking in at the kitchen window and banging on the glass.'
    expect(said(bare, statement(`On 4th January 2024 ${garden}`), statement(`On 5th January 2024 ${seen}`, 'Moira BELL'))).toEqual([
      'One event is dated 4 January 2024 in the statement of Jane FIELDING and 5 January 2024 in the statement of Moira BELL.',
    ])
    expect(
      said(
        bare,
        statement(`At 9.15pm on 4th January 2024 ${garden}`),
        statement(`At about 10pm on 4th January 2024 ${seen}`, 'Moira BELL'),
      ),
    ).toEqual(['One event of 4 January 2024 is timed 21:15 in the statement of Jane FIELDING and 22:00 in the statement of Moira BELL.'])
    expect(
      said(
        bare,
        statement(`At 9.40pm on 4th January 2024 ${garden}`),
        statement(`At about 10pm on 4th January 2024 ${seen}`, 'Moira BELL'),
      ),
    ).toEqual([])
  })
  test('one event under two dates', () =>
    expect(
      said(
        bare,
        statement('On 4th January 2024 he climbed over the garden wall with a ladder and cut down the washing line.'),
        statement('On 6th January 2024 I saw HOLT climb over the garden wall with a ladder and cut down the washing line.', 'Moira BELL'),
      ),
    ).toEqual([
      'What may be one event is dated 4 January 2024 in the statement of Jane FIELDING and 6 January 2024 in the statement of Moira BELL.',
    ]))
})

test('an order called by another’s name', () => {
  const order =
    'IN THE FAMILY COURT AT LATHAM\n\nNON-MOLESTATION ORDER\n\nBETWEEN Jane FIELDING Applicant and Peter HOLT Respondent\n\nThe respondent must not contact the applicant.\nThis order is made on 1 December 2023 by District Judge Ames.'
  expect(said(mg5('On 4 January 2024 DEF was in breach of his restraining order.'), order)).toEqual([
    'The MG5 speaks of a restraining order; the order in the file is a non-molestation order.',
  ])
  expect(said(mg5('IP would like a restraining order.'), order)).toEqual([])
})

test('a DASH said to be done and said not to be', () =>
  expect(
    said(
      mg5('Risk\nDASH completed, on the system.'),
      'MG3\nREPORT TO CROWN PROSECUTOR FOR CHARGING DECISION\n\nSuspect\tPeter HOLT\n\nRisk\nNo DASH has been done.\n',
    ),
  ).toEqual(['The MG3 says a DASH was not done; the MG5 says it was.']))

test('papers that agree contradict nothing', () =>
  expect(
    said(
      mg5('DEF and IP are former partners. He followed her on 4 January 2024.'),
      statement('On Thursday 4th January 2024 he followed me home. I am frightened of him.'),
      dash([2, 3, 8]),
    ),
  ).toEqual([]))
