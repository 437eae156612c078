import { expect, test } from 'vitest'
import {
  acceptedInCourt,
  anOffer,
  approved,
  assessed,
  disowned,
  findings,
  log,
  offered,
  onFile,
  phoned,
  proposed,
  refused,
  rejected,
} from '../../tests/cases/pleas.ts'
import { pleas } from './replay.ts'
import type { Step } from './steps.ts'
import { whyNotThrough } from './through.ts'

const plea = { defendant: anOffer().defendant.id, to: 'PHA1997.s2' }
const fits = assessed({ findings: findings({ against: 'fits', stalkingIndicated: false }) })
const barred = 'This offer may not be accepted as it stands.'

test.each<[string, Step[], string | undefined]>([
  ['nothing said against it', [offered(), fits], undefined],
  ['an approval', [...onFile(), proposed(), approved()], undefined],
  ['an approval by telephone', [...onFile(), phoned()], undefined],
  ['an acceptance already recorded', [...onFile(), phoned(), acceptedInCourt()], undefined],
  ['a warning', [offered(), assessed()], barred],
  ['a supervisor asked', [...onFile(), proposed()], barred],
  ['a refusal', [...onFile(), proposed(), refused()], barred],
  ['an approval disowned', [...onFile(), phoned(), disowned()], barred],
  ['an acceptance on an approval disowned since', [...onFile(), phoned(), acceptedInCourt(), disowned()], barred],
  ['a rejection', [offered(), rejected()], barred],
  ['no offer', [], 'This is not an offer of a plea.'],
  ['a proposal to discontinue', [offered({ what: anOffer({ kind: 'discontinue' }) })], 'This is not an offer of a plea.'],
])('an offer with %s', (_, steps, because) => {
  expect(whyNotThrough(pleas.replay(log(...steps)), plea)).toBe(because)
})

test('lets through no other defendant and no other offence', () => {
  const state = pleas.replay(log(...onFile(), proposed(), approved()))
  expect(whyNotThrough(state, { ...plea, to: 'PHA1997.s4' })).toBe('This offer is of a plea to Harassment.')
  expect(whyNotThrough(state, { ...plea, defendant: 'somebody-else' as never })).toBe('This offer is of Lewis Hargate.')
})
