import type { Authority } from '../authority.ts'

const guidance = {
  cite: 'Director’s Guidance on Charging, 6th edition (DG6)',
  url: 'https://www.cps.gov.uk/legal-guidance/directors-guidance-charging-6th-edition',
  from: '2020-12-31',
  readOn: '2026-11-21',
} as const

export const whoCharges = {
  ...guidance,
  id: 'DG6.annex1',
  where: 'Annex 1',
  words:
    'The police may charge most summary offences themselves, but never a case of harassment or stalking: those, like domestic abuse and hate crime, are always for the CPS, though sections 2 and 2A are summary-only.',
  verified: 'read',
} as const satisfies Authority

export const emergencyCharge = {
  ...guidance,
  id: 'DG6.emergency',
  where: 'section 4',
  words:
    'Where custody time will run out before the CPS can decide, an inspector may authorise charge and send the case at once (as the fifth edition had it; the wording of the sixth was not checked).',
  verified: 'checkSource',
} as const satisfies Authority

export const informationRequired = {
  ...guidance,
  id: 'DG6.annexes3-5',
  where: 'section 9 and Annexes 3 to 5',
  words:
    'What the police send with a request for a charging decision: a summary that deals with the elements, key statements, interview, digital and other exhibits in usable form, history, victim and witness needs, bail, orders, and disclosure.',
  verified: 'checkSource',
} as const satisfies Authority

export const deskTopGuide = {
  cite: 'DG6 Desktop Guide (2025)',
  url: 'https://www.cps.gov.uk/legal-guidance/dg6-desktop-guide',
  id: 'DG6.desktop-guide',
  where: 'division of charging',
  words: 'The eight-page guide repeats who may charge what; it "does not replace DG6".',
  from: '2025-07-02',
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority
