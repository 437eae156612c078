import { createKeyring, readKeyring, tryPassphrase } from '#store/keyring'
import { createStore } from '#store/open'
import { whyNot } from '#store/passphrase'
import { waitSeconds } from '#store/tries'
import { takeHouseStep } from '#store/users'
import type { Desk } from '../contract.ts'
import { whereIn } from '../reading/whereIn.ts'
import { done, refused } from '../reply.ts'
import { type Keys, notRight } from './keyTries.ts'
import { recallKey, rememberKey } from './rememberedKey.ts'
import { type Sitting, storeIsWithItsKeyring } from './sitting.ts'

type DoorRoom = Pick<Desk, 'door' | 'createStore' | 'signIn' | 'lock'>

/** Coming in and going out: the first user, signing in, locking. */
export function doorRoom(sitting: Sitting, { place, inTurn }: Keys): DoorRoom {
  const { surroundings } = sitting
  const { home, now, version, sample } = surroundings
  let recalled = surroundings.remembered === undefined

  /** A remembered key that no longer opens anything is no reason not to show the door. */
  const recall = async () => {
    if (recalled || sitting.me()) return
    recalled = true
    try {
      const remembered = await recallKey(surroundings)
      const isUser = readKeyring(place)?.users.some((user) => user.id === remembered?.user && !user.invited)
      if (remembered && isUser) sitting.begin(remembered.user, remembered.key, 'signedIn')
    } catch (error) {
      surroundings.note?.(`The remembered key was not used: ${error instanceof Error ? whereIn(error) : 'unknown'}`)
    }
  }

  return {
    door: () =>
      inTurn(async () => {
        await recall()
        const keyring = readKeyring(place)
        const me = sitting.me() ?? null
        return done({
          store: me ? 'open' : keyring ? 'locked' : 'none',
          home,
          users: (keyring?.users ?? []).map(({ id, name, invited }) => ({ id, name, invited })),
          me,
          waitSeconds: keyring ? waitSeconds(keyring.tries, now()) : 0,
          lockAfterMinutes: sitting.lockAfterMinutes,
          version,
          sample: sample?.split(/[\\/]/).findLast((part) => part !== '') ?? null,
        })
      }),

    createStore: ({ name, passphrase, roles }) =>
      inTurn(async () => {
        const called = name.trim()
        const bad = whyNot(passphrase, called)
        if (called === '') return refused('Give your name, as colleagues know it.')
        if (roles.length === 0) return refused('Choose at least one role.')
        if (bad) return refused(bad)
        const { made, user, recoveryKey } = await createKeyring(place, called, passphrase, (key, first) => {
          const store = createStore(home, key, { now })
          const by = { id: first, name: called, roles: [...new Set(roles)] }
          takeHouseStep(store.db, { type: 'storeCreated', user: first, name: called, roles: by.roles }, by, now())
          return store
        })
        const reply = sitting.beginWith(made, user)
        return reply.done ? done({ recoveryKey, me: reply.result }) : reply
      }),

    signIn: ({ user, passphrase }) =>
      inTurn(async () => {
        storeIsWithItsKeyring(home)
        const tried = await tryPassphrase(place, user, passphrase, now())
        if (!tried.opened) return notRight('passphrase', tried)
        const reply = sitting.begin(user, tried.key, 'signedIn')
        if (reply.done) await rememberKey(surroundings, { user, key: tried.key })
        return reply
      }),

    lock: async () => {
      await sitting.lock()
      return done(true as const)
    },
  }
}
