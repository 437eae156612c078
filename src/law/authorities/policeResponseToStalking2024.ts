import type { Authority } from '../authority.ts'

export const report = {
  id: 'HMICFRS2024.stalking',
  cite: 'The police response to stalking (HMICFRS, IOPC and College of Policing, September 2024)',
  where: 'super-complaint report',
  url: 'https://hmicfrs.justiceinspectorates.gov.uk/publications/police-response-to-stalking/',
  words: 'The later inspection, with 29 recommendations. Only its opening was read.',
  from: '2024-09-27',
  verified: 'published',
  readOn: '2026-11-21',
} as const satisfies Authority
