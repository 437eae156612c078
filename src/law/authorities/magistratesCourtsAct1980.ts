import type { Authority } from '../authority.ts'

export const s127_1 = {
  id: 'MCA1980.s127(1)',
  cite: 'Magistrates’ Courts Act 1980',
  where: 'section 127(1)',
  url: 'https://www.legislation.gov.uk/ukpga/1980/43/section/127',
  words:
    'A magistrates’ court may not try a summary-only offence unless it was charged within six months of being committed. For a course of conduct the time runs from its last incident.',
  from: undefined,
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s127_2 = {
  id: 'MCA1980.s127(2)',
  cite: 'Magistrates’ Courts Act 1980',
  where: 'section 127(2)',
  url: 'https://www.legislation.gov.uk/ukpga/1980/43/section/127',
  words: 'The six-month limit does not apply to an offence that can be tried on indictment, even where it is tried summarily.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s63 = {
  id: 'MCA1980.s63',
  cite: 'Magistrates’ Courts Act 1980',
  where: 'section 63(3)',
  url: 'https://www.legislation.gov.uk/ukpga/1980/43/section/63',
  words: 'Disobeying certain orders of a magistrates’ court is dealt with as a civil matter: up to two months’ custody or £5,000.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
