import type { Authority } from '../authority.ts'

export const mca1988s1Before2024 = {
  id: 'MCA1988.s1.before-2024-01-31',
  cite: 'Malicious Communications Act 1988',
  where: 'section 1, messages before 31 January 2024',
  url: 'https://www.legislation.gov.uk/ukpga/1988/27/section/1',
  words:
    'Sending a letter, electronic communication or article that is indecent or grossly offensive, a threat, or information known to be false, with the purpose of causing distress or anxiety.',
  from: undefined,
  until: '2024-01-30',
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const mca1988s1 = {
  id: 'MCA1988.s1',
  cite: 'Malicious Communications Act 1988',
  where: 'section 1, messages from 31 January 2024',
  url: 'https://www.legislation.gov.uk/ukpga/1988/27/section/1',
  words:
    'Sending a letter, electronic communication or article that is indecent or grossly offensive with the purpose of causing distress or anxiety: either way, two years. Threats and false information are now in the Online Safety Act 2023.',
  from: '2024-01-31',
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const ca2003s127 = {
  id: 'CA2003.s127',
  cite: 'Communications Act 2003',
  where: 'section 127',
  url: 'https://www.legislation.gov.uk/ukpga/2003/21/section/127',
  words:
    'Sending by a public electronic network a message that is grossly offensive, indecent, obscene or menacing, or persistently using the network to cause annoyance, inconvenience or needless anxiety. Summary only; six months from when the prosecutor has the evidence, and three years at most.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const osa2023s179 = {
  id: 'OSA2023.s179',
  cite: 'Online Safety Act 2023',
  where: 'section 179',
  url: 'https://www.legislation.gov.uk/ukpga/2023/50/section/179',
  words:
    'Sending, without reasonable excuse, a message known to be false, meaning it to cause psychological or physical harm that is not trivial to those likely to see it. Summary only; six months from when the prosecutor has the evidence, and three years at most.',
  from: '2024-01-31',
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority

export const osa2023s181 = {
  id: 'OSA2023.s181',
  cite: 'Online Safety Act 2023',
  where: 'section 181',
  url: 'https://www.legislation.gov.uk/ukpga/2023/50/section/181',
  words:
    'Sending a message that threatens death or serious harm, meaning that someone who sees it will fear it will be carried out, or reckless about it: either way, five years.',
  from: '2024-01-31',
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
