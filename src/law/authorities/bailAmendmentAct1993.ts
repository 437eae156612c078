import type { Authority } from '../authority.ts'

export const s1 = {
  id: 'BAA1993.s1',
  cite: 'Bail (Amendment) Act 1993',
  where: 'section 1(1), (1B)',
  url: 'https://www.legislation.gov.uk/ukpga/1993/26/section/1',
  words:
    'Where bail was opposed and granted for an imprisonable offence the prosecutor may appeal: notice by word of mouth at the end of the hearing, in writing within two hours, heard within 48 hours. A grant by a Crown Court judge may be taken to the High Court.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
