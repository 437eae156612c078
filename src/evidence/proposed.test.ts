import { describe, expect, test } from 'vitest'
import { fileOf, paper } from '../../tests/reading/paper.ts'
import { recogniseDocuments } from './documents/recogniseDocuments.ts'
import { offencesIn } from './offences.ts'
import { readProposed } from './proposed.ts'

const proposed = (...texts: readonly string[]): string =>
  readProposed(recogniseDocuments(fileOf(...texts.map((text, n) => paper(`${n}.pdf`, text)))))
    .map(({ value }) => value)
    .join(' ')
const mg3 = (body: string): string => `MG3\nREPORT TO CROWN PROSECUTOR FOR CHARGING DECISION\nURN\t11AA100\nSuspect\tIan MOSS\n${body}`
const mg5 = (body: string): string => `MG5\nPOLICE REPORT\nURN\t11AA100\n${body}\nAnticipated plea\tNG`

describe('an offence as the police write it', () => {
  test.each([
    ['Harassment s.2 PHA 1997', 'PHA1997.s2'],
    ['s2 Protection from Harassment Act 1997', 'PHA1997.s2'],
    ['Section 2(1) and (2) of the Protection from Harassment Act 1997', 'PHA1997.s2'],
    ['Stalking contrary to section 2A(1) and (4) of the Protection from Harassment Act 1997', 'PHA1997.s2A'],
    ['S4A PHA stalking - serious alarm or distress', 'PHA1997.s4A'],
    ['stalking involving fear of violence', 'PHA1997.s4A'],
    ['Putting a person in fear of violence by harassment s.4 PHA', 'PHA1997.s4'],
    ['Harassment - putting people in fear of violence', 'PHA1997.s4'],
    ['Protection from Harassment Act 1997 s.4A(1)(b)(ii)', 'PHA1997.s4A'],
    ['harassment', 'PHA1997.s2'],
    ['Stalking', 'PHA1997.s2A'],
    ['Harassment s.2 or stalking s.2A PHA', 'PHA1997.s2 PHA1997.s2A'],
    ['Stalking s.4A PHA 1997; criminal damage; common assault', 'PHA1997.s4A CDA1971.s1 CJA1988.s39'],
    ['Breach of a restraining order s363 Sentencing Act 2020', 'SA2020.s363'],
    ['Breach of restraining order s.5(5) PHA 1997', 'PHA1997.s5(5)'],
    ['Breach of non-molestation order s.42A Family Law Act 1996', 'FLA1996.s42A'],
    ['breach of a stalking protection order', 'SPA2019.s8'],
    ['Malicious communications s1 MCA 1988', 'MCA1988.s1'],
    ['s.127 Communications Act 2003', 'CA2003.s127'],
    ['Unauthorised access to computer material s.1 CMA 1990', 'CMA1990.s1'],
    ['Assault by beating', 'CJA1988.s39'],
    ['Controlling or coercive behaviour s76 SCA 2015', 'SCA2015.s76'],
    ['Threats to kill', 'OAPA1861.s16'],
    ['Racially aggravated harassment s.32 CDA 1998', 'CDA1998.s32'],
    ['s.5 Public Order Act 1986 harassment, alarm or distress', 'POA1986.s5'],
    ['ABH s47 OAPA 1861', 'OAPA1861.s47'],
    ['Sending threatening communications s.181 OSA', 'OSA2023.s181'],
    ['Burglary', 'TA1968.s9'],
    ['Speeding', ''],
  ])('%s', (words, codes) => {
    expect([...new Set(offencesIn(words).map(({ code }) => code))].join(' ')).toBe(codes)
  })
  test.each([
    ['2019-05-01', 'PHA1997.s5(5)'],
    ['2020-11-30', 'PHA1997.s5(5)'],
    ['2020-12-01', 'SA2020.s363'],
    [undefined, 'SA2020.s363'],
  ])('breach of a restraining order on %s is %s', (on, code) => {
    expect(offencesIn('Breach of restraining order', on)[0]?.code).toBe(code)
  })
})

test.each([
  ['a label and a blank', [mg5('Offence Harassment s.2 PHA / criminal damage')], 'PHA1997.s2 CDA1971.s1'],
  ['what is alleged', [mg5('Alleged: s.2 PHA harassment')], 'PHA1997.s2'],
  ['what is proposed', [mg5('Proposed: harassment, s2 PHA.')], 'PHA1997.s2'],
  ['a sentence that begins with the word', [mg5('Offences of stalking are rare in Marlby.')], ''],
  ['the box of the MG3', [mg3('Proposed charge(s)\tHarassment s.2 PHA 1997')], 'PHA1997.s2'],
  [
    'a charge asked for in a sentence',
    [mg3('Outline: ex will not leave her alone. Requesting authority to charge stalking s2A please.')],
    'PHA1997.s2A',
  ],
  ['a bare section', [mg3('He denies it. Request s.2 please.')], 'PHA1997.s2'],
  ['the MG5', [mg5('Offence(s)\tMalicious communications s.1 MCA 1988 x 3')], 'MCA1988.s1'],
  ['mixed offences, the 1997 Act first', [mg5('Offence(s)\tCriminal damage; harassment s.2 PHA 1997')], 'PHA1997.s2 CDA1971.s1'],
  [
    'a charge over a request',
    [
      mg3('Proposed charge(s)\tHarassment s.2 PHA 1997'),
      'MG4\nCHARGE(S)\nBetween 1 and 9 May 2024 at Marlby pursued a course of conduct which amounted to stalking, contrary to section 2A(1) and (4) of the Protection from Harassment Act 1997. Reply: none',
    ],
    'PHA1997.s2A PHA1997.s2',
  ],
  [
    'the later of two requests',
    [
      mg3('Proposed charge(s)\tHarassment s.2 PHA 1997\nDate of report\t03/05/2024'),
      mg3('Proposed charge(s)\tStalking s.4A PHA 1997\nDate of report\t09/06/2024'),
    ],
    'PHA1997.s4A PHA1997.s2',
  ],
  [
    'an arrest, where nothing else says',
    ['CUSTODY RECORD\nDetained person: Ian MOSS\nArrested for: Stalking\n10:02 Detention authorised.'],
    'PHA1997.s2A',
  ],
  [
    'a log that was crimed, where nothing else says',
    [
      'POLICE INCIDENT LOG 717\nOPENED 17/07/2021 12:52 TYPE HARASSMENT\nINF: Jo LEE\n29/07 NO FURTHER SIGHTINGS. CRIMED AS S2A PER FORCE POLICY',
    ],
    'PHA1997.s2A',
  ],
  [
    'a log that tells how something else was recorded is not a proposal',
    ['POLICE INCIDENT LOG 717\nOPENED 17/07/2021 12:52\nINF: Jo LEE\n29/07 RECORDED AS CIVIL DISPUTE. NO FURTHER ACTION'],
    '',
  ],
  [
    'a plea offered is not a proposal',
    [mg3('Proposed charge(s)\tStalking s.4A PHA 1997\nShe will plead to harassment under section 2 if the rest is dropped.')],
    'PHA1997.s4A',
  ],
  ['a history is not a proposal', [mg3('Proposed charge(s)\tStalking s.2A PHA\nPreviously convicted of burglary.')], 'PHA1997.s2A'],
  [
    'a conviction on the PNC is not a proposal',
    ['PNC PRINT\nPNCID 1\nCONVICTIONS: 1\n01/02/2010 MARLBY MC\nOFFENCE: HARASSMENT S2\nDISPOSAL: FINE'],
    '',
  ],
  [
    'a statement that calls it stalking is not a proposal',
    [
      'WITNESS STATEMENT\nStatement of Jo LEE\nThis statement (consisting of 1 page) is true to the best of my knowledge and belief.\nThis is stalking and I want it charged as stalking.',
    ],
    '',
  ],
  ['a lawyer’s question is not a proposal', ['CPS DIRECT\nMG3A - FURTHER ACTION PLAN\nIs this still thought to be a harassment?'], ''],
] as const)('%s', (_, texts, codes) => {
  expect(proposed(...texts)).toBe(codes)
})
