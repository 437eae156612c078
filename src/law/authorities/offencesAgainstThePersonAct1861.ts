import type { Authority } from '../authority.ts'

export const s16 = {
  id: 'OAPA1861.s16',
  cite: 'Offences against the Person Act 1861',
  where: 'section 16',
  url: 'https://www.legislation.gov.uk/ukpga/Vict/24-25/100/section/16',
  words:
    'Making without lawful excuse a threat to kill the person or a third person, meaning that it will be feared. The words and the intention count, not whether it was believed or could be done. Either way, ten years.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
