import { csa2010s29, daa2021s39 } from '../authorities/domesticAbuseOrders.ts'
import { s42A } from '../authorities/familyLawAct1996.ts'
import { s63 } from '../authorities/magistratesCourtsAct1980.ts'
import { s8, s11 } from '../authorities/stalkingProtectionAct2019.ts'
import { elementsOfBreach } from '../elements/breach.ts'
import type { Offence, WeighedOffence } from '../offence.ts'
import { ordersBroken } from '../orderBroken.ts'
import { cpsWithStalking } from './whoCharges.ts'

const common = { mode: 'either-way', timeLimit: 'none', alternatives: [], whoCharges: cpsWithStalking } as const

export const breachOfNonMolestationOrder = {
  ...common,
  id: 'FLA1996.s42A',
  title: 'Breach of a non-molestation order',
  law: [s42A],
  from: undefined,
  elements: elementsOfBreach('nonMolestationOrder', [s42A]),
  maxima: [{ words: 'Five years on indictment; the general limit of the magistrates’ court summarily.', law: s42A }],
  defences: [{ words: 'Reasonable excuse; or no knowledge of an order made without notice.', law: s42A }],
  wording:
    'On {date} at {place}, without reasonable excuse, did {act}, which you were prohibited from doing by a non-molestation order made by {court} on {date of order}. Contrary to section 42A(1) and (5) of the Family Law Act 1996.',
  notes: ['The same conduct is not both charged and punished as contempt.'],
  raisedBy: (reading) => ordersBroken(reading).includes('nonMolestationOrder'),
} as const satisfies WeighedOffence

export const breachOfStalkingProtectionOrder = {
  ...common,
  id: 'SPA2019.s8',
  title: 'Breach of a stalking protection order, full or interim',
  law: [s8],
  from: '2020-01-20',
  elements: elementsOfBreach('stalkingProtectionOrder', [s8]),
  maxima: [
    {
      words: 'Five years on indictment; the general limit of the magistrates’ court summarily (six months for offences before 2 May 2022).',
      law: s8,
    },
  ],
  defences: [{ words: 'Reasonable excuse.', law: s8 }],
  wording:
    'On {date} at {place}, without reasonable excuse, did {act}, in breach of a stalking protection order made by {court} on {date of order}. Contrary to section 8(1) and (2) of the Stalking Protection Act 2019.',
  notes: ['A conditional discharge may not be given. A certified copy of the order proves it.'],
  raisedBy: (reading) => ordersBroken(reading).includes('stalkingProtectionOrder'),
} as const satisfies WeighedOffence

export const stalkingOrderNotification = {
  ...common,
  id: 'SPA2019.s11',
  title: 'Failing to notify the police under a stalking protection order, or notifying what is false',
  law: [s11],
  from: '2020-01-20',
  elements: [
    { id: 'order', title: 'A stalking protection order required notification', evidence: 'The order and its day of service.', law: [s11] },
    {
      id: 'failure',
      title: 'The suspect failed to notify in time, or notified what he knew to be false',
      evidence: 'The police station’s record.',
      law: [s11],
    },
    { id: 'noReasonableExcuse', title: 'There was no reasonable excuse', evidence: 'What the suspect says.', law: [s11] },
  ],
  maxima: [
    {
      words: 'Five years on indictment; the general limit of the magistrates’ court summarily (six months for offences before 2 May 2022).',
      law: s11,
    },
  ],
  defences: [{ words: 'Reasonable excuse, for a failure to notify.', law: s11 }],
  wording:
    'On {date} at {place}, being subject to a stalking protection order, without reasonable excuse failed to {act}. Contrary to section 11(1) and (2) of the Stalking Protection Act 2019.',
} as const satisfies Offence

export const breachOfDomesticAbuseProtectionOrder = {
  ...common,
  id: 'DAA2021.s39',
  title: 'Breach of a domestic abuse protection order',
  law: [daa2021s39],
  from: '2024-11-27',
  elements: elementsOfBreach('domesticAbuseProtectionOrder', [daa2021s39]),
  maxima: [{ words: 'Five years on indictment; the general limit of the magistrates’ court summarily.', law: daa2021s39 }],
  defences: [{ words: 'Reasonable excuse.', law: daa2021s39 }],
  wording:
    'On {date} at {place}, without reasonable excuse, did {act}, in breach of a domestic abuse protection order made by {court} on {date of order}. Contrary to section 39(1) of the Domestic Abuse Act 2021.',
  raisedBy: (reading) => ordersBroken(reading).includes('domesticAbuseProtectionOrder'),
} as const satisfies WeighedOffence

/** Not a charge: kept so that nobody looks for one. */
export const breachOfDomesticViolenceProtectionOrder = {
  id: 'CSA2010.s29',
  title: 'Breach of a domestic violence protection order (civil contempt, not a criminal charge)',
  law: [csa2010s29, s63],
  from: undefined,
  elements: [
    { id: 'order', title: 'A domestic violence protection order was in force', evidence: 'The order and its service.', law: [csa2010s29] },
    { id: 'act', title: 'The person did what it prohibits', evidence: 'The act and its day.', law: [csa2010s29] },
  ],
  mode: 'civil-contempt',
  maxima: [{ words: 'Two months or £5,000, as a civil matter.', law: s63 }],
  timeLimit: 'notCharged',
  alternatives: [],
  defences: [],
  whoCharges: { words: 'Nobody: the police bring the person before the court that made the order.', law: csa2010s29 },
  wording: 'Not charged.',
  notes: ['The act in breach may be part of a course of conduct, and the order is notice to stop.'],
} as const satisfies Offence
