import { expect, test } from 'vitest'
import { paper } from '../../../tests/reading/paper.ts'
import { kindOf } from './kind.ts'

const declaration =
  'This statement (consisting of 2 pages each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false.'

test.each([
  // name, text, kind
  [
    'scan_0012.pdf',
    `RESTRICTED (when complete)\nMG11\nWITNESS STATEMENT\n(CJ Act 1967, s.9; MC Act 1980, s.5B)\nStatement of: Aisha KHAN\n${declaration}\nI live alone.`,
    'MG11',
  ],
  ['Untitled.docx', `Statement of Priya NAIR (over 18), Dentist\n\n${declaration}\n\nMy brother and I share a house.`, 'MG11'],
  ['MG5.docx', `SECTION 9 STATEMENT\nStatement of PC 4471 Obi\n${declaration}\nOn Tuesday I was on duty.`, 'MG11'],
  [
    'stmt2.pdf',
    `CONTINUATION OF STATEMENT OF: Aisha KHAN\nPage 2 of 3\nMG11 (CONT)\nHe then left.\nSignature: A Khan  Signature witnessed by: PC 1`,
    'MG11',
  ],
  [
    'MG11 VPS.pdf',
    `MG11\nWITNESS STATEMENT\nVICTIM PERSONAL STATEMENT\nStatement of: Tom LEE\n${declaration}\nSince this happened I have not slept.`,
    'VPS',
  ],
  [
    'doc7.docx',
    `MG 11\nWITNESS STATEMENT\nStatement of Tom LEE\n${declaration}\nI have been offered the opportunity to make a victim personal statement and wish to do so. This crime has changed how I live.\nHow the crime has affected me: I sleep with the light on.`,
    'VPS',
  ],
  [
    'log 14.txt',
    'NORTHMOOR POLICE          INCIDENT NM-240114-311          SUN 14/01/2024\n20:52 CALL FROM MANAGER. IT USED TO BE JUST THE\n      TEXTS, THEN THE PARKING UP\n20:55 ANY THREATS - NO\n16/01 14:10 PCSO 7719 - NOT IN\n',
    'LOG',
  ],
  [
    'front sheet.txt',
    'NORTHMOOR POLICE - CUSTODY RECORD EXTRACT          NM/19/01163\nDETAINED   REED PAULA             F 54\nARREST     17/03/2019 09:40  COMMON ASSAULT\nPROPERTY   HANDBAG\nRISK ASSESSMENT\n SELF HARM NOW / EVER            N / N\n',
    'CUSTODY',
  ],
  [
    'naomi.docx',
    'VICTIM PERSONAL STATEMENT (MG11)\nStatement of\tPaula Reed\nDate\t16 October 2024\n\nIt has been explained to me that I do not have to make this.\nI keep thinking about the train.\n',
    'VPS',
  ],
  ['letter.txt', 'VPS of Grace Oduya\n\nI would like to read this aloud in court. How this crime has affected me is hard to say.', 'VPS'],
  [
    'MG11.pdf',
    `WITNESS STATEMENT\nStatement of Grace ODUYA\n${declaration}\nHe rang all night. I have been told about the Victim Personal Statement scheme and do not want to make one.`,
    'MG11',
  ],
  [
    'retract.pdf',
    `WITNESS STATEMENT\nStatement of Grace ODUYA\n${declaration}\nFurther to my statement of 4 May I wish to withdraw my complaint. I have not been pressured by anyone.`,
    'RETRACTION',
  ],
  [
    'note.txt',
    'To the officer dealing with my case. I want to drop the charges against Dan. What I said before is true but I no longer want to go to court. Yours, Ella',
    'RETRACTION',
  ],
  ['note2.txt', 'Dear Sir, I no longer support a prosecution. Nobody has told me to write this. E. Brook', 'RETRACTION'],
  [
    'MG11 again.pdf',
    `WITNESS STATEMENT\nStatement of Ella BROOK\n${declaration}\nHe made me ring you last year to withdraw my statement, because he said he would burn the house. I want him charged.`,
    'MG11',
  ],
  [
    'MG11 2nd.pdf',
    `WITNESS STATEMENT\nStatement of Ella BROOK\n${declaration}\nFurther to my statements of 18 March and 9 April. I want to go ahead with it now and I’ll go to court. I rang PC Obi on the 9th and said I don’t want to carry on with the case because his sister had been round.`,
    'MG11',
  ],
  [
    'MG11 third.pdf',
    `WITNESS STATEMENT\nStatement of Ella BROOK\n${declaration}\nI made a statement on 2 May in which I said I no longer wish to support a prosecution. I now fully support the prosecution.`,
    'MG11',
  ],
  [
    'MG11 back.pdf',
    `WITNESS STATEMENT\nStatement of Ella BROOK\n${declaration}\nI wish to withdraw my retraction. My statement of 4 June saying I want to withdraw my complaint was written in his kitchen.`,
    'MG11',
  ],
  [
    'MG11 unsure.pdf',
    `WITNESS STATEMENT\nStatement of Ella BROOK\n${declaration}\nFurther to my statement of 3 May. I am not sure I want to go ahead with it, so I wish to withdraw my complaint.`,
    'RETRACTION',
  ],
  [
    'MG11 life.pdf',
    `WITNESS STATEMENT\nStatement of Ella BROOK\n${declaration}\nWhat I said before is true but I no longer want to go to court. I want to carry on with my life.`,
    'RETRACTION',
  ],
  [
    'MG11 asked.pdf',
    `WITNESS STATEMENT\nStatement of Ella BROOK\n${declaration}\nThe officer asked if I want to proceed with the case. I do not want to continue with this prosecution. My earlier statement was true.`,
    'RETRACTION',
  ],
  [
    'MG11 own son.pdf',
    `WITNESS STATEMENT\nStatement of Ella BROOK\n${declaration}\nHe pushed me on the stairs. I don't want to go to court against my own son.`,
    'MG11',
  ],
  [
    'CM01.pdf',
    'CM01\nPRE-CHARGE REPORT TO CPS\nSuspect: Ian Moss\nProposed charges: stalking s2A\nSupervisor: Sgt 41\nFull Code Test considered met.',
    'MG3',
  ],
  ['pcd.docx', 'Report to the Crown Prosecutor for a Charging Decision\nURN 11AA1\nSuspect Ian Moss\nProposed charge: harassment', 'MG3'],
  ['MG3A.pdf', 'MG3A\nFURTHER REPORT TO CROWN PROSECUTOR\nResponse to action plan of 3 May.', 'MG3A'],
  [
    'summary.pdf',
    'OFFICIAL - SENSITIVE\nMG5\nPOLICE REPORT\nURN 11AA1\nDefendant Ian Moss\nSummary of the key evidence\nThe DASH is on the MG6 and the MG11 is signed.\nAnticipated plea: NG',
    'MG5',
  ],
  ['case summary.docx', 'CASE SUMMARY\nOfficer in the case: PC 9\nAnticipated plea: guilty\nKey evidence\nThe victim gave an MG11.', 'MG5'],
  ['MG6.pdf', 'MG6\nCASE FILE EVIDENCE AND INFORMATION\nNot to be disclosed to the defence\nBail: conditional', 'MG6'],
  ['u.pdf', 'MG6C\nSCHEDULE OF RELEVANT NON-SENSITIVE UNUSED MATERIAL\nItem 1: MG11 draft\nDisclosure officer: PC 9', 'MG6C'],
  ['u2.pdf', 'MG6E\nDISCLOSURE OFFICER’S REPORT\nI certify that nothing undermines the case.', 'MG6E'],
  ['remand.pdf', 'MG7\nREMAND APPLICATION\nGrounds for objecting to bail: fear of further offences', 'MG7'],
  ['SM.pdf', 'MG2\nSPECIAL MEASURES ASSESSMENT\nThe witness is intimidated. Views of the witness: wants screens.', 'MG2'],
  [
    'charges.pdf',
    'MG4\nCHARGE(S)\nYou are charged with the offence shown below.\nBetween 1 and 9 May stalked Jo Lee contrary to section 2A. Reply: none.',
    'MG4',
  ],
  [
    'requisition.pdf',
    'POSTAL REQUISITION\nYou are charged and required to attend Marlby Magistrates’ Court.\nHarassment contrary to section 2.',
    'MG4',
  ],
  [
    'MG4.pdf',
    'CHARGE AND BAIL SHEET\nCharged with harassment contrary to s.2.\nConditions: not to contact Jo Lee\nTo surrender at Marlby Magistrates’ Court',
    'BAIL',
  ],
  [
    'statement of facts.pdf',
    'NOTICE TO PERSON GRANTED BAIL\nBail Act 1976\nYou must surrender to custody at Marlby.\nConditions: reside at 4 High St',
    'BAIL',
  ],
  [
    'x.pdf',
    'POLICE INFORMATION NOTICE (HARASSMENT)\nIt is alleged that you have followed a person. This is not a criminal conviction.',
    'PIN',
  ],
  ['y.pdf', 'First Instance Harassment Warning\nServed on: Ian Moss\nIt has been alleged that you sent messages.', 'PIN'],
  ['previous.txt', 'PNC Disclosure Print\nPNCID 01/22\nCONVICTIONS: 2\n01/02/2010 MARLBY MC\nDISPOSAL: FINE', 'PNC'],
  ['nil.txt', 'Police National Computer\nSubject: Ian Moss\nNo trace on PNC', 'PNC'],
  [
    'MG15.docx',
    'MG15(T)\nRECORD OF TAPED INTERVIEW\nPerson interviewed: Ian Moss\nInterviewing officer: DC 4\nQ. Did you go there? A. No comment',
    'INTERVIEW',
  ],
  ['notes.txt', 'Short descriptive note of interview\nSolicitor present. He denied everything.', 'INTERVIEW'],
  ['cust.pdf', 'CUSTODY RECORD\nDetained person: Ian Moss\n10:02 Detention authorised.\n10:30 Cell visit', 'CUSTODY'],
  [
    'log.txt',
    'COMMAND AND CONTROL LOG 0291 of 3 May 2024\nCaller: J Lee\n09:11 Male at door\n09:20 Unit despatched\nResult code: advice',
    'LOG',
  ],
  ['occ.docx', 'NICHE Occurrence 44240011223\nOccurrence enquiry log\n03/05/2024 10:00 PC 9: victim updated', 'LOG'],
  ['crime.pdf', 'CRIME REPORT 34/1122/24\nInformant: J Lee\nInvestigation log\n03/05/24 Victim seen.', 'LOG'],
  [
    'chat.txt',
    '03/05/2024, 21:14 - Ian: where are you\n03/05/2024, 21:15 - Jo: leave me alone\n03/05/2024, 21:15 - Ian: never',
    'MESSAGES',
  ],
  ['iphone.txt', '[3/5/24, 9:14:02 PM] Ian: where are you\n[3/5/24, 9:15:00 PM] Jo: stop\n[3/5/24, 9:15:30 PM] Ian: no', 'MESSAGES'],
  [
    'ufed.csv',
    'SMS Messages\n#\tTimestamp\tParty\tDirection\tBody\n1\t03/05/2024 21:14\t+447700900111\tIncoming\twhere are you\n2\t03/05/2024 21:15\t+447700900111\tIncoming\tanswer',
    'MESSAGES',
  ],
  [
    'calls.csv',
    'CALL LOG (victim handset)\nDate\tTime\tNumber\tType\tDuration\n03/05/2024\t21:14\t07700900111\tMissed\t0\n03/05/2024\t21:15\t07700900111\tMissed\t0\n03/05/2024\t21:16\t07700900111\tMissed\t0',
    'MESSAGES',
  ],
  [
    'order.pdf',
    'IN THE FAMILY COURT AT MARLBY\nNON-MOLESTATION ORDER\nPenal notice\nIT IS ORDERED that the respondent is forbidden to contact the applicant. District Judge Ward',
    'ORDER',
  ],
  [
    'RO.pdf',
    'RESTRAINING ORDER ON CONVICTION\nMarlby Magistrates’ Court\nThe defendant must not contact Jo Lee. This order lasts until further order.',
    'ORDER',
  ],
  ['SPO.pdf', 'STALKING PROTECTION ORDER\nMarlby Magistrates’ Court\nThe defendant is prohibited from entering Mill Lane.', 'ORDER'],
  ['s-dash.pdf', 'STALKING SCREENING TOOL\nRestricted when complete\nIs the victim very frightened? Y', 'S-DASH'],
  ['sash.pdf', 'Screening Assessment for Stalking and Harassment\nLevel of concern: moderate', 'SASH'],
  ['dara.pdf', 'Domestic Abuse Risk Assessment (DARA)\nHow often does he check your phone?  Often', 'DARA'],
  ['ric.pdf', 'SafeLives Dash risk checklist\nQuick start guidance\n1. Has the current incident resulted in injury? Yes', 'DASH'],
  ['mg16.docx', 'MG16\nEVIDENCE OF BAD CHARACTER\nGateway: s.101(1)(d)', 'MG16'],
  ['w.docx', 'MG9\nWITNESS LIST\nJo Lee', 'MG9'],
  ['e.docx', 'EXHIBIT LIST\nRef  Description  Held at\nJL/1  Phone  Store', 'MG12'],
  ['ABE.docx', 'TRANSCRIPT OF ABE INTERVIEW\nInterviewee: Amy LEE aged 12\nDC: What happened?\nAL: He was outside school.', 'MG11'],
  [
    'video.docx',
    'VISUALLY RECORDED INTERVIEW - SUSPECT\nPerson interviewed: Ian Moss\nThe suspect was cautioned.\nSolicitor present\nQ. Did you go? A. No',
    'INTERVIEW',
  ],
  [
    'comments.txt',
    'Exhibit JL/2 comments under my runs\nSwift Sam (3 May 2024 21:14): nice pace\nSwift Sam (4 May 2024 07:10): red vest today\nSwift Sam (5 May 2024 07:10): slow',
    'MESSAGES',
  ],
  [
    'apps.txt',
    'Exhibit JL/4\nChess app   ianm_9   3 May 2024 21:14   you up\nChess app   ianm_9   4 May 2024 02:14   answer\nPhotos      ianm_9   5 May 2024 02:14   i see',
    'MESSAGES',
  ],
  ['imsg.txt', 'Fri 3 May 2024\n21:14 Ian: where are you\n21:15 Jo: stop\n21:16 Ian: no', 'MESSAGES'],
  // What must not be taken for a form
  ['MG11.eml', 'From: PC Obi\nTo: CPS\nSubject: MG11 to follow\nThe MG11 and DASH will be with you on Monday.', 'OTHER'],
  [
    'bail.eml',
    'From: PC Obi\nTo: File\nSent: 3 May 2024\nSubject: Conditional bail\nConditions are as before, he is to surrender on 4 June. Bail Act applies.',
    'OTHER',
  ],
  [
    'letter from mother.pdf',
    'To the officer in the case\nDear Sir,\nI am the mother of Aisha Khan. We have spoken at home and we ask that the complaint be withdrawn and nothing more is done.\nR. Khan',
    'RETRACTION',
  ],
  [
    'Khan.pdf',
    `WITNESS STATEMENT\nStatement of Aisha KHAN\n${declaration}\nA letter has come to the court that says it is from me and that I want to drop the charges. I did not write that. I want him charged.`,
    'MG11',
  ],
  [
    'mails.txt',
    'PRINT OF INBOX - ORDER 4471\nFrom: D Hollis   To: shop@hollis.example\n\n15 Oct 2020 10:12   Where is it please\n20 Oct 2020 09:01   Any news\n28 Oct 2020 19:50   Thieves',
    'MESSAGES',
  ],
  [
    'log 4.txt',
    'NORTHMOOR POLICE   CONTROL ROOM   NM-060222-0388   06/02/2022 16:51\nCALLER  P REED\n16:51  MALE OUTSIDE\n16:55  UNIT SENT\n17:10  GONE ON ARRIVAL',
    'LOG',
  ],
  ['withdraw.eml', 'From: Jo Lee\nTo: PC Obi\nSubject: My case\nI want to drop the charges please.', 'RETRACTION'],
  ['letter to court.docx', 'Dear Sir\nThe magistrates court said he must not come near me. When will it end? Jo', 'OTHER'],
  ['officer report.docx', 'Report of PC Obi\nPrevious convictions: none\nCustody record attached\nHe was seen at the gate.', 'OTHER'],
  ['chase.docx', 'Memo\nRestraining order hearing 4 June\nPlease attend.', 'OTHER'],
  ['DASH.pdf', 'Minutes of parish council\nApologies were received. The hedge was discussed.', 'OTHER'],
  ['leaflet.pdf', 'Domestic abuse, stalking and harassment: you are not alone\nHelpline numbers overleaf', 'OTHER'],
  ['matrix.pdf', 'ASB VICTIM RISK ASSESSMENT MATRIX\nHave they harassed, stalked or followed you? No\nTotal 4', 'OTHER'],
  ['diary.docx', 'Diary kept by Jo\n3 May he was outside again\n4 May the same', 'OTHER'],
  ['pnb.txt', 'Pocket note book PC 9\n1015 attended 4 High Street, spoke to Moss', 'OTHER'],
  ['letter.docx', 'Dear Jo\nYour case has been listed for trial. A restraining order may be made. Yours, Witness Care Unit', 'OTHER'],
  ['photo.pdf', 'EXHIBIT JL/3\nPhotograph of front door', 'EXHIBIT'],
  ['VPS locked.pdf', '', 'VPS'],
] as const)('%s is what it says, not what it is called', (name, text, kind) => {
  expect(kindOf(paper(name, text).pages, name).kind).toBe(kind)
})
