import { expect, test } from 'vitest'
import { anEmptyReading, aReading, document, observed } from '../../../tests/cases/reading.ts'
import { adverseEffectIn, seriousAlarmOrDistressIn } from './seriousAlarmOrDistress.ts'

const upset = observed('alarmOrDistress', 'I was upset.')
const effect = observed('dayToDayEffect', 'I went home another way.')
const laughed = { notBothered: [observed('notBothered', 'I laughed about it at first.')] }

test.each([
  ['terror, and a life changed', aReading(), 'yes'],
  ['upset, and no more', anEmptyReading({ impact: { alarmOrDistress: [upset] } }), 'arguable'],
  [
    'upset and an effect, and a word that it did not matter',
    anEmptyReading({ impact: { alarmOrDistress: [upset], dayToDayEffect: [effect] }, counterIndications: laughed }),
    'arguable',
  ],
  ['terror and a life changed, though laughed off once', aReading({ counterIndications: laughed }), 'yes'],
  ['no word of alarm, and a life changed all the same', aReading({ impact: { alarmOrDistress: [], fearOfViolence: [] } }), 'arguable'],
  ['nothing', anEmptyReading(), 'no'],
] as const)('serious alarm or distress: %s', (_, reading, met) => {
  expect(seriousAlarmOrDistressIn(reading).met).toBe(met)
})

const moved = (from: string) =>
  anEmptyReading({
    documents: [document('vps', 'VPS'), document('dash', 'DASH'), document('mg11-nair', 'MG11')],
    impact: { dayToDayEffect: [observed('dayToDayEffect', 'I moved back to my mother’s.', { document: from })] },
  })

test.each([
  ['in a statement', moved('mg11-nair'), 'yes'],
  ['only in a personal statement, which is for sentence', moved('vps'), 'arguable'],
  ['only in a risk form', moved('dash'), 'arguable'],
  ['nowhere', anEmptyReading(), 'no'],
] as const)('effect on daily life told of %s', (_, reading, met) => {
  expect(adverseEffectIn(reading).met).toBe(met)
})

test('asks for a further statement where only a personal statement tells of the effect', () => {
  expect(adverseEffectIn(moved('vps')).closesTheGap).toMatch(/further statement \(MG11\)/)
})
