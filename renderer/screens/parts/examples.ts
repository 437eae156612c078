import type { ClockView, CourseView } from '#api/contract'
import type { Day } from '#case/dates'
import type { DocumentId } from '#case/ids'

const on = (day: Day, text: string = day) => ({ earliest: day, latest: day, text })

/** An invented passage; it opens nothing, since there is no case behind this page. */
export const passage = {
  document: 'MG11 Amira Hale.pdf',
  documentId: 'd-example' as DocumentId,
  page: 2,
  paragraph: 4,
  quote: 'He was outside my work again when I came out, and he followed me to the bus.',
  start: 0,
}

export const clocks: readonly ClockView[] = [
  {
    name: 'custodyTimeLimit',
    title: 'Custody time limit',
    about: 'Callum Dorrit, stalking',
    due: 'in 4 days',
    dueOn: '25 November 2026',
    urgency: null,
    near: true,
    stopped: null,
    unknown: null,
    rule: '56 days from the first appearance for a summary trial of an offence that can be tried either way.',
    law: [],
    start: { says: 'First appearance on 30 September 2026', file: passage, step: null },
    extensions: [],
    notes: [],
  },
  {
    name: 'policeBailReturn',
    title: 'Police bail return',
    about: 'Callum Dorrit',
    due: null,
    dueOn: null,
    urgency: null,
    near: false,
    stopped: null,
    unknown: { because: 'The file does not say when he was bailed.', wouldTell: 'The bail notice (MG4A) would tell it.' },
    rule: 'The day on which the police bailed him to return.',
    law: [],
    start: null,
    extensions: [],
    notes: [],
  },
]

const incident = (
  key: string,
  when: CourseView['incidents'][number]['when'],
  summary: string,
  behaviours: CourseView['incidents'][number]['behaviours'],
  severity: 1 | 2 | 3,
): CourseView['incidents'][number] => ({
  key,
  when,
  summary,
  behaviours,
  markers: [],
  rate: null,
  severity,
  citations: [passage],
  toldDifferently: [],
})

export const course: CourseView = {
  incidents: [
    incident('1', on('2026-06-02'), 'Eleven calls in an evening', ['contacting'], 1),
    incident(
      '2',
      { earliest: '2026-06-14', latest: '2026-06-28', text: 'in the second half of June' },
      'Waited at the bus stop',
      ['loitering'],
      1,
    ),
    incident('3', on('2026-07-09'), 'Followed her home', ['following'], 2),
    incident('4', on('2026-08-01'), 'Let down two tyres', ['interferingWithProperty'], 2),
    incident('5', on('2026-08-03'), 'Said that he would end it for both of them', ['contacting'], 3),
    incident('6', on('2026-08-04'), 'At the back door at night', ['watchingOrSpying'], 3),
  ],
  earlier: [incident('0', on('2024-11-02'), 'Pushed her against a door', [], 3)],
  events: [
    { kind: 'warning', when: on('2026-07-11'), says: 'Told by police to stay away', citation: null },
    { kind: 'bail', when: on('2026-08-02'), says: 'Bailed not to contact her', citation: null },
    { kind: 'breach', when: on('2026-08-03'), says: 'Broke his bail', citation: null },
  ],
  messages: Array.from({ length: 12 }, (_, at) => ({
    day: `2026-07-${String(at + 10)}` as Day,
    count: (at * 7) % 23,
    senders: [],
    citation: passage,
  })),
}
