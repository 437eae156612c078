import { expect, test } from 'vitest'
import { fileOf, paper } from '../../tests/reading/paper.ts'
import { recogniseDocuments } from './documents/recogniseDocuments.ts'
import { readProposed } from './proposed.ts'

const proposed = (text: string): string | undefined =>
  readProposed(recogniseDocuments(fileOf(paper('paper.pdf', text)))).map(({ value }) => value)[0]
const mg3 = (body: string): string => `MG3\nREPORT TO CROWN PROSECUTOR FOR CHARGING DECISION\nURN\t11AA100\nSuspect\tIan MOSS\n${body}`
const mg5 = (body: string): string => `MG5\nPOLICE REPORT\nURN\t11AA100\n${body}\nAnticipated plea\tNG`
const email = (body: string): string => `From: PC Vane\nSent: 04/05/2024\nTo: CPS\nSubject: R v Moss\n\n${body}`

test.each([
  // the offence the officer proposes first, as forces lay it out
  ['PHA1997.s2', mg3('Offence(s) sought\tHarassment s.2 PHA 1997')],
  ['PHA1997.s2', mg3('Proposed charge(s)\tHarassment without violence, s.2 Protection from Harassment\nAct 1997')],
  ['PHA1997.s4A', mg3('Charges sought: Stalking (serious alarm/distress) s4A PHA')],
  ['PHA1997.s2A', mg3('Suggested charge: s2A stalking')],
  ['CJA1988.s39', mg3('PROPOSED: COMMON ASSAULT S39 CJA (05/04) / CRIMINAL DAMAGE')],
  ['PHA1997.s2', mg3('Offence recorded\tHarassment s2 PHA 1997 (complainants say "stalking")')],
  ['MCA1988.s1', mg5('Offence(s)\ts.1 Malicious Communications Act 1988 x 2 (e-mails to school)')],
  [
    'CDA1971.s1',
    mg5('Offence(s)\t1. Criminal damage s.1(1) CDA 1971 (Ford Fiesta, 19/04/19)\n2. Criminal damage s.1(1) CDA 1971 (door mat, 09/06/19)'),
  ],
  ['SA2020.s363', mg5('Offence(s)\tBreach of restraining order x1, s.363 Sentencing Act 2020')],
  ['FLA1996.s42A', mg5('Offence\tBreach of non-molestation order, s.42A Family Law Act 1996 (x1)')],
  ['FLA1996.s63CA', mg3('Proposed charge(s)\ts.63CA Family Law Act 1996, breach of forced marriage protection order')],
  ['CMA1990.s1', mg3('Proposed charge(s)\tUnauthorised access to computer material, s.1 Computer\nMisuse Act 1990 (iPhone)')],
  ['CA2003.s127', mg3('Proposed charge\ts.127(1) Communications Act 2003 (post on website)')],
  ['PHA1997.s2', mg5('Allegation Harassment (s.2 PHA 1997)')],
  ['PHA1997.s2A', mg5('Offence proposed\tStalking s.2A PHA 1997')],
  ['PHA1997.s2', mg5('Offence(s)\tHarassment w/o violence s2 PHA 97 (alt. community resolution)')],
  ['PHA1997.s4', mg3('Charge proposed: s.4 harassment fear of violence')],
  ['PHA1997.s2', email('Hi, can I have advice on this one, we would be looking at a s.2 harassment.')],
  ['PHA1997.s4A', email('I am requesting authority to charge MOSS with stalking s.4A.')],
  ['PHA1997.s2', mg5('DEF charged with harassment s.2 PHA on 03/05/24.')],
  ['CJA1988.s39', mg5('Charge\tAssault by beating, s.39 CJA 1988 (charged 16/05/21)')],
  [
    'PHA1997.s2',
    'CHARGE SHEET\nMG4\nIan MOSS is charged that he pursued a course of conduct which amounted to harassment of Jo LEE. Contrary to section 2(1) and (2) of the Protection from Harassment Act 1997.',
  ],
  ['PHA1997.s2', 'CUSTODY RECORD\nDETAINED PERSON\tMOSS, IAN\nOFFENCE\tHARASSMENT S2 PHA 1997\nDetention authorised 09:40'],
  ['PHA1997.s2', mg3('Suspect 2\tJodie LEE RUI\nOffence(s) sought\tSus 1 no charge, insufficient\nSus 2 Harassment s.2 PHA 1997')],
  ['SPA2019.s8', mg5('Offence(s)\tBreach of stalking protection order')],
  ['PHA1997.s4A', mg3('Charges\t1. Stalking involving serious alarm or distress\n2. Criminal damage')],
  ['TA1968.s9', mg3('Proposed charge(s)\tDwelling burglary s.9(1)(b) Theft Act 1968')],
  ['SCA2015.s76', mg3('Proposed charge(s)\tControlling or coercive behaviour, s.76 Serious Crime Act 2015')],
  ['OAPA1861.s16', mg5('Offence: Threats to kill (04/05/24)')],
  ['PHA1997.s2', mg3('Recommendation: charge s.2 harassment, postal requisition.')],
  // nothing is proposed
  [undefined, mg3('Proposed charge(s)\tNone - advice sought')],
  [undefined, email('Previous convictions: harassment s.2 2012. Nothing proposed yet.')],
  [undefined, email('His solicitor says he would plead to s.2 harassment.')],
  [
    undefined,
    'MG11\nWITNESS STATEMENT\nStatement of: Jo LEE\nThis statement (consisting of 1 page signed by me) is true to the best of my knowledge and belief.\nHe was done for harassment before.',
  ],
])('%s in %j', (code, text) => {
  expect(proposed(text)).toBe(code)
})
