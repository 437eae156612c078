import type { Authority } from '../authority.ts'

const act = { cite: 'Criminal Procedure and Investigations Act 1996', readOn: '2026-11-21' } as const

export const s3 = {
  ...act,
  id: 'CPIA1996.s3',
  where: 'section 3',
  url: 'https://www.legislation.gov.uk/ukpga/1996/25/section/3',
  words: 'Material that might reasonably be considered capable of undermining the prosecution case or assisting the defence is disclosed.',
  from: undefined,
  verified: 'checkSource',
} as const satisfies Authority

export const reasonableLines = {
  ...act,
  id: 'CPIA1996.s23',
  where: 'section 23 and the Code of Practice',
  url: 'https://www.legislation.gov.uk/ukpga/1996/25/section/23',
  words:
    'The investigator follows all reasonable lines of enquiry, "whether these point towards or away from the suspect", and records and keeps what may be relevant.',
  from: undefined,
  verified: 'checkSource',
} as const satisfies Authority
