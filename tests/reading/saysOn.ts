import { remarksOn, type Topic } from '#case/remarks'
import { recogniseDocuments } from '../../src/evidence/documents/recogniseDocuments.ts'
import { readRemarks } from '../../src/evidence/remarks/readRemarks.ts'
import { fileOf, paper } from './paper.ts'

/** How each kind of paper opens, so that it is recognised. */
const heads = {
  MG5: 'MG5\nPOLICE REPORT\nURN\t11AA100\nOfficer in the case\tPC 9 Obi\nAnticipated plea\tNG\n\n',
  MG3: 'MG3\nREPORT TO CROWN PROSECUTOR FOR CHARGING DECISION\nURN\t11AA100\nSuspect\tIan MOSS\n\n',
  MG11: 'MG11\nWITNESS STATEMENT\nStatement of: Jo LEE\nThis statement (consisting of 1 page signed by me) is true to the best of my knowledge and belief.\nSignature: Jo LEE Date: 03/05/2024\n\n',
  LOG: 'INCIDENT LOG 0291\t03/05/2024\nCALLER: J LEE\n\n',
  OEL: 'OCCURRENCE ENQUIRY LOG 25/1\nDate / time | Officer | Entry\n',
  EMAIL: 'From: PC Obi\nSent: 04/05/2024\nTo: File\nSubject: update\n\n',
  LETTER: 'Sent: 04/05/2024\nSubject: my case\n\n',
  CUSTODY: 'CUSTODY RECORD 25/00412\nDetained person: Ian MOSS\nOffence: Stalking\n\n',
  CPS: 'CPS DIRECT\nMG3A - FURTHER ACTION PLAN\n\n',
  INTERVIEW: 'RECORD OF INTERVIEW\nPerson interviewed\tIan MOSS\nInterviewing officer\tPC 9\n\n',
} as const

export type PaperKind = keyof typeof heads

/** What these words in a paper of that kind say on a topic, in the vocabulary's own words; each once. */
export const saysOn = (topic: Topic, text: string, kind: PaperKind = 'MG5'): readonly string[] => [
  ...new Set(
    remarksOn(readRemarks(recogniseDocuments(fileOf(paper('a.txt', `${heads[kind]}${text}\n`)))), topic).map(({ says }) => String(says)),
  ),
]

/** The same in one line, in the order of the alphabet, for a table's cell. */
export const saidOn = (topic: Topic, text: string, kind?: PaperKind): string => [...saysOn(topic, text, kind)].sort().join(' ')
