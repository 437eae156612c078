import type { Authority } from '../authority.ts'

export const csa2010s24 = {
  id: 'CSA2010.s24',
  cite: 'Crime and Security Act 2010',
  where: 'sections 24 to 29',
  url: 'https://www.legislation.gov.uk/ukpga/2010/17/section/24',
  words:
    'A superintendent may give a domestic violence protection notice; a magistrates’ court, within 48 hours, an order of 14 to 28 days. Breach is a civil contempt, not an offence.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const csa2010s29 = {
  id: 'CSA2010.s29',
  cite: 'Crime and Security Act 2010',
  where: 'section 29, with Magistrates’ Courts Act 1980 section 63',
  url: 'https://www.legislation.gov.uk/ukpga/2010/17/section/29',
  words:
    'Breach of a domestic violence protection order is dealt with as a civil contempt: up to two months or £5,000. It is not charged; the act may be part of a course of conduct.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const daa2021s1 = {
  id: 'DAA2021.s1',
  cite: 'Domestic Abuse Act 2021',
  where: 'sections 1 and 2',
  url: 'https://www.legislation.gov.uk/ukpga/2021/17/section/1',
  words:
    'Domestic abuse is between two people of 16 or over who are "personally connected": married, engaged, partners, formerly so, parents of the same child, or relatives.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const daa2021s31 = {
  id: 'DAA2021.s31',
  cite: 'Domestic Abuse Act 2021',
  where: 'sections 28 to 31',
  url: 'https://www.legislation.gov.uk/ukpga/2021/17/section/31',
  words:
    'In pilot areas a court may make a domestic abuse protection order on application, on conviction or on acquittal, with prohibitions and requirements.',
  from: '2024-11-27',
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority

export const daa2021s39 = {
  id: 'DAA2021.s39',
  cite: 'Domestic Abuse Act 2021',
  where: 'section 39',
  url: 'https://www.legislation.gov.uk/ukpga/2021/17/section/39',
  words: 'Breaking a domestic abuse protection order without reasonable excuse is an offence: either way, five years.',
  from: '2024-11-27',
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
