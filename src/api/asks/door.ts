import { z } from 'zod'
import { type Role, roles } from '#case/actor'
import { type UserId, userId } from '#case/ids'
import { id, nothing, passphrase } from './readers.ts'

export type Me = Readonly<{ id: UserId; name: string; roles: readonly Role[] }>

/** How things stand before anyone is signed in. `waitSeconds` is the delay left after wrong passphrases. */
export type DoorView = Readonly<{
  store: 'none' | 'locked' | 'open'
  home: string
  users: readonly { id: UserId; name: string; invited: boolean }[]
  me: Me | null
  waitSeconds: number
  /** Idle minutes after which the store locks itself. */
  lockAfterMinutes: number
  version: string
  /** A path-free name of the sample police file that comes with the program. */
  sample: string | null
}>

/** Asked of the door: who is here, and the store opened and locked. */
export const doorAsks = {
  door: nothing,
  createStore: z.strictObject({ name: z.string().max(200), passphrase, roles: z.array(z.enum(roles)).max(4) }),
  signIn: z.strictObject({ user: id(userId), passphrase }),
  acceptInvitation: z.strictObject({ user: id(userId), code: passphrase, passphrase }),
  recover: z.strictObject({ user: id(userId), recoveryKey: passphrase, passphrase }),
  changePassphrase: z.strictObject({ passphrase, newPassphrase: passphrase }),
  invite: z.strictObject({ name: z.string().max(200), roles: z.array(z.enum(roles)).min(1).max(4), passphrase }),
  lock: nothing,
} as const

export type DoorAnswers = {
  door: DoorView
  createStore: { recoveryKey: string; me: Me }
  signIn: Me
  acceptInvitation: Me
  recover: Me
  changePassphrase: true
  invite: { user: UserId; code: string }
  lock: true
}
