import { expect, test } from 'vitest'
import { isHabit, plainerRate, rateIn } from './rates.ts'

test.each([
  ['He rings about 30 calls a week', 'about 30 calls a week'],
  ['he was there 3-4 times a week', '3-4 times a week'],
  ['texts x40 a day', 'x40 a day'],
  ['40+ calls a day', '40+ calls a day'],
  ['he rings non stop', 'non stop'],
  ['every lunchtime he is there', 'every lunchtime'],
  ['it went off every ten minutes', 'every ten minutes'],
  ['once a fortnight', 'once a fortnight'],
  ['a dozen messages a day', 'a dozen messages a day'],
  ['thirty odd times', 'thirty odd times'],
  ['17 voicemails in one night', '17 voicemails in one night'],
  ['50 calls over a 2 week period', '50 calls over a 2 week period'],
  ['80-100 msgs per day', '80-100 msgs per day'],
  ['morning, noon and night', 'morning, noon and night'],
  ['on a number of occasions', 'a number of occasions'],
  ['he rang more times than I can count', 'more times than I can count'],
  ['he has him on 41 nights between May and June', '41 nights between'],
])('how often: %s', (text, rate) => expect(rateIn(text)).toBe(rate))

test.each([
  'it costs £3 a week',
  'I work four days a week',
  'twice I looked',
  'he reads the Daily Mail aloud',
  'he has all the time there is',
])('no rate: %s', (text) => expect(rateIn(text)).toBeUndefined())

test('what he had done by then is no habit; what he would do is', () => {
  expect(isHabit("Next thing he'd swung round and punched me.")).toBe(false)
  expect(isHabit("He'd parked across the drive.")).toBe(false)
  expect(isHabit("He'd ring me from the pub.")).toBe(true)
  expect(isHabit('He would wait by the gate.')).toBe(true)
})

test.each([
  ['repeatedly', 'thirty times a day', 'thirty times a day'],
  ['thirty times a day', 'repeatedly', 'thirty times a day'],
  ['every day', 'thirty times a day', 'every day'],
  [undefined, 'constantly', 'constantly'],
  ['constantly', undefined, 'constantly'],
] as const)('of %s and %s the plainer is %s', (one, other, plainer) => expect(plainerRate(one, other)).toBe(plainer))
