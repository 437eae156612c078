import type { Authority } from '../authority.ts'

export const guideline = {
  id: 'SC2018.intimidatory',
  cite: 'Sentencing Council: Intimidatory Offences Definitive Guideline',
  where: 'harassment and stalking (sections 2, 2A, 4, 4A and section 32)',
  url: 'https://www.sentencingcouncil.org.uk/publications/item/intimidatory-offences-definitive-guideline/',
  words: 'There has been a guideline for stalking and harassment since 1 October 2018; want of one is no reason to take a lesser plea.',
  from: '2018-10-01',
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority

export const restrictionZones = {
  id: 'SentA2026.s17',
  cite: 'Sentencing Act 2026',
  where: 'section 17',
  url: 'https://www.legislation.gov.uk/ukpga/2026/2/section/17',
  words:
    'Restriction zones as part of a community or suspended sentence. Not in force on 31 March 2026; later commencement not established.',
  from: undefined,
  verified: 'unverified',
  readOn: '2026-11-21',
} as const satisfies Authority

export const domesticAbuseFinding = {
  id: 'SentA2026.s6',
  cite: 'Sentencing Act 2026',
  where: 'section 6',
  url: 'https://www.legislation.gov.uk/ukpga/2026/2/section/6',
  words: 'A court’s finding that an offence involved domestic abuse. Not in force on 31 March 2026; later commencement not established.',
  from: undefined,
  verified: 'unverified',
  readOn: '2026-11-21',
} as const satisfies Authority
