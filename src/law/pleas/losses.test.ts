import { expect, test } from 'vitest'
import { aReading } from '../../../tests/cases/reading.ts'
import { assess } from '../assess.ts'
import { lostBy } from './losses.ts'

const offencesOn = (reading: ReturnType<typeof aReading>) => assess(reading, '2026-03-01', { documents: 7, unreadable: [] }).offences

test('sentence, finding, MAPPA and bail are lost where section 4A is made out', () => {
  expect(lostBy(offencesOn(aReading())).map((words) => words.split(':')[0])).toEqual([
    'The sentence',
    'The finding that the victim was put in fear of violence, or suffered serious alarm or distress that changed her or his daily life.',
    'Schedule 15 and MAPPA',
    'The record',
    'The basis for a restraining order',
    'Protection on bail until sentence and after',
  ])
})

test('only the record and the scope of the order where section 2A is the most there is', () => {
  const lesser = aReading({ impact: { fearOfViolence: [], dayToDayEffect: [] } })
  expect(lostBy(offencesOn(lesser)).map((words) => words.split(':')[0])).toEqual(['The record', 'The basis for a restraining order'])
})
