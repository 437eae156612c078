import { tryPassphrase } from '#store/keyring'
import type { Reply } from '../contract.ts'
import { refused } from '../reply.ts'
import { type Keys, notRight } from './keyTries.ts'
import type { SignedIn, Sitting } from './sitting.ts'

/**
 * Asks whoever sits here for the passphrase again before a sensitive act (an approval, an export, a deletion, a change of roles) and, where it is right,
 * does the work. `key` opens the store for a colleague who is let in. Wrong tries wait longer and longer, as at the door.
 */
export type PassphraseAgain = <T>(
  passphrase: string,
  work: (here: SignedIn, key: Buffer) => Reply<T> | Promise<Reply<T>>,
) => Promise<Reply<T>>

export const passphraseAgainFor =
  (sitting: Sitting, { place, inTurn }: Keys): PassphraseAgain =>
  (passphrase, work) =>
    inTurn(async () => {
      const asked = sitting.me()
      if (!asked) return refused('Sign in first.')
      const tried = await tryPassphrase(place, asked.id, passphrase, sitting.surroundings.now())
      if (!tried.opened) return notRight('passphrase', tried)
      // Someone may have locked the store, and someone else come in, while the passphrase was tried.
      return sitting.signedIn((here) => (here.me.id === asked.id ? work(here, tried.key) : refused('Sign in first.')))
    })
