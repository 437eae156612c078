import { afterEach, describe, expect, test } from 'vitest'
import { caseId } from '#case/ids'
import { firstCharging as charging } from '#charging/first/replay'
import { note } from '#store/access'
import { addCase } from '#store/cases'
import { stepsOf, takeStep } from '#store/decisions'
import { openStore, type Store } from '#store/open'
import { actorOf, takeHouseStep } from '#store/users'
import { verify } from '#store/verify'
import { aStore, asha, asked, at, clearAway, issued, marlow, now, opened, remember } from './aStore.ts'

afterEach(clearAway)

test('a step that is taken is remembered, with the machine it was taken on', async () => {
  const { store } = await aStore()
  expect(takeStep(store.db, marlow, charging, opened, at).taken).toBe(true)
  expect(stepsOf(store.db, marlow, charging)).toEqual([{ workflow: 'charging/1', step: opened }])
})

test('a step that is refused leaves no trace', async () => {
  const { store } = await aStore()
  expect(takeStep(store.db, marlow, charging, issued, at).taken).toBe(false)
  expect(stepsOf(store.db, marlow, charging)).toEqual([])
  expect(verify(store.db)).toEqual({ entries: 0, broken: undefined })
})

test('of two windows racing for one step, one takes it and the other is told why not', async () => {
  const { store, place } = await aStore()
  const second = remember(openStore(place.home, store.key, { now }))
  expect(takeStep(store.db, marlow, charging, opened, at).taken).toBe(true)
  expect(takeStep(second.db, marlow, charging, opened, at)).toEqual({
    taken: false,
    because: ['This can be done before the review is opened; the case now says “Charging decision needed”.'],
  })
  expect(stepsOf(second.db, marlow, charging)).toHaveLength(1)
})

test('the roles of a user are those of the log', async () => {
  const { store, user } = await aStore()
  takeHouseStep(store.db, { type: 'storeCreated', user, name: 'Asha Rahman', roles: ['advocate', 'supervisor'] }, asha, at)
  expect(actorOf(store.db, user)).toEqual({ id: user, name: 'Asha Rahman', roles: ['advocate', 'supervisor'] })
  expect(actorOf(store.db, asha.id)).toBeUndefined()
})

/** A case with three steps, another with one, and a line of the access log that is no change. */
async function aWorkedStore(): Promise<Store> {
  const { store } = await aStore()
  const frome = caseId('c-frome')!
  addCase(store.db, { caseId: frome, title: 'R v Frome', cameAs: 'frome', receivedOn: '2025-03-10', metadata: null })
  takeStep(store.db, marlow, charging, opened, at)
  takeStep(store.db, marlow, charging, asked, at)
  takeStep(store.db, frome, charging, opened, at)
  takeStep(store.db, marlow, charging, { ...asked, wanted: 'The phone' }, at)
  note(store.db, { by: asha, at, did: 'opened', caseId: marlow })
  return store
}

describe.each(['log_entry', 'access_entry'])('%s', (table) => {
  test.each([
    `UPDATE ${table} SET by_name = 'Someone Else'`,
    `DELETE FROM ${table}`,
    `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
  ])('refuses %s', async (statement) => {
    const store = await aWorkedStore()
    expect(() => store.sqlite.exec(statement)).toThrow(/ log is append-only/)
    expect(verify(store.db).broken).toBeUndefined()
  })
})

const unguarded = (store: Store) =>
  store.sqlite.exec(
    'DROP TRIGGER log_is_never_changed; DROP TRIGGER log_is_never_removed; DROP TRIGGER access_is_never_changed; DROP TRIGGER access_is_never_removed;',
  )

describe('the verifier', () => {
  test('finds a worked store clean', async () => {
    expect(verify((await aWorkedStore()).db)).toEqual({ entries: 9, broken: undefined })
  })

  test.each<[string, string, string, number, string]>([
    [
      'a reason rewritten',
      `UPDATE log_entry SET step = replace(step, 'The statement', 'Nothing') WHERE chain = 'c-marlow'`,
      'c-marlow',
      2,
      'was changed after it was written',
    ],
    [
      'a name rewritten',
      `UPDATE log_entry SET by_name = 'Someone Else' WHERE chain = 'c-frome'`,
      'c-frome',
      1,
      'was changed after it was written',
    ],
    [
      'a time rewritten',
      `UPDATE log_entry SET at = '2024-01-01T00:00:00.000Z' WHERE chain = 'c-marlow' AND seq = 3`,
      'c-marlow',
      3,
      'was changed after it was written',
    ],
    [
      'an entry taken out',
      `DELETE FROM log_entry WHERE chain = 'c-marlow' AND seq = 2`,
      'c-marlow',
      3,
      'one or more entries before it were removed',
    ],
    [
      'the first entry taken out',
      `DELETE FROM log_entry WHERE chain = 'c-marlow' AND seq = 1`,
      'c-marlow',
      2,
      'one or more entries before it were removed',
    ],
    [
      'the end of a log cut off',
      `DELETE FROM log_entry WHERE chain = 'c-marlow' AND seq = 3`,
      'c-marlow',
      3,
      'the end of the log has been removed',
    ],
    ['a whole log cut off', `DELETE FROM log_entry WHERE chain = 'c-frome'`, 'c-frome', 1, 'the end of the log has been removed'],
    [
      'who looked rewritten',
      `UPDATE access_entry SET by_name = 'Someone Else' WHERE seq = 5`,
      'access',
      5,
      'was changed after it was written',
    ],
    ['who looked taken out', `DELETE FROM access_entry WHERE seq = 3`, 'access', 4, 'one or more entries before it were removed'],
  ])('finds %s', async (_, tampering, log, seq, says) => {
    const store = await aWorkedStore()
    unguarded(store)
    store.sqlite.exec(tampering)
    expect(verify(store.db).broken).toEqual({ log, seq, says: expect.stringContaining(says) })
  })
})
