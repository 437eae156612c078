import type { ClockName } from './clock.ts'

/**
 * What each clock counts, in plain words, and the authorities it stands on, by their ids in the library of the law room.
 * A clock without an authority is this program's own measure and says so.
 */
export const rules: Readonly<Record<ClockName, Readonly<{ title: string; rule: string; law: readonly string[] }>>> = {
  policeDetention: {
    title: 'Police detention',
    rule: '24 hours from the relevant time; to 36 on a superintendent’s authority, for an offence that can be tried on indictment; longer only by a magistrates’ court’s warrant, and never past 96.',
    law: ['PACE1984.s41', 'PACE1984.s42', 'PACE1984.s43'],
  },
  detentionReview: {
    title: 'Review of detention',
    rule: 'Detention is reviewed within 6 hours of being authorised, and then at least every 9 hours.',
    law: ['PACE1984.s40'],
  },
  policeBailReturn: {
    title: 'Police bail return',
    rule: 'The day on which the suspect must return to the police station. A decision is needed before it, or bail must be extended.',
    law: ['PACE1984.s47ZB'],
  },
  policeBailLimit: {
    title: 'Police bail limit',
    rule: 'Police bail before charge lasts 3 months; an inspector may extend it to 6 and a superintendent to 9. After that only a magistrates’ court can.',
    law: ['PACE1984.s47ZB'],
  },
  summaryTimeLimit: {
    title: 'Last day for a summary-only charge',
    rule: 'A summary-only offence must be charged within six months; for a course of conduct they run from its last incident. What can be tried on indictment has no such limit.',
    law: ['MCA1980.s127(1)', 'MCA1980.s127(2)'],
  },
  custodyTimeLimit: {
    title: 'Custody time limit',
    rule: 'Days in custody before trial are limited for each offence: 56 for a summary one, 70 for another in the magistrates’ court (56 where summary trial is decided on within 56 days), 182 in the Crown Court less those served below. The first day is not counted, and a limit that ends on a weekend or bank holiday ends on the working day before.',
    law: ['POA1985.s22'],
  },
  hearing: { title: 'Next hearing', rule: 'The next day on which the case is before a court.', law: [] },
  requestDue: { title: 'Request to the police', rule: 'The day by which what was asked for is required.', law: [] },
  victimLetter: {
    title: 'Letter to the victim',
    rule: 'A victim is told in writing of a decision not to charge, to stop or to alter a charge within 5 working days; one with enhanced rights within 1.',
    law: ['VC2021.right6', 'VC2021.enhanced'],
  },
  rightToReview: {
    title: 'Victim’s right to review',
    rule: 'Where nothing goes on against a defendant, the victim may ask for the decision to be looked at again, and is answered. The days for asking and for answering are those of CPS’s scheme as it stands: they are recorded as the victim was told them, and never assumed.',
    law: ['CPS.right-to-review', 'VC2021.right6'],
  },
  thresholdReview: {
    title: 'Threshold Test review',
    rule: 'A charge authorised on the Threshold Test is looked at again on the day set for it, or sooner when the awaited evidence comes.',
    law: ['CCP2018.threshold'],
  },
  lastReview: {
    title: 'Next review of the case',
    rule: 'A case is reviewed again at least every 28 days: this program’s own measure, after the inspection found threshold-test cases unreviewed for weeks.',
    law: ['LIF2017.threshold-review'],
  },
  ratification: {
    title: 'Ratification of an approval by telephone',
    rule: 'An approval given by telephone at court is ratified or disowned by the supervisor within 24 hours: the rule of this program.',
    law: [],
  },
  bailAppealNotice: {
    title: 'Written notice of appeal against bail',
    rule: 'Where notice of appeal was given by word of mouth at the end of the hearing, it must be served in writing within two hours.',
    law: ['BAA1993.s1'],
  },
}
