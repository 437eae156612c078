import type { Authority } from '../authority.ts'

export const s66B = {
  id: 'SOA2003.s66B',
  cite: 'Sexual Offences Act 2003',
  where: 'section 66B',
  url: 'https://www.legislation.gov.uk/ukpga/2003/42/section/66B',
  words:
    'Sharing, or threatening to share, an intimate image (or what appears to be one) without consent. Sharing alone is summary only; with intent to cause alarm, distress or humiliation, for sexual gratification, or as a threat, either way, two years.',
  from: '2024-01-31',
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s33 = {
  id: 'CJCA2015.s33',
  cite: 'Criminal Justice and Courts Act 2015',
  where: 'section 33, disclosures before 31 January 2024',
  url: 'https://www.legislation.gov.uk/ukpga/2015/2/section/33',
  words:
    'Disclosing, or from 2021 threatening to disclose, a private sexual photograph or film without consent and meaning to cause distress: either way, two years.',
  from: '2015-04-13',
  until: '2024-01-30',
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
