import type { Authority } from '../authority.ts'

const stalking = {
  cite: 'CPS guidance: Stalking or Harassment',
  url: 'https://www.cps.gov.uk/prosecution-guidance/stalking-or-harassment',
  readOn: '2026-11-21',
} as const

export const wholeCourse = {
  ...stalking,
  id: 'CPS.stalking.whole-course',
  where: 'introduction',
  words:
    'Do not let one offence hide the course of conduct: look at it "in its entirety", including conduct the police have or have not investigated as other offences, and at the victim’s experience.',
  from: '2023-04-24',
  verified: 'read',
} as const satisfies Authority

// Question for a lawyer: what does the part of the CPS guidance on choosing charges say today? Only its heading and the announced change of 22 January 2025 were read.
export const breachesAsWell = {
  ...stalking,
  id: 'CPS.stalking.breaches-as-well',
  where: 'update of 22 January 2025',
  words:
    'Breaches of orders are looked at in the wider context of the offending, and new offences are charged in addition to the breaches.',
  from: '2025-01-22',
  verified: 'secondary',
} as const satisfies Authority

export const selectingTheCharge = {
  ...stalking,
  id: 'CPS.stalking.selecting-the-charge',
  where: 'Selecting the most appropriate charge or charges',
  words:
    'Where both limbs of section 4A are in evidence each is charged separately; the overlap with controlling or coercive behaviour is dealt with here too.',
  from: '2023-04-24',
  verified: 'checkSource',
} as const satisfies Authority

// Question for a lawyer: what does "Acceptability of pleas" in the present CPS guidance say? Only the wording of 2017, as the inspectors quoted it, was read.
export const acceptabilityOfPleas = {
  ...stalking,
  id: 'CPS.stalking.pleas',
  where: 'Acceptability of pleas, as quoted by the inspectors in 2017',
  words:
    'Where the behaviour clearly indicates stalking, stalking is the charge; a plea to harassment is not to be taken merely because it is expedient.',
  from: undefined,
  verified: 'inspection',
} as const satisfies Authority

export const effectsOnDailyLife = {
  ...stalking,
  id: 'CPS.stalking.effects',
  where: 'Substantial adverse effect, after Home Office circular 018/2012',
  words:
    'Examples of a substantial adverse effect: changed routes, work or employment; family or friends collecting children; more security at home; moving; ill health; worse performance at work; giving up or changing social life. Carrying on bravely does not defeat it.',
  from: undefined,
  verified: 'checkSource',
} as const satisfies Authority

export const restrainingOrders = {
  cite: 'CPS guidance: Restraining Orders',
  url: 'https://www.cps.gov.uk/legal-guidance/restraining-orders',
  id: 'CPS.restraining-orders',
  where: 'Restraining orders on conviction or acquittal',
  words:
    'Consider an order at the outset, for conviction or acquittal, and record the decision and why. The police give the victim’s views, a risk assessment, evidence of need and suitable conditions.',
  from: undefined,
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority

export const specialMeasures = {
  cite: 'CPS guidance: Special Measures',
  url: 'https://www.cps.gov.uk/legal-guidance/special-measures',
  id: 'CPS.special-measures',
  where: 'early special measures discussion',
  words:
    'The police send an MG2 for each witness before charge; ask for it and escalate if it does not come. The witness’s own views are essential.',
  from: undefined,
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority

export const domesticAbuse = {
  cite: 'CPS guidance: Domestic Abuse',
  url: 'https://www.cps.gov.uk/legal-guidance/domestic-abuse',
  id: 'CPS.domestic-abuse.retraction',
  where: 'Retraction and withdrawal',
  words:
    'A withdrawal is not taken at face value: a statement is taken from the victim alone, with support; the officer reports on risk and pressure; evidence that does not depend on the victim is looked for; her or his view is weighed and does not decide.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

// Question for a lawyer: how long after a decision may a review be asked for today, and how soon is the letter due? The day counts were not checked and none is relied on.
export const rightToReview = {
  cite: 'CPS guidance: Victims’ Right to Review Scheme',
  url: 'https://www.cps.gov.uk/legal-guidance/victims-right-review-scheme',
  id: 'CPS.right-to-review',
  where: 'decisions that can be reviewed',
  words:
    'A victim may ask for a review where all charges concerning her or him are not brought, are discontinued, are left on the file or are met with no evidence; not where some go on or a plea to an alternative is taken. Once no evidence was offered the case cannot be brought back, so what is checked before counts.',
  from: '2021-05-27',
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
