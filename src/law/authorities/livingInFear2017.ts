import type { Authority } from '../authority.ts'

const report = {
  cite: 'Living in fear (HMIC and HMCPSI joint inspection, July 2017)',
  url: 'https://hmicfrs.justiceinspectorates.gov.uk/publications/living-in-fear-the-police-and-cps-response-to-harassment-and-stalking/',
  from: '2017-07-05',
  verified: 'inspection',
  readOn: '2026-11-21',
} as const

export const definition = {
  ...report,
  id: 'LIF2017.definition',
  where: 'Summary and chapter 2, Stalking legislation',
  words:
    'The inspectors worked with behaviour that is harassment by someone who "appeared to be fixated and/or obsessed with another". They found the lack of one consistent definition a large part of why stalking was missed.',
} as const satisfies Authority

export const chargeSelection = {
  ...report,
  id: 'LIF2017.charge-selection',
  where: 'chapter 3, Prosecuting harassment and stalking',
  words:
    'The right charge was advised in 70 of 88 cases. Harassment was charged where the facts were stalking, and the lesser stalking offence where the graver was made out.',
} as const satisfies Authority

export const initialRisk = {
  ...report,
  id: 'LIF2017.initial-risk',
  where: 'chapter 2, Risk identification',
  words: 'An initial risk assessment could be seen in 60 of 112 cases.',
} as const satisfies Authority

export const enhancedRisk = {
  ...report,
  id: 'LIF2017.enhanced-risk',
  where: 'chapter 2, Risk identification; recommendation 4',
  words:
    'The stalking questions of the DASH were left unanswered in 34 of 74 forms, and 22 of 30 non-domestic cases had no enhanced assessment at all. The form was to be used in every stalking or harassment case, domestic or not.',
} as const satisfies Authority

export const sDashAlone = {
  ...report,
  id: 'LIF2017.s-dash-alone',
  where: 'chapter 2, Risk identification',
  words:
    'The S-DASH asks about the suspect’s behaviour and is not enough alone: it has to be read with questions about the effect on the victim.',
} as const satisfies Authority

export const riskPlan = {
  ...report,
  id: 'LIF2017.risk-plan',
  where: 'chapter 2, Risk management',
  words: 'In 68 of 112 cases there was no risk management plan. The best place for one is with the risk assessment.',
} as const satisfies Authority

export const riskToProsecutor = {
  ...report,
  id: 'LIF2017.risk-to-prosecutor',
  where: 'chapter 3, The protocol',
  words: 'Risk assessments were seldom given to the prosecutor, some officers wrongly believing that they would go to the defence.',
} as const satisfies Authority

export const victimStatement = {
  ...report,
  id: 'LIF2017.vps',
  where: 'chapter 3, Case file quality',
  words:
    'A victim personal statement was taken in 73 of 112 cases; in 18 of the other 39 nothing showed that one had been offered. It lets the victim say how the crime affected her or him and speak about bail and orders.',
} as const satisfies Authority

export const specialistReferral = {
  ...report,
  id: 'LIF2017.specialist-referral',
  where: 'chapter 2, Victim care',
  words:
    'In 55 of 112 cases the victim was not referred to a specialist service; in 25 there was no sign of a referral to Victim Support either.',
} as const satisfies Authority

export const victimNeeds = {
  ...report,
  id: 'LIF2017.victim-needs',
  where: 'chapters 2 and 3, Victim care',
  words:
    'Needs of language, age or learning disability went unnoticed or were not passed on, and victim and witness issues were clearly set out in 20 of 92 prosecutors’ reviews.',
} as const satisfies Authority

export const specialMeasures = {
  ...report,
  id: 'LIF2017.special-measures',
  where: 'chapter 3, Case file quality',
  words:
    'A special measures assessment that was needed had not been done in 51 of 112 cases; where the information came, prosecutors used it well.',
} as const satisfies Authority

export const restrainingOrders = {
  ...report,
  id: 'LIF2017.restraining-orders',
  where: 'chapter 3, Restraining orders; recommendation 17',
  words:
    'Orders were asked for by a box on the MG5, with standard conditions guessed at court and the victim not asked; guidance disagreed on which form should carry them and the MG5 had no room.',
} as const satisfies Authority

export const breachFirst = {
  ...report,
  id: 'LIF2017.breach-first',
  where: 'chapter 3, Restraining orders, case 6',
  words:
    'A breach of a restraining order was prosecuted and its plea taken in place of the stalking it was part of; the behaviour went on.',
} as const satisfies Authority

export const bailProtection = {
  ...report,
  id: 'LIF2017.bail',
  where: 'chapter 3, Protecting victims',
  words:
    'Voluntary interviews and postal requisitions left victims without bail conditions, sometimes for months, and bail granted by a court was not appealed.',
} as const satisfies Authority

export const digitalEvidence = {
  ...report,
  id: 'LIF2017.digital',
  where: 'chapter 2, Digital crime',
  words:
    'There was a digital element in 82 of 112 cases, too often met with the victim’s own screenshots, unexamined devices, or the view that accounts could not be attributed.',
} as const satisfies Authority

export const searchPower = {
  ...report,
  id: 'LIF2017.search-power',
  where: 'chapter 2, Power of search; recommendations 9 and 15',
  words: 'Nothing in the cases showed that officers knew of the power of search for stalking in section 2B.',
} as const satisfies Authority

export const earlierReports = {
  ...report,
  id: 'LIF2017.earlier-reports',
  where: 'chapter 2, Police information notices; chapter 3',
  words:
    'Earlier reports, notices and convictions were missed or left out, so that incidents were dealt with one by one and the whole was not seen.',
} as const satisfies Authority

export const informationNotices = {
  ...report,
  id: 'LIF2017.information-notices',
  where: 'chapter 2, Police information notices',
  words:
    'Police information notices have no force in law and were used where a crime should have been recorded; the inspectors asked for them to stop.',
} as const satisfies Authority

export const reviewQuality = {
  ...report,
  id: 'LIF2017.review-quality',
  where: 'chapter 3, Prosecuting harassment and stalking',
  words: 'A proper case analysis and strategy stood in 32 of 92 charging reviews, a satisfactory action plan in 36 of 86.',
} as const satisfies Authority

export const repeatedRequests = {
  ...report,
  id: 'LIF2017.repeated-requests',
  where: 'chapter 3, case 24',
  words: 'The same items were asked for in plan after plan and never supplied; nobody took it up with a supervisor.',
} as const satisfies Authority

export const policeCharged = {
  ...report,
  id: 'LIF2017.police-charged',
  where: 'chapter 3, Prosecuting harassment and stalking',
  words: 'Of 20 cases charged by the police, four should have been sent to the prosecutor under the rules of the time.',
} as const satisfies Authority

export const outstandingEnquiries = {
  ...report,
  id: 'LIF2017.enquiries',
  where: 'chapter 2, Investigation',
  words:
    'Obvious enquiries such as cameras and witnesses were not made or were made too late; there was avoidable delay in 65 of 112 cases.',
} as const satisfies Authority

export const pleas = {
  ...report,
  id: 'LIF2017.pleas',
  where: 'chapter 3, Accepting pleas; recommendation 18',
  words:
    'A plea to harassment should be taken for stalking only "on the rarest of occasions", approved by a supervisor, after the victim and the police have been consulted. The maximum being the same, the label the suspect dislikes, and saving a trial are not reasons.',
} as const satisfies Authority

export const consultation = {
  ...report,
  id: 'LIF2017.consultation',
  where: 'chapter 3, Accepting pleas and discontinuance',
  words:
    'The basis of a plea was sound and in writing in 8 of 12 cases, and the police were consulted before a charge was stopped or reduced in 19 of 30.',
} as const satisfies Authority

export const retraction = {
  ...report,
  id: 'LIF2017.retraction',
  where: 'chapter 3, case 25',
  words: 'A letter withdrawing the complaint was taken at face value. It was false; nobody had spoken to the victim.',
} as const satisfies Authority

export const mappa = {
  ...report,
  id: 'LIF2017.mappa',
  where: 'chapter 3, Offender management',
  words: 'Dangerous stalkers convicted of the lesser offences fell outside the automatic public-protection arrangements.',
} as const satisfies Authority

export const thresholdReview = {
  ...report,
  id: 'LIF2017.threshold-review',
  where: 'chapter 3, Review',
  words: 'Some cases charged on the Threshold Test were not looked at again for several weeks.',
} as const satisfies Authority

export const lessons = {
  ...report,
  id: 'LIF2017.lessons',
  where: 'chapter 4; recommendations 7, 19 and 20',
  words:
    'Single points of contact were unknown, lessons did not pass between CPS Direct and the Areas, and non-domestic cases were not scrutinised.',
} as const satisfies Authority
