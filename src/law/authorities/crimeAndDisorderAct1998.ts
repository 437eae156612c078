import type { Authority } from '../authority.ts'

const act = { cite: 'Crime and Disorder Act 1998', readOn: '2026-11-21' } as const

export const s28 = {
  ...act,
  id: 'CDA1998.s28',
  where: 'section 28',
  url: 'https://www.legislation.gov.uk/ukpga/1998/37/section/28',
  words:
    'An offence is racially or religiously aggravated if hostility based on the victim’s race or religion was shown at the time or immediately before or after, or was wholly or partly the motive.',
  from: undefined,
  verified: 'checkSource',
} as const satisfies Authority

export const s32_1a = {
  ...act,
  id: 'CDA1998.s32(1)(a)',
  where: 'section 32(1)(a) and (3)',
  url: 'https://www.legislation.gov.uk/ukpga/1998/37/section/32',
  words: 'Harassment or stalking (sections 2 and 2A) that is racially or religiously aggravated: either way, two years on indictment.',
  from: undefined,
  verified: 'checkSource',
} as const satisfies Authority

export const s32_1bBefore2017 = {
  ...act,
  id: 'CDA1998.s32(1)(b).before-2017-04-03',
  where: 'section 32(1)(b) and (4), offences before 3 April 2017',
  url: 'https://www.legislation.gov.uk/ukpga/1998/37/section/32',
  words: 'Section 4 or 4A, racially or religiously aggravated: either way, seven years on indictment for offences before 3 April 2017.',
  from: undefined,
  until: '2017-04-02',
  verified: 'checkSource',
} as const satisfies Authority

export const s32_1b = {
  ...act,
  id: 'CDA1998.s32(1)(b)',
  where: 'section 32(1)(b) and (4), offences from 3 April 2017',
  url: 'https://www.legislation.gov.uk/ukpga/1998/37/section/32',
  words: 'Section 4 or 4A, racially or religiously aggravated: either way, 14 years on indictment for offences on or after 3 April 2017.',
  from: '2017-04-03',
  verified: 'checkSource',
} as const satisfies Authority

export const s32_5 = {
  ...act,
  id: 'CDA1998.s32(5)',
  where: 'section 32(5) and (6)',
  url: 'https://www.legislation.gov.uk/ukpga/1998/37/section/32',
  words:
    'On indictment a jury acquitting of section 32(1)(a) may convict of the basic offence, and one acquitting of section 32(1)(b) of a section 32(1)(a) offence. In a magistrates’ court the basic offence has to be charged as well.',
  from: undefined,
  verified: 'secondary',
} as const satisfies Authority
