import type { Authority } from '../authority.ts'

export const s76 = {
  id: 'SCA2015.s76',
  cite: 'Serious Crime Act 2015',
  where: 'section 76',
  url: 'https://www.legislation.gov.uk/ukpga/2015/9/section/76',
  words:
    'Controlling or coercive behaviour: repeated or continuous, towards someone personally connected, with a serious effect (fear of violence on at least two occasions, or serious alarm or distress with a substantial adverse effect on usual day-to-day activities) that the person knows or ought to know of. Either way, five years.',
  from: '2015-12-29',
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s76ConnectedBefore2023 = {
  id: 'SCA2015.s76.connected.before-2023-04-05',
  cite: 'Serious Crime Act 2015',
  where: 'section 76(2) and (6), before 5 April 2023',
  url: 'https://www.legislation.gov.uk/ukpga/2015/9/section/76',
  words:
    'Personally connected meant an intimate relationship, or living together as family or as a former couple: pursuit of a former partner who lived elsewhere was not covered.',
  from: '2015-12-29',
  until: '2023-04-04',
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s76Connected = {
  id: 'SCA2015.s76.connected',
  cite: 'Serious Crime Act 2015',
  where: 'section 76(6), as amended by Domestic Abuse Act 2021 section 68',
  url: 'https://www.legislation.gov.uk/ukpga/2015/9/section/76',
  words:
    'Personally connected includes former spouses and partners, people once engaged, parents of the same child, and relatives, whether or not they live together.',
  from: '2023-04-05',
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s76_8 = {
  id: 'SCA2015.s76(8)',
  cite: 'Serious Crime Act 2015',
  where: 'section 76(8) to (10)',
  url: 'https://www.legislation.gov.uk/ukpga/2015/9/section/76',
  words:
    'A defence where the person believed he was acting in the other’s best interests and the behaviour was reasonable in all the circumstances; not where fear of violence is alleged.',
  from: '2015-12-29',
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s75A = {
  id: 'SCA2015.s75A',
  cite: 'Serious Crime Act 2015',
  where: 'section 75A',
  url: 'https://www.legislation.gov.uk/ukpga/2015/9/section/75A',
  words: 'Intentional strangulation, or any other act that affects the ability to breathe and is a battery: either way, five years.',
  from: '2022-06-07',
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
