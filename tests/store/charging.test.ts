import { afterEach, expect, test } from 'vitest'
import { livesOf, statusOf } from '#charging/lives'
import { charging } from '#charging/replay'
import type { Step } from '#charging/steps'
import { stepsOf, takeStep, takeSteps } from '#store/decisions'
import { openStore } from '#store/open'
import { verify } from '#store/verify'
import * as a from '../cases/charging.ts'
import { aStore, at, clearAway, marlow, now, remember } from './aStore.ts'

afterEach(clearAway)

const frome = (step: Step): Step => ({ ...step, defendant: a.frome }) as Step

test('of two windows racing to sign one review, one signs it and the other is told why not; another defendant’s is not held up', async () => {
  const { store, place } = await aStore()
  const second = remember(openStore(place.home, store.key, { now }))
  takeSteps(store.db, marlow, charging, [a.opened(), a.decided(), frome(a.opened()), frome(a.decided())], at)
  expect(takeStep(store.db, marlow, charging, a.signed(), at).taken).toBe(true)
  expect(takeStep(second.db, marlow, charging, a.signed(), at)).toEqual({
    taken: false,
    because: [
      'This can be done while the case is under review or waiting for the police; the case now says “Waiting for police to charge”.',
    ],
  })
  expect(takeStep(second.db, marlow, charging, frome(a.signed()), at).taken).toBe(true)
  expect(livesOf(stepsOf(second.db, marlow, charging), [a.marlow, a.frome]).map((life) => statusOf(life).says)).toEqual([
    'Waiting for police to charge',
    'Waiting for police to charge',
  ])
})

test('steps taken together are all taken or none', async () => {
  const { store } = await aStore()
  const answer = takeSteps(store.db, marlow, charging, [a.opened(), frome(a.signed())], at)
  expect(answer.taken).toBe(false)
  expect(stepsOf(store.db, marlow, charging)).toEqual([])
  expect(takeSteps(store.db, marlow, charging, [a.opened(), a.decided(), a.signed(), frome(a.opened())], at).taken).toBe(true)
  expect(stepsOf(store.db, marlow, charging)).toHaveLength(4)
  expect(verify(store.db).broken).toBeUndefined()
})
