import type { Authority } from '../authority.ts'

export const s18 = {
  id: 'PACE1984.s18',
  cite: 'Police and Criminal Evidence Act 1984',
  where: 'sections 8, 17, 18 and 32',
  url: 'https://www.legislation.gov.uk/ukpga/1984/60/section/18',
  words:
    'Search of a suspect’s premises by warrant, on entry, or after arrest is for offences that can be tried on indictment: section 4A but not section 2A.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s24 = {
  id: 'PACE1984.s24',
  cite: 'Police and Criminal Evidence Act 1984',
  where: 'section 24',
  url: 'https://www.legislation.gov.uk/ukpga/1984/60/section/24',
  words:
    'A constable may arrest where it is necessary, among other things to protect a vulnerable person, to prevent injury, or for a prompt and effective investigation.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s47ZZA = {
  id: 'PACE1984.s47ZZA',
  cite: 'Police and Criminal Evidence Act 1984',
  where: 'sections 47ZZA and 50A',
  url: 'https://www.legislation.gov.uk/ukpga/1984/60/section/47ZZA',
  words:
    'For arrests from 28 October 2022 there is no presumption against police bail, and the victim’s views on conditions are sought if reasonably practicable.',
  from: '2022-10-28',
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s40 = {
  id: 'PACE1984.s40',
  cite: 'Police and Criminal Evidence Act 1984',
  where: 'section 40',
  url: 'https://www.legislation.gov.uk/ukpga/1984/60/section/40',
  words: 'Detention is reviewed at the latest six hours after it was first authorised, and then at the latest every nine hours.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s41 = {
  id: 'PACE1984.s41',
  cite: 'Police and Criminal Evidence Act 1984',
  where: 'section 41',
  url: 'https://www.legislation.gov.uk/ukpga/1984/60/section/41',
  words: 'A person is not kept in police detention for more than 24 hours without being charged, counted from the relevant time.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s42 = {
  id: 'PACE1984.s42',
  cite: 'Police and Criminal Evidence Act 1984',
  where: 'section 42',
  url: 'https://www.legislation.gov.uk/ukpga/1984/60/section/42',
  words: 'A superintendent may authorise detention up to 36 hours from the relevant time, for an offence that can be tried on indictment.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s43 = {
  id: 'PACE1984.s43',
  cite: 'Police and Criminal Evidence Act 1984',
  where: 'sections 43 and 44',
  url: 'https://www.legislation.gov.uk/ukpga/1984/60/section/43',
  words: 'Only a magistrates’ court may warrant detention past 36 hours, and never past 96 hours from the relevant time.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const s47ZB = {
  id: 'PACE1984.s47ZB',
  cite: 'Police and Criminal Evidence Act 1984',
  where: 'sections 47ZB to 47ZF',
  url: 'https://www.legislation.gov.uk/ukpga/1984/60/section/47ZB',
  words:
    'For arrests from 28 October 2022 bail before charge lasts three months, six on an inspector’s authority and nine on a superintendent’s; then only a magistrates’ court may extend it.',
  from: '2022-10-28',
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority
