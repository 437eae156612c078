import { expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { papersSaying, reportSaying, statementOfVictim } from '../../../tests/reading/policePapers.ts'

const reads = (papers: readonly ReturnType<typeof paper>[]) => (readFile(fileOf(...papers)).markers.previousOffending ?? []).length > 0

test.each([
  ['MG5', '4. Previous\nTwo cons for like. Exposure 2009, voyeurism 2016.', true],
  ['MG5', 'Previous: 1 caution battery 2014.', true],
  ['MG5', 'Antecedents: 2 x breach NMO 2017, 12 wks s/s.', true],
  ['MG3', 'PNC: battery x 2 (2012, 2015).', true],
  ['MG5', 'Niche: 2019, h/ment of a neighbour (female), notes and gifts on doorstep, PIN served, NFA.', true],
  ['MG5', 'Local intel: occurrence 2021, ex-colleague, unwanted texts and turning up at her gym. Spoken to. Filed.', true],
  ['MG3', 'Previous: nil convictions. Two crime reports 2020 and 2022 by former girlfriend for calls and waiting outside her work.', true],
  ['MG5', 'Previous: theft 1999, but battery 2011.', true],
  ['MG5', 'Previous: TWOC 1994, no insurance 1996, excess alcohol 2008.', false],
  ['MG5', 'Previous: no convictions for violence.', false],
  ['MG5', 'Previous: one conv 1994, excess alcohol. Nothing for violence.', false],
  ['MG5', 'Previous convictions none. One crime recorded Aug 2021 (assault by beating, she said he pushed her, NFA).', true],
  ['MG3', 'Niche: 2014 report by a croupier of flowers at home and him turning up on the cruise she was working.', true],
  ['MG5', 'PSD: 2018, complaint by female driver that DEF texted her on her private no., learning from reflection.', true],
  ['MG5', 'Niche: IP reported texts on 12/01/25, NFA.', false],
  ['MG3', 'Previous: nil. Brother Lee DUNN has ABH 2016.', false],
  ['MG5', 'A Craig DUNN b. 1991 has convictions for harassment. Different person, disregard.', false],
  ['MG5', 'Proposed disposal: conditional caution for harassment. DEF has no previous.', false],
] as const)('of a record told in an %s: %s', (where, words, expected) => {
  expect(reads(papersSaying(where, words))).toBe(expected)
})

const print = (lines: string) =>
  paper(
    'PNC Dunn.txt',
    `PNC PRINT - RESTRICTED   PRINTED 04/03/2025\nSURNAME : DUNN   FORENAMES : CRAIG   DOB : 01/02/1985\n\n${lines}\n\nEND OF PRINT\n`,
  )

test.each([
  ['CONVICTIONS: 1   OFFENCES: 1\n14/03/13 SWANSEA MC\nBATTERY\nCD 12 MTHS', true],
  ['08/02/08  CONVICTED  HALDEN MAGISTRATES\n   1/ VOYEURISM S67(1) SOA 2003\n   COMMUNITY ORDER 18 MONTHS', true],
  ['1. 11/06/99  CAUTION  HALDEN\n   THEFT OF FEMALE CLOTHING FROM LINE', true],
  ['CONVICTIONS: 2\n12/03/1997 TAKE VEHICLE WITHOUT CONSENT\nFINE 80\n02/11/2005 POSSESS CLASS B\nFINE 120', false],
  ['CONVICTIONS: NIL\nCAUTIONS: NIL\nARREST 04/03/2025 HARASSMENT (THIS OFFENCE)', false],
  ['IMPENDING PROSECUTIONS\n05/03/2025 STALKING S4A BAILED TO COURT\nCONVICTIONS NIL', false],
])('of a print: %s', (lines, expected) => {
  expect(reads([reportSaying(''), statementOfVictim(), print(lines)])).toBe(expected)
})

test('another country’s answer about convictions is a record', () => {
  const reply = paper(
    'ACRO reply.txt',
    'ACRO CRIMINAL RECORDS OFFICE - INTERNATIONAL\nRESPONSE TO REQUEST FOR PREVIOUS CONVICTIONS (NON-UK)\nSUBJECT : DUNN CRAIG DOB 01/02/1985\nCOUNTRY : MALTA\n\n1. COURT : VALLETTA\n   DATE : 08/10/2013\n   OFFENCE : STALKING, ART. 251AA CRIMINAL CODE\n   DISPOSAL : 1 YEAR IMPRISONMENT SUSPENDED 3 YEARS\n',
  )
  expect(reads([reportSaying(''), statementOfVictim(), reply])).toBe(true)
})
