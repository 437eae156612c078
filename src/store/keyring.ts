import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { type UserId, userId } from '#case/ids'
import { keyringFile, makeHome } from './home.ts'
import { named, StoreProblem } from './problem.ts'
import { asMeant, newInvitationCode, newRecoveryKey } from './spokenKey.ts'
import { type Tries, triesAfterWrong, waitSeconds } from './tries.ts'
import { writeWhole } from './wholeFile.ts'
import { type Cost, unwrap, usualCost, type Wrapped, wrap } from './wrap.ts'

/** Someone who has, or has been offered, a key to the store. While `invited`, the lock opens with the one-time code. */
export type KeyHolder = Readonly<{ id: UserId; name: string; invited: boolean; lock: Wrapped }>

/** The file beside the store: who may open it and how. It says nothing of any case. */
export type Keyring = Readonly<{ keyring: 1; store: string; users: readonly KeyHolder[]; recovery: Wrapped; tries: Tries }>

/** Where the keyring lies and what a new lock costs; tests hand in a cheap one. */
export type KeyPlace = Readonly<{ home: string; cost?: Cost }>

const damaged = (cause?: unknown) =>
  new StoreProblem('keyringDamaged', 'The keyring beside the case store is damaged. Put back the one from the latest backup.', cause)

/** The keyring of this home; undefined where there is no store yet. @throws StoreProblem */
export function readKeyring({ home }: KeyPlace): Keyring | undefined {
  if (!named(() => existsSync(keyringFile(home)))) return undefined
  const text = named(() => readFileSync(keyringFile(home), 'utf8'))
  return keyringFrom(text)
}

/** Reads a keyring's text. @throws StoreProblem where it is not one, or is of a newer version. */
export function keyringFrom(text: string): Keyring {
  let read: Partial<Keyring> | null
  try {
    read = JSON.parse(text)
  } catch (error) {
    throw damaged(error)
  }
  if (typeof read?.keyring === 'number' && read.keyring > 1) {
    throw new StoreProblem('newerStore', 'This case store was written by a newer version of Foursight. Install that version to open it.')
  }
  const { store, users, recovery, tries } = read ?? {}
  if (read?.keyring !== 1 || !store || !Array.isArray(users) || !recovery || !tries) throw damaged()
  return { keyring: 1, store, users, recovery, tries }
}

const write = (place: KeyPlace, keyring: Keyring): void =>
  named(() => writeWhole(keyringFile(place.home), `${JSON.stringify(keyring, null, 2)}\n`))

const there = (place: KeyPlace): Keyring => {
  const keyring = readKeyring(place)
  if (!keyring) throw new StoreProblem('noStore', 'There is no case store here yet.')
  return keyring
}

const costOf = ({ cost }: KeyPlace) => cost ?? usualCost
const bound = (store: string, holder: string) => `${store}/${holder}`
const newUser = (): UserId => userId(`u-${randomUUID()}`)!

/**
 * A new keyring with its first user. The recovery key is given back once and kept nowhere. `first` makes the store itself: the keyring is
 * written after it, so that a stop in between leaves no keyring without a store. @throws StoreProblem
 */
export async function createKeyring<T>(
  place: KeyPlace,
  name: string,
  passphrase: string,
  first: (key: Buffer, user: UserId) => T,
): Promise<{ made: T; user: UserId; recoveryKey: string }> {
  makeHome(place.home)
  if (readKeyring(place)) throw new StoreProblem('storeExists', 'There is already a case store here.')
  const key = randomBytes(32)
  const store = randomUUID()
  const user = newUser()
  const recoveryKey = newRecoveryKey()
  const lock = await wrap(key, passphrase, bound(store, user), costOf(place))
  const recovery = await wrap(key, asMeant(recoveryKey), bound(store, 'recovery'), costOf(place))
  const made = first(key, user)
  write(place, { keyring: 1, store, users: [{ id: user, name, invited: false, lock }], recovery, tries: { wrong: 0, lastAt: null } })
  return { made, user, recoveryKey }
}

/** What trying words on a lock gives: the key, or how many seconds must pass before the next try. */
export type Tried = { opened: true; key: Buffer } | { opened: false; waiting: boolean; waitSeconds: number }

async function attempt(
  place: KeyPlace,
  now: Date,
  lockOf: (keyring: Keyring) => readonly [Wrapped, string] | undefined,
  words: string,
): Promise<Tried> {
  const keyring = there(place)
  const wait = waitSeconds(keyring.tries, now)
  if (wait > 0) return { opened: false, waiting: true, waitSeconds: wait }
  const lock = lockOf(keyring)
  const key = lock && (await unwrap(lock[0], words, lock[1]))
  const tries = key ? { wrong: 0, lastAt: null } : triesAfterWrong(there(place).tries, now)
  if (!key || keyring.tries.wrong > 0) write(place, { ...there(place), tries })
  return key ? { opened: true, key } : { opened: false, waiting: false, waitSeconds: waitSeconds(tries, now) }
}

const holderOf = (user: UserId, invited: boolean) => (keyring: Keyring) => {
  const holder = keyring.users.find((one) => one.id === user && one.invited === invited)
  return holder && ([holder.lock, bound(keyring.store, user)] as const)
}

/** Tries a user's passphrase. */
export const tryPassphrase = (place: KeyPlace, user: UserId, passphrase: string, now: Date): Promise<Tried> =>
  attempt(place, now, holderOf(user, false), passphrase)

/** Tries the one-time code an invited user was given. */
export const tryInvitation = (place: KeyPlace, user: UserId, code: string, now: Date): Promise<Tried> =>
  attempt(place, now, holderOf(user, true), asMeant(code))

/** Tries the recovery key. */
export const tryRecoveryKey = (place: KeyPlace, recoveryKey: string, now: Date): Promise<Tried> =>
  attempt(place, now, ({ recovery, store }) => [recovery, bound(store, 'recovery')], asMeant(recoveryKey))

/** Locks the store key under a user's new passphrase; the store itself is not rewritten, and an invitation is used up. */
export async function setPassphrase(place: KeyPlace, user: UserId, key: Buffer, passphrase: string): Promise<void> {
  const lock = await wrap(key, passphrase, bound(there(place).store, user), costOf(place))
  const keyring = there(place)
  write(place, { ...keyring, users: keyring.users.map((one) => (one.id === user ? { ...one, invited: false, lock } : one)) })
}

/** Adds a user who may open the store once with the code given back. */
export async function invite(place: KeyPlace, name: string, key: Buffer): Promise<{ user: UserId; code: string }> {
  const user = newUser()
  const code = newInvitationCode()
  const lock = await wrap(key, asMeant(code), bound(there(place).store, user), costOf(place))
  const keyring = there(place)
  write(place, { ...keyring, users: [...keyring.users, { id: user, name, invited: true, lock }] })
  return { user, code }
}

/** Takes a user's lock away, so that her passphrase opens nothing any more. The recovery key and the others stay as they are. */
export const removeHolder = (place: KeyPlace, user: UserId): void => {
  const keyring = there(place)
  write(place, { ...keyring, users: keyring.users.filter(({ id }) => id !== user) })
}
