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
