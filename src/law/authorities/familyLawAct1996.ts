import type { Authority } from '../authority.ts'

export const s42 = {
  id: 'FLA1996.s42',
  cite: 'Family Law Act 1996',
  where: 'section 42',
  url: 'https://www.legislation.gov.uk/ukpga/1996/27/section/42',
  words: 'A family court may forbid molestation of an "associated" person: a former partner, relative or parent of the same child.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s42A = {
  id: 'FLA1996.s42A',
  cite: 'Family Law Act 1996',
  where: 'section 42A',
  url: 'https://www.legislation.gov.uk/ukpga/1996/27/section/42A',
  words:
    'Doing, without reasonable excuse, anything prohibited by a non-molestation order is an offence: either way, five years. Where the order was made without notice only conduct with knowledge of it counts; the same conduct is not also punished as contempt.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s62 = {
  id: 'FLA1996.s62',
  cite: 'Family Law Act 1996',
  where: 'section 62(3)',
  url: 'https://www.legislation.gov.uk/ukpga/1996/27/section/62',
  words:
    'The list of associated persons, used for non-molestation orders and in the Bail Act. It is not the same list as "personally connected" in the Domestic Abuse Act 2021.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
