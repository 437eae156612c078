import type { Authority } from '../authority.ts'

export const stalkingOrdersAtSentence = {
  id: 'CPA2026.stalking-orders',
  cite: 'Crime and Policing Act 2026',
  where: 'stalking provisions (sections not seen)',
  url: 'https://www.legislation.gov.uk/ukpga/2026/20',
  words:
    'Stalking protection orders made by a criminal court on conviction or acquittal. Whether this is in force has not been established.',
  from: undefined,
  verified: 'unverified',
  readOn: '2026-11-21',
} as const satisfies Authority
