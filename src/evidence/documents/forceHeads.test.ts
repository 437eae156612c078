import { expect, test } from 'vitest'
import { paper } from '../../../tests/reading/paper.ts'
import { printed } from '../../../tests/reading/printed.ts'
import { kindOf } from './kind.ts'

/** The heads of papers as other forces print them, typed and as a PDF. */
test.each<readonly [name: string, text: string, kind: string]>([
  [
    'scan1.pdf',
    'NORTHMOOR POLICE          NOTICE OF BAIL (PACE s.37 / pre-charge)\n\nCustody record    61NM/1188/22\nName    Kyle BRAND\nOffence    Harassment\nArrested   02/04/2022 0223 hrs    Bailed 02/04/2022 1630 hrs\nReturn    Cawthorne Police Station 30/04/2022 1000 hrs\nCONDITIONS\n1 Not to contact directly or indirectly Jade WREN\nSignature: K Brand   Custody Sgt 466 Holt',
    'BAIL',
  ],
  [
    'doc.pdf',
    'BAIL TO RETURN TO POLICE STATION - s.47(3)(b) PACE\nCustody No: 44/2231/23\nDetained person: Ian HOLT\nYou are required to surrender on 4 May at 10:00\nConditions of bail: not to enter Mill Lane',
    'BAIL',
  ],
  [
    'x.pdf',
    'Westmere Constabulary\nRELEASED ON BAIL WITH CONDITIONS\nCustody ref WM/332/24    DP: Ian HOLT   Custody officer: PS 12 Dunn\nNot to contact Ann Rowe by any means',
    'BAIL',
  ],
  ['x.pdf', 'POLICE BAIL CONDITIONS - VICTIM COPY\nSuspect: Ian HOLT\nHe is on bail until 3 June 2024\nHe must not contact you', 'BAIL'],
  [
    'x.pdf',
    'CUSTODY RECORD - FRONT SHEET\nCustody record no 44/2231/23\nDetained person Ian HOLT\nOffence: stalking\nRelevant time 10:20\nDetention authorised 10:31\nDisposal: bailed with conditions',
    'CUSTODY',
  ],
  [
    'x.pdf',
    'PERSON DETAINED - FRONT SHEET    44/2231/23\nArrested 09:50   Arrived 10:20   Authorised 10:31\nSelf harm: no\nCell M4',
    'CUSTODY',
  ],
  [
    'x.txt',
    'CUSTODY SUMMARY - HOLT Ian\nDP booked in 10:20, detention authorised 10:31 by PS 12\nRights given. No injuries\nInterview 14:00-14:40\nCharged 17:10, bailed to court',
    'CUSTODY',
  ],
  [
    'x.pdf',
    'RELEASED UNDER INVESTIGATION NOTICE\nName Ian HOLT   Custody record 44/2231/23\nYou have been released under investigation. You are not on bail.',
    'OTHER',
  ],
  [
    'x.pdf',
    'CHARGE SHEET\nCustody ref 44/2231/23\nYou are charged with the offence(s) shown below\n1. Stalking contrary to s.2A Protection from Harassment Act 1997\nReply: none',
    'MG4',
  ],
  ['x.pdf', 'NORTHMOOR POLICE\nCHARGES\nDefendant: Ian HOLT\n1. Harassment contrary to section 2(1)\nReply after caution: "no"', 'MG4'],
  [
    'x.pdf',
    'WRITTEN CHARGE AND REQUISITION\nTo: Ian HOLT\nYou are required to attend Milton Magistrates Court\nStalking contrary to section 2A',
    'MG4',
  ],
  [
    'x.pdf',
    'HARASSMENT - WORDS OF ADVICE FORM\nGiven to: Ian HOLT by PC 221\nIt is alleged that you have sent messages to Ann ROWE\nYour conduct may amount to harassment. You have been told to stop\nSigned I HOLT',
    'PIN',
  ],
  [
    'x.pdf',
    'STALKING AND HARASSMENT WARNING\nName: Ian HOLT\nAn allegation has been made that your behaviour towards Ann Rowe caused distress\nThis is not a criminal conviction',
    'PIN',
  ],
  [
    'x.pdf',
    'COMMUNITY RESOLUTION / WORDS OF ADVICE RECORD\nOffender: Ian HOLT\nIt has been alleged that you followed Ann ROWE. Continued contact may lead to your arrest for harassment.\nI have read this notice',
    'PIN',
  ],
  [
    'x.pdf',
    'CEASE CONTACT LETTER\nDear Mr Holt\nA report has been made about your conduct towards Ann Rowe, which could amount to harassment. You are to stop contacting her or you may be arrested.\nPC 221',
    'PIN',
  ],
  [
    'x.txt',
    'Typed from screenshots given by Bev on 14/08. DC 3390\n\nFrom: "J" / unknown numbers.  To: Kim.\n\n03/06  18:22   where are you\n03/06  18:23   kim\n03/06  18:31   WHERES MY SON\n08/06  09:14   new number lol\n12/06  21:03   312 shares\n',
    'MESSAGES',
  ],
  [
    'x.txt',
    "SCREENSHOTS FROM VICTIM'S PHONE (typed by PC 221)\n3 May 10:02 answer me\n3 May 10:04 ANSWER ME\n3 May 11:30 i can see your car\n",
    'MESSAGES',
  ],
  [
    'x.txt',
    'Exhibit AR/1 - texts copied out by hand\n\nMon 3 June\n18:22 where are you\n18:23 ann\n19:10 i know your in\nTue 4 June\n07:15 morning\n',
    'MESSAGES',
  ],
  [
    'x.txt',
    'Voicemails transcribed from AR phone\n\n1. 3/6/24 18.22 "Pick up. Pick up the phone."\n2. 3/6/24 18.40 "I know you are in there"\n3. 4/6/24 02.11 (breathing)\n',
    'MESSAGES',
  ],
  [
    'x.txt',
    'Messages I got from Lee, typed out by me\n\n03/06/24 - where are you\n03/06/24 - please ring\n05/06/24 - i am outside\n07/06/24 - last chance\n',
    'MESSAGES',
  ],
  [
    'x.txt',
    'CALL DATA 07700 900112   01/05/24 to 08/05/24\nDate Time Dialled Duration\n01/05/24 02:11 07700900113 00:00:04\n01/05/24 02:13 07700900113 00:00:03\n01/05/24 02:19 07700900113 00:00:05\n',
    'MESSAGES',
  ],
  [
    'x.txt',
    'Calls billing 07700 900112\n01/05/24  02:11:04  to 07700900113  0:04\n01/05/24  02:13:44  to 07700900113  0:03\n02/05/24  03:19:01  to 07700900113  0:05\n',
    'MESSAGES',
  ],
  [
    'x.txt',
    'Snap chat saved by Ann\nLee 03/06 18:22\nwhere are you\nLee 03/06 18:30\nhello??\nAnn 03/06 18:40\nleave me alone\n',
    'MESSAGES',
  ],
  ['x.txt', 'Dear Ann,\nI think of you every day. I wrote on 3 June at 18:22 and on 4 June.\nYours, Lee', 'OTHER'],
  [
    'x.pdf',
    "HARTLEY & CO SOLICITORS\nDear Sirs\nRe: Our client Mr Holt\nWe refer to the bail notice and to your client's statement. Our client denies it.\nYours faithfully",
    'OTHER',
  ],
  [
    'x.pdf',
    "IN THE MILTON MAGISTRATES' COURT\nRESTRAINING ORDER\nDefendant Ian HOLT\nThe defendant must not contact Ann ROWE\nUntil further order",
    'ORDER',
  ],
  [
    'x.pdf',
    "Stalking Protection Order (full)\nMilton Magistrates' Court  3 May 2024\nThe respondent is prohibited from contacting Ann Rowe",
    'ORDER',
  ],
  ['x.pdf', 'NON MOLESTATION ORDER (FL404A)\nFamily Court at Milton\nThe respondent is forbidden to use violence', 'ORDER'],
  [
    'x.pdf',
    'EXHIBITS\nRef   Description   Produced by   Held at\nAR/1  Screenshots  ROWE  Milton store\nPC/1  Phone  PC 221  Milton store',
    'MG12',
  ],
  ['x.pdf', 'PROPERTY AND EXHIBIT LIST - R v HOLT\nAR/1 Screenshots, exhibit of A ROWE, location: store', 'MG12'],
  [
    'x.pdf',
    'RECORD OF SUSPECT INTERVIEW\nPerson interviewed: Ian HOLT\nCautioned. Solicitor present\nQ. Did you text? A. No comment\n\nBAIL\nBailed to 4 June. Conditions: not to contact',
    'INTERVIEW',
  ],
  [
    'x.pdf',
    'Interview summary - HOLT Ian   3/5/24 14:00-14:40\nCautioned, sol present. No comment to all.\n---\nBAIL NOTICE\nReleased on bail to 3 June with conditions: not to contact A ROWE. To surrender at Milton 10:00',
    'INTERVIEW',
  ],
  [
    'x.pdf',
    'VOLUNTARY INTERVIEW NOTES\nIan HOLT attended Milton by appointment\nCaution + 3 given, declined solicitor\nHe said he had sent cards',
    'INTERVIEW',
  ],
  [
    'x.pdf',
    'CASE SUMMARY FOR CPS\nDefendant Ian HOLT\nOfficer in the case PC 221\nSummary of key evidence: the victim says\nDefendant interview: no comment',
    'MG5',
  ],
  ['x.pdf', 'REQUEST FOR CHARGING DECISION\nSuspect Ian HOLT\nProposed charge: stalking\nFull code test\nSupervising officer PS 12', 'MG3'],
  ['x.pdf', 'WITNESSES - R v HOLT\n1 Ann ROWE   civilian\n2 PC 221  police\nWitness list', 'MG9'],
  ['x.pdf', 'DATES WITNESSES CANNOT ATTEND\nWITNESS NON-AVAILABILITY\nAnn ROWE - not available 3-10 June', 'MG10'],
  [
    'x.pdf',
    'REMAND FILE - OBJECTIONS TO BAIL\nDefendant Ian HOLT\nGrounds for objecting: will commit further offences\nRemand sought',
    'MG7',
  ],
  ['x.pdf', 'UNUSED MATERIAL SCHEDULE (NON-SENSITIVE)\n1 CAD 311 - clearly not disclosable\nDisclosure officer DC 3', 'MG6C'],
  ['x.pdf', 'PREVIOUS CONVICTIONS - HOLT Ian\nPNCID 11/2233K\n1 conviction: common assault, fined', 'PNC'],
  ['x.txt', 'CAD 311 of 03/05/24\n10:02 caller says ex is outside\n10:05 unit assigned', 'LOG'],
  ['x.txt', 'AREA SEARCH TRACE NO REPLY / INCIDENT PRINT 311-03052024\nInformant: Ann ROWE\nGrade 2\n10:02 ex outside', 'LOG'],
  [
    'x.txt',
    'IMPACT OF CRIME STATEMENT - Ann ROWE\nI do not sleep. I have been offered the chance to make a victim personal statement. My work has suffered and I cry.',
    'VPS',
  ],
  ['x.pdf', 'Email\nFrom: A\nTo: B\nSubject: bail\nDate: 3 May\nHe was bailed with conditions', 'OTHER'],
  ['x.pdf', 'MINUTES OF MARAC 3 May 2024\nCase 4: ROWE / HOLT. DASH 16 ticks. Action: IDVA', 'OTHER'],
  [
    'x.pdf',
    "PRE-CHARGE BAIL - CHANGE OF CONDITIONS\nName: Ian HOLT  Custody record 44/2231\nVaried by PS 12 on 4 May: may attend St Mary's school",
    'BAIL',
  ],
  [
    'x.pdf',
    "DETAINED PERSON'S PROPERTY / CUSTODY RECORD CONTINUATION\n44/2231/23\n10:20 booked in\n10:31 detention authorised\n11:00 cell visit",
    'CUSTODY',
  ],
  [
    'x.pdf',
    'COURT BAIL\nMilton Magistrates Court\nIan HOLT remanded on conditional bail to 3 June\nConditions 1. not to contact Ann Rowe. Surrender to Milton Crown Court',
    'BAIL',
  ],
  [
    'a.pdf',
    'EASTVALE POLICE\nPRE CHARGE BAIL NOTICE\nCustody number EV/24/991\nName Lee COX\nBail date 3 June 2024 10:00 Eastvale\nConditions\n1. Not to contact Ann ROWE',
    'BAIL',
  ],
  [
    'a.pdf',
    'Custody record number EV/24/991\nEASTVALE POLICE - NOTIFICATION OF BAIL\nLee COX is bailed under s.37(7)(a)\nConditions: not to go to Fold Road',
    'BAIL',
  ],
  [
    'a.pdf',
    'CUSTODY DETENTION LOG   EV/24/991\n10:01 DP arrived\n10:20 detention authorised\n16:30 bailed, bail notice issued with conditions',
    'CUSTODY',
  ],
  ['a.txt', 'custody print   COX Lee\ndetained 10:01   authorised 10:20\ncell visits 11:00 12:00\nleft custody 16:30 RUI', 'CUSTODY'],
  [
    'a.pdf',
    'SUSPECT CHARGE AND BAIL FORM\nCharged: stalking contrary to s.2A\nBailed to Milton Magistrates on 4 June. Conditions not to contact Ann ROWE',
    'BAIL',
  ],
  [
    'a.pdf',
    'EASTVALE POLICE\nEarly Harassment Notice\nIssued to Lee COX\nYou are told that your behaviour has caused alarm. Further contact may lead to arrest.',
    'PIN',
  ],
  [
    'a.txt',
    'WORDS OF ADVICE\nPC 31 spoke to Lee COX on 4 May. I told him: you must stop going to her work. Police will arrest you.',
    'PIN',
  ],
  ['a.txt', 'Words of advice given to staff about parking\nPlease park at the rear.\nYours, Facilities', 'OTHER'],
  [
    'a.txt',
    'Transcribed from AP handset by DC 31, 4 May\n\n02/05 21:10  you there\n02/05 21:12  ANN\n03/05 07:00  i can see your light\n',
    'MESSAGES',
  ],
  ['a.txt', 'Insta DMs copied out\n\nTues 3 May\n21:10 hey\n21:12 hey??\nWed 4 May\n07:01 ok be like that\n', 'MESSAGES'],
  [
    'a.txt',
    'Photographs of texts on victims phone\n1) 2/5/24 21:10 you there\n2) 2/5/24 21:12 answer\n3) 3/5/24 07:00 morning\n',
    'MESSAGES',
  ],
  ['a.txt', 'ENQUIRY LOG - Op Fern\n02/05 - called victim, no reply\n03/05 - voicemail left\n04/05 - CCTV requested\n', 'LOG'],
  ['a.txt', 'Diary kept by Ann ROWE\n2 May - he was outside\n3 May - texts\n4 May - nothing\n', 'OTHER'],
  [
    'a.txt',
    'Dear PC Hale,\nScreenshots from my phone are attached. He texted on 02/05 at 21:10 and 03/05 at 07:00 and 04/05.\nAnn',
    'OTHER',
  ],
  ['a.pdf', 'EXHIBIT SCHEDULE\nNo Ref Description Location\n1 AR/1 Screenshots Milton property store\n2 DC/2 Phone Milton', 'MG12'],
  ['a.pdf', 'Exhibit AR/1\nScreenshot of message', 'OTHER'],
  ['a.pdf', 'SCHEDULE OF NON SENSITIVE UNUSED MATERIAL\nDisclosure officer DC 31\n1 CAD', 'MG6C'],
  ['a.pdf', 'REQUEST FOR REMAND IN CUSTODY\nLee COX\nGrounds for objection to bail: fear of further offences\nRemand', 'MG7'],
  ['a.pdf', 'IMPACT STATEMENT OF ANN ROWE\nI cannot sleep. My children ask me where we are going.', 'VPS'],
  [
    'a.pdf',
    'INTERVIEW - COX Lee 4 May\nunder caution, sol Mr Dee present\nHe answered no comment\n\nNOTICE OF BAIL\nReturn 3 June. Conditions: no contact',
    'INTERVIEW',
  ],
  [
    'a.txt',
    'Facebook comments printed by Ann\nLee Cox 03/05 21:10\nshe is a liar\nLee Cox 04/05 09:00\nask her\nLee Cox 04/05 09:30\nask her mum\n',
    'MESSAGES',
  ],
  [
    'a.pdf',
    'LETTER OF CLAIM\nDear Miss Rowe\nCease and desist: our client asks that you stop. We shall tell the police.\nDee & Co Solicitors',
    'OTHER',
  ],
  [
    'a.pdf',
    'CEASE AND DESIST CONTACT LETTER\nDee & Co Solicitors\nDear Mr Cox, you must stop writing to our client Ann Rowe or she will go to the police',
    'OTHER',
  ],
  [
    'a.pdf',
    'CALLS LIST ANN ROWE PHONE\n02/05/24 21:10 Withheld missed\n02/05/24 21:12 Withheld missed\n02/05/24 21:14 Withheld missed\n',
    'MESSAGES',
  ],
])('%s: %s', (name, text, kind) => {
  const found = [paper(name, text), printed(name, text)].map(({ pages }) => kindOf(pages, name).kind)
  expect(found.map((one) => (one === 'EXHIBIT' ? 'OTHER' : one))).toEqual([kind, kind])
})
