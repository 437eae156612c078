import { expect, test } from 'vitest'
import { documentId } from '#case/ids'
import type { CounterIndication } from '#case/vocabulary'
import { observed } from '../../../tests/cases/reading.ts'
import type { Passage } from '../passage.ts'
import { mattersSpokenOf, reasonsOnce } from './matters.ts'

const told = (document: string, text: string, voice: Passage['voice'] = 'police'): Passage => ({
  document: documentId(document)!,
  kind: 'OTHER',
  page: 1,
  paragraph: 1,
  start: 0,
  text,
  role: 'narrative',
  voice,
  speaker: undefined,
  at: undefined,
  heading: undefined,
})
const reasons = (...passages: readonly Passage[]): CounterIndication[] => [
  ...new Set(mattersSpokenOf(passages).map(({ idea }) => idea as CounterIndication)),
]

test.each<[string, CounterIndication[], Passage[]]>([
  [
    'an estate that two papers speak of',
    ['lawfulPurpose'],
    [told('letter', 'Probate was granted and the executors need a valuation.'), told('statement', 'There is a will from 2009.', 'victim')],
  ],
  [
    'a fence that two papers speak of',
    ['disputeContext'],
    [told('report', 'Parties are in mediation about the boundary.'), told('statement', 'He put his fence on my side.', 'victim')],
  ],
  [
    'children of both',
    ['childArrangements'],
    [told('order', 'Handover is at the contact centre.'), told('statement', 'The family court said half term is his.', 'victim')],
  ],
  [
    'a taxi driver and his fare, with no quarrel on the rank',
    [],
    [
      told('report', 'The taxi rank is 80 yards off, licensing have his plate.'),
      told('statement', 'I took a taxi and paid the fare in cash.', 'victim'),
    ],
  ],
  [
    'two stalls on one market',
    ['disputeContext'],
    [
      told('report', 'Both have stalls at the market and licensing has written about customers in the queue.'),
      told('statement', 'His pitch is next to mine and he undercuts me.', 'victim'),
    ],
  ],
  [
    'a surgery that is rung again and again, with no complaint of its service',
    [],
    [
      told('report', 'There are 200 calls to the surgery and a complaint to the regulator.'),
      told('statement', 'I am at the surgery. She gave me a star.', 'victim'),
    ],
  ],
  [
    'a complaint about a service that the governors looked into',
    ['disputeContext'],
    [
      told('report', 'She sent formal complaints to the governors and Ofsted.'),
      told('statement', 'She complained about the nursery to the governors.', 'victim'),
    ],
  ],
  [
    'a record of what the suspect did',
    [],
    [
      { ...told('record', 'SMALL CLAIMS DEBT. LOAN OWED. REFUND REFUSED.'), kind: 'PNC' },
      told('report', 'There is talk of a loan he lent.'),
    ],
  ],
  ['one paper alone', [], [told('letter', 'Probate was granted and the executors need a valuation of the estate of Mrs Wray.')]],
  [
    'the suspect’s word for it',
    [],
    [
      told('interview', 'I am executor, I have probate.', 'suspect'),
      told('interview', 'We need a valuation.', 'suspect'),
      told('report', 'Says there is a will.'),
    ],
  ],
  [
    'words that mean something else',
    [],
    [
      told('report', 'He drove an estate car and will be interviewed.'),
      told('statement', 'I live on the Wray estate. He waited ten minutes.', 'victim'),
    ],
  ],
])('%s', (_, expected, passages) => {
  expect(reasons(...passages)).toEqual(expected)
})

const reason = (idea: 'disputeContext' | 'childArrangements', voice: 'victim' | 'police' | 'suspect' = 'police') =>
  ({ ...observed(idea, `Words about ${idea}.`, { voice }), entry: `${idea}/matter` }) as const

test.each<readonly [string, ReturnType<typeof reasonsOnce>, ReturnType<typeof reasonsOnce>, readonly string[]]>([
  [
    'a school matter between two who share a child is no second reason',
    [reason('disputeContext'), reason('childArrangements')],
    [],
    ['childArrangements'],
  ],
  ['nor where only a sentence says that they share one', [reason('disputeContext')], [reason('childArrangements', 'victim')], []],
  ['it is one between a parent and a school', [reason('disputeContext')], [], ['disputeContext']],
  [
    'and where only the suspect speaks of a child of theirs',
    [reason('disputeContext')],
    [reason('childArrangements', 'suspect')],
    ['disputeContext'],
  ],
])('%s', (_, matters, seen, expected) => {
  expect(reasonsOnce(matters, seen).map(({ idea }) => idea)).toEqual(expected)
})
