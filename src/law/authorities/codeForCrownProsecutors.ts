import type { Authority } from '../authority.ts'

const code = {
  cite: 'Code for Crown Prosecutors, 8th edition (2018)',
  url: 'https://www.cps.gov.uk/publication/code-crown-prosecutors',
  from: '2018-10-26',
  readOn: '2026-11-21',
} as const

export const evidentialStage = {
  ...code,
  id: 'CCP2018.evidential',
  where: 'section 4, the evidential stage',
  words:
    'There must be a realistic prospect of conviction: a court properly directed is more likely than not to convict. Ask whether the evidence can be used, is reliable and credible, and what other material might affect it.',
  verified: 'read',
} as const satisfies Authority

export const publicInterestStage = {
  ...code,
  id: 'CCP2018.public-interest',
  where: 'section 4, the public interest stage (4.14)',
  words:
    'Seriousness, culpability, the circumstances of and harm to the victim, the suspect’s age, the effect on the community, proportion, and sources to be protected.',
  verified: 'checkSource',
} as const satisfies Authority

export const thresholdTest = {
  ...code,
  id: 'CCP2018.threshold',
  where: 'section 5',
  words:
    'Five conditions, all of them: reasonable suspicion; more evidence to come that would give a realistic prospect; seriousness or circumstances that justify deciding now; continuing substantial grounds to object to bail; and the public interest. The full test is applied as soon as the evidence comes, and before service of the case in the Crown Court.',
  verified: 'secondary',
} as const satisfies Authority

export const selectionOfCharges = {
  ...code,
  id: 'CCP2018.charges',
  where: 'section 6',
  words:
    'Charges reflect the seriousness and extent of the offending, give the court adequate powers and let the case be presented clearly; more are not laid to encourage a plea to fewer.',
  verified: 'checkSource',
} as const satisfies Authority

export const acceptingPleas = {
  ...code,
  id: 'CCP2018.pleas',
  where: 'section 9',
  words:
    'A plea is accepted only if the court can pass a sentence that matches the seriousness and make the right orders. Convenience alone is never a reason. The victim’s interests, and where possible views, are taken into account, and the basis is made clear.',
  verified: 'checkSource',
} as const satisfies Authority

export const review = {
  ...code,
  id: 'CCP2018.review',
  where: 'section 3 (3.6)',
  words: 'Review is continuing: whenever material comes, before each hearing, and on any offer of a plea.',
  verified: 'checkSource',
} as const satisfies Authority
