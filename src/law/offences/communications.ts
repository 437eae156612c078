import { ca2003s127, mca1988s1, mca1988s1Before2024, osa2023s179, osa2023s181 } from '../authorities/communicationsOffences.ts'
import { ofNature, onOrAfter, persistently, sent, withPurpose } from '../elements/messages.ts'
import type { WeighedOffence } from '../offence.ts'
import { cpsWithStalking } from './whoCharges.ts'

const onlineSafetyAct = '2024-01-31'

const common = { alternatives: [], whoCharges: cpsWithStalking } as const

export const maliciousCommunications = {
  ...common,
  id: 'MCA1988.s1',
  title: 'Malicious communications',
  law: [mca1988s1, mca1988s1Before2024],
  from: undefined,
  elements: [
    sent([mca1988s1]),
    ofNature(
      'It was indecent or grossly offensive (or, before 31 January 2024, a threat or known to be false)',
      ['sexual', 'threatOfViolence', 'threatToKill'],
      [mca1988s1, mca1988s1Before2024],
    ),
    withPurpose('A purpose was to cause distress or anxiety', [mca1988s1]),
  ],
  mode: 'either-way',
  maxima: [{ words: 'Two years on indictment; the general limit of the magistrates’ court summarily.', law: mca1988s1 }],
  timeLimit: 'none',
  defences: [],
  wording:
    'On {date} sent to {V} {a letter, electronic communication or article} which was {indecent or grossly offensive}, for the purpose of causing distress or anxiety. Contrary to section 1 of the Malicious Communications Act 1988.',
  notes: ['Where the messages are part of a course of conduct, stalking is considered first.'],
  raisedBy: ({ behaviours, markers }) =>
    behaviours.contacting.length > 0 && [markers.sexual, markers.threatOfViolence, markers.threatToKill].some((told) => told.length > 0),
} as const satisfies WeighedOffence

export const publicNetworkMessages = {
  ...common,
  id: 'CA2003.s127',
  title: 'Improper use of a public communications network',
  law: [ca2003s127],
  from: undefined,
  elements: [sent([ca2003s127]), persistently([ca2003s127])],
  mode: 'summary-only',
  maxima: [{ words: 'Six months, or a fine, or both.', law: ca2003s127 }],
  timeLimit: 'sixMonthsFromEvidence',
  defences: [],
  wording:
    'Between {d1} and {d2}, for the purpose of causing annoyance, inconvenience or needless anxiety, persistently made use of a public electronic communications network, in that you {acts}. Contrary to section 127(2)(c) and (3) of the Communications Act 2003.',
  raisedBy: ({ behaviours, incidents }) =>
    behaviours.contacting.length > 0 && incidents.some(({ rate, behaviours: acts }) => rate !== undefined && acts.includes('contacting')),
} as const satisfies WeighedOffence

export const falseCommunications = {
  ...common,
  id: 'OSA2023.s179',
  title: 'Sending a false communication',
  law: [osa2023s179],
  from: onlineSafetyAct,
  elements: [
    ofNature('A message conveyed information known to be false', ['falseIdentity', 'vexatiousComplaint'], [osa2023s179]),
    withPurpose('It was meant to cause psychological or physical harm that is not trivial', [osa2023s179]),
  ],
  mode: 'summary-only',
  maxima: [{ words: 'Six months, or a fine, or both.', law: osa2023s179 }],
  timeLimit: 'sixMonthsFromEvidence',
  defences: [{ words: 'Reasonable excuse.', law: osa2023s179 }],
  wording:
    'On {date} sent a message conveying information you knew to be false, intending to cause non-trivial psychological or physical harm to a likely audience, without reasonable excuse. Contrary to section 179 of the Online Safety Act 2023.',
  raisedBy: (reading) => reading.markers.vexatiousComplaint.length > 0 && onOrAfter(reading, onlineSafetyAct),
} as const satisfies WeighedOffence

export const threateningCommunications = {
  ...common,
  id: 'OSA2023.s181',
  title: 'Sending a threatening communication',
  law: [osa2023s181],
  from: onlineSafetyAct,
  elements: [
    sent([osa2023s181]),
    ofNature('A message threatened death or serious harm', ['threatToKill', 'threatOfViolence'], [osa2023s181]),
    withPurpose('It was meant that someone seeing it would fear it would be carried out, or the suspect was reckless of that', [
      osa2023s181,
    ]),
  ],
  mode: 'either-way',
  maxima: [{ words: 'Five years on indictment; the general limit of the magistrates’ court summarily.', law: osa2023s181 }],
  timeLimit: 'none',
  defences: [],
  wording:
    'On {date} sent a message conveying a threat of {death or serious harm}, intending that, or being reckless whether, an individual encountering it would fear that it would be carried out. Contrary to section 181 of the Online Safety Act 2023.',
  raisedBy: (reading) =>
    reading.behaviours.contacting.length > 0 &&
    reading.markers.threatToKill.length + reading.markers.threatOfViolence.length > 0 &&
    onOrAfter(reading, onlineSafetyAct),
} as const satisfies WeighedOffence
