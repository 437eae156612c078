import type { Authority } from '../authority.ts'

export const schedule15 = {
  id: 'CJA2003.Sch15',
  cite: 'Criminal Justice Act 2003',
  where: 'Schedule 15 Part 1',
  url: 'https://www.legislation.gov.uk/ukpga/2003/44/schedule/15',
  words: 'Sections 4 and 4A of the 1997 Act are specified violent offences. Sections 2 and 2A are not.',
  from: undefined,
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s325 = {
  id: 'CJA2003.s325',
  cite: 'Criminal Justice Act 2003',
  where: 'sections 325 to 327 (MAPPA)',
  url: 'https://www.legislation.gov.uk/ukpga/2003/44/section/325',
  words:
    'Someone sentenced to 12 months or more, suspended or not, or to a hospital order for a Schedule 15 offence comes automatically under multi-agency public protection; others only at the agencies’ discretion.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s101 = {
  id: 'CJA2003.s101',
  cite: 'Criminal Justice Act 2003',
  where: 'sections 98 to 102',
  url: 'https://www.legislation.gov.uk/ukpga/2003/44/section/101',
  words:
    'Earlier convictions and reprehensible conduct may be given in evidence through the gateways: to explain the background, to show propensity, or where they have to do with the facts.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s116 = {
  id: 'CJA2003.s116',
  cite: 'Criminal Justice Act 2003',
  where: 'sections 114(1)(d), 116(2)(e) and 118',
  url: 'https://www.legislation.gov.uk/ukpga/2003/44/section/116',
  words:
    'A statement may be used without its maker where she or he does not testify through fear (with leave), where justice requires it, or as words spoken in the heat of the event.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
