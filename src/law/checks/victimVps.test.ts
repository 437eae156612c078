import { expect, test } from 'vitest'
import { aCheckView, withRemarks } from '../../../tests/cases/checkView.ts'
import { document, observed, remark } from '../../../tests/cases/reading.ts'
import { victimVps } from './victimVps.ts'

const without = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView({ documents: [], ...withRemarks(['vps'], ...said) })

test.each([
  ['the statement is in the file', aCheckView(), 'met'],
  [
    'the statement is there though nothing is said of it',
    aCheckView({ documents: [document('vps', 'VPS')], ...withRemarks(['vps']) }),
    'met',
  ],
  ['offered and declined', without(remark('vps', 'declined', 'VPS offered 8/7, no thank you.')), 'met'],
  ['said to be attached, and not there', without(remark('vps', 'saidToBeAttached', 'VPS attached.')), 'notMet'],
  ['put off', without(remark('vps', 'later', 'To be taken nearer the time.')), 'notMet'],
  ['offered, with no answer', without(remark('vps', 'offered', 'VPS offered. She will see.')), 'notMet'],
  ['none, the police say', without(remark('vps', 'none', 'VPS: not asked.')), 'notMet'],
  ['silence', without(), 'notMet'],
  ['silence, and a document unread', { ...without(), unreadable: ['scan.pdf'] }, 'cannotTell'],
] as const)('%s', (_, view, outcome) => {
  expect(victimVps.find(view).outcome).toBe(outcome)
})

test('the request names the victim and says why', () => {
  expect(victimVps.find(without()).action).toMatchObject({
    text: expect.stringContaining('Please offer Priya Nair a victim personal statement now'),
    type: 'Victim personal statement',
    category: 'Statements',
  })
})

test('it says what the statement speaks of', () => {
  const view = aCheckView({ impact: { dayToDayEffect: [observed('dayToDayEffect', 'I have moved house.', { document: 'vps' })] } })
  expect(victimVps.find(view).because).toBe('The victim personal statement is in the file. It speaks of effect on day-to-day life.')
})
