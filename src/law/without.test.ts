import { describe, expect, test } from 'vitest'
import { documentId } from '#case/ids'
import { aReading, incident, observed, quote } from '../../tests/cases/reading.ts'
import { without } from './without.ts'

const statement = documentId('mg11-nair')!
const doorbell = quote('Doorbell clip shows him at 02:10', 'clip')

describe('without the victim’s statement', () => {
  const reading = aReading({
    behaviours: {
      loitering: [
        observed('loitering', 'He was at my door.'),
        observed('loitering', 'Doorbell clip shows him at 02:10', { document: 'clip' }),
      ],
    },
    incidents: [
      incident('2026-01-19', 'He was at the door.', ['loitering'], { from: [quote('He was at my door.'), doorbell] }),
      incident('2026-01-20', 'He rang.', ['contacting']),
    ],
  })
  const left = without(reading, [statement])

  test('what only she tells is gone', () => {
    expect(left.impact.fearOfViolence).toEqual([])
    expect(left.behaviours.following).toEqual([])
  })

  test('what another source tells stays, on that source’s words', () => {
    expect(left.behaviours.loitering.map(({ quote: { words } }) => words)).toEqual(['Doorbell clip shows him at 02:10'])
    expect(left.incidents.map(({ from }) => from)).toEqual([[doorbell]])
  })

  test('nothing new appears', () => {
    expect(left.remarks.every((remark) => reading.remarks.includes(remark))).toBe(true)
    expect(left.riskForms.length).toBeLessThanOrEqual(reading.riskForms.length)
  })
})

test('without nothing, the reading is the same', () => {
  expect(without(aReading(), [])).toEqual(aReading())
})
