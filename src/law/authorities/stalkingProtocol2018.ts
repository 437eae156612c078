import type { Authority } from '../authority.ts'

const protocol = {
  cite: 'NPCC and CPS joint protocol on stalking or harassment (2018)',
  url: 'https://news.npcc.police.uk/releases/action-on-stalking-and-harassment',
  from: '2018-05-23',
  readOn: '2026-11-21',
} as const

export const considerStalking = {
  ...protocol,
  id: 'PROT2018.consider-stalking',
  where: 'sections 3 and 4',
  words:
    'Police and prosecutors consider stalking specifically in every harassment case and can say why a case does not meet the description.',
  verified: 'secondary',
} as const satisfies Authority

export const riskScreening = {
  ...protocol,
  id: 'PROT2018.risk',
  where: 'section 3',
  words:
    'The police screen and manage the risk to the victim and from the suspect, and ask whether the victim’s behaviour has changed, "even in subtle ways".',
  verified: 'secondary',
} as const satisfies Authority

export const referral = {
  ...protocol,
  id: 'PROT2018.referral',
  where: 'section 4',
  words:
    'The police send stalking and harassment cases to the CPS for the charging decision, with the risk assessments and stalking screening.',
  verified: 'checkSource',
} as const satisfies Authority

export const wholeHistory = {
  ...protocol,
  id: 'PROT2018.whole-history',
  where: 'sections 3 and 5',
  words: 'The file tells the whole history: earlier reports, other victims, previous orders and warnings.',
  verified: 'checkSource',
} as const satisfies Authority

export const challenge = {
  ...protocol,
  id: 'PROT2018.challenge',
  where: 'sections 4 and 5',
  words: 'The prosecutor asks for what is missing and escalates when it does not come.',
  verified: 'checkSource',
} as const satisfies Authority

export const victimCare = {
  ...protocol,
  id: 'PROT2018.victim-care',
  where: 'section 6',
  words:
    'Safety, special measures, a personal statement, specialist support and the victim’s views on bail are dealt with for every victim.',
  verified: 'checkSource',
} as const satisfies Authority

export const pleas = {
  ...protocol,
  id: 'PROT2018.pleas',
  where: 'section 8',
  words: 'A section of the protocol is about accepting pleas. Its text could not be read.',
  verified: 'checkSource',
} as const satisfies Authority

export const restrainingOrders = {
  ...protocol,
  id: 'PROT2018.restraining-orders',
  where: 'section 9',
  words:
    'The police explain orders to the victim, get her or his views and the specialist service’s on whether one is needed, draft the prohibitions, check addresses again before the hearing, and set it out in the MG3 (MG6 where the CPS did not charge) and give notice in the MG5.',
  verified: 'secondary',
} as const satisfies Authority

export const noInformationNotices = {
  ...protocol,
  id: 'PROT2018.no-information-notices',
  where: 'section 3',
  words: 'Police information notices are not to be used for stalking.',
  verified: 'secondary',
} as const satisfies Authority

export const contactPoints = {
  ...protocol,
  id: 'PROT2018.contact-points',
  where: 'sections 5 and 10',
  words: 'Police and CPS keep single points of contact for stalking and share what is learned from cases.',
  verified: 'secondary',
} as const satisfies Authority
