import { expect, test } from 'vitest'
import { paper } from '../../../tests/reading/paper.ts'
import { kindOf } from './kind.ts'

/** What stands at the head of papers as forces send them: in capitals, with the force before the title, in one line with the particulars, or with no title at all. */
const heads: readonly (readonly [kind: string, text: string, name?: string])[] = [
  [
    'INTERVIEW',
    'NORTHMOOR POLICE - RECORD OF INTERVIEW\nSUSPECT: LEE DUNN\nDC 81 PRESENT, SOLICITOR MR ALI\nQ WHERE WERE YOU\nA NO COMMENT\nQ DID YOU TEXT HER\nA NO COMMENT',
  ],
  [
    'INTERVIEW',
    'INTERVIEW OF CRAIG DUNN        04/03/2025 1310-1342      PC 4411\nCAUTIONED. SOL PRESENT.\nDUNN SAYS HE WAS PASSING. ASKED ABOUT THE TEXTS SAYS HE CANNOT REMEMBER.',
  ],
  [
    'INTERVIEW',
    'ROTI - DUNN\nDate 04/03/2025\nDC Pell: Tell me about the messages.\nDUNN: No comment.\nDC Pell: Did you go to the school?\nDUNN: No comment.',
  ],
  ['INTERVIEW', 'MG15(T)\nRECORD OF INTERVIEW\nPerson interviewed: Craig DUNN\nPlace: Fernley'],
  [
    'INTERVIEW',
    'Interview notes (pocket book 14)\nVoluntary, Fernley front office, 4/3/25, cautioned\nQ. Why did you go?\nA. To talk.\nQ. She had said no.\nA. I know.',
  ],
  ['INTERVIEW', 'SUMMARY OF CAUTION + 3 INTERVIEW\nDUNN, CRAIG. Home address, BWV. He accepts the texts.'],
  [
    'INTERVIEW',
    'PREPARED STATEMENT AND INTERVIEW SUMMARY\nSuspect: Craig DUNN. Legal rep: Ms Ali. Interviewing officer: PC 4411\nPrepared statement read. No comment to all questions.',
  ],
  ['LOG', 'FERNLEY CONSTABULARY    INCIDENT 291 OF 03/03/2025\n14:02 CALLER STATES EX PARTNER OUTSIDE\n14:20 UNIT ON SCENE'],
  [
    'LOG',
    'NICHE OEL EXTRACT - PARR / LOWE - PRINTED 26/08/16\n\n15/05/16 10:22  TYRES X4. NO SUSPECT\n27/05/16 16:20  PC 5462: MARKER ADDED\n09/07/16 19:30  SGT 260: WORDS GIVEN\n13/07/16 09:00  INTEL: 2 PREV REPORTS',
  ],
  [
    'LOG',
    'OCCURRENCE SUMMARIES - ADDRESS: 4 MILL ROW   (printed 05/06/2018)\n\nLF-180305-0641   05/03/2018 20:12   TYPE: DOMESTIC\nEX OUTSIDE IN VAN.\n\nLF-180316-0102   16/03/2018 08:33   TYPE: CIVIL DISPUTE\nTEXTS.\n\nLF-180327-0588   27/03/2018 10:05   TYPE: BREACH OF ORDER\nVAN AGAIN.',
  ],
  ['LOG', 'CAD 4471/03MAR25\nINFT REPORTS MALE AT DOOR\n1402 GRADE 1\n1420 ON SCENE'],
  ['LOG', 'POLICE LIAISON TEAM - EVENT LOG    CANAL ROAD\n03/10 0510  14 PICKETS. GATE CLEAR\n05/10 0600  WAGONS STOPPED'],
  [
    'LOG',
    'OCCURRENCE ENQUIRY LOG      OCC 4219/0061877\n07/11 14:22 CALL FROM STORE MGR. MALE PESTERING STAFF\n07/11 14:30 ADVISED TO BAR HIM',
  ],
  [
    'LOG',
    'Niche print 44/1290/25\nOccurrence type: Harassment\n03/03/2025 14:02 PC 4411: IP spoken to, statement booked.\n04/03/2025 09:10 PC 4411: suspect arrested.',
  ],
  [
    'LOG',
    'NEIGHBOURHOOD POLICING TEAM          DAILY LOG EXTRACT (PCSO 7725)\n20/06/24  1410  Tasked re call from daughter. Advice: block number.\n24/06/24  1125  Attended allotments.',
  ],
  ['LOG', '999 CALL TRANSCRIPT\nOperator: Police emergency.\nCaller: He is at the door again.'],
  ['LOG', 'ST ANNE’S SCHOOL - SAFEGUARDING CHRONOLOGY (extract)\n03/03/25  Mum rang. Man at gate.\n10/03/25  PCSO told.'],
  ['LOG', 'CRIME REPORT 01/4411/25\nAggrieved: Paula REED\nMO: suspect has sent messages\n03/03/2025 14:02 created by PC 4411'],
  ['LOG', 'Force control room log 0412\nDate 03/03/2025\n14:02 Call received from female\n14:09 Graded prompt'],
  [
    'RETRACTION',
    'From: Paula Reed\nSent: 10/03/2025\nTo: PC Vane\nSubject: my case\n\nI dont want to go to court anymore. I want it all dropped please. Nobody has made me say this.',
  ],
  [
    'RETRACTION',
    'From: P Reed\nSent: 10/03/2025\nTo: PC Vane\nSubject: Craig\n\nHi, I am writing to say I no longer want to press charges. What I said in my statement was true but I just want to move on.',
  ],
  [
    'RETRACTION',
    'MG11\nWITNESS STATEMENT\nStatement of Paula REED\nFurther to my statement of 3 March I do not wish to support a prosecution. I have not been put under any pressure.',
  ],
  ['RETRACTION', 'To whom it may concern\n\nI Paula Reed take back everything I said about Craig. I was upset. Please drop the charges.'],
  [
    'OTHER',
    'From: Paula Reed\nSent: 10/03/2025\nTo: PC Vane\nSubject: update\n\nI do not want to go to court if I can help it but I will if I have to. He is still texting.',
  ],
  [
    'OTHER',
    'From: PC Vane\nSent: 10/03/2025\nTo: CPS\nSubject: R v Dunn MG3\n\nMG3 and DASH to follow. Interview summary attached. Custody record requested.',
  ],
  [
    'BAIL',
    'FERNLEY POLICE - POST CHARGE BAIL RECORD          CUSTODY REF HB/3\nDUNN CRAIG\nCONDITIONS\n  1. NOT TO CONTACT PAULA REED\nSIGNED C DUNN',
  ],
  ['BAIL', 'MG4A\nBAIL WITH CONDITIONS\nName: Craig DUNN\nYou are granted bail on these conditions:\n1. Not to contact Paula REED'],
  [
    'BAIL',
    'FERNLEY CONSTABULARY\tPRE-CHARGE BAIL\ts.30 / s.37 PACE\nPerson\tCraig DUNN\nTo return\t12/09/2023\nYou have been granted bail subject to the following:\n(a) not to contact Paula REED',
  ],
  [
    'BAIL',
    'CHARGE AND BAIL SHEET\nDUNN Craig is charged with harassment contrary to section 2\nConditions of bail: not to contact Paula REED\nTo surrender to Fernley Magistrates 04/04/2025',
  ],
  ['VPS', 'VICTIM PERSONAL STATEMENT          P REED           18/03/2025\n\nI am thirty-one and I flinch at my phone.'],
  ['VPS', 'MG11 (VPS)\nStatement of Paula REED\nThis statement is made to say how I have been affected.'],
  ['VPS', 'VPS - Paula Reed\nI do not sleep. I have changed my job.'],
  ['PNC', 'PNC - DISCLOSURE PRINT\tPRINTED 03/10/2024 BY 1188\nNAME\tDUNN, CRAIG\nPNCID\t08/55xxxxG\n3 CONVICTIONS\t5 OFFENCES'],
  ['PNC', 'POLICE NATIONAL COMPUTER\nDUNN/CRAIG\nNO TRACE'],
  ['PNC', 'PREVIOUS CONVICTIONS OF CRAIG DUNN\n1. 02/06/2008 FERNLEY MC  COMMON ASSAULT  DISPOSAL: FINE\nPNCID 08/55'],
  [
    'MG5',
    'MG5\nURN 12/CC/508/23\nSuspect Tamsin RIDD\nAllegation Harassment (s.2 PHA 1997)\nIP is a councillor.\nVoluntary interview to be arranged if CPS consider there is a case.',
  ],
  [
    'MG5',
    'FERNLEY POLICE - POLICE REPORT (MG5)\nDefendant Craig DUNN\nOfficer in the case PC 4411\nSummary of the key evidence\nDEF has texted IP.',
  ],
  ['MG5', 'CASE SUMMARY     R v DUNN     PC 4411\nAnticipated plea: NG\nKey evidence: statement of IP'],
  ['MG3', 'MG3     URN 36MN2200725      19/04/2025 03:10\nSUSPECT KENNETH AULT\nPROPOSED: COMMON ASSAULT S39 CJA'],
  ['MG3', 'PRE-CHARGE ADVICE FILE - REPORT TO CROWN PROSECUTOR\nSuspect Craig DUNN\nProposed charges s.2'],
  ['MG3', 'REQUEST FOR CHARGING DECISION\nSuspect: Craig DUNN\nProposed charge: harassment s.2 PHA 1997\nSupervisor: PS Hale'],
  ['MG6', 'MG6     R v DUNN     CONFIDENTIAL\nFrom PC 4411\n1. IP has not been told.\n2. DASH done.'],
  ['MG7', 'MG7 REMAND FILE\nOBJECTIONS TO BAIL\nDUNN Craig\nGrounds for objecting: further offences'],
  ['MG2', 'MG2     SPECIAL MEASURES ASSESSMENT\nWitness: Paula REED\nViews of witness: would like screens'],
  ['MG2', 'FERNLEY POLICE - INITIAL WITNESS ASSESSMENT (MG2)\nPaula REED\nIntimidated. Screens.'],
  [
    'DASH',
    'DASH RISK CHECKLIST (2009)   Victim: Jodie MARCH   Perpetrator: Leanne FOX (ex-girlfriend)   Date 17/02/2026   PC 6120 Uddin\nQ1 Injury? YES\nQ2 Frightened? YES',
  ],
  [
    'DASH',
    'FERNLEY CONSTABULARY - DASH RISK ASSESSMENT\nVictim Paula REED\n1. Has the current incident resulted in injury? No\n2. Are you very frightened? Yes',
  ],
  ['S-DASH', 'S-DASH     Paula REED     03/03/2025\n1. Is the victim very frightened? Yes'],
  ['PIN', 'FERNLEY POLICE - POLICE INFORMATION NOTICE\nCraig DUNN\nIt is alleged that you have sent messages'],
  ['PIN', 'HARASSMENT WARNING NOTICE     served 12/03/2016\nTo Craig DUNN. This is not a conviction.'],
  ['ORDER', 'IN THE FAMILY COURT AT FERNLEY\nNON-MOLESTATION ORDER\nThe respondent must not contact the applicant. Penal notice.'],
  ['ORDER', 'FERNLEY MAGISTRATES COURT - RESTRAINING ORDER\nCraig DUNN is prohibited from contacting Paula REED until further order'],
  [
    'CUSTODY',
    'FERNLEY POLICE - CUSTODY RECORD EXTRACT   FP/25/0441\n04/03/2025 09:40 Detention authorised by Sgt 88\n04/03/2025 16:30 Released',
  ],
  ['CUSTODY', 'DETENTION LOG     DUNN, CRAIG\nRelevant time 0910. Detained person given rights and entitlements.'],
  [
    'MG11',
    'Statement of PC 4411 Thomas Vane   Over 18   Police officer\nI was on duty in uniform when I attended Fernley School.\n(signed) T Vane',
  ],
  ['MG11', 'NORTHMOOR POLICE     WITNESS STATEMENT (CJ Act 1967, s.9)\nPaula REED, over 18, teacher\nI live alone.'],
  [
    'MESSAGES',
    'PHONE EXTRACT JM/1\n2022-05-14 09:10  Callum > Jodie: is she there\n2022-05-14 09:11  Jodie > Callum: yes\n2022-05-14 09:13  Callum > Jodie: car?',
  ],
  [
    'MESSAGES',
    'Thread exhibit AG/1 (WhatsApp)\n09/05/2025, 17:58 - Marcus: can we talk\n09/05/2025, 18:02 - Anna: no\n10/05/2025, 08:14 - Marcus: please',
  ],
  [
    'MESSAGES',
    'texts from 07700 900123\nSat 1 March 08:14\nmorning\nSat 1 March 08:15\nwhy wont u answer\nSun 2 March 23:01\ni can see your light',
  ],
  [
    'MESSAGES',
    'exhibit PR/1 messages typed by IP\n12.1.25 8pm him: where are you\n12.1.25 8.05pm me: leave me alone\n13.1.25 7am him: never',
  ],
  ['OTHER', 'MULTI-AGENCY RISK ASSESSMENT CONFERENCE\nMinutes 20/03/2025\nCustody record discussed. DASH high. Bail noted.'],
  ['OTHER', 'Letter from Dean\nDear Dr Keating, the University has decided to bar the student.'],
]

const fails = (kind: string, text: string, name: string): string | undefined => {
  const found = kindOf(paper(name, text).pages, name).kind
  const same = found === kind || (kind === 'MG3' && found === 'MG3A') || (kind === 'OTHER' && ['EXHIBIT', 'OTHER'].includes(found))
  return same ? undefined : `${found} for ${kind}: ${text.slice(0, 60)}`
}

test('what stands at the head of a paper says what it is', () => {
  expect(heads.flatMap(([kind, text, name = 'scan.txt']) => fails(kind, text, name) ?? [])).toEqual([])
})
