import type { Authority } from '../authority.ts'

export const s22 = {
  id: 'POA1985.s22',
  cite: 'Prosecution of Offences Act 1985',
  where: 'section 22 and SI 1987/299',
  url: 'https://www.legislation.gov.uk/ukpga/1985/23/section/22',
  words:
    'Custody time limits run for each offence: 56 days for summary trial of a summary offence, 70 (or 56) for an either-way one, 182 in the Crown Court less the days already served below. A limit ending on a day the courts do not sit ends on the working day before.',
  from: undefined,
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s23 = {
  id: 'POA1985.s23',
  cite: 'Prosecution of Offences Act 1985',
  where: 'section 23',
  url: 'https://www.legislation.gov.uk/ukpga/1985/23/section/23',
  words:
    'Proceedings may be discontinued by notice at an early stage. Offering no evidence later is an acquittal, after which a restraining order may still be asked for.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
