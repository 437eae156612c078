import { paper } from './paper.ts'

/** A victim's statement in an ordinary case: messages, waiting and following, and fear. `more` is what else she says. */
export const statementOfVictim = (more = '') =>
  paper(
    'MG11 Reed.txt',
    `MG11
WITNESS STATEMENT
Criminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9
URN 01AB1234526
Statement of Paula REED
Age if under 18 Over 18
Occupation Teacher
This statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.
Signature: Paula REED Date: 03/03/2025

I was with Craig DUNN for two years and I ended it on 4 January 2025. Since then he has texted me about fifty times a day. On 9 January 2025 he was waiting outside my school at half past three. On 20 January 2025 he followed my car from the school to my home. On 2 February 2025 he was standing in my garden looking in through the kitchen window. I have told him again and again to leave me alone. I am frightened that he will hurt me. I have moved to my sister's and I do not go out on my own.
${more && `\n${more}\n`}Signature: Paula REED
`,
  )

/** The officer's report on that case, with what it says beside its summary. */
export const reportSaying = (words: string) =>
  paper(
    'MG5.txt',
    `OFFICIAL - SENSITIVE (when complete) MG5
POLICE REPORT
URN 01AB1234526
Defendant / suspect Craig DUNN 01/02/1985
Offence(s) Harassment s.2 PHA 1997
Officer in the case PC 4411 Vane

1. Summary
IP and DEF were in a relationship. DEF has not accepted that it is over and has texted her and gone to her school and home.

${words}

Name PC 4411 Vane
Date 05/03/2025
`,
  )

const around: Record<string, readonly [name: string, before: string, after: string]> = {
  MG3: [
    'MG3 Dunn.txt',
    `RESTRICTED - FOR POLICE AND PROSECUTION ONLY MG3
REPORT TO CROWN PROSECUTOR FOR CHARGING DECISION
URN\t01AB1234526
Suspect\tCraig DUNN 01/02/1985
Proposed charge(s)\ts.2 Protection from Harassment Act 1997
OIC\tPC 4411 Vane
Date of report\t07/03/2025

Outline

Former couple. SUS has not accepted it is over.

`,
    '\n',
  ],
  MG6: [
    'MG6 Vane.txt',
    'MG6\nCASE FILE EVIDENCE AND INFORMATION - NOT FOR DISCLOSURE TO DEFENCE\nURN\t01AB1234526\tR v DUNN\nFrom\tPC 4411 Vane\tTo  CPS\t07/03/2025\n\n',
    '\n',
  ],
  MG7: [
    'MG7 Dunn.txt',
    'MG7\nAPPLICATION FOR REMAND IN CUSTODY / OBJECTIONS TO BAIL\nURN\t01AB1234526\nDefendant\tCraig DUNN\n\nGrounds for objecting to bail\nFear of further offences and of interference with the witness.\n\n',
    '\n',
  ],
  LOG: [
    'Log 0291.txt',
    'INCIDENT LOG 0291\t03/03/2025\nTYPE: HARASSMENT\tGRADE 2\nCALLER: REED, PAULA (IP)\n\n14:02 IP STATES EX PARTNER CRAIG DUNN OUTSIDE SCHOOL AGAIN\n14:20 PC 4411 ON SCENE, SUSPECT GONE\n15:05 ',
    '\n15:40 PC 4411 RESUMED\n',
  ],
  CUSTODY: [
    'Custody extract.txt',
    'CUSTODY RECORD\nDETAINED PERSON\tDUNN, CRAIG\nOFFENCE\tHARASSMENT S2 PHA 1997\nARRESTED\t04/03/2025 09:10\n\n04/03/2025 09:40 DETENTION AUTHORISED BY SGT 88 HALE\n04/03/2025 13:15 INTERVIEWED\n04/03/2025 16:30 ',
    '\n',
  ],
  EMAIL: ['Email OIC.txt', 'From: PC 4411 Vane\nSent: 08/03/2025 11:20\nTo: CPS\nSubject: R v Dunn\n\nHi,\n\n', '\n\nThanks\nTom Vane\n'],
  IPMAIL: ['Email IP.txt', 'From: Paula Reed\nSent: 08/03/2025 20:14\nTo: PC 4411 Vane\nSubject: Craig\n\nHi Tom\n\n', '\n\nPaula\n'],
  CPS: [
    'CPSD action plan.txt',
    'CPS DIRECT\nMG3A - FURTHER ACTION PLAN\nURN\t01AB1234526\n\nI cannot make a decision on this file. Actions:\n\n',
    '\n',
  ],
  MARAC: [
    'MARAC 20.03.txt',
    'MULTI-AGENCY RISK ASSESSMENT CONFERENCE - MINUTES\nDate: 20/03/2025\nVictim: Paula REED\nPerpetrator: Craig DUNN\n\n',
    '\n',
  ],
  OFFICER: [
    'PC Vane.txt',
    `MG11
WITNESS STATEMENT
URN 01AB1234526
Statement of PC 4411 Thomas VANE
Age if under 18 Over 18
Occupation Police officer
This statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.
Signature: T Vane Date: 06/03/2025

On Tuesday 4th March 2025 I was on duty in uniform when I attended Fernley School and spoke to Paula REED. `,
    '\n',
  ],
  INTERVIEW: [
    'ROTI Dunn.txt',
    'RECORD OF INTERVIEW\nPerson interviewed\tCraig DUNN\nInterviewing officer\tPC 4411\nDate\t04/03/2025\n\n',
    '\nQ Did you text her? A No comment.\n',
  ],
  EXHIBITS: ['MG12.txt', 'MG12\nEXHIBIT LIST\nURN\t01AB1234526\n\nExhibit\tDescription\tLocation\n', '\n'],
}

/** The papers of the ordinary case with these words in one of them: `VICTIM` her statement, `MG5` the report, else a paper of its own beside both. */
export function papersSaying(where: string, words: string) {
  if (where === 'VICTIM') return [reportSaying(''), statementOfVictim(words)]
  if (where === 'MG5') return [reportSaying(words), statementOfVictim()]
  const paperOf = around[where]
  if (!paperOf) throw new Error(`No paper is called ${where}`)
  const [name, before, after] = paperOf
  return [reportSaying(''), statementOfVictim(), paper(name, `${before}${words}${after}`)]
}
