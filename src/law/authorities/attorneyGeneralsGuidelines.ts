import type { Authority } from '../authority.ts'

const pleas = {
  cite: 'Attorney General’s Guidelines on the Acceptance of Pleas (revised 2009)',
  url: 'https://www.gov.uk/guidance/the-acceptance-of-pleas-and-the-prosecutors-role-in-the-sentencing-exercise',
  from: undefined,
  readOn: '2026-11-21',
} as const

export const acceptance = {
  ...pleas,
  id: 'AG2009.acceptance',
  where: 'part A',
  words:
    'The plea should reflect the broad extent of the criminality that met the evidential stage, and the court be able to pass a sentence that matches it; the victim’s interests are properly considered before it is accepted.',
  verified: 'secondary',
} as const satisfies Authority

export const basis = {
  ...pleas,
  id: 'AG2009.basis',
  where: 'part C',
  words: 'A basis of plea is in writing and signed, and may not be "misleading or untrue"; where it is disputed the court hears evidence.',
  verified: 'checkSource',
} as const satisfies Authority

export const disclosure = {
  cite: 'Attorney General’s Guidelines on Disclosure (2024)',
  url: 'https://www.gov.uk/government/publications/attorney-generals-guidelines-on-disclosure-2024',
  id: 'AG2024.disclosure',
  where: 'reasonable lines of enquiry; digital and third-party material',
  words:
    'A victim’s phone and third-party records are looked at only where it is a reasonable line of enquiry and strictly necessary; material that points away from the suspect is scheduled.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
