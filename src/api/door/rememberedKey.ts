import { type UserId, userId } from '#case/ids'
import type { Surroundings } from '../surroundings.ts'

/** The store key and whose it is, as the keychain of the operating system keeps them: `user:base64`. */
export type Remembered = Readonly<{ user: UserId; key: Buffer }>

/** A keychain worth the name; a keychain that only hides its secrets is not used. */
const keychainOf = ({ remembered }: Surroundings) => (remembered && !remembered.onlyObfuscation ? remembered : undefined)

export async function rememberKey(surroundings: Surroundings, { user, key }: Remembered): Promise<void> {
  await keychainOf(surroundings)?.remember(`${user}:${key.toString('base64')}`)
}

export async function recallKey(surroundings: Surroundings): Promise<Remembered | undefined> {
  const [user, key] = (await keychainOf(surroundings)?.recall())?.split(':') ?? []
  const known = userId(user)
  const bytes = Buffer.from(key ?? '', 'base64')
  return known && bytes.length === 32 ? { user: known, key: bytes } : undefined
}

export async function forgetKey(surroundings: Surroundings): Promise<void> {
  await keychainOf(surroundings)?.forget()
}
