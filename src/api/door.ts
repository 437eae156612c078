import { userId } from '#case/ids'
import { roleWords } from '#charging/words'
import {
  createKeyring,
  invite,
  type KeyPlace,
  readKeyring,
  setPassphrase,
  type Tried,
  tryInvitation,
  tryPassphrase,
  tryRecoveryKey,
} from '#store/keyring'
import { createStore } from '#store/open'
import { whyNot } from '#store/passphrase'
import { waitSeconds } from '#store/tries'
import { takeHouseStep } from '#store/users'
import type { Desk, Reply } from './contract.ts'
import { recallKey, rememberKey } from './rememberedKey.ts'
import { done, refused } from './reply.ts'
import { type Sitting, storeIsWithItsKeyring } from './sitting.ts'

type DoorRoom = Pick<Desk, 'door' | 'createStore' | 'signIn' | 'acceptInvitation' | 'recover' | 'changePassphrase' | 'invite' | 'lock'>

const inSeconds = (seconds: number) =>
  seconds === 1 ? '1 second' : seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`

const notRight = (what: string, { waiting, waitSeconds: wait }: Extract<Tried, { opened: false }>): Reply<never> =>
  waiting
    ? refused(`Too many wrong tries. Wait ${inSeconds(wait)} and try again. Nothing is lost.`)
    : refused(`The ${what} is not right.${wait > 0 ? ` Wait ${inSeconds(wait)} before you try again.` : ''} Nothing is lost.`)

/** Coming in and going out: the first user, signing in, invitations, the recovery key, locking. */
export function doorRoom(sitting: Sitting): DoorRoom {
  const { surroundings } = sitting
  const { home, now, version, sample, cost } = surroundings
  const place: KeyPlace = { home, ...(cost && { cost }) }
  // One try at a time, so that guesses cannot run side by side past the growing delay.
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work)
    queue = next.catch(() => undefined)
    return next
  }
  let recalled = surroundings.remembered === undefined

  const recall = async () => {
    if (recalled || sitting.me()) return
    recalled = true
    const remembered = await recallKey(surroundings)
    if (remembered && readKeyring(place)?.users.some((user) => user.id === remembered.user && !user.invited)) {
      sitting.begin(remembered.user, remembered.key, 'signedIn')
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

    acceptInvitation: ({ user, code, passphrase }) =>
      inTurn(async () => {
        storeIsWithItsKeyring(home)
        const name = readKeyring(place)?.users.find(({ id }) => id === user)?.name ?? ''
        const bad = whyNot(passphrase, name)
        if (bad) return refused(bad)
        const tried = await tryInvitation(place, user, code, now())
        if (!tried.opened) return notRight('invitation code', tried)
        const reply = sitting.begin(user, tried.key, 'signedIn')
        if (!reply.done) return reply
        await setPassphrase(place, user, tried.key, passphrase)
        sitting.signedIn(({ db, me }) => takeHouseStep(db, { type: 'invitationAccepted', user }, me, now()))
        return reply
      }),

    recover: ({ user, recoveryKey, passphrase }) =>
      inTurn(async () => {
        storeIsWithItsKeyring(home)
        const holder = readKeyring(place)?.users.find(({ id }) => id === user)
        if (!holder || holder.invited) return refused('Choose your name from the list of those who already have a passphrase.')
        const bad = whyNot(passphrase, holder.name)
        if (bad) return refused(bad)
        const tried = await tryRecoveryKey(place, recoveryKey, now())
        if (!tried.opened) return notRight('recovery key', tried)
        const reply = sitting.begin(user, tried.key, 'signedInByRecoveryKey')
        if (!reply.done) return reply
        await setPassphrase(place, user, tried.key, passphrase)
        sitting.signedIn(({ db, me }) => takeHouseStep(db, { type: 'passphraseRecovered', user }, me, now()))
        return reply
      }),

    changePassphrase: ({ passphrase, newPassphrase }) =>
      inTurn(async () => {
        const me = sitting.me()
        if (!me) return refused('Sign in first.')
        const bad = whyNot(newPassphrase, me.name)
        if (bad) return refused(bad)
        const tried = await tryPassphrase(place, me.id, passphrase, now())
        if (!tried.opened) return notRight('present passphrase', tried)
        await setPassphrase(place, me.id, tried.key, newPassphrase)
        sitting.signedIn(({ db, me }) => takeHouseStep(db, { type: 'passphraseChanged', user: me.id }, me, now()))
        return done(true as const)
      }),

    invite: ({ name, roles, passphrase }) =>
      inTurn(async () => {
        const me = sitting.me()
        const called = name.trim()
        if (!me) return refused('Sign in first.')
        if (!me.roles.includes('supervisor')) return refused(`Only a ${roleWords.supervisor.toLowerCase()} may invite a colleague.`)
        if (called === '') return refused('Give the name of the colleague you invite.')
        const taken = readKeyring(place)?.users.some((user) => user.name.toLowerCase() === called.toLowerCase())
        if (taken) return refused(`There is already someone called ${called} here. Give a name that tells them apart.`)
        const tried = await tryPassphrase(place, me.id, passphrase, now())
        if (!tried.opened) return notRight('passphrase', tried)
        const invited = await invite(place, called, tried.key)
        const user = userId(invited.user)!
        sitting.signedIn(({ db, me }) =>
          takeHouseStep(db, { type: 'userInvited', user, name: called, roles: [...new Set(roles)] }, me, now()),
        )
        return done({ user, code: invited.code })
      }),

    lock: async () => {
      await sitting.lock()
      return done(true as const)
    },
  }
}
