import type { Authority } from '../authority.ts'

export const s51 = {
  id: 'CJPOA1994.s51',
  cite: 'Criminal Justice and Public Order Act 1994',
  where: 'section 51',
  url: 'https://www.legislation.gov.uk/ukpga/1994/33/section/51',
  words:
    'Intimidating someone known or believed to be helping an investigation or to be a witness, meaning to obstruct justice; or harming or threatening someone because of it. Intention is presumed once the act and the knowledge are proved. Either way, five years.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const perverting = {
  id: 'CL.perverting',
  cite: 'Common law',
  where: 'perverting the course of justice',
  url: 'https://www.cps.gov.uk/legal-guidance/public-justice-offences-incorporating-charging-standard',
  words:
    'An act with a tendency to pervert the course of justice, done with that intention: a forged withdrawal, pressure to retract. Indictment only; life.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
