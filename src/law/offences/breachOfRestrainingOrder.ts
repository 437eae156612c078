import { breachesAsWell } from '../authorities/cpsGuidance.ts'
import { breachFirst } from '../authorities/livingInFear2017.ts'
import { s5_5, s5A_2D } from '../authorities/protectionFromHarassmentAct1997.ts'
import { s363 } from '../authorities/sentencingAct2020.ts'
import { spanOf } from '../courseOfConduct.ts'
import { elementsOfBreach } from '../elements/breach.ts'
import type { WeighedOffence } from '../offence.ts'
import { mayBeBreachOf } from '../orderBroken.ts'
import { cpsWithStalking } from './whoCharges.ts'

/** From this day a court convicting makes its orders under the Sentencing Act 2020. */
const sentencingCode = '2020-12-01'

const common = {
  mode: 'either-way',
  timeLimit: 'none',
  alternatives: [],
  whoCharges: cpsWithStalking,
  notes: [
    'One breach is enough: no course of conduct is needed.',
    'Two breaches, or one with other acts, may be stalking: charge that as well, and never the breach alone.',
  ],
} as const

const wordsOfCharge = (section: string) =>
  `On {date} at {place}, without reasonable excuse, did {act}, which you were prohibited from doing by a restraining order made by {court} on {date of order}. Contrary to ${section}.`

export const breachOfRestrainingOrder = {
  ...common,
  id: 'SA2020.s363',
  title: 'Breach of a restraining order made on conviction (from 1 December 2020)',
  law: [s363, breachesAsWell, breachFirst],
  from: sentencingCode,
  elements: elementsOfBreach('restrainingOrder', [s363]),
  maxima: [{ words: 'Five years on indictment; six months summarily.', law: s363 }],
  defences: [{ words: 'Reasonable excuse: once raised, for the prosecution to disprove.', law: s363 }],
  wording: wordsOfCharge('section 363(1) and (2) of the Sentencing Act 2020'),
  raisedBy: (reading) => mayBeBreachOf(reading, 'restrainingOrder') && (spanOf(reading)?.last ?? sentencingCode) >= sentencingCode,
} as const satisfies WeighedOffence

export const breachOfOldRestrainingOrder = {
  ...common,
  id: 'PHA1997.s5(5)',
  title: 'Breach of a restraining order made on a conviction before 1 December 2020',
  law: [s5_5, breachesAsWell, breachFirst],
  from: '1997-06-16',
  elements: elementsOfBreach('restrainingOrder', [s5_5]),
  maxima: [{ words: 'Five years on indictment; six months summarily.', law: s5_5 }],
  defences: [{ words: 'Reasonable excuse: once raised, for the prosecution to disprove.', law: s5_5 }],
  wording: wordsOfCharge('section 5(5) and (6) of the Protection from Harassment Act 1997'),
  raisedBy: (reading) => mayBeBreachOf(reading, 'restrainingOrder') && (spanOf(reading)?.last ?? sentencingCode) < sentencingCode,
} as const satisfies WeighedOffence

const onAcquittal = /\b(?:acquitt|not guilty|no evidence)/i

export const breachOfRestrainingOrderOnAcquittal = {
  ...common,
  id: 'PHA1997.s5A',
  title: 'Breach of a restraining order made on acquittal',
  law: [s5A_2D, breachesAsWell],
  from: '2009-09-30',
  elements: elementsOfBreach('restrainingOrder', [s5A_2D]),
  maxima: [{ words: 'Five years on indictment; six months summarily.', law: s5A_2D }],
  defences: [{ words: 'Reasonable excuse: once raised, for the prosecution to disprove.', law: s5A_2D }],
  wording: wordsOfCharge('section 5A(2D) and (2E) of the Protection from Harassment Act 1997'),
  raisedBy: (reading) =>
    mayBeBreachOf(reading, 'restrainingOrder') && reading.markers.breachOfOrder.some(({ quote }) => onAcquittal.test(quote.words)),
} as const satisfies WeighedOffence
