import type { CareStepOf, Measure, Protectable, ViewSubject } from './steps.ts'

export const vpsWords: Readonly<Record<CareStepOf<'vpsRecorded'>['state'], string>> = {
  notOffered: 'Not offered',
  offered: 'Offered',
  received: 'Received',
  declined: 'Declined',
  needsUpdating: 'Needs updating',
}

/** Youth Justice and Criminal Evidence Act 1999: how a witness comes to be eligible for special measures. */
export const routeWords: Readonly<Record<CareStepOf<'specialMeasuresRecorded'>['route'], string>> = {
  s16: 'Under 18, or evidence affected by a disability or disorder (section 16)',
  s17_1: 'Fear or distress about testifying (section 17(1) to (3))',
  s17_4: 'Eligible without more: sexual offence, modern slavery or domestic abuse (section 17(4) and (4A))',
  notEligible: 'Not eligible',
  notKnown: 'Not known yet',
}

export const measureWords: Readonly<Record<Measure, string>> = {
  screens: 'Screens',
  liveLink: 'Live link',
  inPrivate: 'Evidence in private',
  wigsAndGowns: 'Removal of wigs and gowns',
  recordedInterview: 'Visually recorded interview',
  recordedCrossExamination: 'Pre-recorded cross-examination (section 28)',
  intermediary: 'Intermediary',
  communicationAids: 'Communication aids',
}

export const wishWords: Readonly<Record<CareStepOf<'specialMeasuresRecorded'>['wish'], string>> = {
  wants: 'Wants them',
  doesNotWant: 'Does not want them',
  undecided: 'Has not decided',
  notAsked: 'Not asked yet',
}

export const stageWords: Readonly<Record<CareStepOf<'specialMeasuresRecorded'>['stage'], string>> = {
  notAssessed: 'Not assessed',
  assessed: 'Assessed',
  meetingOffered: 'Meeting offered',
  appliedFor: 'Applied for',
  ordered: 'Ordered by the court',
  refused: 'Refused by the court',
}

export const subjectWords: Readonly<Record<ViewSubject, string>> = {
  charge: 'The charge',
  bail: 'Bail',
  plea: 'The plea',
  restrainingOrder: 'A restraining order',
  trial: 'Giving evidence',
  discontinuance: 'Stopping the case',
  support: 'Support',
}

export const supportWords: Readonly<Record<CareStepOf<'supportRecorded'>['state'], string>> = {
  notOffered: 'Not offered',
  offered: 'Offered',
  referred: 'Referred',
  engaged: 'In touch',
  declined: 'Declined',
}

export const protectableWords: Readonly<Record<Protectable, string>> = {
  address: 'Home address',
  telephone: 'Telephone number',
  email: 'E-mail or account',
  workplace: 'Place of work',
  school: 'School or nursery',
  vehicle: 'Vehicle',
  name: 'Name now used',
}
