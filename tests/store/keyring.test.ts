import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { keyringFile } from '#store/home'
import { invite, type KeyPlace, readKeyring, setPassphrase, type Tried, tryInvitation, tryPassphrase, tryRecoveryKey } from '#store/keyring'
import { whyNot } from '#store/passphrase'
import { asMeant, newRecoveryKey } from '#store/spokenKey'
import { triesAfterWrong, waitSeconds } from '#store/tries'
import { aHome, aStore, at, clearAway, passphrase } from './aStore.ts'

afterEach(clearAway)

const later = (seconds: number) => new Date(at.getTime() + 1000 * seconds)
const opens = (tried: Tried, key: Buffer) => tried.opened && tried.key.equals(key)

test('the store key opens under the passphrase and under the recovery key, however that is typed', async () => {
  const { place, store, user, recoveryKey } = await aStore()
  expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(opens(await tryPassphrase(place, user, passphrase, at), store.key)).toBe(true)
  expect(opens(await tryRecoveryKey(place, recoveryKey, at), store.key)).toBe(true)
  expect(
    opens(
      await tryRecoveryKey(place, ` ${recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `, at),
      store.key,
    ),
  ).toBe(true)
})

test('a passphrase is the same whatever keyboard composed its letters', async () => {
  const { place, store, user } = await aStore()
  await setPassphrase(place, user, store.key, 'caf\u00e9 otter violin')
  expect(opens(await tryPassphrase(place, user, 'cafe\u0301 otter violin', at), store.key)).toBe(true)
})

test('a changed passphrase takes the place of the old one, and the store is not rewritten', async () => {
  const { place, store, user } = await aStore()
  const before = readFileSync(store.file)
  await setPassphrase(place, user, store.key, 'quite another phrase')
  expect((await tryPassphrase(place, user, passphrase, at)).opened).toBe(false)
  expect(opens(await tryPassphrase(place, user, 'quite another phrase', at), store.key)).toBe(true)
  expect(readFileSync(store.file).equals(before)).toBe(true)
})

test('an invitation code opens the store once and is then used up', async () => {
  const { place, store } = await aStore()
  const { user, code } = await invite(place, 'Ben Okoro', store.key)
  expect(readKeyring(place)?.users.map(({ name, invited }) => ({ name, invited }))).toEqual([
    { name: 'Asha Rahman', invited: false },
    { name: 'Ben Okoro', invited: true },
  ])
  expect((await tryPassphrase(place, user, code, at)).opened).toBe(false)
  const tried = await tryInvitation(place, user, code.toLowerCase(), at)
  expect(opens(tried, store.key)).toBe(true)
  await setPassphrase(place, user, store.key, 'bens own passphrase')
  expect((await tryInvitation(place, user, code, at)).opened).toBe(false)
  expect(opens(await tryPassphrase(place, user, 'bens own passphrase', later(9)), store.key)).toBe(true)
})

test('wrong tries make the next one wait longer and longer; a restart does not wipe them out; the right words do', async () => {
  const { place, store, user } = await aStore()
  const guess = (seconds: number) => tryPassphrase({ ...place }, user, 'not the passphrase', later(seconds))
  expect([await guess(0), await guess(0), await guess(0), await guess(0)]).toEqual([
    { opened: false, waiting: false, waitSeconds: 0 },
    { opened: false, waiting: false, waitSeconds: 0 },
    { opened: false, waiting: false, waitSeconds: 2 },
    { opened: false, waiting: true, waitSeconds: 2 },
  ])
  expect(await guess(3)).toEqual({ opened: false, waiting: false, waitSeconds: 4 })
  expect(await tryPassphrase(place, user, passphrase, later(4))).toEqual({ opened: false, waiting: true, waitSeconds: 3 })
  expect(opens(await tryPassphrase(place, user, passphrase, later(8)), store.key)).toBe(true)
  expect(readKeyring(place)?.tries).toEqual({ wrong: 0, lastAt: null })
})

test('the delay stops growing at a quarter of an hour, and a clock set back does not lengthen it', () => {
  const tries = { wrong: 40, lastAt: at.toISOString() }
  expect(waitSeconds(tries, at)).toBe(900)
  expect(waitSeconds(tries, later(-86_400))).toBe(900)
  expect(waitSeconds(tries, later(899.5))).toBe(1)
  expect(waitSeconds(tries, later(901))).toBe(0)
  expect(triesAfterWrong(tries, at).wrong).toBe(41)
})

test('one user’s lock moved to another’s name does not open', async () => {
  const { place, store, user } = await aStore()
  const ben = await invite(place, 'Ben Okoro', store.key)
  await setPassphrase(place, ben.user, store.key, 'bens own passphrase')
  const keyring = readKeyring(place)!
  const lock = keyring.users.find(({ id }) => id === user)!.lock
  writeFileSync(keyringFile(place.home), JSON.stringify({ ...keyring, users: keyring.users.map((one) => ({ ...one, lock })) }))
  expect((await tryPassphrase(place, ben.user, passphrase, at)).opened).toBe(false)
})

test('the keyring holds names and locks, and nothing that opens one', async () => {
  const { place, store, recoveryKey } = await aStore()
  const text = readFileSync(keyringFile(place.home), 'utf8')
  for (const secret of [passphrase, recoveryKey, asMeant(recoveryKey), store.key.toString('hex'), store.key.toString('base64'), 'Marlow'])
    expect(text).not.toContain(secret)
})

test.each([
  ['is not JSON', '{', 'The keyring beside the case store is damaged'],
  ['is of a newer version', '{"keyring": 2}', 'written by a newer version'],
  ['lacks its users', '{"keyring": 1, "store": "s"}', 'The keyring beside the case store is damaged'],
])('a keyring that %s is refused in a sentence', (_, text, says) => {
  const place: KeyPlace = { home: aHome() }
  writeFileSync(keyringFile(place.home), text)
  expect(() => readKeyring(place)).toThrow(says)
})

describe('a passphrase', () => {
  test.each(['larch otter violin', '12345678q', `${'x'.repeat(20)}abc`, 'пароль-мой-длинный', '🦦🦦🦊🦊🐍🐍🦆🦆'])(
    '“%s” will do',
    (words) => {
      expect(whyNot(words, 'Asha Rahman')).toBeUndefined()
    },
  )
  test.each([
    '',
    'short',
    'seven77',
    'password',
    'Password1!',
    'P4ssword2024',
    'letmein123',
    '12345678',
    '87654321',
    'aaaaaaaaaa',
    'asharahman',
    'Asha Rahman',
    'Summer2026',
    'qwertyuiop',
  ])('“%s” will not', (words) => {
    expect(whyNot(words, 'Asha Rahman')).toBeTruthy()
  })
})

test('recovery keys do not repeat', () => {
  expect(new Set(Array.from({ length: 500 }, newRecoveryKey)).size).toBe(500)
})
