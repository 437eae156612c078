import type { Authority } from '../authority.ts'

// Question for a lawyer: is the Victims' Code of April 2021 still the one in force? A consultation on a new Code closed on 30 April 2026.
const code = {
  cite: 'Code of Practice for Victims of Crime (Victims’ Code), April 2021',
  url: 'https://www.gov.uk/government/publications/the-code-of-practice-for-victims-of-crime',
  from: '2021-04-01',
  readOn: '2026-11-21',
} as const

export const support = {
  ...code,
  id: 'VC2021.right4',
  where: 'Right 4',
  words: 'To be referred to services that support victims and to have the services and support tailored to one’s needs.',
  verified: 'read',
} as const satisfies Authority

export const investigation = {
  ...code,
  id: 'VC2021.right6',
  where: 'Right 6',
  words: 'To be told about the investigation and prosecution, including bail and decisions to charge, change or stop.',
  verified: 'read',
} as const satisfies Authority

export const personalStatement = {
  ...code,
  id: 'VC2021.right7',
  where: 'Right 7',
  words: 'To be offered the chance to make a victim personal statement, and to choose to read it aloud or have it read.',
  verified: 'secondary',
} as const satisfies Authority

export const trial = {
  ...code,
  id: 'VC2021.right8',
  where: 'Rights 4 and 8; paragraph 4.12',
  words:
    'To be told about the trial and one’s role as a witness, and to have needs for special measures considered; the judge decides and the witness is told.',
  verified: 'read',
} as const satisfies Authority

export const enhancedRights = {
  ...code,
  id: 'VC2021.enhanced',
  where: 'Enhanced rights',
  words:
    'Victims who are persistently targeted, vulnerable or intimidated, or of the most serious crime, have enhanced rights, such as being told sooner. A stalking victim normally qualifies.',
  verified: 'checkSource',
} as const satisfies Authority
