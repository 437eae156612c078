import { expect, test } from 'vitest'
import type { Day } from '#case/dates'
import { datedEntries, entrySpans } from './entries.ts'

test.each<[string, string, readonly string[]]>([
  ['line by line', '17:51 EX HAS BROKEN DOOR CHAIN\n17:52 HE IS ON THE STAIRS', ['EX HAS BROKEN DOOR CHAIN', 'HE IS ON THE STAIRS']],
  [
    'run together on one line',
    'CAMERA 14/07/21  06:58  RW at gap, 12 min 14/07/21  22:40  RW same place',
    ['RW at gap, 12 min', 'RW same place'],
  ],
  [
    'under the office’s word for each',
    '05/03/2018 20:12   TYPE: DOMESTIC - VERBAL\nEX OUTSIDE IN VAN.\n16/03/2018 08:33   TYPE: CIVIL DISPUTE\nTEXTS FROM EX.',
    ['EX OUTSIDE IN VAN.', 'TEXTS FROM EX.'],
  ],
  [
    'under that word behind how the call came in, and between ruled lines',
    'INCIDENT 467 OPENED 11/02/2019 17:22   101\nTYPE: CIVIL DISPUTE - CHILD CONTACT\n=========\n17:22 EX AT NURSERY AGAIN\n-----------\nPC 12: SEEN BY ME',
    ['EX AT NURSERY AGAIN', 'PC 12: SEEN BY ME'],
  ],
  ['without stamps', 'He came at ten.', []],
])('%s', (_, text, entries) => {
  expect(entrySpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(entries)
})

test('a day on a line of its own heads the entries after it, and a date of birth heads none', () => {
  const log = 'LOG 0044 14/02/26\n20:03 named as Lewis CRAY dob 1/2/93\n20:06 INF rang again\n15/02/26\n09:12 male outside'
  expect(entrySpans(log).map(({ start, end, at }) => [log.slice(start, end), at?.earliest])).toEqual([
    ['named as Lewis CRAY dob 1/2/93', '2026-02-14'],
    ['INF rang again', '2026-02-14'],
    ['male outside', '2026-02-15'],
  ])
})

test.each<[string, string, readonly (readonly [string, string | undefined])[]]>([
  [
    'sheets with a date to a line',
    'SHEETS\n05.01.26  Rode end to end x4.\n07.01.26  At the first stop.\n12.01.26  Left a bag.',
    [
      ['Rode end to end x4.', '2026-01-05'],
      ['At the first stop.', '2026-01-07'],
      ['Left a bag.', '2026-01-12'],
    ],
  ],
  [
    'a list whose year stands above it',
    'List of March 2026\n1/2 - outside my flat\n3/2 - flowers again\n9/2 - messaged my boss',
    [
      ['outside my flat', '2026-02-01'],
      ['flowers again', '2026-02-03'],
      ['messaged my boss', '2026-02-09'],
    ],
  ],
  ['a table is none', '01/09/2025\tREF MISS YOU\t0.01\n02/09/2025\tREF ANSWER ME\t0.01\n11/09/2025\tREF WHO\t0.01', []],
  ['two dates are none', '05.01.26 He came.\n07.01.26 He came again.', []],
])('a paper that is a list of days: %s', (_, text, entries) => {
  expect(datedEntries(text).map(({ start, end, at }) => [text.slice(start, end), at?.earliest])).toEqual(entries)
})

test('a list whose page gives no year runs up to the last paper of the file, and over a new year where it must', () => {
  const list = (...lines: readonly string[]) =>
    datedEntries(['Kept by the office', ...lines].join('\n'), '2024-03-02' as Day).map(({ at }) => at?.earliest)
  expect(list('20 Nov  at the gate', '12 Dec  rang the desk', '4 Jan  sat on the wall', '1 Feb  card at the hatch')).toEqual([
    '2023-11-20',
    '2023-12-12',
    '2024-01-04',
    '2024-02-01',
  ])
})

test('a bare day before an entry is of the year that brings it nearest to the entry above', () => {
  const sheet =
    'Bailed 28/12/2021 16:30 hrs\nReturn 20/01/2022\nLATER NOTE\n30/12 AP rang, he drove past\n03/01 AP had text from his cousin'
  expect(
    entrySpans(sheet)
      .map(({ at }) => at?.earliest)
      .slice(-2),
  ).toEqual(['2021-12-30', '2022-01-03'])
})
