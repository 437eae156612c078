import type { Authority } from '../authority.ts'

const rules = {
  cite: 'Criminal Procedure Rules 2025 (SI 2025/909)',
  url: 'https://www.legislation.gov.uk/uksi/2025/909',
  from: '2025-10-06',
  verified: 'read',
  readOn: '2026-11-21',
} as const

export const r2_2 = {
  ...rules,
  id: 'CrimPR2025.r2.2',
  where: 'rule 2.2',
  words: 'A business day leaves out Saturday, Sunday, Christmas Day, Boxing Day, Good Friday, Easter Monday and bank holidays.',
} as const satisfies Authority

export const r18_4 = {
  ...rules,
  id: 'CrimPR2025.r18.4',
  where: 'rules 18.4, 18.6 and 18.13',
  words:
    'An application for special measures is made in writing as soon as reasonably practicable, and within 20 business days of a not-guilty plea in a magistrates’ court or 10 in the Crown Court; a late one explains the delay. Representations within 10 business days.',
} as const satisfies Authority

export const r18_9 = {
  ...rules,
  id: 'CrimPR2025.r18.9',
  where: 'rule 18.9',
  words:
    'No application is needed where notice is given at the preparation hearing that the witness is eligible and nobody objects; the information and the witness’s views are still supplied.',
} as const satisfies Authority

export const r18_10 = {
  ...rules,
  id: 'CrimPR2025.r18.10',
  where: 'rules 18.10 and 18.12',
  words:
    'The application says how the witness is eligible, why the evidence would be better, which measures would help most, and what the witness thinks; sensitive details may be kept back from the other party.',
} as const satisfies Authority

export const r31_2 = {
  ...rules,
  id: 'CrimPR2025.r31.2',
  where: 'rule 31.2',
  words:
    'No restraining order may be made unless the defendant could consider what is proposed, why, and on what evidence, and could be heard.',
} as const satisfies Authority

export const r31_3 = {
  ...rules,
  id: 'CrimPR2025.r31.3',
  where: 'rule 31.3(1)(c) and (6)',
  words:
    'A prosecutor who proposes a restraining order serves a draft order as soon as practicable, "without waiting for the verdict", on conviction and acquittal alike; the draft lists separately what is proposed on conviction and what is necessary on acquittal.',
} as const satisfies Authority

export const r31_4 = {
  ...rules,
  id: 'CrimPR2025.r31.4',
  where: 'rules 31.4 to 31.8',
  words:
    'Evidence not already introduced is identified in a notice, as soon as practicable and without waiting for the verdict; hearsay has a notice of its own, and five business days to ask to question its maker.',
} as const satisfies Authority

export const r31_5 = {
  ...rules,
  id: 'CrimPR2025.r31.5',
  where: 'rules 31.5 and 31.12',
  words:
    'To vary or discharge an order: apply as soon as practicable and explain the change; ten business days for representations. Times may be changed and forms dispensed with under rule 31.12.',
} as const satisfies Authority

export const r31_6 = {
  ...rules,
  id: 'CrimPR2025.r31.6',
  where: 'rule 31.6',
  words:
    'A notice of hearsay evidence says that it is one, identifies the evidence and who made the statement (or why that is not said), and explains why that person will not be called. One notice may serve for several statements.',
} as const satisfies Authority

export const r31_12 = {
  ...rules,
  id: 'CrimPR2025.r31.12',
  where: 'rule 31.12',
  words:
    'The court may shorten or extend a time limit, take a notice or application in another form or by word of mouth, and dispense with service.',
} as const satisfies Authority
