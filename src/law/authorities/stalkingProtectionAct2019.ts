import type { Authority } from '../authority.ts'

const act = { cite: 'Stalking Protection Act 2019', readOn: '2026-11-21' } as const
const at = <S extends string>(section: S) => `https://www.legislation.gov.uk/ukpga/2019/9/section/${section}` as const

export const s1 = {
  ...act,
  id: 'SPA2019.s1',
  where: 'section 1',
  url: at('1'),
  words:
    'A chief officer of police may ask a magistrates’ court for a stalking protection order where a person has carried out acts associated with stalking, poses a risk of stalking, and an order is necessary to protect another person, who need not be the first victim. No charge or conviction is needed.',
  from: '2020-01-20',
  verified: 'read',
} as const satisfies Authority

export const s2 = {
  ...act,
  id: 'SPA2019.s2',
  where: 'section 2',
  url: at('2'),
  words:
    'The court must be satisfied of the acts, the risk and the need for each term. Unlike a restraining order it may require things to be done as well as prohibit; it should not clash with religion, work or education.',
  from: '2020-01-20',
  verified: 'read',
} as const satisfies Authority

export const s3 = {
  ...act,
  id: 'SPA2019.s3',
  where: 'section 3(2)',
  url: at('3'),
  words: 'A stalking protection order lasts for a fixed time of at least two years, or until further order.',
  from: '2020-01-20',
  verified: 'read',
} as const satisfies Authority

export const s5 = {
  ...act,
  id: 'SPA2019.s5',
  where: 'section 5',
  url: at('5'),
  words: 'While an application waits the court may make an interim order if it considers it appropriate.',
  from: '2020-01-20',
  verified: 'read',
} as const satisfies Authority

export const s8 = {
  ...act,
  id: 'SPA2019.s8',
  where: 'section 8',
  url: at('8'),
  words:
    'Breaking a stalking protection order, full or interim, without reasonable excuse is an offence: either way, five years on indictment, the general limit summarily (six months for offences before 2 May 2022). A conditional discharge may not be given. A certified copy proves the order.',
  from: '2020-01-20',
  verified: 'read',
} as const satisfies Authority

export const s9 = {
  ...act,
  id: 'SPA2019.s9',
  where: 'sections 9 and 10',
  url: at('9'),
  words:
    'Within three days of service the person must tell the police, in person at a police station, his name and address, and must tell them of changes.',
  from: '2020-01-20',
  verified: 'read',
} as const satisfies Authority

export const s11 = {
  ...act,
  id: 'SPA2019.s11',
  where: 'section 11',
  url: at('11'),
  words:
    'Failing to notify without reasonable excuse, or notifying what is known to be false, is an offence: either way, five years on indictment, the general limit summarily.',
  from: '2020-01-20',
  verified: 'read',
} as const satisfies Authority
