import { roleWords } from '#case/actor'
import { invite, readKeyring, setPassphrase, tryInvitation, tryPassphrase, tryRecoveryKey } from '#store/keyring'
import { whyNot } from '#store/passphrase'
import { takeHouseStep } from '#store/users'
import type { Desk } from '../contract.ts'
import { done, refused } from '../reply.ts'
import { type Keys, notRight } from './keyTries.ts'
import { passphraseAgainFor } from './passphraseAgain.ts'
import { type Sitting, storeIsWithItsKeyring } from './sitting.ts'

type UsersRoom = Pick<Desk, 'acceptInvitation' | 'recover' | 'changePassphrase' | 'invite'>

/** Colleagues let in, passphrases changed and recovered. Each is recorded in the log of the store. */
export function usersRoom(sitting: Sitting, keys: Keys): UsersRoom {
  const { place, inTurn } = keys
  const { home, now } = sitting.surroundings
  const passphraseAgain = passphraseAgainFor(sitting, keys)
  return {
    acceptInvitation: ({ user, code, passphrase }) =>
      inTurn(async () => {
        storeIsWithItsKeyring(home)
        const name = readKeyring(place)?.users.find(({ id }) => id === user)?.name ?? ''
        const bad = whyNot(passphrase, name)
        if (bad) return refused(bad)
        const tried = await tryInvitation(place, user, code, now())
        if (!tried.opened) return notRight('invitation code', tried)
        await setPassphrase(place, user, tried.key, passphrase)
        const reply = sitting.begin(user, tried.key, 'signedIn')
        if (!reply.done) return reply
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
        await setPassphrase(place, user, tried.key, passphrase)
        const reply = sitting.begin(user, tried.key, 'signedInByRecoveryKey')
        if (!reply.done) return reply
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

    invite: async ({ name, roles, passphrase }) => {
      const asking = sitting.me()
      const called = name.trim()
      if (!asking) return refused('Sign in first.')
      if (!asking.roles.includes('supervisor')) return refused(`Only a ${roleWords.supervisor.toLowerCase()} may invite a colleague.`)
      if (called === '') return refused('Give the name of the colleague you invite.')
      return passphraseAgain(passphrase, async ({ db, me }, key) => {
        const taken = readKeyring(place)?.users.some((user) => user.name.toLowerCase() === called.toLowerCase())
        if (taken) return refused(`There is already someone called ${called} here. Give a name that tells them apart.`)
        const { user, code } = await invite(place, called, key)
        takeHouseStep(db, { type: 'userInvited', user, name: called, roles: [...new Set(roles)] }, me, now())
        return done({ user, code })
      })
    },
  }
}
