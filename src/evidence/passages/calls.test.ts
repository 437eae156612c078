import { expect, test } from 'vitest'
import { callIn, callsTold } from './calls.ts'

test.each([
  ['a call not answered', ['Missed call\t0'], 'a missed call'],
  ['several', ['Missed\t00:00', 'No answer\t0s'], '2 missed calls'],
  ['none answered where only the length stands', ['0'], 'a missed call'],
  ['a voicemail', ['Voicemail\t00:42'], 'a voicemail of 42 seconds'],
  ['a long call', ['Incoming\t1:02:05'], 'a call of 1 hour 2 minutes 5 seconds'],
  ['a length in words', ['2m 1s'], 'a call of 2 minutes 1 second'],
  ['a length in seconds', ['Incoming\t61'], 'a call of 1 minute 1 second'],
  ['one whose length is not said', ['Answered'], 'a call'],
  ['of every kind', ['0', 'Voicemail\t42', '00:10', '00:20'], 'a missed call, a voicemail of 42 seconds and 2 calls'],
  ['none', [], ''],
])('%s', (_, rows, told) => {
  expect(callsTold(rows.map(callIn))).toBe(told)
})
