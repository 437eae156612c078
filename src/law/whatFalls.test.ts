import { describe, expect, test } from 'vitest'
import { aReading, incident, observed, quote } from '../../tests/cases/reading.ts'
import { assess } from './assess.ts'
import type { Support } from './assessment.ts'
import { whatFalls } from './whatFalls.ts'
import { without } from './without.ts'

const reading = aReading({
  behaviours: {
    loitering: [
      ...aReading().behaviours.loitering,
      observed('loitering', 'Doorbell clip: he stands at her door at 02:10.', { document: 'clip', voice: 'police', on: '2026-02-21' }),
    ],
  },
  incidents: [
    ...aReading().incidents,
    incident('2026-02-21', 'He stood at her door at 02:10.', ['loitering'], {
      from: [quote('Doorbell clip: he stands at her door at 02:10.', 'clip')],
    }),
  ],
})
const assessed = (of: typeof reading) => assess(of, '2026-03-01', { documents: of.documents.length, unreadable: [] })
const before = assessed(reading)
const documents = [...new Set(reading.documents.map(({ document }) => document))]
const rank: Record<Support, number> = { no: 0, arguable: 1, yes: 2 }

describe.each(documents)('without %s', (document) => {
  const after = assessed(without(reading, [document]))
  const falls = whatFalls(before, after)

  test('no offence and no element is stronger', () => {
    for (const now of after.offences) {
      const was = before.offences.find(({ id }) => id === now.id)
      expect([now.id, was && rank[now.supported] <= rank[was.supported]]).toEqual([now.id, true])
      for (const element of now.elements) {
        const stood = was?.elements.find(({ id }) => id === element.id)
        expect([element.id, stood && rank[element.met] <= rank[stood.met]]).toEqual([element.id, true])
      }
    }
  })

  test('everything weaker is named, with what it was and what it is', () => {
    const weaker = before.offences.flatMap(({ id, supported }) => {
      const is = after.offences.find((one) => one.id === id)?.supported ?? 'no'
      return is === supported ? [] : [{ id, was: supported, is }]
    })
    expect(falls.offences.map(({ id, was, is }) => ({ id, was, is }))).toEqual(weaker)
    const stalking = before.stalking.indicated === after.stalking.indicated
    expect(falls.stalking).toEqual(stalking ? undefined : { was: before.stalking.indicated, is: after.stalking.indicated })
  })
})

test('without the victim, section 4A and its elements fall, and the most serious offence that is left is said', () => {
  const falls = whatFalls(
    before,
    assessed(
      without(
        reading,
        documents.filter((id) => id === 'mg11-nair'),
      ),
    ),
  )
  expect(falls.offences).toContainEqual(expect.objectContaining({ id: 'PHA1997.s4A', was: 'yes', is: 'no' }))
  expect(falls.elements).toContainEqual(
    expect.objectContaining({ offence: 'PHA1997.s4A', id: 'fearOrSeriousEffect', was: 'yes', is: 'no' }),
  )
  expect(falls.mostSerious).toEqual({ was: 'PHA1997.s4A', is: 'none' })
})

test('without a form, its check falls and the offences stand', () => {
  const falls = whatFalls(
    before,
    assessed(
      without(
        reading,
        documents.filter((id) => id === 'vps'),
      ),
    ),
  )
  expect(falls.checks).toContainEqual(expect.objectContaining({ id: 'victim.vps', was: 'met', is: 'notMet' }))
  expect([falls.offences, falls.elements, falls.mostSerious, falls.stalking]).toEqual([[], [], undefined, undefined])
})

test('where nothing is taken away nothing falls', () => {
  expect(whatFalls(before, before)).toEqual({ stalking: undefined, mostSerious: undefined, offences: [], elements: [], checks: [] })
})
