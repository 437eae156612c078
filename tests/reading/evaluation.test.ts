import { beforeAll, describe, expect, test } from 'vitest'
import type { PoliceFile } from '#case/page'
import { folded, type Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import { readFile } from '#evidence/read'
import { compare } from './compare.ts'
import { accuracyOf, type Figures, figuresOf, groupF1 } from './figures.ts'
import { labelledCases, readLabelled } from './labelled.ts'

/** What the reading of the labelled files must reach. A figure may be raised when the reading improves; it is never lowered. */
const atLeast = {
  behaviours: 1,
  markers: 1,
  impact: 1,
  documents: 1,
  checks: 1,
  'incidents.count': 0.92,
  'incidents.first': 1,
  'incidents.last': 1,
  'stalking.indicated': 1,
  'offences.mostSeriousSupported': 1,
  'offences.policeProposed': 1,
  'plea.warning': 1,
} as const

const read: { file: PoliceFile; reading: Reading }[] = []
let figures: Figures

beforeAll(async () => {
  const comparisons = []
  for (const one of labelledCases()) {
    const file = await readLabelled(one.id)
    const reading = readFile(file)
    read.push({ file, reading })
    comparisons.push(...compare(one, file, reading))
  }
  figures = figuresOf(comparisons)
}, 600_000)

describe('the labelled files are read', () => {
  test.each(Object.entries(atLeast))('%s reaches %d', (key, least) => {
    const reached = key === 'behaviours' || key === 'markers' || key === 'impact' ? groupF1(figures, key) : accuracyOf(figures, key)
    expect(reached).toBeGreaterThanOrEqual(least)
  })
})

const quotesOf = (reading: Reading): readonly Quote[] => [
  ...[
    ...Object.values(reading.behaviours),
    ...Object.values(reading.markers),
    ...Object.values(reading.impact),
    ...Object.values(reading.counterIndications),
  ]
    .flat()
    .map(({ quote }) => quote),
  ...reading.suspectSays.map(({ quote }) => quote),
  ...reading.incidents.flatMap(({ from }) => from),
]

test('every quote stands on its page, and begins where it says', () => {
  for (const { file, reading } of read) {
    for (const quote of quotesOf(reading)) {
      const page = file.documents.find(({ id }) => id === quote.document)?.pages.find(({ number }) => number === quote.page)
      expect(folded(page?.text.slice(quote.start) ?? '').startsWith(quote.words), quote.words).toBe(true)
    }
  }
})

test('the same file gives the same reading', () => {
  const first = read[0]!
  expect(readFile(first.file)).toEqual(first.reading)
})
