import { expect, test } from 'vitest'
import { documentId, requestId, userId } from '#case/ids'
import type { Step } from '#requests/steps'
import { toldOfRequests } from './requests.ts'

const common = {
  by: { id: userId('asha')!, name: 'Asha Rahman', roles: [] },
  on: '2026-03-03',
  request: requestId('r-1')!,
  named: 'ROTI',
} as const

test.each<[step: Step, told: string]>([
  [{ ...common, type: 'requestSent', at: '2026-03-03T10:00:00.000Z', earlier: [], whyAgain: '' }, 'Asked the police for “ROTI”.'],
  [
    {
      ...common,
      type: 'requestSent',
      at: '2026-03-03T10:00:00.000Z',
      earlier: [{ request: requestId('r-0')!, says: 'asked on 1 March 2026, chased twice' }],
      whyAgain: 'The first was lost',
    },
    'Asked the police for “ROTI”. They were asked before (asked on 1 March 2026, chased twice); asked again because: The first was lost.',
  ],
  [
    {
      ...common,
      type: 'requestPartlyAnswered',
      documents: [{ id: documentId('d-1')!, name: 'ROTI p1.pdf' }],
      what: 'One page',
      stillWanted: 'The rest',
    },
    'Recorded part of an answer to “ROTI”: One page. In answer: ROTI p1.pdf. Still wanted: The rest.',
  ],
  [
    { ...common, type: 'requestEscalated', to: 'dgaReport', words: 'Letter', whyNow: 'The trial is on Monday' },
    'Took the request “ROTI” to the force as a failure under the Director’s Guidance: Letter. Why it could not wait: The trial is on Monday.',
  ],
  [{ ...common, type: 'requestWithdrawn', reason: 'Overwritten.' }, 'Withdrew the request “ROTI”: Overwritten.'],
])('%#: a step of a request can be read without the screen', (step, told) => {
  expect(toldOfRequests(step)).toBe(told)
})
