import type { Authority } from '../authority.ts'

/** Revoked on 6 October 2025; kept for steps taken under it. */
export const r31_3 = {
  id: 'CrimPR2020.r31.3',
  cite: 'Criminal Procedure Rules 2020 (SI 2020/759, revoked)',
  where: 'rule 31.3, until 5 October 2025',
  url: 'https://www.legislation.gov.uk/uksi/2020/759',
  words:
    'Notice of intention to seek a restraining order, with a draft, the facts and the evidence, was served as soon as practicable without waiting for the verdict.',
  from: '2020-10-05',
  until: '2025-10-05',
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority
